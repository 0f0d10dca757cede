import type { ReadArticle, ReadPassage } from '../reading/read.ts';
import type { Citation } from './citation.ts';

/** Verbs that cite, longest first; 说 comes last because others end in it. */
const VERB =
  /(?:通报说|通報說|回忆说|回憶說|表示说|介绍说|介紹說|解释说|解釋說|补充说|補充說|指出|表示|强调|強調|认为|認為|宣布|透露|承诺|承諾|警告|呼吁|呼籲|否认|否認|指责|指責|批评|批評|提醒|坦言|回应称|回應稱|回应说|声称|聲稱|宣称|宣稱|要求|介绍|介紹|说过|說過|称|稱|说|說|写道|寫道|告诉|告訴)/gu;

/** What may stand between a speaker and the verb. */
const BETWEEN =
  /(?:(?:对|對|向|在|就)[^，。；：、“”]{1,12}|当晚|當晚|昨晚|昨天|今天|今早|当天|當天|随后|隨後|日前|[0-9]+日|此前|早就|曾|还|還|也|则|則|并|並|再次|多次|三次|事后|事後|普遍|一致|纷纷|紛紛|均|都|从未|從未|从没|從沒)*$/u;

/** A clause border before a speaker. */
const BORDER = /[，。；：、！？“”「」『』…\s]/u;

/** What may stand before a speaker. */
const OPENING =
  /^(?:据|據|而|但|此前|有|可是|不过|不過|随后|隨後|其中|且|并且|並且|因为|因為|是因为|是因為)+/u;

const PRONOUN = /^(?:他|她|它|他们|她们|他們|她們|其)$/u;

/** The longest title and name. */
const LONGEST = 16;

function speakerBefore(text: string, end: number): { start: number; end: number } | undefined {
  let start = end;
  while (start > 0 && end - start < LONGEST * 2 && !BORDER.test(text.charAt(start - 1))) start -= 1;
  const clause = text.slice(start, end);
  const between = BETWEEN.exec(clause)?.[0].length ?? 0;
  const bare = clause.slice(0, clause.length - between);
  const opening = OPENING.exec(bare)?.[0].length ?? 0;
  const length = bare.length - opening;
  if (length < 1 || length > LONGEST) return undefined;
  return { start: start + opening, end: start + bare.length };
}

/** The subject that the first clause begins with: "何文涛向乘客道歉，并表示". */
function sentenceSubject(text: string): { start: number; end: number } | undefined {
  const clause = /^[^，。；：、“”]*/u.exec(text)?.[0] ?? '';
  const opening = OPENING.exec(clause)?.[0].length ?? 0;
  const end = clause.search(/[向在对對就]/u);
  if (end - opening < 2 || end - opening > LONGEST) return undefined;
  return { start: opening, end };
}

function inPassage(passage: ReadPassage, quoted: (at: number) => boolean): Citation[] {
  const { text, index } = passage;
  const found: Citation[] = [];
  for (const match of text.matchAll(VERB)) {
    const verb = { start: match.index, end: match.index + match[0].length };
    if (quoted(verb.start)) continue;
    // Of two verbs in a row ("强调承诺") the first has the speaker.
    if (found.at(-1)?.verb.end === verb.start) continue;
    const after = text.charAt(verb.end);
    // 说法, 称为 are other words; "…要求的一半" is a noun.
    if (/^[法明服为為号呼职職的]/u.test(after)) continue;
    const goesOn = /[，并並]$/u.test(text.slice(0, verb.start));
    const place = goesOn ? sentenceSubject(text) : speakerBefore(text, verb.start);
    if (!place || quoted(place.start)) continue;
    const isPronoun = PRONOUN.test(text.slice(place.start, place.end));
    found.push({ passage: index, verb, speaker: { passage: index, ...place, isPronoun } });
  }
  return found;
}

/** Where a Chinese article quotes or cites somebody: the clause before a verb that cites names who. */
export function citationsInChinese(article: ReadArticle): Citation[] {
  return article.passages.flatMap((passage) => {
    const places = article.quotations.flatMap(({ whole }) =>
      whole.filter((place) => place.passage === passage.index),
    );
    return inPassage(passage, (at) => places.some(({ start, end }) => start <= at && at < end));
  });
}
