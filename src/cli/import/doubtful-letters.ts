import { quoted } from '../../content/problems/printable.ts';
import { type Problem, problemAt } from '../../content/problems/problem.ts';
import { pointAt } from '../../content/problems/source.ts';
import type { DecodedText } from './encoding.ts';
import type { ReadArticle } from './imported.ts';

/** What stands in a decoded text for bytes without a letter. */
const LOST = '\uFFFD';

/** What a page or text has where a letter is missing: browsers drop it, and make one word of two. */
const NUL = '\0';

/** Fewest lost letters by which it is the text of a page that cannot be read: half a line. */
const MANY = 40;

/** Half-width katakana right beside a Latin letter or a figure: what "£12" is in Shift_JIS. */
const HALF_WIDTH =
  /\S*(?:[\uFF61-\uFF9F][\p{sc=Latin}\d]|[\p{sc=Latin}\d][\uFF61-\uFF9F])\S*(?:\s\S+)?/u;

/** The problem of bytes without a letter in the encoding that a file is read in, at the first of them. */
function wrongEncoding(
  { text, encoding }: Pick<DecodedText, 'text' | 'encoding'>,
  file: string,
  asked: string | null,
): Problem {
  const source = { file, text };
  const what = `Unexpected bytes that are not ${encoding}, ${asked === null ? 'which the file is declared to be in' : 'which `--encoding` names'}.`;
  const fix =
    'Name the encoding that the file is in with `--encoding`, for example `--encoding windows-1252`.';
  const point = pointAt(source, text.indexOf(LOST));
  return problemAt('page-encoding-unknown', source, point, what, { fix });
}

/**
 * Why no article is found in a file: most of its letters are lost. `null` where they are not.
 *
 * @param file the saved file: the place is in it
 * @param asked label of the encoding that was asked for, or `null`
 */
export function lostText(decoded: DecodedText, file: string, asked: string | null): Problem | null {
  const lost = decoded.text.split(LOST).length - 1;
  return decoded.broken && lost >= MANY ? wrongEncoding(decoded, file, asked) : null;
}

/** A text with the sign of a lost letter for each NUL, so that none goes unseen. */
export function withLostLetters(text: string): string {
  return text.replaceAll(NUL, LOST);
}

/**
 * Why an article's text cannot be had from a file: a letter of it is lost. `null` where none is.
 *
 * @param file the saved file: the place is in it
 * @param asked label of the encoding that was asked for, or `null`
 */
export function lostLetter(
  { front, blocks }: Pick<ReadArticle, 'front' | 'blocks'>,
  { text, encoding, broken }: DecodedText,
  file: string,
  asked: string | null,
): Problem | null {
  const printed = [...Object.values(front).flat(), ...blocks.map((block) => block.text)];
  if (!printed.some((words) => words.includes(LOST))) return null;
  const source = { file, text };
  const at = text.search(/[\0\uFFFD]/u);
  const point = pointAt(source, at);
  if (text[at] === NUL) {
    const what = 'Unexpected U+0000 (NUL), which may stand where a letter was lost.';
    const fix = 'Delete it from the saved file, or write the letter in its place.';
    return problemAt('control-character', source, point, what, { fix });
  }
  if (broken) return wrongEncoding({ text, encoding }, file, asked);
  const what = 'Unexpected U+FFFD, which stands where a letter was lost before the file was saved.';
  const fix = 'Save the page anew, or write the letter into the saved file.';
  return problemAt('control-character', source, point, what, { fix });
}

/**
 * What an editor should look at in a text that may have been decoded wrongly, one sentence each.
 *
 * @param printed the article's text
 */
export function encodingNotes(
  { encoding, broken }: DecodedText,
  printed: string,
): readonly string[] {
  const notes = broken ? [`the file has bytes that are not ${encoding}`] : [];
  // A text in Unicode has these characters because somebody wrote them.
  const odd = /^utf-/u.test(encoding) ? null : HALF_WIDTH.exec(printed);
  if (odd !== null) {
    notes.push(
      `${quoted(odd[0])} was read as ${encoding}: if that is not what the page says, name its encoding with --encoding`,
    );
  }
  return notes;
}
