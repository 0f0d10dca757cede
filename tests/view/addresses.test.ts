import { describe, expect, it } from 'vitest';
import { comparisonPages, passagesPath, passagesRoutes } from '../../src/view/addresses.ts';
import { article } from './stand-ins.ts';

const [one, two, three] = ['One', 'Two', 'Three'].map((outlet) => article(outlet, [['A.']]));

function story(articles: readonly (typeof one)[]) {
  return { slug: 'bridge', articles: articles.flatMap((told) => told ?? []) };
}

describe('addresses', () => {
  it('are short where a story has two articles', () => {
    expect(comparisonPages(story([one, two]), 'one', 'two')).toEqual({
      aligned: 'bridge/',
      reading: 'bridge/reading/',
      differences: 'bridge/differences/',
      story: null,
    });
  });

  it('name both articles below their story, where it has three', () => {
    expect(comparisonPages(story([one, two, three]), 'one', 'three')).toEqual({
      aligned: 'bridge/one--three/',
      reading: 'bridge/one--three/reading/',
      differences: 'bridge/one--three/differences/',
      story: 'bridge/',
    });
  });

  it('give each article of a story of three a page of its passages, and none of a story of two', () => {
    expect(passagesRoutes([story([one, two])])).toEqual([]);
    const routes = passagesRoutes([story([one, two, three])]);
    expect(routes.map(({ params }) => passagesPath(params.story, params.article))).toEqual([
      'bridge/passages/one/',
      'bridge/passages/two/',
      'bridge/passages/three/',
    ]);
  });
});
