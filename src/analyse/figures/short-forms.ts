import { primaryLanguage } from '../../text/segmenter.ts';
import { scaled } from './joined-numbers.ts';
import type { Found, Page } from './page.ts';
import { unitLength } from './unit-length.ts';
import { unit, unitsAfter } from './units.ts';

/** What a number with a letter for its scale counts, which without would be as many metres: "18m crowns". */
const COUNTED_SHORT =
  /^(?:barrels|crowns|dirhams?|dollars|euros|francs|kron(?:er|or|as?)|lira|passengers|people|pesos|pounds|rand|reais|ringgit|rou?bles|rubles|rupees|rupiah|shekels|shillings|tonnes|tons|users|viewers|visitors|votes|won|yen|yuan|zlotys?)$/u;

/** "18m crowns": a number with a letter for its scale, which what it counts makes sure. */
export function shortScale(page: Page, first: number): Found | undefined {
  const { tokens, lang } = page;
  const written = tokens[first]?.folded ?? '';
  const [, digits = '', scale = ''] = /^(\d[\d.,]*)(mn?|bn|tn)$/u.exec(written) ?? [];
  if (digits === '' || primaryLanguage(lang) !== 'en') return undefined;
  if (!COUNTED_SHORT.test(tokens[first + 1]?.folded ?? '')) return undefined;
  const value = scaled(digits, scale, lang);
  if (value === undefined) return undefined;
  const units = unitsAfter(page, first + 1, value);
  const trailing = unitLength(page, first + 1, units.length);
  return { first, count: 1, kind: 'number', value, units, trailing };
}

/** Digits that a letter for metres is written to: no millions of what is counted have as many. */
const METRES = /^(\d{1,4})m$/u;

/** What stands behind a distance or a size, and behind no sum: "500m ‹away›". */
const BEHIND_METRES =
  /^(?:above|away|below|behind|deep|down|downstream|east|from|high|long|north|off|south|tall|up|upstream|west|wide)$/u;

/** "500m away": metres by the word behind them, for "500m" alone may be millions. */
export function metres({ tokens, lang }: Page, first: number): Found | undefined {
  const [, digits = ''] = METRES.exec(tokens[first]?.folded ?? '') ?? [];
  if (digits === '' || primaryLanguage(lang) !== 'en') return undefined;
  if (!BEHIND_METRES.test(tokens[first + 1]?.folded ?? '')) return undefined;
  const units = [unit('metres', lang)];
  return { first, count: 1, kind: 'number', value: String(Number(digits)), units };
}
