import { quoted } from '../../content/problems/printable.ts';
import type { Furniture } from '../../content/story.ts';
import { fold } from '../../text/fold.ts';
import { blockName } from './block-name.ts';
import { nearestAround, type PageBlock } from './blocks.ts';
import { countWords } from './count-words.ts';

/** A note of the outlet's own beside a report, as an editor is told of it. */
export type EndNote =
  | 'correction'
  | 'line about the author'
  | 'signature of a post'
  | 'copyright line';

/** Most words of such notes. */
const LONGEST_CORRECTION = 80;
const LONGEST_BIO = 60;
const LONGEST_SIGNATURE = 20;
const LONGEST_COPYRIGHT = 40;

/** Blocks at the end of an article among which a line about its author is looked for. */
const LAST = 4;

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

/** A request to follow or write to somebody, whole. */
const FOLLOW =
  /^(?:follow|contact|email|e-mail|reach|write to)\s[^.]{1,60}?\b(?:on|at|via)\s+(?:x|twitter|facebook|instagram|threads|bluesky|mastodon|linkedin|@\w+|\S+@\S+)/iu;

/** A line that says whose the text is. */
const COPYRIGHT = /^(?:©|\(c\)\s|copyright\s+(?:©|\(c\)|\d{4})|all rights reserved)/iu;

/** The signature under an embedded post: a dash, a name, its handle, a date. */
const SIGNATURE = /^[—–-]\s*[^()]{1,80}\(@\w{1,40}\)/u;

/**
 * What note of the outlet's own a block is, by its name or its words; `null` where it belongs to the report.
 *
 * @param authors of the article
 * @param blocksAfter how many blocks of the article come after it
 */
export function endNoteOf(
  block: PageBlock,
  authors: readonly string[],
  blocksAfter: number,
): EndNote | null {
  const { text, level } = block;
  if (level !== null) return null;
  const named = CORRECTION_NAME.test(blockName(block));
  const note = endNoteIn(text, authors, blocksAfter);
  if (note !== null || !named || countWords(text) > LONGEST_CORRECTION) return note;
  // A correction that is quoted is the report's.
  return nearestAround(block, /^blockquote$/u) === null ? 'correction' : null;
}

/** The same of a paragraph that is words alone. */
export function endNoteIn(
  text: string,
  authors: readonly string[],
  blocksAfter: number,
): EndNote | null {
  const words = countWords(text);
  const isCorrection = CORRECTION_LABEL.test(text) || CORRECTION.test(text);
  if (isCorrection && words <= LONGEST_CORRECTION) return 'correction';
  if (COPYRIGHT.test(text) && words <= LONGEST_COPYRIGHT) return 'copyright line';
  if (SIGNATURE.test(text) && words <= LONGEST_SIGNATURE) return 'signature of a post';
  if (blocksAfter >= LAST || words > LONGEST_BIO) return null;
  const isBio = authors.some((name) => {
    return fold(text).startsWith(fold(name)) && ABOUT.test(text.slice(name.length));
  });
  const isRequest = FOLLOW.test(text) && words <= LONGEST_SIGNATURE;
  return isBio || isRequest ? 'line about the author' : null;
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
