import { randomNumbers, shuffle } from '../sets/random.ts';

/** Words that texts are made of, and the letters words are made of. */
const VOCABULARY = 20_000;
const LETTERS = 'etaoinshrdlucmfwypvbgk';

/** A maker of sentences whose words are as unevenly frequent as a language's (Zipf). */
function sentenceMaker(seed: number): () => string {
  const random = randomNumbers(seed);
  const words = Array.from({ length: VOCABULARY }, () => {
    const length = 3 + Math.floor(random() * 8);
    return Array.from({ length }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('');
  });
  const word = () => words[Math.floor(VOCABULARY ** random()) - 1] ?? '';
  return () => {
    const length = 12 + Math.floor(random() * 18);
    return `${Array.from({ length }, word).join(' ')}.`;
  };
}

/** Two texts that share half of their sentences, in another order. */
export function halfShared(sentences: number, seed: number): [string[], string[]] {
  const make = sentenceMaker(seed);
  const left = Array.from({ length: sentences }, make);
  const shared = left.filter((_, index) => index % 2 === 0);
  const own = Array.from({ length: sentences - shared.length }, make);
  return [left, shuffle([...shared, ...own], seed)];
}
