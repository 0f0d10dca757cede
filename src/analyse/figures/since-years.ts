import { primaryLanguage } from '../../text/segmenter.ts';
import type { Side } from '../evidence.ts';
import type { Reading } from '../reading/read.ts';
import type { Mention } from './mention.ts';

/** What says that something has lasted from a year on, or is the first of its kind from there, by language. */
const SINCE: Readonly<Record<string, RegExp>> = {
  de: /^seit$/u,
  en: /^since$/u,
  es: /^desde$/u,
  fr: /^depuis$/u,
  it: /^(?:dal|dall)$/u,
  pt: /^desde$/u,
  ru: /^(?:с|со)$/u,
};

/** No more words stand between it and the year: "since the great storm of ‹1987›". */
const BETWEEN = 5;

/** Whether a year is told as the one since when. */
export function tellsSince(
  reading: Reading,
  side: Side,
  { kind, passage, first }: Mention,
): boolean {
  const since = SINCE[primaryLanguage(reading.left.lang)];
  if (kind !== 'year' || since === undefined) return false;
  const tokens = reading[side].passages[passage]?.tokens ?? [];
  const before = tokens.slice(Math.max(0, first - BETWEEN - 1), first).reverse();
  const end = before.findIndex(({ kind }) => kind !== 'word');
  return (end < 0 ? before : before.slice(0, end)).some(({ folded }) => since.test(folded));
}
