import { expect, it } from 'vitest';
import { spacedText } from '../../../src/cli/import/spaced-text.ts';
import { parsePage } from '../../../src/cli/import/tree.ts';

it.each([
  ['<b>Ida Holm</b><i>7 May</i>', 'Ida Holm 7 May'],
  ['By Ida Holm<br>Quay.example<br/>Archive', 'By Ida Holm / Quay.example / Archive'],
  ['<br>By\nIda Holm <br>', 'By Ida Holm'],
  ['<p>One</p><p>two</p>', 'One two'],
])('%s → %s', (html, text) => {
  expect(spacedText(parsePage(html))).toBe(text);
});
