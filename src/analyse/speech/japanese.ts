import type { ReadArticle, ReadPassage } from '../reading/read.ts';
import type { Citation, Speaker } from './citation.ts';

/** "According to": behind its source, whose words it may name first ("関係者の話によると"). */
const SOURCE = /(?:の(?:話|発表|調べ|まとめ|説明))?に(?:よると|よれば)/gu;

/** Verbs that cite, behind "と" and what is said; who says it may stand between (「…」と店主は話す). */
const VERB =
  /と(?:も|して|の考えを)?(?:(?<who>[^、。「」はが]{1,24})[はが])?(?:[^、。「」はが]{1,12}ながら)?(?:[^、。「」はがを]{1,8}を)?(?<said>(?:話|語|述べ|指摘|説明|陳謝|謝罪|答え|強調|訴え|発表|主張|批判|反論|警告|明言|断言|証言|否定|非難|釈明|分析|歓迎|コメント|振り返|打ち明け|悔や|み(?=る|てい)|見(?=る|てい)|(?<=注文を)(?:つけ|付け)|(?<=懸念を)(?:示|表明)|(?<=疑問を)呈|(?<=不満を)漏ら|(?<=期待を)寄せ|(?<=胸を)張|(?<=肩を)落と|頭を下げ|ため息をつ|呼び?[掛か]け|明らかに|つぶや)[しっいるたてすんくき]*(?:した|している|していた|する|た|る|ている|ていた)?)/dgu;

/** What a body does about what it says, behind words in marks: "「…」として調査している". */
const ACTS = /(?<=[」』])とし(?:て|、)(?<said>調査|捜査|検討|対応)/dgu;

/** What ends a stretch before a speaker. */
const BORDER = /[、。「」『』！？…\s]/u;

/** Particles before "は" that make no subject of what they follow: "では", "には". */
const NO_SUBJECT = /^(?:で|に|と|へ|から|まで|より|の|て|これ|それ|今|今回|一方|中)$/u;

/** What a speaker ends in: an office, a body, or a word of respect; without marks, nothing else shows who speaks. */
const SPEAKER =
  /(?:氏|さん|市長|町長|村長|知事|首相|大統領|大臣|長官|官房長官|教授|社長|会長|会頭|議員|市議|県議|議長|代表|委員長|局長|署長|監督|局|省|庁|署|県警|警察|会社|社|党|委員会|連盟|協会|市|県|府|政府|選管|幹部|担当者|関係者|責任者|報道官|住民|男性|女性|医師|弁護士|記者)$/u;

/** The longest office and name, with what stands before them. */
const LONGEST = 24;

type Quoted = (at: number) => boolean;

/** The stretch that ends before a position, without an age or a party in brackets at its end; it begins no sooner than `from`. */
function stretchBefore({ text, index }: ReadPassage, to: number, from = 0): Speaker | undefined {
  const bracket = /[（(][^（）()]*[）)]$/u.exec(text.slice(0, to))?.[0].length ?? 0;
  const end = to - bracket;
  let start = end;
  while (start > from && end - start <= LONGEST && !BORDER.test(text.charAt(start - 1))) start -= 1;
  if (end - start < 1 || end - start > LONGEST) return undefined;
  return { passage: index, start, end, isPronoun: false };
}

/** The subjects that "は" marks before a position, outside quotation marks, in reading order. */
function topics(passage: ReadPassage, to: number, quoted: Quoted): Speaker[] {
  const { tokens } = passage;
  return tokens.flatMap((token, at): Speaker[] => {
    if (token.folded !== 'は' || token.end > to || quoted(token.start)) return [];
    if (NO_SUBJECT.test(tokens[at - 1]?.folded ?? '')) return [];
    const stretch = stretchBefore(passage, token.start);
    return stretch ? [stretch] : [];
  });
}

/**
 * Who says what stands before "と": the subject between it and the verb; the first subject where words in
 * marks stand right before it; else one that can speak.
 */
function speakerOf(
  passage: ReadPassage,
  at: number,
  between: readonly [number, number] | undefined,
  quoted: Quoted,
): Speaker | undefined {
  const isQuotation = quoted(at - 1);
  if (between) return isQuotation ? stretchBefore(passage, between[1], between[0]) : undefined;
  const all = topics(passage, at, quoted);
  const isSpeaker = ({ start, end }: Speaker) => SPEAKER.test(passage.text.slice(start, end));
  return isQuotation ? (all.find(isSpeaker) ?? all[0]) : all.findLast(isSpeaker);
}

function inPassage(passage: ReadPassage, quoted: Quoted): Citation[] {
  const { text, index } = passage;
  const found: Citation[] = [];
  for (const match of text.matchAll(SOURCE)) {
    const speaker = quoted(match.index) ? undefined : stretchBefore(passage, match.index);
    const verb = { start: match.index, end: match.index + match[0].length };
    if (speaker) found.push({ passage: index, verb, speaker });
  }
  for (const { index: at, indices } of [...text.matchAll(VERB), ...text.matchAll(ACTS)]) {
    const [start, end] = indices?.groups?.['said'] ?? [at, at];
    const speaker = quoted(at)
      ? undefined
      : speakerOf(passage, at, indices?.groups?.['who'], quoted);
    if (speaker) found.push({ passage: index, verb: { start, end }, speaker });
  }
  return found.sort((a, b) => a.verb.start - b.verb.start);
}

/** Where a Japanese article quotes or cites somebody: before "によると", or as the subject of a verb behind "と". */
export function citationsInJapanese(article: ReadArticle): Citation[] {
  return article.passages.flatMap((passage) => {
    const places = article.quotations.flatMap(({ whole }) =>
      whole.filter((place) => place.passage === passage.index),
    );
    return inPassage(passage, (at) => places.some(({ start, end }) => start <= at && at < end));
  });
}
