import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/analyse/index.ts';
import { comparison } from '../../../src/view/comparison.ts';
import { figuresView } from '../../../src/view/differences/figures.ts';
import { facing } from '../../../src/view/facing.ts';
import { thumbnailLabel } from '../../../src/view/map/label.ts';
import { elsewhere } from '../../../src/view/story/elsewhere.ts';
import { passagesView } from '../../../src/view/story/passages.ts';
import { article, blocksOf } from '../stand-ins.ts';
import { storyOf } from './comparisons.ts';

const alpha = article('Alpha', [['The bridge opened.'], ['It cost much.'], ['Nobody came.']]);
const beta = article('Beta', [['It opened.'], ['A toll is due.']]);
const gamma = article('Gamma', [['The bridge is open.'], ['The cost was high.'], ['A toll.']]);
const { story, comparisons } = storyOf([alpha, beta, gamma], {
  'alpha--beta': [{ left: 0, right: 0 }],
  'alpha--gamma': [
    { left: 0, right: 0 },
    { left: 1, right: 1 },
  ],
  'beta--gamma': [{ left: 1, right: 2 }],
});
const [shown] = comparisons;
if (shown === undefined) throw new Error('No comparison');

describe('what other outlets tell too', () => {
  it('is said of each passage that has a twin outside the comparison', () => {
    const told = elsewhere(shown, comparisons);
    expect([...told].map(([element, { words, number }]) => [element, words, number])).toEqual([
      [`a-${alpha.passages[0]?.id}`, 'also in Gamma', '+1'],
      [`a-${alpha.passages[1]?.id}`, 'also in Gamma', '+1'],
      [`b-${beta.passages[1]?.id}`, 'also in Gamma', '+1'],
    ]);
  });

  it('leads to a passage that its page prints, with these twins', () => {
    for (const { path } of elsewhere(shown, comparisons).values()) {
      const [page = '', id] = path.split('#');
      const slug = page.split('/').at(-2) ?? '';
      const { passages } = passagesView(story, slug, comparisons);
      const found = passages.find((passage) => 'id' in passage && passage.id === id);
      expect(found).toMatchObject({ twins: expect.arrayContaining([expect.anything()]) });
    }
  });

  it('stands in the rows and in the reading view', () => {
    const view = comparison(shown, comparisons);
    const inRows = view.rows.map((row) => row.elsewhere?.words ?? null);
    expect(inRows).toEqual(['also in Gamma', 'also in Gamma', 'also in Gamma', null]);
    const inText = blocksOf(view.tellings.a).flatMap(({ sentences }) =>
      sentences.map((sentence) => sentence.elsewhere?.number ?? null),
    );
    expect(inText).toEqual(['+1', '+1', null]);
  });

  it('lets nothing say that one side alone has what a third outlet may have', () => {
    const view = comparison(shown, comparisons);
    expect(view.filters.kinds.map(({ label }) => label)).toEqual([
      'edited',
      'not in Beta',
      'not in Alpha',
    ]);
    const notes = view.notes.flat().map((run) => (typeof run === 'string' ? run : run.text));
    expect(notes.join(' ')).toContain(
      'two of Alpha’s are not in Beta; one of Beta’s is not in Alpha',
    );
    expect(thumbnailLabel(view)).toBe(
      'Map: 1 row in both, 2 in Alpha and not in Beta, 1 in Beta and not in Alpha',
    );
    const words = blocksOf(view.tellings.a).flatMap(({ sentences }) =>
      sentences.flatMap(({ refs }) => refs.map((ref) => ref.words)),
    );
    expect(words.slice(1)).toEqual(['not in the other', 'not in the other']);
    const lone: Figure = {
      kind: 'only here',
      side: 'left',
      sort: 'number',
      isApart: false,
      isApproximate: false,
      left: [{ passage: 0, start: 0, end: 3 }],
      right: [],
      links: [],
      rows: [],
    };
    const { groups } = figuresView(facing(shown), { supported: true, entries: [lone] });
    expect(groups.flatMap(({ entries }) => entries.map(({ label }) => label))).toEqual([
      'not in Beta',
    ]);
  });

  it('makes a statement of one side missing in the other, and no longer only its own', () => {
    const { rows } = comparison(shown, comparisons);
    expect(rows.map(({ label }) => label).slice(1)).toEqual([
      'not in Alpha',
      'not in Beta',
      'only in Alpha',
    ]);
  });

  it('is nothing where a story has two articles', () => {
    const pair = storyOf([alpha, beta], { 'alpha--beta': [{ left: 0, right: 0 }] });
    const view = comparison(pair.comparisons[0] ?? shown, pair.comparisons);
    expect(view.rows.every((row) => row.elsewhere === null)).toBe(true);
  });
});
