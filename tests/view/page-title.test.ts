import { describe, expect, it } from 'vitest';
import { comparisonPages } from '../../src/view/addresses.ts';
import { comparison } from '../../src/view/comparison.ts';
import { comparisonTitle } from '../../src/view/page-title.ts';
import { article, compared } from './stand-ins.ts';

const articles = ['Alpha', 'صحيفة', 'Gamma'].map((outlet) => article(outlet, [['One.']]));

function title(count: number, right: number): string {
  const [a, b] = [articles[0], articles[right]];
  if (a === undefined || b === undefined) throw new Error('Unexpected article');
  const input = compared(a, b, [], { articles: articles.slice(0, count) });
  return comparisonTitle(comparison(input), comparisonPages(input.story, a.slug, b.slug));
}

describe('the title of a comparison', () => {
  it('is its story’s, where the story has no other', () => {
    expect(title(2, 1)).toBe('The bridge');
  });

  it('tells it from the others of its story', () => {
    expect(title(3, 2)).toBe('The bridge: Alpha and Gamma');
    expect(title(3, 1)).toBe('The bridge: Alpha and \u2068صحيفة\u2069');
  });
});
