import type { SpeechGrammar } from '../grammar.ts';
import { ROMANCE_NUMBER } from './romance.ts';
import { conjugate, words } from './words.ts';

/** Present, past and imperfect of the first conjugation; a participle is a noun, or passive, as often. */
const AR = 'a am ou aram ava avam';
/** The same of the second, */
const ER = 'e em eu eram ia iam';
/** and of the third. */
const IR = 'e em iu iram ia iam';

const IN_AR =
  'acus acrescent afirm alert aleg anunci argument assegur avali coment consider confirm declar desabaf destac enfatiz explic inform insinu justific lament neg opin observ pergunt question reafirm reclam recomend reiter relat ressalt revel salient solicit';
const IN_ER = 'defend escrev promet respond reconhec';
const IN_IR = 'admit advert insist ped suger';

/** How Portuguese says who says what. */
export const portuguese: SpeechGrammar = {
  verbs: words(
    `${conjugate(IN_AR, AR)} ${conjugate(IN_ER, ER)} ${conjugate(IN_IR, IR)} diz dizem disse disseram dizia
     diziam garante garantem garantiu garantiram conclui concluiu concluíram prevê preveem previu
     propõe propôs propuseram`,
  ),
  doubtful: words(
    `aponta apontam apontou apontaram avalia avaliou aposta considera consideram considerou
     conta contam contou contaram cobra cobrou critica criticam criticou criticaram confirma confirmou
     defende defendem defendeu defenderam denuncia denunciam denunciou descreve descreveu destaca
     destacou estima estimam estimou exige exigiu desmente desmentiu contesta contestou rebate rebateu indica indicam indicou lembra lembram lembrou nega
     observa observou pede pedem pediu pediram pergunta prevê preveem previu promete prometeu questiona
     questionou reclama recomenda reconhece responde respondeu responderam revela revelou sugere
     sugeriu solicita solicitou acusa escreve explica dito ${conjugate(IN_AR, 'ado')}
     ${conjugate(`${IN_ER} ${IN_IR}`, 'ido')}`,
  ),
  withParticle: new Map(),
  dropping: words('os as uns umas vários várias alguns algumas'),
  participles: words('afirmando acrescentando alegando dizendo declarando'),
  openers: words(''),
  between: words(
    'tem têm havia haviam tinha tinham não já também ainda depois antes então lhe lhes hoje ontem',
  ),
  adverb: /..mente$/u,
  passive: words('foi foram é são era eram ser sido sendo está estão'),
  pronouns: words('ele ela eles elas'),
  borders: words(
    'que quem quando se mas porque pois onde enquanto como embora e ou após segundo conforme',
  ),
  relatives: words('que quem cujo cuja onde qual quais'),
  determiners: words(
    `o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas
     vários várias alguns algumas outro outra`,
  ),
  prepositions: words(
    `de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sobre entre contra desde até
     após ante sob durante segundo conforme ao aos num numa neste nesta nesse nessa`,
  ),
  complementisers: words('que'),
  sources: [
    ['segundo'],
    ['conforme'],
    ['de', 'acordo', 'com'],
    ['na', 'avaliacao', 'de'],
    ['nas', 'palavras', 'de'],
    ['na', 'opiniao', 'de'],
  ],
  doubtfulSources: words('segundo conforme'),
  inverts: 'after a break',
  number: ROMANCE_NUMBER.pt,
  turns: words('assim'),
  asTold: words('como'),
  negations: words('não nunca'),
  unspeaking: words(
    'isto isso este esta estes estas esse essa o a os as um uma seu sua seus suas pesquisa qual quais',
  ),
  ownText: words('versão'),
  naming: words('chamou chamaram chama classificou classificaram qualificou qualificaram definiu'),
  reporting: words('disse disseram afirmou'),
  agents: words('por pelo pela pelos pelas'),
  otherThan: new Map([
    ['ela', words('o um os as')],
    ['ele', words('a uma os as')],
  ]),
};
