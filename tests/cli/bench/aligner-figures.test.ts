import { expect, it } from 'vitest';
import { alignerFigures, wholeGold } from '../../../src/cli/bench/aligner-figures.ts';
import { type GoldFiles, nodeFiles, readGold } from '../../../src/cli/bench/gold/index.ts';

const files = nodeFiles(new URL('../../../', import.meta.url));

it('reads all the gold of a whole checkout', () => {
  expect(wholeGold(files)).toEqual(readGold(files));
});

it('leaves out a pair whose articles are gone, and finds nothing where there is no gold', () => {
  const without: GoldFiles = {
    folders: files.folders,
    read: (path) => (path.startsWith('content/') ? null : files.read(path)),
  };
  expect(wholeGold(without).map(({ name }) => name)).toEqual(
    readGold(files)
      .map(({ name }) => name)
      .filter((name) => name !== 'baghdad-rally'),
  );
  expect(wholeGold(nodeFiles(new URL('./', import.meta.url)))).toEqual([]);
});

it('counts the links of related and of unrelated pairs apart', () => {
  const words = ['The ferry to the northern pier sank at dawn.', 'Nobody aboard was hurt.'];
  const others = ['The mill will reopen in spring.', 'Its owner sold two barges.'];
  const article = (texts: readonly string[]) => ({
    lang: 'en',
    passages: texts.map((text, block) => ({ text, furniture: false, block })),
  });
  const pair = (right: readonly string[], links: readonly [number, number][]) => ({
    name: 'pair',
    about: '',
    left: article(words),
    right: article(right),
    names: [],
    date: null,
    links: links.map(([left, right], index) => ({
      left,
      right,
      kind: 'verbatim' as const,
      moved: null,
      optional: index > 0,
    })),
    ledgers: null,
  });
  const same = pair(words, [
    [0, 0],
    [1, 1],
  ]);
  expect(alignerFigures([same, pair(others, [])])).toEqual({
    // The second link is one that careful readers differ about.
    languages: [{ lang: 'en', pairs: 1, both: 1, drawn: 1, wanted: 1 }],
    unrelated: { pairs: 1, passages: 4, drawn: 0 },
  });
  expect(alignerFigures([])).toEqual({
    languages: [],
    unrelated: { pairs: 0, passages: 0, drawn: 0 },
  });
});
