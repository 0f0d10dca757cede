import { ledgers } from '../../../src/analyse/index.ts';
import { compare, type Sketch, words } from '../comparisons.ts';

/** The voices of a comparison: what kind each is, and the words that each article has for it. */
export function told(sketch: Sketch): string[] {
  const input = compare(sketch);
  return ledgers(input).voices.entries.map((voice) => {
    const side = (of: 'left' | 'right') => words(input, of, voice[of]).join(' / ');
    return `${voice.kind}: ${side('left')} | ${side('right')}`;
  });
}
