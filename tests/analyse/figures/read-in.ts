import type { Mention } from '../../../src/analyse/figures/mention.ts';
import { mentions } from '../../../src/analyse/figures/mentions.ts';
import { read } from '../../../src/analyse/reading/read.ts';
import { compare } from '../comparisons.ts';

/** The figures that are read in a text. */
export function mentionsIn(text: string, lang = 'en'): readonly Mention[] {
  return mentions(read(compare({ lang, left: [text], right: [] })).left);
}

/** The same as lines: what is printed, what it is and its value, and what it counts. */
export function figuresIn(text: string, lang = 'en'): string[] {
  return mentionsIn(text, lang).map(({ kind, value, units, start, end }) => {
    const counted = units[0] === undefined ? '' : ` ${units[0]}`;
    return `${text.slice(start, end)} = ${kind} ${value}${counted}`;
  });
}
