import { describe, expect, it } from 'vitest';
import { twinName } from '../../../src/view/ids.ts';
import { type PassagesView, passagesView } from '../../../src/view/story/passages.ts';
import type { ToldPassageView } from '../../../src/view/story/told-passage.ts';
import { article, segments } from '../stand-ins.ts';
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

const textsOf = (view: PassagesView) =>
  told(view).map(({ html }) => html.replaceAll(/<\/?mark[^>]*>/g, ''));

const twinsOf = (view: PassagesView) =>
  told(view).map(({ twins }) => twins.map(({ outlet, label }) => `${outlet}: ${label}`));

describe('the page of an article’s passages', () => {
  const view = passagesView(story, 'alpha', comparisons);

  it('has every passage of the article, in its order, under its own id', () => {
    expect(told(view).map(({ id }) => id)).toEqual(alpha.passages.map(({ id }) => id));
    expect(textsOf(view)).toEqual(alpha.passages.map(({ text }) => text));
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

  it('marks in each twin the words that differ from the passage', () => {
    const twins = told(view).flatMap((passage) => passage.twins);
    expect(twins.map(({ html }) => html.includes('<mark'))).toEqual([true, true, true, true]);
  });

  it('marks the passage itself where one other article tells it, and there alone', () => {
    expect(told(view).map(({ html }) => html.includes('<mark'))).toEqual([
      ...[false, false, true],
      ...[false, false],
    ]);
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

describe('words that a twin lacks', () => {
  const tram = segments('A tram left the rails{o:, the fire brigade said}.');
  const plain = 'A tram left the rails.';
  const three = [article('Alpha', [[tram.text]]), article('Beta', [[plain]])];
  const spans = { left: tram.segments, right: segments(plain).segments };
  const link = { left: 0, right: 0, spans };

  const twinsIn = (gamma: string, kind: 'edited' | 'reworded' = 'edited') => {
    const articles = [...three, article('Gamma', [[gamma]])];
    const made = storyOf(articles, {
      'alpha--beta': [{ ...link, kind }],
      'alpha--gamma': gamma === tram.text ? [{ left: 0, right: 0, kind: 'verbatim' }] : [],
    });
    return told(passagesView(made.story, 'alpha', made.comparisons))[0];
  };

  it('are named under it where others tell the passage too', () => {
    expect(twinsIn(tram.text)?.twins.map(({ without }) => without)).toEqual([
      'the fire brigade said',
      null,
    ]);
  });

  it('are marked in the passage where no other tells it', () => {
    const passage = twinsIn('Nobody knows why.');
    expect(passage?.twins.map(({ without }) => without)).toEqual([null]);
    expect(passage?.html).toBe(
      'A tram left the rails<mark class="own">, the fire brigade said</mark>.',
    );
  });

  it('are too many to name where most words are others', () => {
    expect(twinsIn(tram.text, 'reworded')?.twins[0]?.without).toBeNull();
  });
});

describe('an article that may be shown in excerpt only', () => {
  const limited = { ...alpha, rights: 'excerpt' as const };
  const made = storyOf([limited, beta, gamma], links);

  it('prints what a comparison pairs, and counts the rest', () => {
    const view = passagesView(made.story, 'alpha', made.comparisons);
    expect(textsOf(view)).toEqual(['The bridge opened.', 'It cost much.']);
    expect(
      view.passages.flatMap((passage) =>
        'withheld' in passage ? [[passage.label, passage.kind, passage.withheld.words]] : [],
      ),
    ).toEqual([
      ['furniture, not printed', 'furniture', 'One passage, 2 words, not printed here'],
      ['only here', 'only-a', 'Two passages, 4 words, not printed here'],
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
