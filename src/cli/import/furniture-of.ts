import { looksLike } from '../../content/furniture.ts';
import type { Furniture } from '../../content/story.ts';
import { agenciesIn, MATERIAL } from './agencies.ts';
import { blockName } from './block-name.ts';
import { markedAround, type PageBlock } from './blocks.ts';
import { namesAlone } from './byline.ts';
import { countWords } from './count-words.ts';
import { type EndNote, endNoteFurniture } from './end-notes.ts';
import { endsSentence, isCaption, isKicker } from './head-parts.ts';
import { collapse, elementsOf, textOf } from './tree.ts';

/** Most words of a source line, of a sign-off, of a bold line that stands for a heading. */
const LONGEST_LINE = 20;
const LONGEST_SIGN_OFF = 60;
const LONGEST_HEADING = 14;

const READ_MORE = / (?:read more|read also|also read|more link|inline link|related|see also) /u;
/** A line that says who else worked on the article, as agencies end theirs. */
const SIGN_OFF =
  /^\(?(?:additional |with (?:additional )?)?(?:(?:reporting|writing|editing|reported|written|edited|compiled) by\b|contributing\s*:)/iu;

/** The same at the end of a line that begins with names. */
const CONTRIBUTED =
  /\bcontributed (?:(?:additional )?reporting|to this (?:report|story|article))\b[^.!?]*[.)\]]*$/iu;

/** Whether a paragraph says who else worked on the article. */
export function isSignOff(text: string): boolean {
  if (countWords(text) > LONGEST_SIGN_OFF) return false;
  if (SIGN_OFF.test(text) || CONTRIBUTED.test(text)) return true;
  if (!MATERIAL.test(text)) return false;
  // These words begin sentences, too: only where agencies or names alone follow is it clear.
  const names = text.replace(MATERIAL, '').replace(/[.)]+$/u, '');
  return agenciesIn(text).length > 0 || namesAlone(names).length > 0;
}

const SOURCE_LINE = / (?:source|sources|source line|quelle|fuente|agency|agencies|agentur) /u;

/** From this share on, a paragraph is a link rather than text with links in it. */
const LINK = 0.95;

/**
 * The furniture that a paragraph of a page is, by its place, its name and its words; `null` for the
 * report itself.
 *
 * @param isBeforeText whether no paragraph of the report comes before it
 * @param note what note of the outlet's own it is; `null` where it is none
 */
export function furnitureOf(
  block: PageBlock,
  isBeforeText: boolean,
  note: EndNote | null,
): Furniture | null {
  const { text, linked } = block;
  if (isCaption(block)) return 'caption';
  if (isBeforeText && isKicker(block)) return 'kicker';
  const words = looksLike(text);
  if (words !== null) return words;
  if (note !== null) return endNoteFurniture(note);
  if (markedAround(block) !== null) return 'read more';
  const name = blockName(block);
  if (READ_MORE.test(name) && linked > 0) return 'read more';
  if (isSignOff(text)) return 'source line';
  if (SOURCE_LINE.test(name) && countWords(text) <= LONGEST_LINE) return 'source line';
  return linked >= LINK && !endsSentence(text) ? 'read more' : null;
}

function isBold({ element, text, linked }: PageBlock): boolean {
  const bold = [...elementsOf(element)].filter(({ tagName }) => /^(?:b|strong)$/u.test(tagName));
  return collapse(bold.map(textOf).join(' ')) === text && linked < LINK;
}

/** Whether all words of a paragraph are bold and read like a heading. */
export function isBoldHeading(block: PageBlock): boolean {
  return readsAsHeading(block.text) && isBold(block);
}

/** The same of a line that may end with a colon, above what it heads. */
export function isBoldLabel(block: PageBlock): boolean {
  return readsAsHeading(block.text.replace(/\s*[:：]$/u, '')) && isBold(block);
}

/** Whether a text is short and ends as headings do. */
export function readsAsHeading(text: string): boolean {
  return countWords(text) <= LONGEST_HEADING && !/[.,;:!…”"»]$/u.test(text);
}
