import { primaryLanguage } from '../../text/segmenter.ts';
import { words } from '../speech/grammars/words.ts';
import type { FacingWord } from './facing-words.ts';

/** Adverbs that say how or in what turn, and stand for no noun, verb or adjective. All folded. */
const ADVERBS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: words(
    `dennoch trotzdem allerdings hingegen dagegen schließlich anschließend mittlerweile inzwischen
     unterdessen derweil offenbar angeblich vermutlich möglicherweise teilweise zeitweise weiterhin
     ebenfalls gleichzeitig daraufhin deswegen ansonsten immerhin lediglich erneut abermals ohnehin
     nochmals bislang bisher zuletzt zunächst jedenfalls wiederum vorerst umgehend`,
  ),
  en: words(
    `yesterday today tomorrow tonight also again already still now then later earlier soon recently meanwhile
     however instead rather perhaps maybe well nearly almost often never always following amid despite plus last next`,
  ),
  es: words('también tampoco además todavía siempre nunca quizá quizás apenas entretanto asimismo'),
  it: words(
    `anche ancora già sempre mai forse quasi oggi ieri domani poi prima tuttavia però intanto inoltre`,
  ),
  pt: words(
    `também ainda já sempre nunca talvez quase hoje ontem amanhã depois antes porém contudo entretanto`,
  ),
  fr: words(
    'aussi également toujours jamais encore désormais néanmoins toutefois cependant ensuite',
  ),
  ru: words(
    `также тоже однако впрочем тем временем затем потом снова опять вновь сразу немедленно по-прежнему
     тогда теперь всегда никогда обратно`,
  ),
};

/** The shape of adverbs, and of nothing else that newsrooms choose between. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  de: /....(?:weise|mals|falls)$/u,
  es: /...mente$/u,
  it: /...mente$/u,
  pt: /...mente$/u,
};

/**
 * Verbs that say little without the words around them, in all forms that reports print: what stands
 * opposite one alone stands opposite no choice of words.
 */
const LIGHT: Readonly<Record<string, ReadonlySet<string>>> = {
  de: words(
    `kommen kommt kam kamen gekommen gehen geht ging gingen gegangen halten hält hielt hielten gehalten
     stellen stellt stellte gestellt setzen setzt setzte gesetzt nehmen nimmt nahm nahmen genommen
     bringen bringt brachte brachten gebracht geben gibt gab gaben gegeben machen macht machte machten
     gemacht lassen lässt ließ ließen fallen fällt fiel fielen gefallen bleiben bleibt blieb blieben
     geblieben befinden befindet befand befanden`,
  ),
  en: words(
    `come comes came coming go goes went gone going make makes made making get gets got getting put puts
     putting`,
  ),
  es: words('hacer hace hizo poner pone puso dar da dio tener tiene tenía tuvo quedar queda quedó'),
  it: words(
    'fare fa fece fatto mettere mette mise messo dare dà dato tenere tiene tenuto stare resta',
  ),
  pt: words('fazer faz fez pôr põe pôs dar dá deu ter tem teve ficar fica ficou'),
  fr: words(
    'faire fait faisait mettre met mis donner donne donné tenir tient tenu rester reste resté',
  ),
  ru: words(
    `находится находятся находился находилась находилось находились стать стал стала стало стали
     является являются являлся являлась являлось являлись имеет имеют имел имела имело имели`,
  ),
};

function telling(stretch: readonly FacingWord[]): FacingWord[] {
  return stretch.filter(({ isFunction }) => !isFunction);
}

function isAdverb({ folded }: FacingWord, language: string): boolean {
  return ADVERBS[language]?.has(folded) === true || SHAPES[language]?.test(folded) === true;
}

function areAdverbs(stretch: readonly FacingWord[], language: string): boolean {
  const words = telling(stretch);
  return words.length > 0 && words.every((word) => isAdverb(word, language));
}

/** German capitals tell nouns from verbs; what begins a sentence has one too. */
function hasNoun(stretch: readonly FacingWord[]): boolean {
  return stretch.some(({ isCapital, token }) => isCapital && token !== 0);
}

function isLight(stretch: readonly FacingWord[], language: string): boolean {
  const [word, ...more] = telling(stretch);
  return word !== undefined && more.length === 0 && LIGHT[language]?.has(word.folded) === true;
}

/**
 * Whether two stretches may stand for each other by the parts of speech, as far as a language's letters
 * and lists tell them: no noun for a verb in German, no adverb for another part, and no verb that says
 * little by itself.
 *
 * @param lang BCP 47 tag
 */
export function mayBeOneSort(
  left: readonly FacingWord[],
  right: readonly FacingWord[],
  lang: string,
): boolean {
  const language = primaryLanguage(lang);
  if (language === 'de' && hasNoun(left) !== hasNoun(right)) return false;
  if (areAdverbs(left, language) !== areAdverbs(right, language)) return false;
  return !isLight(left, language) && !isLight(right, language);
}
