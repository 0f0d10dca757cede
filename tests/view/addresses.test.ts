import { describe, expect, it } from 'vitest';
import {
  comparisonPages,
  pairRoutes,
  passagesPath,
  passagesRoutes,
} from '../../src/view/addresses.ts';
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
    expect(pairRoutes([story([one, two])])).toEqual([]);
  });

  it('name every two articles of a story of three, once', () => {
    const routes = pairRoutes([story([one, two, three])]);
    expect(routes.map(({ params }) => params.pair)).toEqual([
      'one--two',
      'one--three',
      'two--three',
    ]);
    for (const { props, params } of routes) {
      const pages = comparisonPages(props.story, props.left, props.right);
      expect(pages.aligned).toBe(`bridge/${params.pair}/`);
      expect(pages.story).toBe('bridge/');
    }
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
