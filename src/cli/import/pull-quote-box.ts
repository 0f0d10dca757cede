import type { Element, Nodes, Root } from 'hast';
import { sortByName, sortByTag } from './boxes.ts';
import { isInline } from './core.ts';
import { countWords } from './count-words.ts';
import { foldedWords } from './folded-words.ts';
import { endsSentence } from './head-parts.ts';
import { nameWords } from './name-words.ts';
import { SIGNED, soughtIn } from './pull-quotes.ts';
import { collapse, isElement } from './tree.ts';

/** Elements that name who said what a box quotes, and names of others that do. */
const SIGNATURE = /^(?:cite|figcaption|footer)$/u;
const SIGNATURE_NAME =
  / (?:attribution|attributed|author|cite|citation|credit|source|speaker|name|byline) /u;

/** Most words of a last line that says who it was, and of the name in it. */
const LONGEST_SIGNATURE = 12;
const LONGEST_NAME = 5;

/** What ends a sentence or stands where words are left out of it. */
const END = /[.!?…؟।]+["'”’»)\]]*(?=\s|$)|[。！？…]+|\[\s*(?:…|\.{3})\s*\]/u;

/** What comes behind a name: a comma, a stroke, a bracket. */
const BEHIND_NAME = /[,;(|/·•]|\s[-–—]\s/u;

/** The words of a page with a space at each end, its pull quotes and what nobody sees left aside. */
export function wordsBesidePullQuotes(page: Root): string {
  const parts: string[] = [];
  function gather(node: Nodes): void {
    if (node.type === 'text') parts.push(node.value);
    if (isElement(node)) {
      const sort = sortByTag(node);
      if (sort === 'script' || sort === 'hidden' || node.tagName === 'head') return;
      if (sortByName(node) === 'pull quote') return;
    }
    if (!('children' in node)) return;
    const parted = !isElement(node) || !isInline(node);
    if (parted) parts.push(' ');
    for (const child of node.children) gather(child);
    if (parted) parts.push(' ');
  }
  gather(page);
  return ` ${foldedWords(parts.join(''))} `;
}

/** The lines of a box, without those that its elements or their names say are a signature. */
function linesOf(box: Element): readonly string[] {
  const lines = [''];
  function gather(node: Nodes): void {
    if (node.type === 'text') lines.push(`${lines.pop() ?? ''}${node.value}`);
    if (!isElement(node)) return;
    const isOwn = node === box;
    if (!isOwn && (SIGNATURE.test(node.tagName) || SIGNATURE_NAME.test(nameWords(node)))) return;
    const parted = !isInline(node);
    if (parted) lines.push('');
    for (const child of node.children) gather(child);
    if (parted) lines.push('');
  }
  gather(box);
  return lines.map(collapse).filter((line) => /[\p{L}\p{N}]/u.test(line));
}

/** Whether a line below a quotation says whose it is: after a dash, or by a name that the page has. */
function isSignature(line: string, words: string): boolean {
  if (SIGNED.test(line)) return true;
  if (endsSentence(line) || countWords(line) > LONGEST_SIGNATURE) return false;
  const [name = ''] = line.split(BEHIND_NAME);
  return countWords(name) <= LONGEST_NAME && /^\p{Lu}/u.test(name) && has(words, name);
}

function has(words: string, text: string): boolean {
  return words.includes(soughtIn(` ${foldedWords(text)} `));
}

/**
 * Whether a box that is named as a pull quote says what the page says elsewhere: each of its sentences,
 * wherever these stand there, and beside them no more than who said so.
 *
 * @param words of the page, as `wordsBesidePullQuotes` gives them
 */
export function repeatsPage(box: Element, words: string): boolean {
  const lines = linesOf(box);
  const repeats = (line: string): boolean =>
    line.split(END).every((sentence) => foldedWords(sentence) === '' || has(words, sentence));
  const last = lines.at(-1) ?? '';
  const isSigned = lines.length > 1 && isSignature(last, words);
  const said = isSigned ? lines.slice(0, -1) : lines;
  return said.length > 0 && said.every(repeats);
}
