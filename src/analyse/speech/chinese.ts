import type { ReadArticle, ReadPassage } from '../reading/read.ts';
import { titledNames } from './chinese-names.ts';
import { isOnePerson, takenUpInChinese } from './chinese-pronouns.ts';
import type { Citation } from './citation.ts';
import { isHanName } from './han-titles.ts';

/** Words that end as a verb that cites does, and cite nobody. */
const NO_VERB =
  /据称|據稱|自称|自稱|号称|號稱|俗称|俗稱|人称|人稱|简称|簡稱|统称|統稱|堪称|堪稱|名称|名稱|职称|職稱|昵称|对称|對稱|全称|全稱|别称|別稱|小说|小說|传说|傳說|据说|據說|听说|聽說|虽说|雖說|再说|再說|学说|學說|胡说|胡說|难说|難說|[来來]说|[来來]說|按说|按說|話說|话说|可以说|可以說|也就是说|也就是說/gu;

/** Verbs that cite, longest first; 说 comes last because others end in it. */
const VERB =
  /(?:(?:承认|承認)(?=[，：,:])|坚称|堅稱|辩称|辯稱|谎称|謊稱|诉说|訴說|坚持说|堅持說|通报称|通報稱|通报指出|通報指出|回忆称|回憶稱|回忆道|回憶道|表态说|表態說|表态称|表態稱|证实|證實|(?:通报|通報|回忆|回憶)(?=[，。：,:])|(?<!没有|沒有|未|不|拒绝|拒絕|作出|做出|予以|无法|無法|进一步|進一步|的)(?:表态|表態|解释|解釋|补充|補充|回应|回應)(?=[，：,:])|通报说|通報說|回忆说|回憶說|表示说|介绍说|介紹說|解释说|解釋說|补充说|補充說|指出|表示|强调|強調|认为|認為|宣布|透露|承诺|承諾|警告|呼吁|呼籲|否认|否認|指责|指責|批评|批評|提醒|坦言|回应称|回應稱|(?:直言|坦承|感叹|感嘆|感慨|反驳|反駁|质疑|質疑|抱怨|评价|評價|总结|總結|追问|追問|反问|反問|笑言)(?=[：，:,])|回应说|声称|聲稱|宣称|宣稱|要求|介绍|介紹|说过|說過|称|稱|说|說|写道|寫道|告诉|告訴)/gu;

/** What may stand between a speaker and the verb. */
const BETWEEN =
  /(?:(?:对|對|向|在|就)[^，。；：、“”]{1,12}|当晚|當晚|昨晚|昨天|今天|今早|当天|當天|笑着|笑著|哭着|哭著|含泪|含淚|哽咽着?|(?:激动|激動|动情|動情|无奈|無奈|自豪|愤怒|憤怒|平静|平靜|坚定|堅定|高兴|高興|兴奋|興奮|遗憾|遺憾|严肃|嚴肅|感慨|诚恳|誠懇)地|联合|聯合|共同|正式|郑重|鄭重|公开|公開|随后|隨後|日前|(?:[0-9]{1,2}月)?[0-9]{1,2}[日号號](?:上午|下午|晚间|晚間|晚|凌晨)?|此前|早就|曾|还|還|也|则|則|并|並|再次|多次|三次|事后|事後|普遍|一致|纷纷|紛紛|均|都|从未|從未|从没|從沒)*$/u;

/** A preposition with what it governs ends a subject. */
const GOVERNS = /[向在对對就]/u;

/** A clause border before a speaker. */
const BORDER = /[，。；：、！？“”「」『』…\s]/u;

/** What may stand before a speaker. */
const OPENING =
  /^(?:据|據|而|但|此前|有|可是|不过|不過|随后|隨後|其中|且|并且|並且|因为|因為|是因为|是因為)+/u;

const PRONOUN = /^(?:他|她|它|他们|她们|他們|她們|其)$/u;

/** The longest title and name. */
const LONGEST = 16;

/** What a body ends in that is named in four characters and more. */
const BODY =
  /^[^的]{2,}(?:公司|集团|集團|委员会|委員會|医院|醫院|法院|检察院|学校|學校|大学|大學|协会|協會|银行|銀行|政府|中心|机构|機構|组织|組織|工会|工會|联盟|聯盟|教育局|公安局|局|部门|部門|厅|廳)$/u;

/**
 * The length of what says of a body what it does, or of a person what they are: "承担配餐的" of "承担配餐的绿源公司",
 * "住在附近的" of "住在附近的刘桂芳". A body's owner is part of its description.
 */
function relativeLength(described: string): number {
  const tie = described.lastIndexOf('的') + 1;
  const named = described.slice(tie);
  return tie > 0 && (BODY.test(named) || isHanName(named)) ? tie : 0;
}

function speakerBefore(text: string, end: number): { start: number; end: number } | undefined {
  let start = end;
  while (start > 0 && end - start < LONGEST * 2 && !BORDER.test(text.charAt(start - 1))) start -= 1;
  const clause = text.slice(start, end);
  // "住‹在附近的›刘桂芳告诉": a name at the end of the clause is who speaks.
  const isNamed = isHanName(clause.slice(clause.lastIndexOf('的') + 1)) && clause.includes('的');
  const between = isNamed ? 0 : (BETWEEN.exec(clause)?.[0].length ?? 0);
  const bare = clause.slice(0, clause.length - between);
  const opening = OPENING.exec(bare)?.[0].length ?? 0;
  const from = opening + relativeLength(bare.slice(opening));
  const length = bare.length - from;
  // "那是美好的回忆": a noun.
  if (length < 1 || length > LONGEST || bare.endsWith('的')) return undefined;
  return { start: start + from, end: start + bare.length };
}

/**
 * Where the name ends with which a clause begins, behind its title ("局长马骏" of "局长马骏公开致歉") or by itself,
 * where the article has it behind a title elsewhere.
 */
function namedEnd(passage: ReadPassage, clause: string, known: readonly string[]) {
  const titled = titledNames(passage)[0]?.end;
  if (titled !== undefined && titled <= clause.length) return titled;
  return known.find((name) => clause.startsWith(name))?.length;
}

/** The subject that the first clause begins with: "何文涛向乘客道歉，并表示", "局长马骏公开致歉，称". */
function sentenceSubject(
  passage: ReadPassage,
  known: readonly string[],
): { start: number; end: number } | undefined {
  const clause = /^[^，。；：、“”]*/u.exec(passage.text)?.[0] ?? '';
  const opening = OPENING.exec(clause)?.[0].length ?? 0;
  const governed = clause.search(GOVERNS);
  const named = namedEnd(passage, clause, known);
  const end = named === undefined || (governed >= 0 && governed < named) ? governed : named;
  if (end - opening < 2 || end - opening > LONGEST) return undefined;
  return { start: opening, end };
}

function inPassage(
  passage: ReadPassage,
  known: readonly string[],
  quoted: (at: number) => boolean,
): Citation[] {
  const { text, index } = passage;
  const others = [...text.matchAll(NO_VERB)].map((other) => other.index + other[0].length);
  const found: Citation[] = [];
  for (const match of text.matchAll(VERB)) {
    const verb = { start: match.index, end: match.index + match[0].length };
    if (quoted(verb.start) || others.includes(verb.end)) continue;
    // Of two verbs in a row ("强调承诺") the first has the speaker.
    if (found.at(-1)?.verb.end === verb.start) continue;
    const after = text.charAt(verb.end);
    // 说法, 称为, 称赞 are other words; "…要求的一半" is a noun.
    if (/^[法明服为為号呼职職的赞讚作得]/u.test(after)) continue;
    const goesOn = /[，并並]$/u.test(text.slice(0, verb.start));
    const place = goesOn ? sentenceSubject(passage, known) : speakerBefore(text, verb.start);
    if (!place || quoted(place.start)) continue;
    const isPronoun = PRONOUN.test(text.slice(place.start, place.end));
    found.push({ passage: index, verb, speaker: { passage: index, ...place, isPronoun } });
  }
  return found;
}

/** Where a Chinese article quotes or cites somebody: the clause before a verb that cites names who. */
export function citationsInChinese(article: ReadArticle): Citation[] {
  const known = article.passages.flatMap((passage) => titledNames(passage).map(({ name }) => name));
  const found: Citation[] = [];
  for (const passage of article.passages) {
    const places = article.quotations.flatMap(({ whole }) =>
      whole.filter((place) => place.passage === passage.index),
    );
    const quoted = (at: number) => places.some(({ start, end }) => start <= at && at < end);
    for (const citation of inPassage(passage, known, quoted)) {
      const isPerson = isOnePerson(article, citation);
      const speaker = isPerson
        ? takenUpInChinese(article, citation, found, known)
        : citation.speaker;
      if (speaker) found.push({ ...citation, speaker });
    }
  }
  return found;
}
