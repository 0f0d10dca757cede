import { fold } from '../../text/fold.ts';
import { blockName } from './block-name.ts';
import { isPhotoText, nearestAround, type PageBlock } from './blocks.ts';
import { readByline } from './byline.ts';
import { countWords } from './count-words.ts';
import { nameWords } from './name-words.ts';
import { spacedText } from './spaced-text.ts';
import { elementsOf, outermost, textOf } from './tree.ts';

/** Names of the line above a headline, in the words of publishing systems. */
const KICKER =
  / (?:kicker|eyebrow|overline|topper|rubric|flag|label|category|super ?title|pre ?title|dachzeile|spitzmarke|antetitulo|surtitre|occhiello) /u;

/** Names of the text that sums an article up, between its headline and its first paragraph. */
const STANDFIRST =
  / (?:standfirst|dek|deck|sub ?titles?|sub ?headline|sub ?heading|lede|lead|intro|introduction|summary|description|abstract|excerpt|vorspann|chapo|bajada|sommario|strapline|subline|alternative ?headline) /u;

/** Those of them that no sub-heading of a text bears as well. */
const HEADED_STANDFIRST =
  / (?:standfirst|dek|deck|sub ?titles?|sub ?headline|lede|lead|vorspann|chapo|bajada|sommario|strapline|subline|alternative ?headline) /u;

const BYLINE =
  / (?:bylines?|authors?|dateline|timestamp|pubdate|published|dates?|updated|credits?) /u;

/** A line of the time it takes to read. */
const READING_TIME = /^\d+\s*-?\s*min(?:ute)?s?\.?(?:\s+read)?$/iu;

/** A line that says when it was put up or changed. */
const MOMENT = /^(?:published|updated|last (?:updated|modified)|posted|first published)\b.*\d/iu;

/** Words that stand around the names in a byline. */
const JOINTS = /\b(?:by|and|with|in|von|und|par|et|por|y|e|di|de|reporting)\b|[^\p{L}\p{N}]+/giu;

/** Words that a byline adds to its names: a place, a role. */
const MOST_OTHERS = 4;

/** Most words of a kicker, of a byline. */
const LONGEST_KICKER = 8;
const LONGEST_BYLINE = 30;

/** Most words of a line that is about a moment. */
const LONGEST_MOMENT = 15;

/** Most words of a text in a figure that is its caption without being marked as one. */
const LONGEST_CREDIT = 40;

/** Fewest words of a paragraph that is a standfirst without being named one. */
const SENTENCE = 8;

/** Fewest words of a heading that is one, where it ends as a sentence does. */
const SHORT_SENTENCE = 5;

/** Whether a paragraph ends as sentences do. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？؟।]["'”’»)\]]*$/u.test(text);
}

/** Whether a block between the head of the page and the text is a kicker: by its name, and short. */
export function isKicker(block: PageBlock): boolean {
  return KICKER.test(blockName(block)) && countWords(block.text) <= LONGEST_KICKER;
}

/** Shortest standfirst that is a heading without being named one or ending as a sentence does, in characters. */
const LONG_HEADING = 45;

/** Whether a heading between headline and text sums the article up: it reads as a sentence, not as a title. */
export function isHeadedStandfirst({ level, text, linked }: PageBlock): boolean {
  if (level === null || linked >= 0.5) return false;
  const isSentence = endsSentence(text) && !/[?？؟]["'”’»)\]]*$/u.test(text);
  return text.length >= LONG_HEADING || (isSentence && countWords(text) >= SHORT_SENTENCE);
}

/** Whether a heading is named as the sum of an article. */
export function isNamedStandfirst(block: PageBlock): boolean {
  return block.level !== null && block.linked < 0.5 && HEADED_STANDFIRST.test(blockName(block));
}

/** Whether a block between headline and text is the sum of the article. */
export function isStandfirst(block: PageBlock): boolean {
  if (STANDFIRST.test(blockName(block)) || isHeadedStandfirst(block)) return true;
  const isProse = countWords(block.text) >= SENTENCE && endsSentence(block.text);
  return block.level === null && block.linked < 0.5 && isProse;
}

/** Whether a block is a photo's caption or credit. */
export function isCaption(block: PageBlock): boolean {
  return isPhotoText(block) || isMarkedCaption(block);
}

/** Whether the page itself says that a block is a caption, by its elements or their names. */
export function isMarkedCaption(block: PageBlock): boolean {
  if (nearestAround(block, /^(?:figcaption|caption)$/u) !== null) return true;
  const container = nearestAround(block, /^(?:figure|blockquote|[uo]l)$/u);
  if (container?.tagName === 'figure' && countWords(block.text) <= LONGEST_CREDIT) return true;
  return / (?:captions?|caption text|photo credit|image credit) /u.test(blockName(block));
}

/** Whether a block is made of elements named as parts of a byline, with nothing but joints between them. */
function isOfBylineParts({ element, text }: PageBlock): boolean {
  const parts = [
    ...outermost(element, (part) => part.tagName === 'time' || BYLINE.test(nameWords(part))),
  ];
  const rest = parts.reduce((words, part) => words.replace(textOf(part.element), ' '), text);
  return parts.length > 0 && countWords(rest.replace(JOINTS, ' ')) === 0;
}

/** Whether a block says who wrote the article, or when. */
export function isByline(block: PageBlock, authors: readonly string[]): boolean {
  const { element, text, level } = block;
  if (level !== null || countWords(text) > LONGEST_BYLINE || isCaption(block)) return false;
  if (READING_TIME.test(text) || MOMENT.test(text)) return true;
  if (readByline(spacedText(element), authors) !== null) return true;
  if (BYLINE.test(blockName(block)) && !endsSentence(text)) return true;
  if (isOfBylineParts(block) && !endsSentence(text)) return true;
  const hasTime = [...elementsOf(element)].some(({ tagName }) => tagName === 'time');
  if (hasTime && !endsSentence(text) && countWords(text) <= LONGEST_MOMENT) return true;
  const folded = fold(text);
  const rest = authors.reduce((words, name) => words.replace(fold(name), ' '), folded);
  if (rest === folded) return false;
  return countWords(rest.replace(JOINTS, ' ')) <= (/^by\b/iu.test(text) ? MOST_OTHERS : 0);
}

/** Whether all of a block is a moment, as above each entry of a live report. */
export function isMoment(block: PageBlock): boolean {
  const name = blockName(block);
  const { element, text } = block;
  // What leads to the entry may stand around its time.
  const time = [...elementsOf(element)].find(({ tagName }) => tagName === 'time');
  const isTime = time !== undefined && textOf(time) === text;
  return (isTime || / (?:timestamp|time) /u.test(name)) && /\d/u.test(text) && text.length <= 40;
}
