import type { SpeechGrammar } from '../grammar.ts';
import { conjugate, withWords, words } from './words.ts';

/** Present and past of weak verbs. */
const WEAK = 't te ten en';

const ROOTS =
  'behaupt beklag beton bemängel erklär erinner ergänz erwider erzähl bekräftig berichtig bezweifel fordr forder kritisier kündig mahn mein prophezei schätz sag schilder schimpf antwort spekulier stell teil unterstrich versicher verlang vermut warn erläuter lob bestätig beziffer berichtet dementier kommentier';

/** How German says who says what. */
export const german: SpeechGrammar = {
  verbs: words(
    `${conjugate(ROOTS, WEAK)} mitteilte mitteilten ankündigte sagt sagte sagten sprach sprachen spricht bat baten schrieb schrieben
     schreibt wies betonte behauptete berichtete berichteten berichtet erwartete kündigte antwortete
     versprach verspricht versprachen warf räumte gab rief nannte urteilte urteilt behauptet behaupteten
     vermutet vermutete vermuteten antwortet antworteten bittet droht drohte drohten bedauert bedauerte
     bedauerten begrüßt begrüßte begrüßten beteuert beteuerte beteuerten befürchtet befürchtete befürchteten leugnet leugnete leugneten
     bestreitet bestritt bestritten appelliert appellierte appellierten`,
  ),
  doubtful: words(
    'fürchtet fürchten fürchtete fürchteten teilt teilte teilten teilen stellt stellte stellten stellen wies warf räumte gab rief nannte sprach sprachen spricht kündigt kündigte kündigten fordern lobt loben droht drohte drohten berichten bat baten erinnert klagt',
  ),
  withParticle: withWords({
    wirft: 'vor',
    werfen: 'vor',
    warf: 'vor',
    warfen: 'vor',
    teilte: 'mit',
    teilten: 'mit',
    teilt: 'mit',
    kündigte: 'an',
    kündigten: 'an',
    kündigt: 'an',
    gab: 'bekannt an',
    räumte: 'ein',
    wies: 'zurück hin',
    wiesen: 'zurück hin',
    weist: 'zurück hin',
    weisen: 'zurück hin',
    ließ: 'wissen ausrichten mitteilen verlauten offen',
    ließen: 'wissen ausrichten mitteilen verlauten offen',
    lässt: 'wissen ausrichten mitteilen verlauten offen',
  }),
  participles: words(''),
  openers: words(''),
  counting: withWords({
    sprach: 'von',
    sprachen: 'von',
    spricht: 'von',
    sprechen: 'von',
    zählte: '',
    zählten: '',
  }),
  between: words(
    `auch dann noch zudem später bereits jedoch nun wieder zunächst sich gestern heute zuletzt dennoch
     trotzdem damals zuvor danach anschließend schließlich außerdem allerdings dagegen hingegen deshalb
     daher darum inzwischen mittlerweile unterdessen derweil dort hier so bislang bisher offenbar
     angeblich vermutlich abends morgens mittags nachts`,
  ),
  adverb: null,
  passive: words(
    `wird werden wurde wurden sieht sehen sah sahen fühlt fühlen fühlte fühlten gilt gelten galt galten`,
  ),
  pronouns: words('er sie es'),
  borders: words(
    'dass weil wenn als aber denn ob und oder wie während nachdem bevor obwohl sondern hat hatte haben hatten wurde wurden konnte konnten sollte sollten ist war waren sei seien muss will',
  ),
  relatives: words('der die das deren dessen welche welcher den dem'),
  determiners: words(
    'der die das den dem des ein eine einer eines einem einen dieser diese dieses sein seine ihr ihre mehrere einige viele zwei',
  ),
  prepositions: words(
    'in im an am auf bei beim von vom mit nach zu zum zur aus für gegen um über unter vor zwischen ohne durch während seit wegen',
  ),
  complementisers: words('dass'),
  sources: [
    ['laut'],
    ...[
      ...words(
        'angaben ansicht auffassung auskunft darstellung einschätzung meinung überzeugung aussage aussagen worten erkenntnissen schätzung schätzungen mitteilung berechnungen',
      ),
    ].flatMap((noun) => [
      ['nach', noun],
      ...['ersten', 'vorläufigen', 'bisherigen', 'jüngsten'].map((which) => ['nach', which, noun]),
    ]),
  ],
  inverts: 'after an opening',
  toldOf:
    /(?:^| )(?:\p{L}*schadens?|hohe de[rs]|\p{L}+hohe|\p{L}*zahl|\p{L}*kosten|\p{L}*ursache|vorw[ue]rfe?|\p{L}*vorwurf|\p{L}*verluste?|\p{L}*summe)(?: |$)/u,
  capitalsAreNouns: true,
  objective: words(
    `den dem des einen einem eines seinen seinem seines ihren ihrem ihres diesen diesem dieses keinen
     keinem jeden jedem`,
  ),
  owning: words('der des eines einer seines seiner ihres ihrer dieser'),
  negations: words('nicht nie'),
  unspeaking: words('der die das dies dieses diese dieser ein eine sein seine ihr ihre'),
  ownText: words('version fassung'),
  naming: words(
    'nannte nannten nennt bezeichnete bezeichneten bezeichnet kritisierte kritisierten kritisiert',
  ),
  judging: words('kritisierte kritisierten kritisiert'),
  reporting: words(
    `sagte sagten sagt betonte betonten betont erklärte erklärten erklärt meinte meinten meint ergänzte
     versicherte versicherten behauptete behaupteten`,
  ),
  inside: {
    verb: /^hiess$/u,
    prepositions: words('aus bei beim in im vom von'),
    pronoun: 'es',
    body: /(?:amt|behörde|einsatzkräfte|feuerwehr|gemeinde|gewerkschaft|klinik|konzern|leitstelle|ministerium|partei|polizei|präsidium|rathaus|regierung|staatsanwaltschaft|unternehmen|verband|verwaltung|zentrale)s?$/iu,
  },
  otherThan: new Map([
    ['er', words('die das eine mehrere einige viele')],
    ['sie', words('der das ein')],
    ['es', words('der die eine mehrere einige viele')],
  ]),
};
