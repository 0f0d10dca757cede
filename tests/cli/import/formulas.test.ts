import { describe, expect, it } from 'vitest';
import { markdownOf, paragraphs, REPORT, readBody } from './read-page.ts';

const FRACTION = '<mfrac><mn>1</mn><mn>2</mn></mfrac>';

function page(formula: string) {
  const line = `<p>The depth is ${formula} at low water, the harbour master says.</p>`;
  const html = `<article><h1>Ferry aground</h1>${paragraphs(REPORT)}${line}${paragraphs(REPORT)}</article>`;
  const article = readBody(html);
  return { line: markdownOf(article)[REPORT.length], notes: article.notes };
}

describe('a formula in a sentence', () => {
  it.each([
    ['<math><mi>d</mi><mo>=</mo>\n <mn>2</mn></math>', 'd=2'],
    ['<math><mrow><msup><mi>d</mi><mn>2</mn></msup></mrow></math>', 'd<sup>2</sup>'],
    ['<math><msub><mi>d</mi><mtext>low</mtext></msub></math>', 'd<sub>low</sub>'],
    [
      '<math><semantics><mrow><mi>d</mi></mrow><annotation>d_{tex}</annotation></semantics></math>',
      'd',
    ],
  ])('is text where a line can say it: %s', (formula, text) => {
    const { line, notes } = page(formula);
    expect(line).toBe(`The depth is ${text} at low water, the harbour master says.`);
    expect(notes).toEqual([]);
  });

  it.each([
    `<math>${FRACTION}</math>`,
    `<math><msup>${FRACTION}<mn>2</mn></msup></math>`,
    '<math><msqrt><mi>d</mi></msqrt></math>',
  ])('is told of where it cannot: %s', (formula) => {
    const { line, notes } = page(formula);
    expect(line).toBe('The depth is at low water, the harbour master says.');
    expect(notes).toEqual(['a formula is left out that stood beside “The depth is”: write it in']);
  });

  it('is not written twice where the page draws it itself', () => {
    const drawn =
      '<span class="katex"><span class="katex-mathml"><math><mi>d</mi></math></span><span>d</span></span>';
    expect(page(drawn).line).toBe('The depth is d at low water, the harbour master says.');
  });

  it('outside the article is nobody’s business', () => {
    const html = `<article><h1>Ferry aground</h1>${paragraphs(REPORT)}</article><p>A riddle: <math>${FRACTION}</math></p>`;
    expect(readBody(html).notes).toEqual([]);
  });
});
