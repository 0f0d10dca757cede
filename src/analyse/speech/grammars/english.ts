import { ENGLISH_BODIES } from '../bodies.ts';
import type { SpeechGrammar } from '../grammar.ts';
import { conjugate, withWords, words } from './words.ts';

/** Roots whose past tense reports speech and little else. */
const ROOTS_IN_E =
  'accuse acknowledge advise agree allege announce apologise apologize argue criticise criticize denounce dispute emphasise emphasize estimate note praise pledge propose reiterate speculate urge';
const ROOTS =
  'affirm assert attest boast claim comment condemn contend demand disclaim explain forecast hint insist lament proclaim predict protest remark report suggest tweet vow warn';

/** What an article's source does in a report: forms that state speech by themselves. */
const CLEAR = `
  say says said tell tells told deny denies denied admitted replied testified wrote writes
  confirm confirms confirmed promised pledged reiterated proposed blame blames blamed
  chant chants chanted shout shouts shouted acknowledged conceded quipped announced vowed cautioned cautions fumed
  ${conjugate(ROOTS_IN_E, 'd')}
  ${conjugate(ROOTS, 'ed')}
  ${conjugate('accuse acknowledge allege announce argue believe criticise criticize denounce dispute insist', 's')}
  ${conjugate('assert contend condemn explain insist predict reiterate suggest urge vow warn', 's')}
  accuse allege argue insist contend predict warn acknowledge`;

/** Forms that are nouns, or say something else, as often. */
const DOUBTFUL = `
  claims reports report reported demands demand states stated notes comments promises promise pledges reminds
  reminded points observes observed remarks replies hints protests threats estimates read reads add adds
  added continued continues recalled recalls responded responds answered answers rejected rejects
  maintained maintains countered concluded concludes revealed reveals described describes stressed
  stresses expressed expresses voiced defended repeated repeats informed objected mentioned claim ask
  asks asked proposes praises complained complains agrees agreed estimated declared declares
  begged begs bragged clarified clarifies cried cries elaborated enthused exclaimed groaned grumbled gushed
  implored interjected joked jokes laughed mused opined opines pleaded pleads reasoned reckoned reckons
  reflected remembered remembers retorted scoffed screamed sighed snapped summarised summarized
  thundered whispered wondered wonders yelled`;

/** Nouns that end what no "he" stands for: bodies, and seats of government that speak. */
const NO_PERSON: ReadonlySet<string> = new Set([
  ...ENGLISH_BODIES,
  ...words('house kremlin pentagon palace vatican'),
]);

/** How English says who says what. */
export const english: SpeechGrammar = {
  verbs: words(CLEAR),
  doubtful: words(DOUBTFUL),
  withParticle: withWords({
    called: 'for on',
    calls: 'for on',
    call: 'for on',
    appealed: 'for',
    threatened: 'to that',
    pointed: 'out',
  }),
  counting: withWords({ put: 'at' }),
  participles: words(
    'saying adding warning claiming arguing insisting telling accusing stressing calling',
  ),
  openers: words('chanting shouting saying citing warning'),
  between: words(
    `has have had did does do then also later now already first once never ever again still
     repeatedly reportedly earlier previously publicly immediately quickly recently since just only
     even both all each meanwhile however subsequently angrily flatly firmly openly initially finally
     long himself herself itself themselves instead will would could should may might can not`,
  ),
  adverb: /(?<!fami|assemb|supp|rep|^al|ita|monopo|anoma|^ju)ly$/u,
  passive: words('is was were been be being are get got'),
  pronouns: words('he she they it'),
  borders: words(
    `that when while because as but if where after before since although though whereas until unless
     who which whose whom what why how so than and or yet to has have had is was were are be been ago`,
  ),
  relatives: words('who which whose whom where'),
  determiners: words(
    `the a an this that these those some many several most all no another any its his her their our
     one each every both few`,
  ),
  prepositions: words(
    `of in on at by for from with near outside inside under over about against after before during to
     into through between across around behind beside among within without as
     along amid toward towards throughout upon via onto off below beyond alongside despite like`,
  ),
  complementisers: words('that'),
  sources: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'opinion', 'of'],
    ['per'],
  ],
  doubtfulSources: words('per'),
  inverts: 'never',
  turns: words('so thus'),
  unspeaking: words('this these those that the a an its his her their our no every'),
  ownText: words('version versions correction'),
  naming: words(
    `called calls described describes spoke speaks talked hailed hails praised
     dismissed dismisses slammed slams likened`,
  ),
  reporting: words(
    'said says say added adds told insisted argued wrote claimed saying adding arguing insisting',
  ),
  otherThan: new Map([
    ['he', NO_PERSON],
    ['she', NO_PERSON],
  ]),
  plural: /^(?:people|police|men|women|children|parents|.*[^sui]s)$/u,
  bare: words(
    'accuse acknowledge allege argue ask blame call chant claim confirm contend demand deny insist predict report say shout tell warn',
  ),
  perception: words(
    'hear heard see saw seen let lets make makes made help helps helped watch watched have had',
  ),
  helping: words('did do does had has have will would'),
  unsaid: words('not never cannot may might can could should'),
  inverting: words(
    'said says say add adds added argued argues explained explains insisted noted notes read reads report reports reported wrote writes',
  ),
  participleWith: new Map([
    ['accused', words('of')],
    ['blamed', words('for')],
    ['criticised', words('for')],
    ['criticized', words('for')],
    ['praised', words('for')],
    ['told', words('to')],
    ['urged', words('to')],
  ]),
  attributes: words('alleged noted'),
  outlets: words('per reported reports'),
  tags: words(
    'adds added claimed concluded estimated explains notes observes reported reports reveals states stated',
  ),
  speechless: words(
    `accident blast collapse crash derailment disaster earthquake explosion flood floods outbreak tragedy anybody anyone anything attack case change changes crisis day days deal decision
     decisions development developments event events everybody everyone everything evidence fact facts
     failure idea ideas incident incidents issue move moves nobody none nothing plan plans problem reason
     reasons having role situation somebody someone something storm success thing things time times way weather
     week year years`,
  ),
  persons: /^(?:i|we|you|me)(?:['’].*)?$/u,
  undetermined: words(
    'congress counsel defence defense management one parliament police prosecution staff',
  ),
  postponed: words('able aware close familiar responsible unable'),
  impersonal: words('it'),
  several: words('they'),
  agents: words('by'),
};
