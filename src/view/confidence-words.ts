/** The least probability of what is said to be likely (ICD 203). */
const LIKELY = 0.55;

/**
 * Words of estimative probability and the least probability each stands for, after Intelligence
 * Community Directive 203 (Office of the Director of National Intelligence, 2015), which fixed them
 * so that all readers take them alike. What is below an even chance is "unlikely" there; of two
 * passages that are shown as a pair that would deny what the page does.
 */
const WORDS: readonly (readonly [least: number, words: string])[] = [
  [0.95, 'Almost certainly'],
  [0.8, 'Very likely'],
  [LIKELY, 'Likely'],
  [0.45, 'About as likely as not'],
  [0, 'Possibly'],
];

/**
 * Whether a link is as likely false as right, or nearly.
 *
 * @param confidence probability, 0 to 1
 */
export function isUnsure(confidence: number): boolean {
  return confidence < LIKELY;
}

/**
 * How sure a link is, in words that start a sentence.
 *
 * @param confidence probability, 0 to 1
 */
export function confidenceWords(confidence: number): string {
  return WORDS.find(([least]) => confidence >= least)?.[1] ?? 'Possibly';
}
