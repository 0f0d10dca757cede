import { expect, it } from 'vitest';
import {
  type AlignerFigures,
  alignerFiguresView,
} from '../../../src/view/about/aligner-figures.ts';

const german = { lang: 'de', pairs: 1, both: 9, drawn: 9, wanted: 12 };
const english = { lang: 'en', pairs: 2, both: 30, drawn: 40, wanted: 40 };
const none = { pairs: 0, passages: 0, drawn: 0 };
const view = (changes: Partial<AlignerFigures>) =>
  alignerFiguresView({ languages: [german, english], unrelated: none, ...changes });

it('prints shares by language, those with most links first, and all together', () => {
  expect(view({}).lines).toEqual([
    { language: 'English', pairs: 2, links: 40, precision: '75 %', recall: '75 %', f1: '75 %' },
    { language: 'German', pairs: 1, links: 12, precision: '100 %', recall: '75 %', f1: '86 %' },
    { language: 'All', pairs: 3, links: 52, precision: '80 %', recall: '75 %', f1: '77 %' },
  ]);
});

it('prints no share of nothing, and none or all only where it is that', () => {
  const silent = { lang: 'he', pairs: 1, both: 0, drawn: 0, wanted: 5 };
  expect(view({ languages: [silent] }).lines[0]).toMatchObject({
    language: 'Hebrew',
    precision: '–',
    recall: '0 %',
    f1: '0 %',
  });
  const near = { lang: 'en', pairs: 1, both: 999, drawn: 1000, wanted: 999 };
  expect(view({ languages: [near] }).lines[0]).toMatchObject({
    precision: '99 %',
    recall: '100 %',
  });
});

it('tells of the pairs that share nothing', () => {
  expect(view({}).unrelated).toBeNull();
  expect(view({ unrelated: { pairs: 1, passages: 20, drawn: 0 } }).unrelated).toBe(
    'One more pair, 20 passages in all, on like subjects but of different events: it drew no false link there.',
  );
  expect(view({ unrelated: { pairs: 2, passages: 75, drawn: 6 } }).unrelated).toBe(
    'Two more pairs, 75 passages in all, on like subjects but of different events: it drew 6 false links there.',
  );
});
