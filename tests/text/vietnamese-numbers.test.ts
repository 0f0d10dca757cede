import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numerals } from '../../src/text/numerals.ts';
import { tokenise } from '../../src/text/tokens.ts';

function values(text: string): number[] {
  return numerals(tokenise(text, 'vi'), 'vi').map(({ value }) => Number(value));
}

const UNITS = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');

interface Spelling {
  readonly odd: string;
  readonly four: string;
  readonly five: string;
  readonly thousand: string;
}

/** A number from ten to 999,999 in words; "không trăm" fills the hundreds behind thousands. */
function spell(n: number, way: Spelling, isFilled = false): string {
  const [thousands, below] = [Math.floor(n / 1000), n % 1000];
  if (thousands > 0) {
    const rest = below === 0 ? '' : ` ${spell(below, way, true)}`;
    const before = thousands < 10 ? UNITS[thousands] : spell(thousands, way);
    return `${before} ${way.thousand}${rest}`;
  }
  const [hundreds, tens, unit] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const last = ['', tens > 1 ? 'mốt' : 'một', 'hai', 'ba', tens > 1 ? way.four : 'bốn', way.five];
  const behindTens = unit === 0 ? '' : ` ${last[unit] ?? UNITS[unit]}`;
  const ten = tens === 1 ? `mười${behindTens}` : `${UNITS[tens]} mươi${behindTens}`;
  const small = tens > 0 ? ten : unit > 0 ? `${way.odd} ${UNITS[unit]}` : '';
  return hundreds > 0 || isFilled ? `${UNITS[hundreds]} trăm ${small}`.trim() : small;
}

const ways = fc.record({
  odd: fc.constantFrom('linh', 'lẻ'),
  four: fc.constantFrom('tư', 'bốn'),
  five: fc.constantFrom('lăm', 'nhăm'),
  thousand: fc.constantFrom('nghìn', 'ngàn'),
});
const number = fc.oneof(
  fc.integer({ min: 11, max: 120 }),
  fc.integer({ min: 11, max: 2500 }),
  fc.integer({ min: 11, max: 999_999 }),
);

test('every number from eleven to a million is read in every way it is spelt', () => {
  fc.assert(
    fc.property(number, ways, (n, way) => {
      expect([spell(n, way), ...values(spell(n, way))]).toEqual([spell(n, way), n]);
    }),
    { numRuns: 500 },
  );
});

test('scales multiply words and digits alike, and a half is of the scale', () => {
  const scale = fc.constantFrom(
    ['triệu', 1e6] as const,
    ['tỷ', 1e9] as const,
    ['tỉ', 1e9] as const,
  );
  fc.assert(
    fc.property(fc.integer({ min: 11, max: 999 }), ways, scale, (n, way, [word, by]) => {
      expect(values(`${spell(n, way)} ${word}`)).toEqual([n * by]);
      expect(values(`${n} ${word}`)).toEqual([n * by]);
      expect(values(`${spell(n, way)} ${word} rưỡi`)).toEqual([(n + 0.5) * by]);
      expect(values(`${n} ${word} rưỡi`)).toEqual([(n + 0.5) * by]);
    }),
  );
});

describe('every spelling has one value', () => {
  test.each([
    [25, ['hai mươi lăm', 'hai mươi nhăm', 'Hai mươi lăm', '25']],
    [105, ['một trăm linh năm', 'một trăm lẻ năm', '105']],
    [3500, ['ba nghìn rưỡi', 'ba ngàn rưỡi', 'ba nghìn năm trăm', '3 nghìn rưỡi', '3.500']],
    [12e6, ['mười hai triệu', '12 triệu']],
    [5e9, ['năm tỷ', 'năm tỉ', '5 tỷ']],
    [3e12, ['ba nghìn tỷ', '3 nghìn tỷ', '3.000 tỷ']],
    [1_002_000, ['một triệu không trăm linh hai nghìn', 'một triệu hai nghìn']],
    [3, ['ba người', 'cả ba chiếc xe', 'ba phần trăm', 'ba tỷ phú', '3 tỷ phú']],
    [10, ['mười năm', 'mười ngày', '10']],
  ])('%d: %j', (value, spellings) => {
    expect(spellings.map(values)).toEqual(spellings.map(() => [value]));
  });
});

test.each([
  ['a year, a father, an article', 'năm nay ba mẹ mua một chiếc xe'],
  ['ripe fruit, Poland, a backpack', 'trái cây chín ở Ba Lan, một ba lô'],
  ['an ordinal, a weekday, a month', 'lần thứ ba, thứ hai tuần trước, tháng mười hai'],
  ['parts', 'hai phần ba người dân, một phần tư'],
  ['open amounts', 'hàng trăm người, vài ba chiếc, mấy nghìn đồng, hai ba ngày'],
  ['words that fold alike', 'sau khi bay ra Hải Phòng, bọn cướp, trạm xăng, muối, triều đại'],
  ['speech that leaves off the last scale', 'hai triệu tám, một triệu hai trăm, một trăm tư'],
  ['every year', 'mỗi năm triệu lượt khách'],
])('%s: none', (_, text) => {
  expect(values(text)).toEqual([]);
});

test.each([
  ['hai mươi năm trước', [20]],
  ['hai nghìn năm lịch sử', [2000]],
  ['hai mươi lăm, ba mươi', [25, 30]],
  ['Năm 2015 Triều Tiên bắn tên lửa', [2015]],
  ['5 ngân hàng và 3 tỷ lệ', [5, 3]],
])('words beside a number are no part of it: %s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});
