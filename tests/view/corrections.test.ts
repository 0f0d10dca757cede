import { describe, expect, it } from 'vitest';
import { corrections } from '../../src/view/corrections.ts';
import { facing } from '../../src/view/facing.ts';
import { rowElement } from '../../src/view/ids.ts';
import { article, compared } from './stand-ins.ts';

const left = article('The Mill', [
  ['The bridge opened on Monday.', 'The mayor cut a ribbon.'],
  ['Fish swam below.', 'Fish swam below.'],
]);
const right = article('The Gate', [
  ['On Monday the bridge opened.', 'A ribbon was cut.', 'Anglers waited.'],
]);

const weighed = [
  { left: 0, right: 0, confidence: 0.97 },
  { left: 0, right: 1, confidence: 0.2 },
  { left: 1, right: 0, confidence: 0.1 },
  { left: 1, right: 1, confidence: 0.4 },
  { left: 1, right: 2, confidence: 0.3 },
  { left: 2, right: 2, confidence: 0.02 },
];

const WHERE = 'Paste both lines above the closing line --- of content/fair/story.md.';

describe('the corrections of a comparison', () => {
  const input = compared(left, right, [{ left: 0, right: 0, confidence: 0.97 }]);
  const rows = corrections(input, weighed, 'content/fair/story.md');
  const entriesOf = (index: number) => rows[index]?.entries ?? [];

  it('are told for every row, by its element', () => {
    expect(rows.map(({ row }) => row)).toEqual(facing(input).rows.map(({ element }) => element));
  });

  it('offer to part a link or to hold it, and tell how sure it is', () => {
    expect(rows[0]?.summary).toBe('97\u00a0%');
    expect(entriesOf(0)[0]).toEqual({
      passages: ['The bridge opened on', 'On Monday the bridge'],
      note: 'paired, 97\u00a0%',
      offers: [
        {
          does: 'part',
          text: 'different:\n  - ["The bridge opened on", "On Monday the bridge"]',
          where: WHERE,
        },
        {
          does: 'hold',
          text: 'same:\n  - ["The bridge opened on", "On Monday the bridge"]',
          where: WHERE,
        },
      ],
    });
  });

  it('offer to pair the best of the others, once for two that are each other’s', () => {
    expect(
      entriesOf(0)
        .slice(1)
        .map(({ passages, note }) => [...passages, note]),
    ).toEqual([
      ['The bridge opened on', 'A ribbon was cut', 'runner-up, 20\u00a0%'],
      ['The mayor cut a', 'On Monday the bridge', 'runner-up, 10\u00a0%'],
    ]);
    const mayor = rows.find(({ entries }) => entries[0]?.note === 'runner-up, 40\u00a0%');
    expect(mayor?.summary).toBe('no twin');
    expect(mayor?.entries).toHaveLength(1);
    expect(mayor?.entries[0]?.offers.map(({ does }) => does)).toEqual(['pair']);
  });

  it('show a passage that has no words of its own, and name it by its id', () => {
    const { id } = left.passages[2] ?? { id: '' };
    const [entry] = rows
      .flatMap(({ entries }) => entries)
      .filter(({ note }) => note === 'runner-up, 2\u00a0%');
    expect(entry?.passages).toEqual(['Fish swam below.', 'Anglers waited']);
    expect(entry?.offers[0]?.text).toBe(`same:\n  - ["#${id}", "Anglers waited"]`);
  });

  it('show the beginning of a long passage that has no words of its own', () => {
    const long = 'The fish swam below the bridge in the dark. '.repeat(3).trim();
    const twice = article('The Mill', [[long, long]]);
    const [entry] = corrections(
      compared(twice, right, []),
      [{ left: 0, right: 2, confidence: 0.1 }],
      'content/fair/story.md',
    ).flatMap(({ entries }) => entries);
    expect(entry?.passages).toEqual(['The fish swam below the bridge in the da', 'Anglers waited']);
  });

  it('offer the first of two that are as likely', () => {
    const even = [1, 2].map((other) => ({ left: 0, right: other, confidence: 0.1 }));
    const input = compared(left, right, []);
    const first = rowElement('a', left.passages[0]?.id ?? '');
    const rows = corrections(input, even, 'content/fair/story.md');
    const own = rows.find(({ row }) => row === first);
    expect(own?.entries.map(({ passages }) => passages[1])).toEqual(['A ribbon was cut']);
  });

  it('have nothing to say of a passage that nothing was weighed against', () => {
    expect(rows.filter(({ entries }) => entries.length === 0)).toHaveLength(1);
  });
});

describe('what an editor has paired or parted', () => {
  const pin = (passage: number, other: number) => ({
    passages: [
      { article: left.slug, passage },
      { article: right.slug, passage: other },
    ],
  });
  const input = compared(left, right, [{ left: 0, right: 0, pinned: true, confidence: 1 }], {
    same: [pin(0, 0)],
    different: [pin(1, 1)],
  });
  const rows = corrections(input, weighed, 'content/fair/story.md');

  it('is said, and not offered again', () => {
    expect(rows[0]?.summary).toBe('by hand');
    expect(rows[0]?.entries[0]).toMatchObject({ note: 'paired by hand', offers: [] });
    const parted = rows
      .flatMap(({ entries }) => entries)
      .filter(({ note }) => note === 'parted by hand');
    expect(parted.length).toBeGreaterThan(0);
    for (const { offers } of parted) expect(offers).toEqual([]);
  });

  it('goes below its key where the story has it, which the text and the place say', () => {
    const offers = rows.flatMap(({ entries }) => entries.flatMap((entry) => entry.offers));
    expect(offers.length).toBeGreaterThan(0);
    for (const { does, text, where } of offers) {
      const key = does === 'part' ? 'different' : 'same';
      expect(text.split('\n')).toEqual([
        `  # below “${key}:” in content/fair/story.md`,
        expect.stringMatching(/^ {2}- \[/),
      ]);
      expect(where).toBe(`Paste it right below the line “${key}:” of content/fair/story.md.`);
    }
  });
});
