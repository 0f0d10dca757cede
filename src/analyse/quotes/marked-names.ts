import { once } from '../../text/once.ts';
import { isWrittenInHan, primaryLanguage } from '../../text/segmenter.ts';
import { overlaps, type Place, type Side } from '../evidence.ts';
import { heaviestCommon } from '../reading/common-words.ts';
import { isInflection } from '../reading/inflection.ts';
import type { ReadArticle, Reading } from '../reading/read.ts';
import { type Word, wordsIn, wordsOf } from '../reading/words.ts';
import { isArabicBody } from '../speech/arabic-nouns.ts';
import { speechGrammar } from '../speech/grammar.ts';
import { citations } from '../speech/speakers.ts';
import type { Quote } from './quote.ts';

/** Whether some passages of an article print words in a row, in marks or without. */
function prints(article: ReadArticle, words: readonly Word[], among?: readonly number[]): boolean {
  return article.passages.some(({ index }) => {
    if (among?.includes(index) === false) return false;
    const all = wordsOf(article, index);
    return all.some((_, at) =>
      words.every(({ folded }, step) => all[at + step]?.folded === folded),
    );
  });
}

/** The folded words of an article's quotations, each between spaces: many short ones are looked for in them. */
const quotedLines = once((article: ReadArticle): string => {
  const lines = article.quotations.map((quotation) =>
    quotation.words.flatMap((place) => wordsIn(article, place).map(({ folded }) => folded)),
  );
  return lines.map((line) => ` ${line.join(' ')} `).join('\n');
});

/** Whether an article quotes words in a row, within whatever longer quotation. */
function quotes(article: ReadArticle, words: readonly Word[]): boolean {
  return quotedLines(article).includes(` ${words.map(({ folded }) => folded).join(' ')} `);
}

/** A name in marks is no longer. */
const NAME = 2;

/** From this many words on, the same ones in a row without marks are the same speech. */
const SPEECH = 6;

/** Such a row may leave this share of the words aside where a link ties the passages. */
const LEFT_ASIDE = 0.4;

/** Whether a linked passage prints most of some words in a row: "habe die Bitten der Fischer nicht gehört". */
function printsMost(reading: Reading, side: Side, { passage }: Place, words: readonly Word[]) {
  const other = side === 'left' ? 'right' : 'left';
  const least = Math.max(SPEECH, Math.ceil((1 - LEFT_ASIDE) * words.length));
  const starts = Array.from({ length: Math.max(0, words.length - least + 1) }, (_, at) => at);
  return reading.alignment.links.some((link) => {
    if (link[side] !== passage) return false;
    const printed = wordsOf(reading[other], link[other]);
    return starts.some((from) =>
      printed.some((_, at) =>
        words
          .slice(from, from + least)
          .every(({ folded }, step) => printed[at + step]?.folded === folded),
      ),
    );
  });
}

/** Languages that put a colon or a comma before speech that begins with a capital. */
const SPEECH_HAS_COLON: ReadonlySet<string> = new Set('es fr it pl pt ru uk'.split(' '));

/** A title in marks may have a word more than a name. */
const TITLE = 3;

/** An English title has capitals throughout, so that it may be longer: "The Keeper of the Lower Lock". */
const ENGLISH_TITLE = 7;

/** Whether words in marks are a title by their capitals, as English prints one: two at least, and all that say something. */
function isCapitalised(words: readonly Word[]): boolean {
  const saying = words.filter(({ isFunction }) => !isFunction);
  return (
    words.length <= ENGLISH_TITLE &&
    words.filter(({ isCapital }) => isCapital).length >= NAME &&
    saying.every(({ isCapital, folded }) => isCapital || /^\p{N}/u.test(folded))
  );
}

/** A title without the article that it begins with, which is left out within a sentence: "il «Ballo in maschera»". */
function withoutArticle(words: readonly Word[]): readonly Word[] {
  const [article, noun] = words;
  const isTitle = article?.isFunction === true && noun?.isFunction === false;
  return isTitle && words.length <= TITLE + 1 ? words.slice(1) : words;
}

/**
 * Whether the other article prints without marks what one alone has in marks, so that it stands in both:
 * a name ("the ferry “Heron”"), a term of two words and more that nobody is read to speak ("“drowned orchard”"), or
 * that it prints within what somebody else says,
 * speech whose marks it leaves out, of which a linked passage may have a word or two otherwise, or any words
 * that such a passage prints where it cites somebody, where most of them may be told in order and in other forms:
 * a word alone may be the outlet's own there.
 */
export function isToldWithoutMarks(reading: Reading, quote: Quote): boolean {
  const { side, speakers, kind } = quote;
  if (side === null || kind !== 'only here') return false;
  const other = reading[side === 'left' ? 'right' : 'left'];
  return quote[side].every((place) => {
    const own = wordsIn(reading[side], place);
    const printed = reading[side].passages[place.passage]?.text.slice(place.start, place.end) ?? '';
    const bare = speakers[side] === null ? withoutArticle(own) : own;
    const words = bare.length > NAME ? bare : own;
    const isName =
      words.length <= NAME && printed.split(/\s+/u).every((word) => !/^\p{Ll}/u.test(word));
    const isTerm = words.filter(({ isFunction }) => !isFunction).length >= NAME;
    // A name of two words is nobody's speech, whoever speaks in the sentence.
    const isLongName = isCapitalised(words) && words.length <= TITLE;
    // Nor is a name of one word, though a source stands beside it: "Die „Heron“ lief nach Angaben der Reederei …".
    const isAlone = isName && words.length === 1;
    const isLikely =
      words.length >= SPEECH ||
      isLongName ||
      isAlone ||
      (speakers[side] === null && (isName || isTerm));
    if (words.length > 0 && isLikely && prints(other, words)) return true;
    if (isTerm && words.length > NAME && quotes(other, words)) return true;
    if (printsMost(reading, side, place, words)) return true;
    const linked = reading.alignment.links
      .filter((link) => link[side] === place.passage)
      .map((link) => link[other.side])
      .filter((passage) => citations(other).some((citation) => citation.passage === passage));
    if (words.some(({ isFunction }) => !isFunction) && prints(other, words, linked)) return true;
    return linked.some((passage) => tellsAgain(words, wordsOf(other, passage), other.lang));
  });
}

/** Fewer words are told again only where all of them are. */
const SHORT = 4;
/** So many words that say something stand in both at least. */
const SAYING_AGAIN = 2;

/** Where all words that say something stand in both, so many are enough, whatever stands between them. */
const ALL_SAYING = 3;

/** Whether words tell in order, and in any form, most of what a quotation says: "respects it", "said it respected it". */
function tellsAgain(quoted: readonly Word[], words: readonly Word[], lang: string): boolean {
  const isOne = (one: Word, other: Word) =>
    one.folded === other.folded ||
    (!one.isFunction && !other.isFunction && isInflection(one.folded, other.folded, lang));
  const common = heaviestCommon(quoted.length, words.length, (i, j) => {
    const [one, other] = [quoted[i], words[j]];
    return one && other && isOne(one, other) ? 1 : 0;
  });
  const least = quoted.length < SHORT ? quoted.length : (1 - LEFT_ASIDE) * quoted.length;
  const all = quoted.filter(({ isFunction }) => !isFunction).length;
  const saying = common.filter(([at]) => quoted[at]?.isFunction === false).length;
  // "We will cooperate fully with the investigators", "promised to cooperate fully with investigators"
  if (saying === all && all >= ALL_SAYING) return true;
  return common.length >= least && saying >= Math.max(SAYING_AGAIN, (1 - LEFT_ASIDE) * all);
}

/** What stands before a title, though somebody speaks in the sentence: "said on Radio Orme's “Morning Bell”". */
const BEFORE_TITLE = /(?:['’]s|\b(?:on|in|at))\s+\P{L}$/u;
/** What stands before a slogan, whose capitals are a title's: "chanting “Down With the Dam”", "cries of". */
const BEFORE_SLOGAN = /(?:ing|ed|\b(?:of|reads?|said|says?))\s+\P{L}$/u;

/** Whether words in marks are the name of the Arabic body whose noun stands right before them: "منظمة «حقوق»". */
function isBodyName(article: ReadArticle, place: Place): boolean {
  const words = wordsIn(article, place);
  const noun = wordsOf(article, place.passage).findLast(({ end }) => end <= place.start);
  const text = article.passages[place.passage]?.text ?? '';
  const between = text.slice(noun?.end ?? 0, place.start);
  return words.length <= TITLE && /^\s+\P{L}$/u.test(between) && isArabicBody(noun?.folded ?? '');
}

/** Nouns of what has a name in marks right behind it, in Chinese and Japanese: "环保组织“青山之友”". */
const NAMED_IN_HAN =
  /(?:组织|組織|公司|机构|機構|协会|協會|协同会|団体|团体|團體|集团|集團|乐队|樂隊|乐团|餐厅|餐廳|品牌|栏目|欄目|节目|節目|项目|項目|计划|計劃|行动|行動|号|號|客轮|客輪|货轮|貨輪|渔船|漁船|台风|颱風|卫星|衛星|基金会|基金會|联盟|聯盟|平台|网站|網站|市民グループ|グループ|劇団|店|船|映画)$/u;

/** A name in marks has no more Chinese or Japanese characters. */
const HAN_NAME = 10;

/** Whether words in marks are a name by the noun of a body or thing right before them, with the sentence going on behind. */
function followsHanNoun({ passages }: ReadArticle): (place: Place) => boolean {
  return ({ passage, start, end }) => {
    const text = passages[passage]?.text ?? '';
    const isShort = end - start <= HAN_NAME && !/[，。、！？：；]/u.test(text.slice(start, end));
    return (
      isShort && NAMED_IN_HAN.test(text.slice(0, start - 1)) && /^.\p{L}/u.test(text.slice(end))
    );
  };
}

/** What a German noun says, behind which marks hold words and no name: "der Vorwurf „Betrug“". */
const SAYING =
  /(?:antwort|ausruf|aussage|banner|begriff|bezeichnung|forderung|frage|motto|parole|plakat|plakate|plakaten|ruf|rufe|rufen|satz|schild|schilder|schildern|slogan|stichwort|titel|transparent|transparente|transparenten|urteil|vorwurf|worte?n?|zitat)$/u;

/**
 * Whether German words in marks are a name by their place: three at most, right behind a noun that is not who
 * speaks, where no verb gives them to a thing ("die Initiative „Steg bleibt“ klagt", not "nannte den Plan „Unfug“").
 */
function followsNoun(reading: Reading, side: Side, { speakers }: Quote): (place: Place) => boolean {
  const grammar = speechGrammar(reading[side].lang);
  return (place) => {
    const { text = '' } = reading[side].passages[place.passage] ?? {};
    const words = wordsIn(reading[side], place);
    const before = wordsIn(reading[side], { ...place, start: 0, end: place.start });
    const noun = before.at(-1);
    if (!noun?.isCapital || noun.isFunction || SAYING.test(noun.folded)) return false;
    if (!/^\s+\P{L}$/u.test(text.slice(noun.end, place.start))) return false;
    if (words.length === 0 || words.length > TITLE || words[0]?.isCapital !== true) return false;
    const speaker = speakers[side];
    if (speaker && overlaps(speaker, noun)) return false;
    // "Da ‹rief› Kehl „Land unter“"
    if (grammar?.verbs.has(before.at(-2)?.folded ?? '')) return false;
    return !before.some(({ folded }) => grammar?.naming?.has(folded) === true);
  };
}

/**
 * Whether words in marks are the name of a thing by the place they have in their sentence: a few of them,
 * with a capital, right behind a word ("il battello «Stella del Lago»"), or before one where they begin it; in
 * Arabic, right behind the noun of a body.
 */
export function isNameInSentence(reading: Reading, quote: Quote): boolean {
  const { left, right, speakers } = quote;
  const language = primaryLanguage(reading.left.lang);
  if (language === 'ar') {
    return (
      left.every((place) => isBodyName(reading.left, place)) &&
      right.every((place) => isBodyName(reading.right, place))
    );
  }
  if (isWrittenInHan(language)) {
    return (
      speakers.left === null &&
      speakers.right === null &&
      left.every(followsHanNoun(reading.left)) &&
      right.every(followsHanNoun(reading.right))
    );
  }
  if (language === 'de')
    return (
      left.every(followsNoun(reading, 'left', quote)) &&
      right.every(followsNoun(reading, 'right', quote))
    );
  if (language !== 'en' && !SPEECH_HAS_COLON.has(language)) return false;
  const isName = (side: Side) => (place: Place) => {
    const text = reading[side].passages[place.passage]?.text ?? '';
    const words = wordsIn(reading[side], place);
    const title = left.length > 0 && right.length > 0 ? withoutArticle(words) : words;
    if (language === 'en' ? !isCapitalised(words) : title.length > TITLE) return false;
    if (!/^\p{Lu}/u.test(text.slice(place.start))) return false;
    const [before, behind] = [text.slice(0, place.start), text.slice(place.end)];
    if (language === 'en' && BEFORE_SLOGAN.test(before)) return false;
    if (language === 'en' && speakers[side] !== null && !BEFORE_TITLE.test(before)) return false;
    return (
      /[\p{L}\p{N}]\s+\P{L}$/u.test(before) ||
      (/^\P{L}$/u.test(before) && /^\P{L}\s+\p{L}/u.test(behind))
    );
  };
  return left.every(isName('left')) && right.every(isName('right'));
}
