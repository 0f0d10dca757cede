import { describe, expect, it } from 'vitest';
import { type GoldLink, nodeFiles, readGold, readPair } from '../../src/cli/bench/gold/index.ts';
import { fold } from '../../src/text/fold.ts';

const files = nodeFiles(new URL('../../', import.meta.url));
const pairs = readGold(files);
const firm = (links: readonly GoldLink[]) => links.filter(({ optional }) => !optional);

/** A text's letters and digits: what is left when case, marks and spacing do not count. */
const bare = (text: string) => fold(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');

describe('the gold as a whole', () => {
  it('covers eight languages in six scripts, and every kind of link', () => {
    const languages = new Set(pairs.map(({ left }) => left.lang));
    expect([...languages].sort()).toEqual(['ar', 'de', 'en', 'es', 'he', 'ja', 'ru', 'zh']);
    expect(pairs.length).toBeGreaterThanOrEqual(16);
    const kinds = new Set(pairs.flatMap(({ links }) => links.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(['edited', 'reworded', 'verbatim']);
  });

  it('has same names in at least three stories', () => {
    expect(pairs.filter(({ names }) => names.length > 0).length).toBeGreaterThanOrEqual(3);
  });

  it('has two pairs in which no link is certain', () => {
    const negatives = pairs.filter(({ links }) => firm(links).length === 0);
    expect(negatives.map(({ name }) => name)).toEqual(['harbour-trial', 'quarry-road-fires']);
  });

  it('reads the same twice', () => {
    expect(readGold(files)).toEqual(pairs);
  });
});

describe.each(pairs)('$name', ({ left, right, links }) => {
  it('is as long as a report', () => {
    for (const { passages } of [left, right]) {
      const report = passages.filter(({ furniture }) => !furniture);
      expect(report.length).toBeGreaterThanOrEqual(12);
      expect(report.length).toBeLessThanOrEqual(30);
    }
  });

  it('says verbatim where the words are the same, and nowhere else', () => {
    for (const link of links) {
      const [a, b] = [left.passages[link.left], right.passages[link.right]];
      expect([a?.text, bare(a?.text ?? '') === bare(b?.text ?? '')]).toEqual([
        a?.text,
        link.kind === 'verbatim',
      ]);
    }
  });

  it('lets no two unmoved links cross', () => {
    const still = firm(links).filter(({ moved }) => moved === null);
    const crossing = still.flatMap((a) =>
      still.filter((b) => a.left < b.left && a.right > b.right).map((b) => [a, b]),
    );
    expect(crossing).toEqual([]);
  });

  it('moves a link only past unmoved ones, and says which way', () => {
    const still = firm(links).filter(({ moved }) => moved === null);
    for (const link of firm(links).filter(({ moved }) => moved !== null)) {
      const up = still.some((other) => other.left < link.left && other.right > link.right);
      const down = still.some((other) => other.left > link.left && other.right < link.right);
      expect([link, link.moved === 'up' ? up : down]).toEqual([link, true]);
    }
  });
});

describe('the first story', () => {
  const { left, right, links } = readPair(files, 'tests/gold', 'baghdad-rally');
  const opening = (text: string | undefined) => (text ?? '').split(' ').slice(0, 3).join(' ');

  it('leaves nine sentences of Al Jazeera alone, and none of TRT World', () => {
    const alone = (side: 'left' | 'right', passages: typeof left.passages) =>
      passages.filter(({ furniture }, at) => !furniture && !links.some((link) => link[side] === at))
        .length;
    expect(alone('left', left.passages)).toBe(9);
    expect(alone('right', right.passages)).toBe(0);
  });

  it('has three sentences that TRT World tells in two places', () => {
    const twice = left.passages.filter(
      (_, at) => firm(links).filter((link) => link.left === at).length === 2,
    );
    expect(twice.map(({ text }) => opening(text))).toEqual([
      'Chanting "Death to',
      '"We will not',
      'The killing of',
    ]);
  });
});
