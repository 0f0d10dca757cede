import { describe, expect, it } from 'vitest';
import { comparison } from '../../src/view/comparison.ts';
import type { RowView } from '../../src/view/row.ts';
import { article, type BlockSketch, compared, type LinkSketch, segments } from './stand-ins.ts';

const LEFT = [['Marchers filled the square.'], ['Flags lay there.'], ['Trump gave the order.']];
const RIGHT = [['The square was full.'], ['Trump ordered it.'], ['The force had a head.']];

function rowsOf(
  links: readonly LinkSketch[],
  left: readonly BlockSketch[] = LEFT,
  right: readonly BlockSketch[] = RIGHT,
) {
  return comparison(compared(article('Alpha', left), article('Beta', right), links)).rows;
}

function passagesOf(row: RowView | undefined, side: 'a' | 'b') {
  const cell = row?.[side];
  return cell?.state === 'passages' ? cell.passages : [];
}

describe('a row', () => {
  it('is labelled with its kind, and with the side that tells it alone', () => {
    const rows = rowsOf([{ left: 0, right: 0, kind: 'reworded' }]);
    expect(rows.map(({ number, kind, label }) => `${number} ${kind}: ${label}`)).toEqual([
      '1 reworded: reworded',
      '2 only-b: only in Beta',
      '3 only-b: only in Beta',
      '4 only-a: only in Alpha',
      '5 only-a: only in Alpha',
    ]);
  });

  it('says what is missing opposite, but not opposite furniture', () => {
    const kicker = { told: ['Fast News'], furniture: 'kicker' } as const;
    const [furniture, alone] = rowsOf([], [], [kicker, ...RIGHT]);
    expect(furniture?.label).toBe('kicker');
    expect(furniture?.a).toEqual({ state: 'blank' });
    expect(alone?.a).toEqual({ state: 'empty', words: 'Not in Alpha', nearest: null });
  });

  it('calls a correction by its name', () => {
    const note = {
      told: ['An earlier version gave another day.'],
      furniture: 'correction',
    } as const;
    expect(rowsOf([], [], [...RIGHT, note]).at(-1)).toMatchObject({
      kind: 'furniture',
      label: 'correction',
    });
  });

  it('holds the sentences of one block of furniture that has no twin, and no others', () => {
    const note = {
      told: ['An earlier version was wrong.', 'It was 14.'],
      furniture: 'correction',
    } as const;
    const credit = { told: ['Source: Beta.'], furniture: 'source line' } as const;
    const told = (links: readonly LinkSketch[]) =>
      rowsOf(links, [['Fourteen.']], [...RIGHT, note, credit]).map((row) =>
        passagesOf(row, 'b').map(({ html }) => html.replaceAll(/<\/?mark[^>]*>/gu, '')),
      );
    expect(
      told([])
        .filter((row) => row.length > 0)
        .slice(-2),
    ).toEqual([['An earlier version was wrong.', 'It was 14.'], ['Source: Beta.']]);
    // What is paired stands in a row of its own.
    expect(told([{ left: 0, right: 4 }]).flat()).toHaveLength(6);
    expect(told([{ left: 0, right: 4 }])).toContainEqual(['An earlier version was wrong.']);
  });

  it('does not say where a passage stands that follows the one above it', () => {
    const right = [['One told.', 'Two told.', 'Three told.', 'Between them.', 'Four told.']];
    const links = [0, 1, 4].map((at) => ({ left: 0, right: at, kind: 'reworded' as const }));
    const [row] = rowsOf(links, [['All told.']], right);
    expect(
      passagesOf(row, 'b').map(({ html, place }) => [
        html.replaceAll(/<[^>]*>/gu, ''),
        place !== null,
      ]),
    ).toEqual([
      ['One told.', false],
      ['Two told.', false],
      ['Four told.', true],
    ]);
  });

  it('is furniture where its words are withheld as where they are printed, apart from the report', () => {
    const kicker = { told: ['Fast News'], furniture: 'kicker' } as const;
    const excerpt = article('Beta', [kicker, ...RIGHT], { rights: 'excerpt' });
    const { rows, notes, filters } = comparison(compared(article('Alpha', LEFT), excerpt, []));
    expect(rows.slice(0, 2).map(({ label, a, b }) => [label, a.state, b])).toEqual([
      [
        'furniture, not printed',
        'blank',
        {
          state: 'withheld',
          withheld: {
            words: 'One passage, 2 words, not printed here',
            read: 'Read it in the original',
            url: null,
          },
        },
      ],
      [
        'only in Beta',
        'empty',
        {
          state: 'withheld',
          withheld: {
            words: 'Three passages, 12 words, not printed here',
            read: 'Read them in the original',
            url: null,
          },
        },
      ],
    ]);
    expect(notes[0]).toEqual(['Three stand in Alpha alone; one stands in Beta alone.']);
    expect(filters.kinds.map(({ kind, count }) => [kind, count])).toEqual([
      ['only-a', 3],
      ['only-b', 1],
      ['furniture', 1],
    ]);
  });

  it('is named by its number and all that its label says', () => {
    const names = rowsOf([
      { left: 0, right: 0, kind: 'reworded' },
      { left: 0, right: 2, moved: 'down' },
    ]).map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['row 1, reworded, told twice', 'row 2, only in Beta']);
  });

  it('takes its id from its first passage, which an edit elsewhere does not move', () => {
    const before = rowsOf([{ left: 2, right: 1 }]);
    const after = rowsOf([{ left: 3, right: 1 }], [['Something new.'], ...LEFT]);
    expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
    expect(
      before.map(({ id }) => id).filter((id) => !/^row-(?:b-)?p[a-z2-7]{8}$/.test(id)),
    ).toEqual([]);
  });

  it('says of a moved passage where it stands, by the row beside it there', () => {
    const rows = rowsOf([
      { left: 0, right: 2, moved: 'down' },
      { left: 2, right: 1 },
    ]);
    const moved = rows.find(({ moved: flag }) => flag);
    const beside = rows.find(({ label }) => label === 'edited');
    expect(moved?.label).toBe('edited · moved down');
    expect(moved?.place).toEqual({
      words: `after row ${beside?.number}`,
      href: `#${beside?.id}`,
      outlet: 'Beta',
    });
  });

  it('says of a passage moved to the head of the article which row it stands before', () => {
    const rows = rowsOf([{ left: 2, right: 0, moved: 'up' }]);
    const moved = rows.find(({ moved: flag }) => flag);
    const next = rows.find((row) => passagesOf(row, 'b')[0]?.html === 'Trump ordered it.');
    expect(moved?.place?.words).toBe(`before row ${next?.number}`);
  });

  it('says that it is unsure where no pair in it is likely, and nothing where an editor has drawn one', () => {
    const label = (links: readonly LinkSketch[]) => rowsOf(links)[0]?.label;
    expect(label([{ left: 0, right: 0, confidence: 0.54 }])).toBe('edited · unsure');
    expect(label([{ left: 0, right: 0, confidence: 0.55 }])).toBe('edited');
    expect(label([{ left: 0, right: 0, confidence: 0.5, pinned: true }])).not.toContain('unsure');
    const two = [
      { left: 0, right: 0, confidence: 0.5 },
      { left: 0, right: 1, confidence: 0.9 },
    ];
    expect(label(two)).not.toContain('unsure');
  });

  it('says that an editor paired it', () => {
    const [row] = rowsOf([{ left: 0, right: 0, pinned: true }]);
    expect(row?.label).toBe('edited · paired by hand');
    expect(row?.why[0]?.join('')).toMatch(
      /^Paired by hand\. 5 words stand in both, out of 7 and 8, /,
    );
  });

  it('says why its passages are paired', () => {
    const [row] = rowsOf([{ left: 0, right: 0, confidence: 0.97 }]);
    expect(row?.why.map((parts) => parts.join(''))).toEqual([
      'Almost certainly the same statement (97\u00a0%). 5 words stand in both, out of 7 and 8, 3 of them in one stretch. Rarest in both: bridge. Other words: Marchers filled the square / The square was full. Found by weighing what both print and where it stands.',
    ]);
  });

  it('is never told as certain by rounding', () => {
    const [row] = rowsOf([{ left: 0, right: 0, confidence: 0.9999 }]);
    expect(row?.why[0]?.join('')).toContain('(99\u00a0%)');
  });
});

describe('a row of several passages', () => {
  it('is as far from kin as its farthest link, and labels the nearer ones', () => {
    const rows = rowsOf([
      { left: 0, right: 0, kind: 'reworded' },
      { left: 0, right: 2, kind: 'edited', moved: 'down' },
    ]);
    const [row] = rows;
    expect(row?.kind).toBe('reworded');
    expect(row?.label).toBe('reworded · told twice');
    const [first, second] = passagesOf(row, 'b');
    expect(first?.label).toBeNull();
    expect(first?.place).toBeNull();
    expect(second?.label).toBe('edited · moved down');
    expect(second?.place?.words).toMatch(/^after row \d$/);
  });

  it('prints the report before a caption that tells the same', () => {
    const caption = { told: ['Full square. (AA)'], type: 'caption', furniture: 'caption' } as const;
    const [row] = rowsOf(
      [
        { left: 0, right: 0, moved: 'up' },
        { left: 0, right: 1 },
      ],
      LEFT,
      [caption, ...RIGHT],
    );
    expect(row?.label).toBe('edited · told twice');
    expect(passagesOf(row, 'b').map(({ label, html }) => [label, html])).toEqual([
      [null, '<mark>The square was full.</mark>'],
      ['photo caption · moved up', '<mark>Full square. (AA)</mark>'],
    ]);
  });

  it('prints the report before a caption, even a report that moved', () => {
    const caption = { told: ['Full square. (AA)'], type: 'caption', furniture: 'caption' } as const;
    const [row] = rowsOf(
      [
        { left: 0, right: 0 },
        { left: 0, right: 2, moved: 'down' },
      ],
      LEFT,
      [caption, ...RIGHT],
    );
    expect(passagesOf(row, 'b').map(({ furniture }) => furniture)).toEqual([false, true]);
  });

  it('is split where a caption faces two that stand together', () => {
    const caption = { told: ['Full square. (AA)'], type: 'caption', furniture: 'caption' } as const;
    const links = [0, 1].map((right) => ({ left: 0, right }));
    expect(rowsOf(links, [caption, ...LEFT])[0]?.label).toBe('edited · split in two');
  });

  it('tells where it moved though the passages printed first are no twins', () => {
    const [row] = rowsOf([
      { left: 0, right: 2, moved: 'down' },
      { left: 2, right: 2, moved: 'down' },
      { left: 2, right: 0, moved: 'down' },
    ]);
    expect(passagesOf(row, 'a')[0]?.html).toContain('Marchers');
    expect(passagesOf(row, 'b')[0]?.html).toContain('The square');
    expect(row?.label).toBe('edited · told twice · moved down');
  });

  it.each([
    {
      words: 'split in two',
      pairs: [
        [0, 1],
        [0, 2],
      ],
    },
    {
      words: 'told twice',
      pairs: [
        [0, 1],
        [2, 1],
      ],
    },
  ])('says where it stands that is $words and moved', ({ words, pairs }) => {
    const moved = 'down';
    const rows = rowsOf(pairs.map(([left = 0, right = 0]) => ({ left, right, moved })));
    const row = rows.find((one) => one.moved);
    const beside = rows.find(({ label }) => label === 'only in Beta');
    expect(row?.label).toBe(`edited · ${words} · moved down`);
    expect(row?.place?.words).toBe(`after row ${beside?.number}`);
    expect(passagesOf(row, 'b').every((passage) => passage.place === null)).toBe(true);
  });

  it.each([
    [
      'split in two',
      [
        [0, 0],
        [0, 1],
      ],
    ],
    [
      'joined from two',
      [
        [0, 0],
        [1, 0],
      ],
    ],
    [
      'regrouped',
      [
        [0, 0],
        [0, 1],
        [1, 1],
      ],
    ],
    [
      'regrouped',
      [
        [0, 0],
        [1, 2],
        [2, 2],
        [0, 2],
      ],
    ],
    [
      'told twice',
      [
        [0, 0],
        [0, 2],
      ],
    ],
    [
      'told twice',
      [
        [0, 1],
        [2, 1],
      ],
    ],
  ])('is %s', (words, pairs) => {
    const links = pairs.map(([left = 0, right = 0]) => ({ left, right }));
    const row = rowsOf(links).find(({ label }) => label.includes(' · '));
    expect(row?.label).toBe(`edited · ${words}`);
  });

  it('counts how often it is told', () => {
    const right = [['Full.'], ['Trump ordered it.'], ['Full again.'], ['More.'], ['And full.']];
    const links = [0, 2, 4].map((at) => ({ left: 0, right: at }));
    expect(rowsOf(links, LEFT, right)[0]?.label).toBe('edited · told three times');
  });

  it('prints every passage once over all rows', () => {
    const rows = rowsOf([
      { left: 0, right: 0 },
      { left: 0, right: 2 },
      { left: 1, right: 2 },
    ]);
    const ids = rows
      .flatMap((row) => [...passagesOf(row, 'a'), ...passagesOf(row, 'b')])
      .map(({ id }) => id);
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
  });
});

describe('marks in a row', () => {
  it('are calm where the passage is reworded', () => {
    const spans = { left: segments('{c:Marchers} filled {o:the} {c:square}.').segments };
    const edited = rowsOf([{ left: 0, right: 0, spans }]);
    const reworded = rowsOf([{ left: 0, right: 0, kind: 'reworded', spans }]);
    expect(passagesOf(edited[0], 'a')[0]?.html).toBe(
      '<mark>Marchers</mark> filled <mark class="own">the</mark> <mark>square</mark>.',
    );
    expect(passagesOf(reworded[0], 'a')[0]?.html).toBe(
      '<mark>Marchers</mark> filled the <mark>square</mark>.',
    );
  });
});

describe('links into the original', () => {
  it('open the page at the passage', () => {
    const url = 'https://example.org/a';
    const left = article(
      'Alpha',
      [['US-led “forces” left, an aide to the minister said in a long note.']],
      { url },
    );
    const { rows } = comparison(compared(left, article('Beta', RIGHT), []));
    expect(rows.flatMap(({ origins }) => origins)).toEqual([
      {
        outlet: 'Alpha',
        href: `${url}#:~:text=US%2Dled%20%E2%80%9Cforces%E2%80%9D%20left%2C%20an%20aide%20to,in%20a%20long%20note.`,
        opening: null,
      },
    ]);
  });

  it('are told apart by the opening words of their passages where one outlet has several in a row', () => {
    const at = { url: 'https://example.org' };
    const { rows } = comparison(
      compared(article('Alpha', LEFT, at), article('Beta', RIGHT, at), [
        { left: 0, right: 0 },
        { left: 0, right: 2 },
      ]),
    );
    expect(rows[0]?.origins.map(({ outlet, opening }) => [outlet, opening])).toEqual([
      ['Alpha', null],
      ['Beta', 'The square was full.'],
      ['Beta', 'The force had a head.'],
    ]);
  });
});
