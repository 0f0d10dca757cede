import { isolated } from './isolated.ts';

const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
] as const;

/** A whole number ≥ 0 as a running sentence prints it: in words up to twenty, in digits from there; 0 is "no". */
export function numberWords(count: number): string {
  return SMALL[count] ?? inDigits(count);
}

/** A whole number ≥ 0 in digits: "607", "6,010". */
export function inDigits(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** How often, for a whole number ≥ 1: "once", "twice", "three times". */
export function timesWords(count: number): string {
  if (count === 1) return 'once';
  if (count === 2) return 'twice';
  return `${numberWords(count)} times`;
}

/** A count with its noun: "no words", "one word", "24 words". */
export function counted(count: number, noun: string): string {
  return `${numberWords(count)} ${count === 1 ? noun : `${noun}s`}`;
}

/** The same with digits: "1 word", "607 words". */
export function countedInDigits(count: number, noun: string): string {
  return `${inDigits(count)} ${count === 1 ? noun : `${noun}s`}`;
}

/** A count of stories to start a sentence: "One story", "24 stories". */
export function storiesWords(count: number): string {
  return `${sentenceCase(numberWords(count))} ${count === 1 ? 'story' : 'stories'}`;
}

/** The words with a capital letter, to start a sentence. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A list as a sentence prints it: "a", "a and b", "a, b and c". */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  const rest = items.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(', ')} and ${last}`;
}

/** A name's possessive: "TRT World’s", "Quayside News’". */
export function possessive(name: string): string {
  return `${isolated(name)}${/s$/i.test(name) ? '’' : '’s'}`;
}
