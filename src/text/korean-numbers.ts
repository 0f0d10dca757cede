import { digitsValue } from './digits.ts';
import type { Numeral } from './numerals.ts';
import { rememberedByLanguage } from './remembered.ts';
import type { Token } from './tokens.ts';

const TENS: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1e3 };
const MYRIADS: Readonly<Record<string, number>> = { 만: 1e4, 억: 1e8, 조: 1e12 };

const MONEY = '원|달러|엔|위안|유로';
const PARTICLE = '은|는|이|가|을|를|에|에서|의|과|와|도|만|씩|으로|로|까지|부터|보다|이나|정도|대';
/** What may be written to a scale: "some", what is counted with its particles, or a particle. */
const BEHIND_SCALE = new RegExp(
  `^(?:여?(?:${MONEY}|명|개|건|대|가구|마리|곳|톤|표|주|년|배|채|척|㎡|평)\\p{L}*|여|여?(?:${PARTICLE}))?$`,
  'u',
);

const UNITS = '한 두 세 네 다섯 여섯 일곱 여덟 아홉'.split(' ');
const NATIVE_TENS = '열 스물 서른 마흔 쉰 예순 일흔 여든 아흔'.split(' ');
/** One is left out: "한" says "about" and "that did" more often. */
const NATIVE: ReadonlyMap<string, number> = new Map([
  ...UNITS.slice(1).map((unit, at) => [unit, at + 2] as const),
  ...NATIVE_TENS.flatMap((ten, at) =>
    ['', ...UNITS].map((unit, more) => [ten + unit, (at + 1) * 10 + more] as const),
  ),
  ['스무', 20],
]);
/** Words that count, and that native numbers stand before: without one, "네" says yes. */
const COUNTER = new RegExp(
  `^(?:명|사람|개|대|시|시간|살|건|마리|곳|번|배|채|척|달|가지|병|권|장|쌍|팀|군데)(?:${PARTICLE}|째|짜리|간)*$`,
  'u',
);
/** Counters that make no other word where they are written to a number, as "세대" (generation). */
const JOINED = new RegExp(`^(\\p{L}{1,3})(?:명|사람|개|마리|가지|살)(?:${PARTICLE})?$`, 'u');

interface Digits {
  readonly value: number;
  readonly last: number;
}

/** Whether digits behind a space go on with a number: "12억 5000만", "3만 5000". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [token, behind] = [tokens[at], tokens[at + 1]];
  if (token?.start !== (tokens[at - 1]?.end ?? 0) + 1) return false;
  const isScaled = behind?.start === token.end && /^[십백천만억조]/u.test(behind.folded);
  return isScaled || /^\d{3,4}$/u.test(token.folded);
}

/** Digits with scales between and behind them. */
function scaled(tokens: readonly Token[], first: number): Digits | undefined {
  let [total, section, least, lowest] = [0, 0, 0, Number.POSITIVE_INFINITY];
  let found: Digits | undefined;
  for (let at = first; ; at += 2) {
    const [digits, scale] = [tokens[at], tokens[at + 1]];
    const isNext = at === first || digits?.start === tokens[at - 1]?.end || goesOn(tokens, at);
    const value =
      digits?.kind === 'number' && isNext ? digitsValue(digits.folded, 'ko') : undefined;
    if (!digits || value === undefined) return found;
    const written = /^([십백천만억조]+)(.*)$/u.exec(scale?.folded ?? '');
    if (!written || scale?.start !== digits.end || !BEHIND_SCALE.test(written[2] ?? '')) {
      // The last digits are what is left below the last scale.
      return found && value < least ? { value: found.value + value, last: at } : found;
    }
    let part: number | undefined = value;
    for (const sign of written[1] ?? '') {
      const [ten, myriad] = [TENS[sign], MYRIADS[sign]];
      if (ten !== undefined) section += (part ?? 1) * ten;
      else if (myriad !== undefined) {
        if (myriad >= lowest) return found;
        lowest = myriad;
        total += (section + (part ?? 0)) * myriad;
        section = 0;
      }
      part = undefined;
      least = myriad ?? ten ?? least;
    }
    found = { value: total + section, last: at + 1 };
    if (written[2] !== '') return found;
  }
}

/** "5조" is the fifth article or group as well, unless money or more digits follow. */
function isArticle(tokens: readonly Token[], { last }: Digits, first: number): boolean {
  const isBare =
    last === first + 1 && new RegExp(`^조(?:${PARTICLE})?$`, 'u').test(tokens[last]?.folded ?? '');
  return isBare && !new RegExp(`^(?:${MONEY})`, 'u').test(tokens[last + 1]?.folded ?? '');
}

const joinedValue = rememberedByLanguage((folded): number | undefined =>
  NATIVE.get(JOINED.exec(folded)?.[1] ?? ''),
);

/**
 * A Korean number that starts at a token: digits with scales ("12억5천만", "12억 5000만", "3만5000"), or
 * a native one before what it counts ("두 명", "스물한 살").
 */
export function koreanNumber(tokens: readonly Token[], first: number): Numeral | undefined {
  const start = tokens[first];
  if (start?.kind === 'number') {
    const read = scaled(tokens, first);
    if (!read || isArticle(tokens, read, first)) return undefined;
    const value = String(Number(read.value.toPrecision(12)));
    return { first, count: read.last + 1 - first, value, spelt: false };
  }
  if (start?.kind !== 'word') return undefined;
  const counted = COUNTER.test(tokens[first + 1]?.folded ?? '')
    ? NATIVE.get(start.folded)
    : undefined;
  const value = counted ?? joinedValue(start.folded, 'ko');
  return value === undefined ? undefined : { first, count: 1, value: String(value), spelt: true };
}
