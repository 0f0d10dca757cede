import type { SpeechGrammar } from '../grammar.ts';
import { ROMANCE_NUMBER } from './romance.ts';
import { accentedWords, conjugate, withWords, words } from './words.ts';

/** Present, past, imperfect and participle of the first conjugation. */
const ARE = 'a ano ò arono ava avano ato';
/** The same of the third, whose present has a syllable more. */
const IRE = 'isce iscono ì irono iva ivano ito';

const IN_ARE =
  'accus afferm annunci assicur comment conferm confess critic denunci dichiar esclam evidenzi grid incalz inform insinu ipotizz lament neg osserv precis raccont replic ricord rimarc rivel rivendic segnal sottoline spieg testimoni twitt';
const IN_IRE = 'chiar garant ribad rifer';

/** What an article's source does in a report: forms that state speech by themselves. */
const CLEAR = `${conjugate(IN_ARE, ARE)} ${conjugate(IN_IRE, IRE)} dice dicono disse dissero diceva dicevano detto
     aggiunge aggiungono aggiunse aggiunto ammette ammettono ammise ammesso sostiene sostengono sostenne
     sostenuto scrive scrivono scrisse scritto promette promettono promesso risponde rispondono rispose
     risposto conclude concluso avverte avvertono avvertito ribatte ribattuto smentisce smentiscono smentito
     insiste insistono insistito prosegue proseguito riconosce riconosciuto chiede chiedono chiese chiesto`;

/** Forms that are nouns, or say something else, as often. */
const DOUBTFUL = `accusa accusano accusato chiede chiedono chiese chiesto conclude concluso commenta
     conferma confermano confermato critica criticano criticato denuncia denunciano denunciato evidenzia
     evidenziato indica indicato informa informato nega osserva osservato prevede prevedono previsto
     promesso proposto propone prosegue proseguito replica ricorda ricordano ricordato riconosciuto rivela
     rivelato rivendica rivendicato risposto scritto scrive segnala segnalano segnalato sostenuto stima
     stimano stimato teme temono valuta definito precisato raccontato garantito garantisce`;

/** How Italian says who says what. */
export const italian: SpeechGrammar = {
  verbs: words(CLEAR),
  doubtful: words(DOUBTFUL),
  accented: accentedWords(CLEAR, DOUBTFUL),
  withParticle: withWords({
    fa: 'sapere',
    fanno: 'sapere',
    fatto: 'sapere',
    reso: 'noto',
    rende: 'noto',
  }),
  dropping: words('i gli le alcuni alcune diversi diverse'),
  participles: words('affermando aggiungendo dicendo precisando sottolineando spiegando'),
  openers: words(''),
  between: words(
    `ha hanno aveva avevano avrebbe avrebbero lo gli le ne non si già anche ancora poi infine inoltre quindi
     intanto ieri oggi sempre subito lunedì martedì mercoledì giovedì venerdì sabato domenica`,
  ),
  adverb: /..mente$/u,
  passive: words('è sono era erano fu furono viene vengono veniva stato stata stati state'),
  pronouns: words('lui lei loro'),
  borders: words('che chi quando se ma perché poiché dove mentre come anche e o dopo secondo'),
  relatives: words('che cui chi quale quali'),
  determiners: words(
    `il lo la l' i gli le un uno una un' questo questa questi queste quel quello quella quei quegli quelle
     suo sua suoi sue alcuni alcune diversi diverse altri altre`,
  ),
  prepositions: words(
    `di del dello della dell' dei degli delle a al allo alla all' ai agli alle da dal dallo dalla dall' dai
     dagli dalle in nel nello nella nell' nei negli nelle con per su sul sullo sulla sull' sui sugli sulle
     tra fra contro durante dopo sotto senza secondo`,
  ),
  complementisers: words('che'),
  sources: [
    ['secondo'],
    ['stando', 'a'],
    ['stando', 'al'],
    ['stando', 'alla'],
    ['a', 'detta', 'di'],
  ],
  doubtfulSources: words('secondo'),
  inverts: 'after a break',
  number: ROMANCE_NUMBER.it,
  turns: words('così'),
  asTold: words('come quanto'),
  perfect: {
    participle:
      /(?:(?:at|it|ut)[oaie]|(?:dett|scritt|chiest|rispost|propost|aggiunt|promess|ammess|conclus)[oaie])$/u,
    auxiliaries: words(
      'ha ho hanno abbiamo aveva avevano avrà avranno avrebbe avrebbero abbia abbiano avesse avendo',
    ),
  },
  inside: {
    verb: /no$/u,
    prepositions: words("dal dallo dalla dall' dai dagli dalle"),
    body: /^(?!.*(?<!\p{L})(?:giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|inizio|notte|sera|mattin[oa])(?!\p{L}))\p{L}/iu,
  },
  negations: words('non mai'),
  unspeaking: words(
    "l' un' ciò questo questa il lo la i gli le un una suo sua quanto quale sondaggio",
  ),
  ownText: words('versione'),
  naming: words('definito definisce definì chiamato chiama parlato parla parlano'),
  reporting: words('detto disse'),
  agents: words("da dal dallo dalla dall' dai dagli dalle"),
  otherThan: new Map([
    ['lui', words('la una le')],
    ['lei', words('il lo un i gli')],
  ]),
};
