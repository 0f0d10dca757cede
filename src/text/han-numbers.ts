import type { Numeral } from './numerals.ts';
import type { Token } from './tokens.ts';

const DIGITS = '〇一二三四五六七八九';
const ALSO: Readonly<Record<string, number>> = { 零: 0, 两: 2, 兩: 2 };
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  兆: 1e12,
};
const HAN_NUMBER = /^[〇零一二三四五六七八九两兩十百千万萬亿億兆]+$/u;

/**
 * What goes on with a number: numerals, digits between two scales ("3万5千"), or a scale that the
 * dictionary keeps with the counted word ("万人").
 */
const GOES_ON = /^(?:[〇零一二三四五六七八九两兩十百千万萬亿億兆]+$|\d+$|[万萬亿億])/u;

/** Whether a token is Han numerals alone. */
export function isHanNumber(folded: string): boolean {
  return HAN_NUMBER.test(folded);
}

function hanValue(written: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let isScaled = false;
  for (const part of written.match(/[\d.,]+|./gu) ?? []) {
    const ten = TENS[part];
    const myriad = MYRIADS[part];
    if (ten !== undefined) {
      section += (digit ?? 1) * ten;
      digit = undefined;
      isScaled = true;
    } else if (myriad !== undefined) {
      total += (section + (digit ?? (section === 0 ? 1 : 0))) * myriad;
      section = 0;
      digit = undefined;
      isScaled = true;
    } else {
      const value = /\d/u.test(part)
        ? Number(part.replaceAll(',', ''))
        : (ALSO[part] ?? DIGITS.indexOf(part));
      // "二〇二二" is read digit by digit; a digit after a nought starts anew.
      digit = digit !== undefined && !isScaled ? digit * 10 + value : value;
    }
  }
  const value = total + section + (digit ?? 0);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * A number in Han numerals ("三百万", "二〇二二"), or digits with a Han scale ("12.5亿"), that starts at
 * a token. A lone numeral ("一") is a word more often than a number, and is none here.
 */
export function hanNumber(tokens: readonly Token[], first: number): Numeral | undefined {
  const start = tokens[first];
  if (!start) return undefined;
  const isDigits = /^\d[\d.,]*$/u.test(start.folded);
  if (!isDigits && !isHanNumber(start.folded)) return undefined;
  let written = start.folded;
  let end = first + 1;
  for (let next = tokens[end]; next; next = tokens[end]) {
    if (next.start !== tokens[end - 1]?.end) break;
    const more = GOES_ON.exec(next.folded)?.[0];
    if (!more || (/^\d/u.test(more) && !/[十百千万萬亿億兆]$/u.test(written))) break;
    written += more;
    end += 1;
    if (more.length < next.folded.length) break;
  }
  if (isDigits ? end === first + 1 : written.length < 2) return undefined;
  const value = hanValue(written);
  if (value === undefined) return undefined;
  const plain = String(Number(value.toPrecision(12)));
  return { first, count: end - first, value: plain, spelt: !isDigits };
}
