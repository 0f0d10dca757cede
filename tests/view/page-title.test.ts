import { describe, expect, it } from 'vitest';
import { comparisonPages } from '../../src/view/addresses.ts';
import { comparison } from '../../src/view/comparison.ts';
import { comparisonTitle, titleLength, titlesLength } from '../../src/view/page-title.ts';
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

describe('the length of a title', () => {
  it.each([
    ['The rally in Baghdad', undefined],
    ['Inquiry into the grounding of a ferry finds three warnings unread', 'long'],
    [
      'Inquiry into the grounding of a ferry finds that three warnings were passed on, read and not acted upon by anyone',
      'longer',
    ],
    // A character as wide as two counts as two.
    ['渡船の座礁をめぐる調査委員会が三度の警告が見過ごされていたと結論づけた', 'long'],
  ])('of %s is %s', (text, length) => {
    expect(titleLength(text)).toBe(length);
  });
});

it('sets the titles of one list in the size of the longest', () => {
  const [short, long, longer] = ['Ferry', 'f'.repeat(61), 'f'.repeat(111)];
  expect(titlesLength([short, 'Quay'])).toBeUndefined();
  expect(titlesLength([short, long])).toBe('long');
  expect(titlesLength([longer, long, short])).toBe('longer');
  expect(titlesLength([])).toBeUndefined();
});
