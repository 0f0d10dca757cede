import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, type SiteFile, unpack } from '../../../src/site/prerender/story-files.ts';

const bytes = (minLength: number) => fc.uint8Array({ minLength, maxLength: 200 });

const file: fc.Arbitrary<SiteFile> = fc.record({
  path: fc.string({ unit: 'binary', minLength: 1 }).filter((path) => path.isWellFormed()),
  body: bytes(0),
  // Whatever is compressed has some bytes.
  compressed: fc.option(fc.record({ br: bytes(1), gz: bytes(1) })),
});

const plain = (files: readonly SiteFile[]) =>
  files.map(({ path, body, compressed }) => ({
    path,
    body: [...body],
    compressed: compressed && { br: [...compressed.br], gz: [...compressed.gz] },
  }));

it('gives back the files that were packed', () => {
  fc.assert(
    fc.property(fc.array(file, { maxLength: 6 }), (files) => {
      expect(plain(unpack(Buffer.from(pack(files))))).toEqual(plain(files));
    }),
  );
});
