import { ledgers } from '../../../src/analyse/index.ts';
import { compare, type Sketch, words } from '../comparisons.ts';

/** The figures of a comparison: how they stand to each other, and the words that each article has for them. */
export function list(sketch: Sketch): string[] {
  const input = compare(sketch);
  return ledgers(input).figures.entries.map((figure) => {
    const [left, right] = [words(input, 'left', figure.left), words(input, 'right', figure.right)];
    const how = [figure.isApart ? 'apart' : '', figure.isApproximate ? 'about' : ''].join('');
    return `${figure.kind}${how && ` ${how}`}: ${left.join()} | ${right.join()}`;
  });
}
