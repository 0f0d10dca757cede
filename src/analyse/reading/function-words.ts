import { fold } from '../../text/fold.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import { stopWords } from '../../text/stop-words.ts';

/** Words that say little by themselves and that the stop lists lack. */
const ALSO: Readonly<Record<string, string>> = {
  en: `a also every per among within since although though whereas without via upon another one ones
       many much several either neither whether yet still just even almost nearly about around some
       already now too however meanwhile amid near outside inside onto toward towards across along
       behind beside beneath beyond despite except like unlike until till unto versus may whose
       around approximately roughly least including excluding regarding concerning up's 's s t later earlier who'd`,
  de: `der die das sowie beim ums aufs fürs bereits jedoch dabei daher dazu rund etwa seit ab bis je mehr weniger
       wurden worden ist sei seien sogar außerdem zudem dafür davon darüber darauf deshalb laut mussten müssen konnten sollten wollten durften darf dürfen könnte
       könnten würde würden hätte hätten wäre wären nachdem bevor darunter einschließlich inklusive samt`,
  es: `y e o u se su sus un una unos unas le lo les ya más menos muy sin ni si que tras según ese cualquier cualquiera hubiera hubieran hubiese haya hayan incluido incluida incluidos incluidas incluyendo`,
  it: `è fra dopo durante mentre sotto senza secondo perché quando se sé già poi ancora così quindi circa quasi
       l' un' dell' all' dall' nell' sull' d' c' s' quest' quell' ogni alcuni alcune altro altra altri altre viene vengono
       può possono deve devono stato stata stati state oltre`,
  pt: `após até ante sob sobre contra desde durante enquanto porque pois onde cujo cuja é são vai vão pode podem
       deve devem todo toda todos todas outro outra outros outras cada menos cerca quase nesta neste nessa nesse
       desta deste desse dessa numa à às ainda porém`,
  fr: `ne plus moins très sous selon dont où si ni aussi lors après avant entre vers chez depuis
       pendant comme ainsi afin car donc puis tous tout toute toutes compris d' l' qu' s' n' j' c' m' t'`,
  ru: `это эта эти также свой свои своего своих который которая которое которые которых которым
       включая изза из-за изпод из-под около примерно почти до во со об ещё уже лишь однако вместе между тем`,
  ja: '約 およそ ほぼ',
  zh: '约 約 大约 大約 近 将近',
  he: `של את על עם אל לא כי אם גם או אך אבל הוא היא הם הן זה זו זאת אלה כל יותר מאוד רק עוד היה הייתה היו
       אשר כאשר בין עד מן אחרי לפני כדי אותו אותה אותם`,
  ar: `في من على إلى عن أن إن ما لا لم لن قد كان كانت وكان وكانت هذا هذه ذلك تلك التي الذي الذين مع بعد قبل
       منذ حتى خلال بين عند لكن ثم أو و أي كل نحو سوى إلا وقد كما لما حين حينما`,
};

/** Words of the stop lists that a news report does mean: numbers, times, verbs of speech. */
const NOT: Readonly<Record<string, string>> = {
  es: `horas dia dias dice dicen dicho dieron dijeron dijo afirmo agrego aseguro anadio indico informo
       explico expreso comento considera considera cinco cuatro dos tres seis siete ocho nueve diez
       general gran grande grandes primera primero segunda segundo tercera ultimo ultima nueva nuevo
       manifesto senalo trabajo trabajar pais pasado proximo lugar parte tiempo veces llego`,
  ar: `اربعه ثلاثه عشر عشره ايام سنه سنوات عام عاما صباح مساء شخصا اعلنت اكد قال قالت اضاف اضافت
       انقلب اخذ رجع عاد شبه الثاني الثانيه اليوم امس اعاده عدد اول الف مليون مليار صفر تحول`,
  ru: 'жизнь человек говорил сказал сказать сказала два три нельзя',
  zh: '一 二 三 四 五 六 七 八 九 人 人们 区 全体 全部 受到 出来',
};

/** "And" and "so", which Arabic writes to the word behind them: "وعندما" is "and when". */
const JOINED_AND = /^[وف](?=.{3})/u;

const made = new Map<string, ReadonlySet<string>>();

function words(lang: string): ReadonlySet<string> {
  const language = primaryLanguage(lang);
  const known = made.get(language);
  if (known) return known;
  const split = (line: string | undefined) => (line ?? '').split(/\s+/u).filter(Boolean).map(fold);
  const not = new Set(split(NOT[language]));
  const all = [...stopWords(lang), ...split(ALSO[language])].filter((word) => !not.has(word));
  const fresh = new Set(all);
  made.set(language, fresh);
  return fresh;
}

/** Whether a folded word is one of its language's function words: it joins words that say something. */
export function isFunctionWord(folded: string, lang: string): boolean {
  const list = words(lang);
  if (list.has(folded)) return true;
  return primaryLanguage(lang) === 'ar' && list.has(folded.replace(JOINED_AND, ''));
}
