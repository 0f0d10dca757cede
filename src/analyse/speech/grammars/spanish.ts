import type { SpeechGrammar } from '../grammar.ts';
import { ROMANCE_NUMBER } from './romance.ts';
import { accentedWords, conjugate, withWords, words } from './words.ts';

/** Present, past, imperfect and participle of the first conjugation. */
const AR = 'a an ó aron aba aban ado';
/** The same of the second and third. */
const IR = 'e en ió ieron ía ían ido';

const IN_AR =
  'acus aclar afirm agreg alert augur vaticin anunci apunt argument asegur avis coment comunic confirm consider critic declar denunci destac detall enfatiz estim explic expres indic inform insist inst lament manifest mencion neg not precis pregunt pronostic proclam recalc rechaz reclam reiter relat remarc replic revel señal subray sentenci tuite';
const IN_IR =
  'admit advert añad asent concluy exig insist prevé promet recog reconoc repit respond sosten';

/** What an article's source does in a report: forms that state speech by themselves. */
const CLEAR = `${conjugate(IN_AR, AR)} ${conjugate(IN_IR, IR)} dice dicen dijo dijeron decía dicho cuenta cuentan
     contó contaron sostiene sostienen sostuvo niega niegan recuerda recuerdan recordó advierte
     advierten advirtió añade añadió reconoció repitió pidió piden pide pidieron advirtieron recordaron
     escribió propuso propone promete prometió cree opina opinó concluyó concluyeron sugirió sugirieron propusieron prometieron desmintieron escribieron sugiere
     sugieren desmintió desmiente desmienten cifró cifraron describió clamó juró juraron`;

/** Forms that are nouns, or say something else, as often. */
const DOUBTFUL =
  'calcula calculan calculó calcularon nota notas denuncia denuncian acusado considera consideran considerado informa cuenta cuentan detalla destaca destacado anuncia recuerda pide piden propone informado apunta cree expresa estimado estima relata dicho declarado defiende defienden defendió defendieron defendido celebró celebraron resumió espetó zanjó matizó';

/** How Spanish says who says what. */
export const spanish: SpeechGrammar = {
  verbs: words(CLEAR),
  doubtful: words(DOUBTFUL),
  accented: accentedWords(CLEAR, DOUBTFUL),
  withParticle: new Map(),
  counting: withWords({
    habla: 'de',
    hablan: 'de',
    habló: 'de',
    hablaron: 'de',
    cifra: 'en',
    cifran: 'en',
    calcula: '',
    calculan: '',
    calculó: '',
    calcularon: '',
    elevó: 'cifra',
    elevaron: 'cifra',
    rebajó: 'cifra',
    rebajaron: 'cifra',
  }),
  dropping: words('los las unos unas varios varias algunos algunas'),
  participles: words('afirmando añadiendo asegurando diciendo señalando'),
  openers: words(''),
  between: words(
    'se ha han había habían no lo le les también ya además luego después todavía aún incluso entonces ayer hoy lunes martes miércoles jueves viernes sábado domingo',
  ),
  adverb: /..mente$/u,
  passive: words('se es son fue fueron era eran sido ser está están'),
  pronouns: words('ella ellos ellas'),
  borders: words(
    'que quien quienes cuando si pero porque donde mientras como aunque y o pues tras según',
  ),
  relatives: words('que quien quienes cuyo cuya donde'),
  determiners: words(
    'el la los las un una unos unas este esta estos estas ese esa esos esas su sus varios varias algunos algunas otro otra',
  ),
  prepositions: words(
    'de del a al en por para con sin sobre entre contra desde hasta hacia tras ante bajo durante según',
  ),
  complementisers: words('que'),
  sources: [['segun'], ['de', 'acuerdo', 'con'], ['en', 'palabras', 'de'], ['a', 'juicio', 'de']],
  inverts: 'after a break',
  number: ROMANCE_NUMBER.es,
  turns: words('así'),
  asTold: words('como'),
  perfect: {
    participle: /(?:(?:ad|id)[oa]s?|(?:dich|escrit|propuest)[oa]s?)$/u,
    auxiliaries: words(
      'ha he han hemos había habían habrá habrán habría habrían haya hayan hubiera hubieran hubo habiendo haber',
    ),
  },
  inside: {
    verb: /n$/u,
    prepositions: words('desde'),
    body: /^(?!.*(?<!\p{L})(?:días?|semanas?|mes|meses|años?|lunes|martes|miércoles|jueves|viernes|sábado|domingo|inicio|principio|comienzo|noche|tarde|mañana)(?!\p{L}))\p{L}/iu,
  },
  negations: words('no nunca tampoco'),
  reflexive: words(
    'queja quejan quejó quejaron escuda escudan escudó escudaron excusó excusaron justificó justificaron defendió defendieron lamentó lamentaron preguntó preguntaron sinceró',
  ),
  unspeaking: words('esto eso este esta estos estas ese esa el la los las un una su sus'),
  ownText: words('versión'),
  naming: words(
    'habla hablan habló hablaron hablado calificó calificaron califica calificado llamó llamaron tildó tildaron tilda tildado tachó tacharon tacha tachado',
  ),
  judging: words(
    'calificó calificaron califica calificado tildó tildaron tilda tildado tachó tacharon tacha tachado',
  ),
  reporting: words('dijo dijeron afirmó aseguró'),
  agents: words('por'),
  otherThan: new Map([['ella', words('el un los las')]]),
};
