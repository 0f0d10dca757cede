import { quoted } from './problems/printable.ts';
import { fileProblem, type Problem, problemAt } from './problems/problem.ts';
import { pointAt, type SourceFile } from './problems/source.ts';

/** A file as text, or the problem that keeps it from being text. */
export type Decoded =
  | { readonly source: SourceFile; readonly problem: null }
  | { readonly source: null; readonly problem: Problem };

/** Bytes looked at to tell UTF-16 without a mark: Latin text has every other byte nought. */
const SAMPLE = 1_024;

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, SAMPLE);
  const noughts = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) noughts[index % 2] = (noughts[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = noughts;
  return Math.max(even, odd) > sample.length / 4 && Math.min(even, odd) < sample.length / 16;
}

/**
 * The offset of the first byte that is not well-formed UTF-8 (Unicode 16.0, table 3-7), or −1.
 * Surrogates, overlong forms and code points past U+10FFFF are not well-formed.
 */
export function invalidByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length = sequenceLength(lead);
    if (length === 0) return at;
    for (let next = 1; next < length; next += 1) {
      const byte = bytes[at + next] ?? 0;
      const [low, high] = next === 1 ? secondBytes(lead) : [0x80, 0xbf];
      if (byte < low || byte > high) return at;
    }
    at += length;
  }
  return -1;
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** Which second bytes may follow a lead byte. */
function secondBytes(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

/** The fix that names the character which a byte is in Windows-1252, where it is one that texts have. */
function asWindows(byte: number): { readonly fix?: string } {
  const character = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
  if (!/[\p{L}\p{P}\p{Sc}]/u.test(character)) return {};
  return {
    fix: `Save the file as UTF-8 text; if ${quoted(character)} should stand here, it is in Windows-1252 now.`,
  };
}

/**
 * Reads bytes as UTF-8, strictly. A byte order mark is taken off; CRLF and lone CR become `\n`, so
 * that lines and columns are those an editor shows.
 *
 * @param bytes the file
 * @param file its path, for reports
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  if (isUtf16(bytes)) {
    const problem = fileProblem('utf-16', file, 'Unexpected UTF-16, expected UTF-8.');
    return { source: null, problem };
  }
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/gu, '\n');
  const source = { file, text };
  const invalid = invalidByte(bytes);
  if (invalid === -1) return { source, problem: null };
  const before = new TextDecoder('utf-8')
    .decode(bytes.subarray(0, invalid))
    .replace(/\r\n?/gu, '\n');
  const byte = (bytes[invalid] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const what = `Unexpected byte 0x${byte} at byte offset ${invalid}, expected UTF-8.`;
  const point = pointAt(source, before.length);
  return {
    source: null,
    problem: problemAt('utf-8-invalid', source, point, what, asWindows(bytes[invalid] ?? 0)),
  };
}
