import { invalidByte } from '../../content/decode.ts';
import { quoted } from '../../content/problems/printable.ts';
import { fileProblem } from '../../content/problems/problem.ts';
import { done, failed, type Outcome } from './outcome.ts';

/** Text of a file and the name of its encoding (WHATWG Encoding, lower case). */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** Whether bytes have no letter in the encoding; each then stands as U+FFFD. */
  readonly broken: boolean;
}

/**
 * Bytes in which a page's own declaration is looked for. The HTML standard has it in the first 1,024;
 * savers set comments and styles before it.
 */
const DECLARED_WITHIN = 65_536;

const DECLARATION =
  /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)|^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)/iu;

/** Encodings whose bytes are all ASCII, and so well-formed UTF-8 too. */
const SEVEN_BIT: ReadonlySet<string> = new Set(['iso-2022-jp', 'utf-7', 'hz-gb-2312']);

/** The encoding of a byte order mark. */
function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** The form of UTF-16 that a first ASCII character in two bytes speaks for. */
function pairedEncoding([first, second]: Uint8Array): string | null {
  if (first === undefined || second === undefined || (first === 0) === (second === 0)) return null;
  return first === 0 ? 'utf-16be' : 'utf-16le';
}

/**
 * From this share on of the pairs of bytes that have a zero in the one place, and this many times as
 * many as in the other, a file is in UTF-16: its spaces and tags alone are more. Text in UTF-8 may have a
 * stray zero, and in either place.
 */
const LEAST_ZEROS = 0.1;
const ONE_SIDED = 10;

/** Whether all of a file, and not its beginning alone, is pairs of bytes as UTF-16 has them. */
function isPaired(bytes: Uint8Array, encoding: string): boolean {
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const [own, other] = encoding === 'utf-16be' ? [even, odd] : [odd, even];
  return own >= (bytes.length / 2) * LEAST_ZEROS && own >= ONE_SIDED * other;
}

/** A decoder for an encoding's label, or `null` where there is no such label. */
function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/**
 * Decodes a saved page or a text. In this order: a byte order mark; UTF-16 without one, where zeros all
 * over the file say so; the encoding asked for; well-formed UTF-8, whatever the page declares, since text
 * in another encoding is hardly ever that by chance; the page's own declaration; UTF-16 by the first
 * character alone. Where none of them holds, nothing is guessed.
 *
 * @param bytes of the file
 * @param file its path, for reports
 * @param asked label of the encoding, as the WHATWG Encoding standard lists them; `null` to find out
 */
export function decodeText(
  bytes: Uint8Array,
  file: string,
  asked: string | null,
): Outcome<DecodedText> {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const match = DECLARATION.exec(beginning);
  const declared = (match?.[1] ?? match?.[2] ?? '').toLowerCase();
  const invalid = invalidByte(bytes);
  const isUtf8 = invalid === -1 && !SEVEN_BIT.has(declared);
  const paired = pairedEncoding(bytes);
  const sure =
    markedEncoding(bytes) ?? (paired !== null && isPaired(bytes, paired) ? paired : null);
  const told = declared === '' ? (paired ?? '') : declared;
  const label = sure ?? asked ?? (isUtf8 ? 'utf-8' : told);
  if (label === '') {
    const what = `Unexpected bytes that are not UTF-8, from byte offset ${invalid}, and no encoding declared.`;
    return failed(fileProblem('page-encoding-unknown', file, what));
  }
  const decoder = decoderOf(label);
  if (decoder === null) {
    const what = `Unexpected encoding ${quoted(label)}, expected one such as utf-8 or windows-1252.`;
    return failed(fileProblem('page-encoding-unknown', file, what));
  }
  const text = decoder.decode(bytes).replace(/\r\n?/gu, '\n');
  const broken = text.includes('\uFFFD') && !holds(label, bytes);
  return done({ text, encoding: decoder.encoding, broken });
}

/** Whether all bytes have letters in an encoding. */
function holds(label: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
