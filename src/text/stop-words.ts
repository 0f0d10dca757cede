import { stopwords as armenian } from '@orama/stopwords/armenian';
import { stopwords as bulgarian } from '@orama/stopwords/bulgarian';
import { stopwords as danish } from '@orama/stopwords/danish';
import { stopwords as dutch } from '@orama/stopwords/dutch';
import { stopwords as english } from '@orama/stopwords/english';
import { stopwords as finnish } from '@orama/stopwords/finnish';
import { stopwords as french } from '@orama/stopwords/french';
import { stopwords as german } from '@orama/stopwords/german';
import { stopwords as greek } from '@orama/stopwords/greek';
import { stopwords as hungarian } from '@orama/stopwords/hungarian';
import { stopwords as indian } from '@orama/stopwords/indian';
import { stopwords as indonesian } from '@orama/stopwords/indonesian';
import { stopwords as irish } from '@orama/stopwords/irish';
import { stopwords as italian } from '@orama/stopwords/italian';
import { stopwords as japanese } from '@orama/stopwords/japanese';
import { stopwords as lithuanian } from '@orama/stopwords/lithuanian';
import { stopwords as nepali } from '@orama/stopwords/nepali';
import { stopwords as norwegian } from '@orama/stopwords/norwegian';
import { stopwords as portuguese } from '@orama/stopwords/portuguese';
import { stopwords as romanian } from '@orama/stopwords/romanian';
import { stopwords as russian } from '@orama/stopwords/russian';
import { stopwords as serbian } from '@orama/stopwords/serbian';
import { stopwords as slovenian } from '@orama/stopwords/slovenian';
import { stopwords as swedish } from '@orama/stopwords/swedish';
import { stopwords as tamil } from '@orama/stopwords/tamil';
import { stopwords as turkish } from '@orama/stopwords/turkish';
import { stopwords as ukrainian } from '@orama/stopwords/ukrainian';
import { fold } from './fold.ts';
import { primaryLanguage } from './segmenter.ts';

const LISTS: Readonly<Record<string, readonly string[]>> = {
  hy: armenian,
  bg: bulgarian,
  da: danish,
  nl: dutch,
  en: english,
  fi: finnish,
  fr: french,
  de: german,
  el: greek,
  hu: hungarian,
  hi: indian,
  id: indonesian,
  ga: irish,
  it: italian,
  lt: lithuanian,
  ne: nepali,
  no: norwegian,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sr: serbian,
  sv: swedish,
  ta: tamil,
  tr: turkish,
  uk: ukrainian,
  sl: slovenian,
  ja: japanese,
  nb: norwegian,
  nn: norwegian,
};

/** Function words where the packed list mixes them with common nouns and verbs, or lacks some. */
const OWN: Readonly<Record<string, string>> = {
  en: 'a also although among around near per since though toward towards upon whether within without',
  es: 'a al ante bajo con contra de del desde durante e el ella ellas ello ellos en entre era eran eres es esa esas ese eso esos esta estaba estaban estado estamos estan estar este esto estos fue fueron ha haber habia habian han hasta hay he la las le les lo los mas me mi mis mientras muy nada ni no nos nosotros nuestra nuestro o os otra otras otro otros para pero por porque pues que quien quienes se sea sean segun ser si sido sin sobre son soy su sus tambien tan tanto te tiene tienen toda todas todo todos tras tu tus u un una unas uno unos y ya yo como cuando donde aunque cual cuales cuyo cuya cuyos cuyas aun asi cada antes despues hacia mediante aquel aquella aquellos aquellas aquello algun alguna algunas alguno algunos ningun ninguna ninguno seria sera puede pueden',
  ar: 'في من الى على عن مع ان انه انها انهم التي الذي الذين هذا هذه ذلك تلك هؤلاء ما لا لم لن قد كان كانت كانوا يكون تكون هو هي هم هن هما نحن انا انت انتم ثم او ام بل لكن حتى كما كل بعض غير بين بعد قبل عند عندما حين حيث اذا اذ منذ خلال ضد حول دون تحت فوق امام وراء لدى له لها لهم به بها بهم فيه فيها فيهم منه منها منهم عليه عليها عليهم اليه اليها اليهم عنه عنها عنهم و ف ب ل ايضا سوف ليس ليست لقد وقد ولم ولا وان وانه وكان وكانت ومن وفي وعلى والى الا اما اي كيف لماذا متى اين هنا هناك نحو عبر كذلك لان لكي بسبب',
  zh: '的 了 着 过 地 得 和 与 及 以及 或 或者 而 而且 并 并且 但 但是 不过 然而 也 还 又 都 就 才 再 很 更 最 不 没 没有 是 在 从 到 向 往 对 对于 关于 于 自 由 被 把 将 给 为 为了 因 因为 所以 由于 如果 虽然 尽管 即使 若 之 其 其中 此 该 这 那 这个 那个 这些 那些 这里 那里 哪 什么 谁 他 她 它 他们 她们 它们 我 我们 你 你们 您 自己 有 个 些 等 等等 所 以 则 却 只 仅 只是 已 已经 曾 曾经 正 正在 会 能 能够 可以 可能 应 应该 要 吗 呢 吧 啊 上 中 里 内 时 时候 之前 之后 以来 以后 以前 当 同 跟 比 按 按照 据 根据 通过 随着 各 每 某 另 另外 其他 一个 一些 一种 這 個 們 這個 那個 這些 他們 她們 我們 為 為了 與 於 對 從 將 給 會 還 沒有 過 著 後 時 據 但是 雖然 儘管 並 並且 嗎 呢',
};

/** The languages that have function words here, as tags. */
export const languagesWithStopWords: readonly string[] = [
  ...new Set([...Object.keys(LISTS), ...Object.keys(OWN)]),
];

const made = new Map<string, ReadonlySet<string>>();

/**
 * The function words of a language (articles, prepositions, pronouns, auxiliaries …), folded; empty
 * for a language without a list. Most lists are those of Snowball and its kin, as `@orama/stopwords`
 * packs them.
 */
export function stopWords(lang: string): ReadonlySet<string> {
  const language = primaryLanguage(lang);
  const known = made.get(language);
  if (known) return known;
  const packed = Object.hasOwn(LISTS, language) ? (LISTS[language] ?? []) : [];
  const own = Object.hasOwn(OWN, language) ? (OWN[language]?.split(' ') ?? []) : [];
  const words = new Set([...packed, ...own].map(fold));
  made.set(language, words);
  return words;
}
