import { describe, expect, it } from 'vitest';
import { twinName } from '../../../src/view/ids.ts';
import { type PassagesView, passagesView } from '../../../src/view/story/passages.ts';
import type { ToldPassageView } from '../../../src/view/story/told-passage.ts';
import { article } from '../stand-ins.ts';
import { storyOf } from './comparisons.ts';

const alpha = article('Alpha', [
  { told: ['Alpha kicker'], furniture: 'kicker' },
  ['The bridge opened.', 'It cost much.'],
  ['Nobody came.', 'Nobody left.'],
]);
const beta = article('Beta', [['It opened.', 'A toll is due.'], ['Once more, it opened.']]);
const gamma = article('Gamma', [['The cost was high.'], ['The bridge is open.']]);
const links = {
  'alpha--beta': [
    { left: 1, right: 0 },
    { left: 1, right: 2, kind: 'reworded', moved: 'down' },
  ],
  'alpha--gamma': [
    { left: 1, right: 1, moved: 'down' },
    { left: 2, right: 0, moved: 'up', pinned: true },
  ],
  'beta--gamma': [],
} as const;
const { story, comparisons } = storyOf([alpha, beta, gamma], links);

function told({ passages }: PassagesView): ToldPassageView[] {
  return passages.flatMap((passage) => ('twins' in passage ? [passage] : []));
}

const twinsOf = (view: PassagesView) =>
  told(view).map(({ twins }) => twins.map(({ outlet, label }) => `${outlet}: ${label}`));

describe('the page of an article’s passages', () => {
  const view = passagesView(story, 'alpha', comparisons);

  it('has every passage of the article, in its order, under its own id', () => {
    expect(told(view).map(({ id }) => id)).toEqual(alpha.passages.map(({ id }) => id));
    expect(told(view).map(({ html }) => html)).toEqual(alpha.passages.map(({ text }) => text));
    expect(told(view).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('has the twins of each in every other article, and says in how many it stands', () => {
    expect(twinsOf(view)).toEqual([
      [],
      ['Beta: edited', 'Beta: reworded · moved down', 'Gamma: edited · moved down'],
      ['Gamma: edited · moved up · paired by hand'],
      [],
      [],
    ]);
    expect(told(view).map(({ label, missing, kind }) => [kind, label, missing])).toEqual([
      ['furniture', 'kicker', null],
      ['told', 'in both others', null],
      ['told', 'in one of two others', 'Not in Beta'],
      ['only-a', 'only here', 'Not in Beta or Gamma'],
      ['only-a', 'only here', 'Not in Beta or Gamma'],
    ]);
    expect(view.note).toBe(
      'Of four passages, one stands in both others, one stands in one of them, two stand in Alpha alone.',
    );
  });

  it('leads from each twin to the row of its comparison', () => {
    const twins = told(view).flatMap((passage) => passage.twins);
    expect(twins.map(({ path }) => path)).toEqual([
      'bridge/alpha--beta/',
      'bridge/alpha--beta/',
      'bridge/alpha--gamma/',
      'bridge/alpha--gamma/',
    ]);
    expect(twins[0]?.row).toBe(`#row-${alpha.passages[1]?.id}`);
    expect(new Set(twins.map(({ id }) => id)).size).toBe(4);
  });

  it('marks in each twin the words that differ from the passage, and none in the passage', () => {
    const [, passage] = told(view);
    expect(passage?.html).not.toContain('<mark');
    for (const twin of passage?.twins ?? []) expect(twin.html).toContain('<mark');
  });

  it('tells a move as it looks from the article, whichever side it stands on', () => {
    expect(twinsOf(passagesView(story, 'gamma', comparisons))).toEqual([
      ['Alpha: edited · moved down · paired by hand'],
      ['Alpha: edited · moved up'],
    ]);
  });

  it('pairs a passage with its twin on the pages of both, or of neither', () => {
    const pairs = (slug: string) =>
      told(passagesView(story, slug, comparisons)).flatMap(({ id, twins }) =>
        twins.map((twin) => ({ own: twinName(slug, id), twin: twin.id.slice(id.length + 1) })),
      );
    const all = ['alpha', 'beta', 'gamma'].flatMap(pairs);
    const back = all.map(({ own, twin }) => `${twin} ${own}`);
    expect(all.map(({ own, twin }) => `${own} ${twin}`).sort()).toEqual(back.sort());
    expect(all.length).toBe(8);
  });

  it('names all articles of the story, and their pages', () => {
    expect([view.article, ...view.others].map(({ outlet, side }) => [outlet, side])).toEqual([
      ['Alpha', 'a'],
      ['Beta', 'b'],
      ['Gamma', 'b'],
    ]);
    expect(view.pages.map(({ path }) => path)).toEqual([
      'bridge/passages/alpha/',
      'bridge/passages/beta/',
      'bridge/passages/gamma/',
    ]);
  });

  it('is of no article that the story lacks', () => {
    expect(() => passagesView(story, 'delta', comparisons)).toThrow(/delta/);
  });
});

describe('an article that may be shown in excerpt only', () => {
  const limited = { ...alpha, rights: 'excerpt' as const };
  const made = storyOf([limited, beta, gamma], links);

  it('prints what a comparison pairs, and counts the rest', () => {
    const view = passagesView(made.story, 'alpha', made.comparisons);
    expect(told(view).map(({ html }) => html)).toEqual(['The bridge opened.', 'It cost much.']);
    expect(
      view.passages.flatMap((passage) => ('withheld' in passage ? passage.withheld.words : [])),
    ).toEqual([
      'One passage, 2 words, not printed here',
      'Two passages, 4 words, not printed here',
    ]);
    for (const slug of ['alpha', 'beta', 'gamma']) {
      const page = passagesView(made.story, slug, made.comparisons);
      expect(JSON.stringify(page)).not.toMatch(/Nobody|kicker/);
    }
  });

  it('keeps search engines from every page that may print it', () => {
    const hidden = (story: typeof made) =>
      ['alpha', 'beta', 'gamma'].map(
        (slug) => passagesView(story.story, slug, story.comparisons).excerpt,
      );
    expect(hidden(made)).toEqual([true, true, true]);
    expect(hidden({ story, comparisons })).toEqual([false, false, false]);
  });
});
