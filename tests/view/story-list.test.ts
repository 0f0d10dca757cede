import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyList } from '../../src/view/story-list.ts';

function story(slug: string, date: string | null) {
  return {
    slug,
    title: slug,
    date,
    articles: ['Alpha', 'Beta'].map((outlet) => ({ outlet, lang: 'en', dir: 'ltr' as const })),
  };
}

describe('the list of stories', () => {
  it('has the newest first, with a map, and the rest by year', () => {
    const dated = Array.from({ length: 14 }, (_, n) => story(`s${n}`, `20${10 + n}-05-01`));
    const { newest, earlier } = storyList([story('undated', null), ...dated]);
    expect(newest.map(({ slug }) => slug).slice(0, 2)).toEqual(['s13', 's12']);
    expect(newest).toHaveLength(12);
    expect(earlier.map(({ year, lines }) => [year, lines.map(({ title }) => title)])).toEqual([
      ['2011', ['s1']],
      ['2010', ['s0']],
      ['Undated', ['undated']],
    ]);
    expect(earlier[0]?.lines[0]?.outlets).toBe('Alpha and Beta');
  });

  it('says where undated stories follow others with a map', () => {
    const stories = Array.from({ length: 13 }, (_, n) => story(`s${n}`, null));
    expect(storyList(stories).earlier.map(({ year }) => year)).toEqual(['Also undated']);
  });

  it('sets each name apart whose script runs from right to left', () => {
    const articles = [
      { outlet: 'وكالة أنباء الساحل', lang: 'ar', dir: 'rtl' as const },
      { outlet: 'Harbour Gazette', lang: 'en', dir: 'ltr' as const },
    ];
    const dated = Array.from({ length: 12 }, (_, n) => story(`s${n}`, `20${10 + n}-05-01`));
    const { earlier } = storyList([{ ...story('last', null), articles }, ...dated]);
    expect(earlier[0]?.lines[0]?.outlets).toBe(
      '\u2068وكالة أنباء الساحل\u2069 and Harbour Gazette',
    );
  });

  it('lists every story once, in an order that does not depend on how they come', () => {
    const dates = fc.option(fc.constantFrom('2020-01-01', '2020-03-04', '2021-01-01'));
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 30 }), fc.infiniteStream(fc.nat()), (all, keys) => {
        const stories = all.map((date, index) => story(`s${index}`, date));
        const shuffled = stories
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .sort((x, y) => x.key - y.key)
          .map(({ one }) => one);
        const slugs = (list: ReturnType<typeof storyList<ReturnType<typeof story>>>) => [
          ...list.newest.map(({ slug }) => slug),
          ...list.earlier.flatMap(({ lines }) => lines.map(({ title }) => title)),
        ];
        expect(slugs(storyList(shuffled))).toEqual(slugs(storyList(stories)));
        expect(slugs(storyList(stories)).sort()).toEqual(stories.map(({ slug }) => slug).sort());
      }),
    );
  });
});
