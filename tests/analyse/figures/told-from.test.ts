import { expect, it } from 'vitest';
import { toldFrom } from '../../../src/analyse/figures/told-from.ts';
import { tokenise } from '../../../src/text/tokens.ts';

/** What the first figure of a text is told from. */
function from(text: string, lang = 'en') {
  const tokens = tokenise(text, lang);
  const at = tokens.findIndex(({ kind }) => kind === 'number');
  return toldFrom(tokens, at, at, lang);
}

it.each([
  ['en', 'He left 8 years ago.', 'today'],
  ['en', 'He left 8 long years ago.', 'today'],
  ['de', 'Er ging vor 8 Jahren.', 'today'],
  ['en', 'Another 62 came.', 'others'],
  ['fr', 'Il est parti il y a 8 ans.', 'today'],
  ['fr', 'Il attend depuis 8 ans.', 'today'],
  ['pt', 'A ponte caiu há 4 anos.', 'today'],
  ['pt', 'A ponte caiu 4 anos atrás.', 'today'],
  ['pt', 'Há 4 feridos.', null],
  ['fr', 'Il y a 4 blessés.', null],
  ['it', 'Il ponte è crollato 4 anni fa.', 'today'],
  ['nl', 'De brug viel 4 jaar geleden.', 'today'],
  ['fr', 'Les dégâts vont à 8 millions.', null],
  ['de', 'Es waren 8 Helfer vor Ort.', null],
  ['en', 'It rose by 8 tonnes.', 'difference'],
  ['en', 'It took 8 years.', null],
  // What stands further off counts something else.
  ['en', 'The 8 boats sank long ago.', null],
  ['fi', '8 vuotta sitten', null],
])('%s: %s: %s', (lang, text, expected) => {
  expect(from(text, lang)).toBe(expected);
});

it.each([
  ['ارتفع عدد المشاركين بعشرين شخصا.', 'difference'],
  ['وبلغ أكثر من الحمولة بعشرين راكبا.', 'difference'],
  ['وقدرت البلدية الأضرار بعشرين مليون دينار.', null],
  ['ارتفعت المياه، وقدرت الأضرار بعشرين مليون دينار.', null],
])(
  'takes an Arabic number with “by” for a difference only behind a change: %s',
  (text, expected) => {
    const tokens = tokenise(text, 'ar');
    const at = tokens.findIndex(({ folded }) => folded === 'بعشرين');
    expect(toldFrom(tokens, at, at, 'ar')).toBe(expected);
  },
);
