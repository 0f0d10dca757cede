import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, invalidByte } from '../../src/content/decode.ts';

describe('invalidByte', () => {
  it('agrees with the platform on what is UTF-8', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    const sequence = fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
      fc
        .constantFrom(
          [0xf4, 0x90, 0x80, 0x80],
          [0xed, 0xa0, 0x80],
          [0xe0, 0x80, 0x80],
          [0xf0, 0x8f, 0x80, 0x80],
        )
        .map((bytes) => Uint8Array.from(bytes)),
    );
    fc.assert(
      fc.property(fc.array(sequence, { maxLength: 4 }), (parts) => {
        const bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
        const at = invalidByte(bytes);
        const decodes = (some: Uint8Array): boolean => {
          try {
            strict.decode(some);
            return true;
          } catch {
            return false;
          }
        };
        expect(at === -1).toBe(decodes(bytes));
        if (at !== -1) expect(decodes(bytes.subarray(0, at))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('decode', () => {
  it.each([
    [[0xe9], 'Save the file as UTF-8 text; if “é” should stand here, it is in Windows-1252 now.'],
    [
      [0x93, 0x41],
      'Save the file as UTF-8 text; if ‘“’ should stand here, it is in Windows-1252 now.',
    ],
    [[0x81], 'Save the file as UTF-8 text.'],
  ])('says what a byte prints in Windows-1252: %j', (bytes, fix) => {
    expect(decode(Uint8Array.from(bytes), 'a.md').problem?.fix).toBe(fix);
  });

  it('says which byte is wrong, and where', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('é\r\nab'), 0xe9, 0x20]);
    const { problem } = decode(bytes, 'a.md');
    expect(problem).toMatchObject({
      what: 'Unexpected byte 0xE9 at byte offset 6, expected UTF-8.',
      line: 2,
      column: 3,
    });
    expect(problem?.frame).toContain('> 2 | ab');
  });

  it('reads any text back as it was, but for line breaks and a mark at the start', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\0'));
        const { source } = decode(new TextEncoder().encode(`x${text}`), 'a.md');
        expect(source?.text).toBe(`x${text}`.replace(/\r\n?/g, '\n'));
      }),
    );
  });
});
