import { quoted } from '../../content/problems/printable.ts';
import type { Furniture } from '../../content/story.ts';
import { fold } from '../../text/fold.ts';
import { blockName } from './block-name.ts';
import { nearestAround, type PageBlock } from './blocks.ts';
import { countWords } from './count-words.ts';
import { asksReaders, headsCommentRules, speaksOfComments } from './reader-lines.ts';

/** A note of the outlet's own beside a report, as an editor is told of it. */
export type EndNote =
  | 'correction'
  | 'line about the author'
  | 'line for readers'
  | 'note on comments'
  | 'signature of a post'
  | 'copyright line';

/** Most words of such notes. */
const LONGEST_CORRECTION = 80;
const LONGEST_BIO = 60;
const LONGEST_SIGNATURE = 20;
const LONGEST_COPYRIGHT = 40;
const LONGEST_REQUEST = 40;
const LONGEST_ON_COMMENTS = 80;

/** Blocks of the report at its end from which on a line about its author or for its readers is looked for. */
const LAST = 4;

/** Most blocks below the heading of the rules for comments. */
const MOST_RULES = 8;

/** Names of corrections, in the words of publishing systems. */
const CORRECTION_NAME =
  / (?:corrections?|corrected|clarifications?|amendments?|amended|editors? note|article note|update note|korrektur|berichtigung|rectificatif|erratum) /u;

/** Labels of corrections, before a colon. */
const CORRECTION_LABEL =
  /^(?:corrections?|clarifications?|editor['’]?s['’]? note|korrektur|berichtigung|richtigstellung|anmerkung der redaktion|anm\. d\. red\.|rectificatif|erratum|note de la rédaction|corrección|fe de errores|nota de la redacción|correção|errata|nota da redação|correzione|errata corrige|исправление|поправка|от редакции|تصحيح|تصويب)\s*(?:\([^()]{1,40}\)|[^:：]{0,12}\d[^.!?]{0,30}?)?\s*[:：]/iu;

/** How corrections begin that have no label. */
const CORRECTION =
  /^(?:\(corrects\b|this (?:article|story|report|piece|post|headline|page)(?:['’]s headline)? (?:was|has been) (?:first published|amended|corrected|updated|clarified|edited|revised)\b|(?:an|a) (?:earlier|previous) version of this (?:article|story|report|piece|post|headline)\b|in einer (?:früheren|vorherigen|ersten) (?:version|fassung) (?:dieses|des) (?:artikels|textes|berichts)\b|dieser (?:artikel|text|bericht|beitrag) wurde (?:korrigiert|aktualisiert|nachträglich)|une (?:première )?version (?:précédente|antérieure)?\s*de cet article\b|una versión anterior de (?:este artículo|esta noticia)\b|uma versão anterior (?:deste artigo|desta reportagem)\b|una versione precedente di questo articolo\b|в (?:предыдущей|первоначальной) версии (?:этой статьи|этого текста)(?!\p{L}))/iu;

/** What a line about an author goes on with after the name. */
const ABOUT =
  /^(?:\s*,[^.]{0,60},)?\s+(?:(?:is|was) (?:an?|the|our)\b|is based\b|(?:reports|writes|covers|has (?:written|reported|covered))\b|ist\b|schreibt\b|berichtet\b|est\b|es\b|è\b)/u;

/** A line that says whose the text is. */
const COPYRIGHT = /^(?:©|\(c\)\s|copyright\s+(?:©|\(c\)|\d{4})|all rights reserved)/iu;

/** The signature under an embedded post: a dash, a name, its handle, a date. */
const SIGNATURE = /^[—–-]\s*[^()]{1,80}\(@\w{1,40}\)/u;

/**
 * What note of the outlet's own a block is, by its name or its words; `null` where it belongs to the report.
 *
 * @param authors of the article
 * @param reportAfter how many blocks of the article come after it that are no such notes
 */
export function endNoteOf(
  block: PageBlock,
  authors: readonly string[],
  reportAfter: number,
): EndNote | null {
  const { text, level } = block;
  if (level !== null) return null;
  const named = CORRECTION_NAME.test(blockName(block));
  const note = endNoteIn(text, authors, reportAfter);
  if (note !== null || !named || countWords(text) > LONGEST_CORRECTION) return note;
  // A correction that is quoted is the report's.
  return nearestAround(block, /^blockquote$/u) === null ? 'correction' : null;
}

/** The same of a paragraph that is words alone. */
export function endNoteIn(
  text: string,
  authors: readonly string[],
  reportAfter: number,
): EndNote | null {
  const words = countWords(text);
  const isCorrection = CORRECTION_LABEL.test(text) || CORRECTION.test(text);
  if (isCorrection && words <= LONGEST_CORRECTION) return 'correction';
  if (COPYRIGHT.test(text) && words <= LONGEST_COPYRIGHT) return 'copyright line';
  if (SIGNATURE.test(text) && words <= LONGEST_SIGNATURE) return 'signature of a post';
  if (reportAfter >= LAST) return null;
  if (speaksOfComments(text) && words <= LONGEST_ON_COMMENTS) return 'note on comments';
  const folded = fold(text);
  if (asksReaders(text) && words <= LONGEST_REQUEST) {
    const isAuthors = authors.some((name) => folded.includes(fold(name)));
    return isAuthors ? 'line about the author' : 'line for readers';
  }
  const isBio = authors.some((name) => {
    return folded.startsWith(fold(name)) && ABOUT.test(text.slice(name.length));
  });
  return isBio && words <= LONGEST_BIO ? 'line about the author' : null;
}

/**
 * The notes of the outlet's own among the blocks of an article, from its last block on: one note below
 * another does not hide it, and all that stands below a heading such as "Comment policy" is one.
 *
 * @param blocks all of the article, in order
 * @param noteOf what note a block is by itself, where so many blocks of the report come after it
 */
export function endNotesAmong<Block extends { readonly text: string }>(
  blocks: readonly Block[],
  noteOf: (block: Block, reportAfter: number) => EndNote | null,
): ReadonlyMap<Block, EndNote> {
  const heading = blocks.findLastIndex(({ text }) => headsCommentRules(text.trim()));
  const hasRules = heading > 0 && blocks.length - 1 - heading <= MOST_RULES;
  const notes = new Map<Block, EndNote>();
  let reportAfter = 0;
  for (const [at, block] of [...blocks.entries()].reverse()) {
    if (hasRules && at === heading) continue;
    const note =
      noteOf(block, reportAfter) ?? (hasRules && at > heading ? 'note on comments' : null);
    if (note === null) reportAfter += 1;
    else notes.set(block, note);
  }
  return new Map([...notes].reverse());
}

/** The furniture that a note is. */
export function endNoteFurniture(note: EndNote): Furniture {
  return note === 'correction' ? note : 'source line';
}

/** What an editor is told of a note that is marked. */
export function endNoteWords(note: EndNote, text: string): string {
  const sort = endNoteFurniture(note);
  const marked = sort === note ? '' : ` and marked as a ${sort}`;
  return `taken for a ${note}${marked}: ${quoted(text)}`;
}
