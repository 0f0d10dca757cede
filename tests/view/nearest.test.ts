import { expect, it } from 'vitest';
import type { Nearest } from '../../src/align/alignment.ts';
import type { Article } from '../../src/content/story.ts';
import { comparison } from '../../src/view/comparison.ts';
import { comparisonData } from '../../src/view/exports/comparison-data.ts';
import type { ComparisonInput } from '../../src/view/facing.ts';
import { passagesView } from '../../src/view/story/passages.ts';
import { article, compared } from './stand-ins.ts';
import { storyOf } from './story/comparisons.ts';

const alpha = article('Alpha', [['The bridge opened.'], ['Flags lay there.'], ['Nobody came.']]);
const beta = article('Beta', [['It opened.'], ['There were banners on the ground.']]);

/** The second passages of both, which are no link. */
const flags: Nearest = {
  left: 1,
  right: 1,
  confidence: 0.245,
  evidence: {
    features: {},
    shared: [{ left: 'there', right: 'There', weight: 2 }],
    alike: [{ left: 'Flags', right: 'banners', weight: 3 }],
    words: { both: 1, left: 3, right: 6, longestRun: 1 },
    pass: 'score',
  },
};

/** The same comparison with what is nearest in it. */
function near(input: ComparisonInput): ComparisonInput {
  return { ...input, alignment: { ...input.alignment, nearest: [flags] } };
}

const compare = (left: Article, right: Article) =>
  near(compared(left, right, [{ left: 0, right: 0 }]));

const rowsOf = (left = alpha, right = beta) => comparison(compare(left, right)).rows;

it('makes the rows of both passages unsure, and those of others not', () => {
  expect(rowsOf().map(({ name }) => name)).toEqual([
    'row 1, edited',
    'row 2, only in Beta, unsure',
    'row 3, only in Alpha, unsure',
    'row 4, only in Alpha',
  ]);
});

it('links either row with the passage of the other, and says how unsure the two are', () => {
  const { rows } = comparison(compare(alpha, beta));
  const row = (kind: string) =>
    rows.find((one) => one.kind === kind && one.label.endsWith('unsure'));
  const [left, right] = [row('only-a'), row('only-b')];
  const told = (number?: number) => `row\u00a0${number}`;
  expect(left?.b).toEqual({
    state: 'empty',
    words: 'No sure twin in Beta',
    nearest: { words: told(right?.number), href: `#b-${beta.passages[1]?.id}` },
  });
  expect(right?.a).toEqual({
    state: 'empty',
    words: 'No sure twin in Alpha',
    nearest: { words: told(left?.number), href: `#a-${alpha.passages[1]?.id}` },
  });
  expect(left?.why.map((parts) => parts.join(''))).toEqual([
    `Too unsure to pair with ${told(right?.number)} (25\u00a0%). 1 word stands in both, out of 3 and 6. Rarest in both: there / There. Near in meaning: Flags / banners.`,
  ]);
});

it('is told in the summary', () => {
  const [note] = comparison(compare(alpha, beta)).notes;
  expect(note).toEqual([
    'One row stands in both, not word for word; two stand in Alpha alone, one of them unsure; one stands in Beta alone, unsure.',
  ]);
});

it('is told in the data', () => {
  const { rows } = comparisonData(compare(alpha, beta), '/');
  const pair = {
    a: `a-${alpha.passages[1]?.id}`,
    b: `b-${beta.passages[1]?.id}`,
    confidence: 0.245,
  };
  expect(rows.flatMap(({ nearest }) => nearest ?? [])).toEqual([pair, pair]);
});

it('is not told where the rights of either article withhold its words', () => {
  const [a, b] = [alpha, beta].map((one) => ({ ...one, rights: 'excerpt' as const }));
  for (const [left = alpha, right = beta] of [
    [a, beta],
    [alpha, b],
  ]) {
    expect(rowsOf(left, right).filter(({ label }) => label.includes('unsure'))).toEqual([]);
    expect(JSON.stringify(rowsOf(left, right))).not.toContain('No sure twin');
    const { rows } = comparisonData(compare(left, right), '/');
    expect(rows.flatMap(({ nearest }) => nearest ?? [])).toEqual([]);
  }
});

it('is told on the page of an article’s passages', () => {
  const gamma = article('Gamma', [['A choir sang.']]);
  const { story, comparisons } = storyOf([alpha, beta, gamma], {});
  const unsure = comparisons.map((one, at) => (at === 0 ? near(one) : one));
  const missing = passagesView(story, 'alpha', unsure).passages.map((passage) =>
    'missing' in passage ? passage.missing : null,
  );
  expect(missing).toEqual([
    'Not in Beta or Gamma',
    'Not in Gamma; no sure twin in Beta',
    'Not in Beta or Gamma',
  ]);
});
