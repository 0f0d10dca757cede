import { fold } from '../../text/fold.ts';
import { primaryLanguage } from '../../text/segmenter.ts';

/** Forms that no stemmer leads back to their verb or noun, which comes first. */
const ENGLISH = `say said says, tell told, find found, hold held, fall fell fallen, rise rose risen,
  begin began begun, die died dying dies, lie lying lay, take took taken, give gave given, go goes went gone,
  come came, become became, see saw seen, know knew known, think thought, bring brought, buy bought,
  fight fought, seek sought, catch caught, teach taught, leave left, meet met, keep kept, feel felt,
  lead led, lose lost, send sent, spend spent, build built, sell sold, stand stood, understand understood,
  win won, run ran, sit sat, shoot shot, strike struck, break broke broken, speak spoke spoken,
  steal stole stolen, choose chose chosen, write wrote written, drive drove driven, grow grew grown,
  throw threw thrown, draw drew drawn, fly flew flown, sink sank sunk, swim swam swum, sing sang sung,
  slay slew slain, flee fled, hide hid hidden, freeze froze frozen, shake shook shaken, blow blew blown,
  bite bit bitten, beat beaten, wake woke woken, swear swore sworn, ride rode ridden, sweep swept, dig dug,
  feed fed, bleed bled, creep crept, lend lent, bend bent, hang hung, sleep slept, wear wore worn, tear tore torn, eat ate eaten, forget forgot forgotten, pay paid,
  mean meant, hear heard, make made, making, have had, do did done, man men, woman women,
  child children, gunman gunmen, policeman policemen, fireman firemen, serviceman servicemen,
  spokesman spokesmen, foot feet, life lives, wife wives, knife knives, half halves, thief thieves`;

/** Strong verbs: the infinitive, the past, the participle, and the present where its vowel changes. */
const GERMAN = `kommen kam kamen gekommen, gehen ging gingen gegangen, stehen stand standen gestanden,
  schließen schloss schlossen geschlossen, halten hielt hielten gehalten hält, fallen fiel fielen gefallen fällt,
  brechen brach brachen gebrochen bricht, sprechen sprach sprachen gesprochen spricht,
  nehmen nahm nahmen genommen nimmt, geben gab gaben gegeben gibt, treffen traf trafen getroffen trifft,
  sterben starb starben gestorben stirbt, werfen warf warfen geworfen wirft, helfen half halfen geholfen hilft,
  finden fand fanden gefunden, binden band banden gebunden, sinken sank sanken gesunken,
  springen sprang sprangen gesprungen, zwingen zwang zwangen gezwungen, singen sang sangen gesungen,
  trinken trank tranken getrunken, ringen rang rangen gerungen, ginnen gann gannen gonnen,
  bieten bot boten geboten, fliegen flog flogen geflogen, fliehen floh flohen geflohen,
  ziehen zog zogen gezogen, verlieren verlor verloren, frieren fror froren gefroren,
  schießen schoss schossen geschossen, fließen floss flossen geflossen, gießen goss gossen gegossen,
  schreiben schrieb schrieben geschrieben, bleiben blieb blieben geblieben, steigen stieg stiegen gestiegen,
  treiben trieb trieben getrieben, scheiden schied schieden geschieden, leihen lieh liehen geliehen,
  weisen wies wiesen gewiesen, schweigen schwieg schwiegen geschwiegen, reißen riss rissen gerissen,
  greifen griff griffen gegriffen, leiden litt litten gelitten, schneiden schnitt schnitten geschnitten,
  streiten stritt stritten gestritten, streichen strich strichen gestrichen, laufen lief liefen gelaufen läuft,
  rufen rief riefen gerufen, stoßen stieß stießen gestoßen stößt, lassen ließ ließen gelassen lässt,
  schlafen schlief schliefen geschlafen, raten riet rieten geraten, fangen fing fingen gefangen fängt,
  hängen hing hingen gehangen, fahren fuhr fuhren gefahren fährt, tragen trug trugen getragen trägt,
  schlagen schlug schlugen geschlagen schlägt, wachsen wuchs wuchsen gewachsen wächst,
  graben grub gruben gegraben gräbt, laden lud luden geladen lädt, sehen sah sahen gesehen sieht,
  lesen las lasen gelesen liest, treten trat traten getreten tritt, essen aß aßen gegessen isst,
  bitten bat baten gebeten, liegen lag lagen gelegen, sitzen saß saßen gesessen,
  bergen barg bargen geborgen birgt, werben warb warben geworben wirbt, gelten galt galten gegolten gilt,
  heben hob hoben gehoben, schieben schob schoben geschoben, lügen log logen gelogen,
  bringen brachte brachten gebracht, denken dachte dachten gedacht, kennen kannte kannten gekannt,
  nennen nannte nannten genannt, brennen brannte brannten gebrannt, rennen rannte rannten gerannt,
  wissen wusste wussten gewusst weiß, senden sandte sandten gesandt, wenden wandte wandten gewandt,
  gewinnen gewann gewannen gewonnen, geschehen geschah geschahen geschieht, tun tat taten getan`;

/** Words whose vowel comes and goes, or that have two stems. */
const RUSSIAN = `день дня дню днём дне дни дней дням днями днях, человек люди людей людям людьми людях,
  ребёнок дети детей детям детьми детях, отец отца отцу отцом отце, конец конца концу концом конце,
  рынок рынка рынку рынком рынке, огонь огня огню огнём огне, лёд льда льду льдом льде,
  время времени временем времена времён, имя имени именем имена имён, мать матери матерью матерей,
  дочь дочери дочерью дочерей, церковь церкви церковью, пёс пса псу псом, сон сна сну сном,
  идти шёл шла шло шли, пойти пошёл пошла пошло пошли, найти нашёл нашла нашли найден найдено найдены,
  произойти произошёл произошла произошло произошли, уйти ушёл ушла ушли, прийти пришёл пришла пришли`;

const SPANISH = `decir dice dicen dijo dijeron dicho, hacer hace hizo hicieron hecho, morir muere mueren murió
  murieron muerto muertos muerta muertas, pedir pide piden pidió pidieron, poner puso pusieron puesto,
  venir viene vino vinieron, ver vio vieron visto, traer trajo trajeron, sentir siente sintió sintieron,
  perder pierde pierden, cerrar cierra cierran, mover mueve mueven, romper roto rota rotos rotas,
  abrir abierto abierta, herir hiere hirió hirieron, detener detuvo detuvieron, seguir sigue siguió siguieron`;

const FRENCH = `dire dit disent disait disons dites, faire fait font fit firent faisons, mourir meurt meurent mort morts morte mortes mourut,
  prendre prend prennent pris prise prises, mettre met mettent mis mise mises, tenir tient tiennent tenu tenue,
  venir vient viennent venu venus venue, voir voit voient vu vue vus, perdre perdu perdue, ouvrir ouvert ouverte,
  recevoir reçoit reçu reçue, devoir doit doivent dû, savoir sait savent su, détruire détruit détruite détruits`;

const ITALIAN = `dire dice dicono disse dissero detto, fare fa fanno fece fecero fatto, morire muore muoiono morì
  morto morti morta morte, prendere prende prese preso, mettere mette mise messo, chiudere chiuse chiuso chiusa,
  chiedere chiese chiesto, perdere perse perso, vedere vide visto, venire viene vengono venne venuto,
  uccidere uccise ucciso uccisi uccisa uccise, rompere ruppe rotto, scrivere scrisse scritto, vincere vinse vinto,
  aprire aperto aperta, spegnere spense spento spente, distruggere distrusse distrutto distrutta,
  rimanere rimane rimase rimasto rimasti, decidere decise deciso, salire salgono, potere può possono`;

const PORTUGUESE = `dizer diz dizem disse disseram dito, fazer faz fazem fez fizeram feito feita, pedir peço pede pediu,
  morrer morre morreu morreram morto mortos morta mortas, ver vê viu viram visto, vir vem vêm veio vieram,
  pôr põe pôs puseram posto, trazer traz trouxe trouxeram, poder pode podem pôde puderam,
  perder perde perdeu perderam perdido, prender preso presos presa presas, eleger eleito eleita eleitos,
  ganhar ganho, gastar gasto, abrir aberto aberta abertos, cobrir coberto, escrever escrito escrita`;

function table(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines.split(/,\s+/u).flatMap((line) => {
      const [word = '', ...forms] = line.split(/\s+/u).map(fold);
      return forms.map((form) => [form, word] as const);
    }),
  );
}

const TABLES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  en: table(ENGLISH),
  de: table(GERMAN),
  ru: table(RUSSIAN),
  es: table(SPANISH),
  fr: table(FRENCH),
  it: table(ITALIAN),
  pt: table(PORTUGUESE),
};

/** Prefixes that stand apart from a German verb: "brach aus", "ausgebrochen", "auszubrechen". */
const APART =
  /^(ab|an|auf|aus|bei|ein|fest|fort|frei|her|heraus|hin|los|mit|nach|nieder|statt|teil|um|vor|weg|weiter|wieder|zu|zuruck|zusammen)(?=.{5})/u;
/** Prefixes that never do, before which no participle has "ge". */
const JOINED = /^(be|emp|ent|er|miss|uber|unter|ver|wider|zer)(?=.{3})/u;

/** Nouns and adverbs that look like participles. */
const NO_PARTICIPLE =
  /^(?:ge(?:biet|bot|burt|dicht|duld|fecht|halt|hort|ist|leit|mut|rat|richt|rucht|samt|schaft|schlecht|sicht|stalt|walt|wicht|bet)|.*(?:schaft|heit|keit))$/u;
/** What an adjective that is a participle ends in. */
const ADJECTIVE = /(?<=[nt])e[mnrs]?$/u;

/** The infinitive of a German participle or past: "gefordert", "geschlossene", "kam"; nothing for any other word. */
function germanVerb(folded: string): string | undefined {
  const strong = TABLES.de?.get(folded);
  if (strong !== undefined) return strong;
  const joined = JOINED.exec(folded)?.[1];
  const participle = folded.replace(ADJECTIVE, '');
  if (joined !== undefined) {
    const rest = participle.slice(joined.length);
    const verb = TABLES.de?.get(folded.slice(joined.length)) ?? TABLES.de?.get(`ge${rest}`);
    if (verb !== undefined) return joined + verb;
  }
  if (!participle.startsWith('ge') || NO_PARTICIPLE.test(participle)) return undefined;
  const declined = TABLES.de?.get(participle);
  if (declined !== undefined) return declined;
  const weak = /^ge(.{3,}?)e?t$/u.exec(participle)?.[1];
  if (weak === undefined) return undefined;
  return /e[lr]$/u.test(weak) ? `${weak}n` : `${weak}en`;
}

/** A form's verb or noun; the form itself where it is regular, or where a language has no list here. */
export function regular(folded: string, lang: string): string {
  const language = primaryLanguage(lang);
  if (!Object.hasOwn(TABLES, language)) return folded;
  if (language === 'de') return germanVerb(folded) ?? separable(folded)?.whole ?? folded;
  return TABLES[language]?.get(folded) ?? folded;
}

/**
 * A German participle or infinitive with a prefix that stands apart from other forms of its verb:
 * "aufgefordert" and "aufzufordern" of "fordern", as in "forderte … auf".
 */
export function separable(
  folded: string,
): { readonly verb: string; readonly whole: string } | undefined {
  const prefix = APART.exec(folded)?.[1];
  if (prefix === undefined) return undefined;
  const rest = folded.slice(prefix.length);
  const verb = rest.startsWith('zu') ? rest.slice(2) : germanVerb(rest);
  const isForm = rest.startsWith('zu') ? /..e?n$/u.test(rest) : rest.startsWith('ge');
  return verb !== undefined && isForm ? { verb, whole: prefix + verb } : undefined;
}
