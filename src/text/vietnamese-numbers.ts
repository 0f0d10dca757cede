import { digitsValue } from './digits.ts';
import type { Numeral } from './numerals.ts';
import type { Token } from './tokens.ts';

const UNITS: ReadonlyMap<string, number> = new Map([
  ...'một hai ba bốn năm sáu bảy tám chín'.split(' ').map((word, at) => [word, at + 1] as const),
  ['bẩy', 7],
]);
/** Units behind tens. "Năm" is a year there: "hai mươi năm" are twenty years, "hai mươi lăm" is 25. */
const BEHIND_TENS: ReadonlyMap<string, number> = new Map([
  ...[...UNITS].filter(([word]) => word !== 'năm'),
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
]);
/** Units behind the word that says there are no tens: "một trăm linh tư". */
const BEHIND_ODD: ReadonlyMap<string, number> = new Map([...UNITS, ['tư', 4]]);
const ODD = /^(?:linh|lẻ)$/u;

const SCALES: ReadonlyMap<string, number> = new Map([
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
]);
/** Behind a scale, these make another word of it: "tỷ phú" is a billionaire, "tỷ lệ" a rate. */
const NO_SCALE_BEFORE = /^(?:phú|lệ|giá)$/u;

/**
 * Words that count, or the first syllables of what is counted, which a lone number stands before. Words
 * for kin are left out, for behind "ba" they tell whose father it is ("ba em").
 */
const COUNTERS: ReadonlySet<string> = new Set(
  'người ngày tháng năm tuần giờ phút giây lần vụ chiếc cuốn quyển căn ngôi toà tòa tầng chuyến bức đội nhóm đứa học nạn nghi xe tàu máy quốc nước tỉnh thành trận bàn trường tấn tạ km kg mét ha hecta lít đồng usd euro đô công cảnh binh bệnh hành khách hộ phòng ứng thí dự điểm cơ đợt khu xã huyện phường quận ca phiên tên loại ngân doanh'.split(
    ' ',
  ),
);

/** What makes an ordinal, a name, a fraction or a vague amount of a number behind it. */
const REFUSED_BEHIND =
  /^(?:thứ|tháng|phần|phẩy|vài|mấy|hàng|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|mươi|mùng|mồng)$/u;
/** Before "năm" they tell of every year: "mỗi năm triệu lượt khách". */
const EVERY = /^(?:mỗi|hằng)$/u;

interface Read {
  readonly value: number;
  readonly next: number;
}

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.accented ?? '';

function scaleAt(tokens: readonly Token[], at: number): number | undefined {
  const scale = SCALES.get(word(tokens, at));
  return NO_SCALE_BEFORE.test(word(tokens, at + 1)) ? undefined : scale;
}

/** "Mười hai", "hai mươi lăm", "mười". */
function tens(tokens: readonly Token[], at: number): Read | undefined {
  const isTen = word(tokens, at) === 'mười';
  const ten = isTen ? 1 : word(tokens, at + 1) === 'mươi' ? UNITS.get(word(tokens, at)) : undefined;
  if (ten === undefined) return undefined;
  const next = isTen ? at + 1 : at + 2;
  const unit = BEHIND_TENS.get(word(tokens, next));
  return unit === undefined
    ? { value: ten * 10, next }
    : { value: ten * 10 + unit, next: next + 1 };
}

/** "Linh năm": a unit without tens. */
function odd(tokens: readonly Token[], at: number): Read | undefined {
  const unit = ODD.test(word(tokens, at)) ? BEHIND_ODD.get(word(tokens, at + 1)) : undefined;
  return unit === undefined ? undefined : { value: unit, next: at + 2 };
}

/** A number below a thousand, but for a lone unit: "ba trăm linh hai"; no hundreds behind a scale alone. */
function hundreds(tokens: readonly Token[], at: number, isFirst: boolean): Read | undefined {
  const isNone = !isFirst && word(tokens, at) === 'không';
  const hundred = isNone ? 0 : UNITS.get(word(tokens, at));
  if (hundred === undefined || word(tokens, at + 1) !== 'trăm')
    return tens(tokens, at) ?? (isFirst ? undefined : odd(tokens, at));
  const rest = tens(tokens, at + 2) ?? odd(tokens, at + 2);
  return { value: hundred * 100 + (rest?.value ?? 0), next: rest?.next ?? at + 2 };
}

/** What a scale may stand behind: digits, a number below a thousand, a unit. */
function group(tokens: readonly Token[], at: number, isFirst: boolean): Read | undefined {
  const token = tokens[at];
  const value =
    token?.kind === 'number' ? digitsValue(token.folded, 'vi') : UNITS.get(word(tokens, at));
  const larger = hundreds(tokens, at, isFirst);
  return larger ?? (value === undefined ? undefined : { value, next: at + 1 });
}

/** A group and its scale, or two of which one multiplies the other: "ba nghìn tỷ". */
function scaled(tokens: readonly Token[], at: number, isFirst: boolean) {
  const before = group(tokens, at, isFirst);
  const first = before && scaleAt(tokens, before.next);
  if (!before || first === undefined) return undefined;
  const second = scaleAt(tokens, before.next + 1) ?? 0;
  const scale = second > first ? first * second : first;
  return { value: before.value * scale, scale, next: before.next + (second > first ? 2 : 1) };
}

/** What is left below a thousand behind thousands: "12 nghìn 500", "hai nghìn không trăm linh năm". */
function rest(tokens: readonly Token[], at: number): Read | undefined {
  const digits = /^\d{1,3}$/u.exec(tokens[at]?.folded ?? '');
  return digits ? { value: Number(digits[0]), next: at + 1 } : hundreds(tokens, at, false);
}

function sum(tokens: readonly Token[], first: number): Read | undefined {
  let found: Read | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (;;) {
    const part = scaled(tokens, found?.next ?? first, !found);
    if (!part || part.scale >= lowest) break;
    found = { value: (found?.value ?? 0) + part.value, next: part.next };
    lowest = part.scale;
  }
  if (!found) return hundreds(tokens, first, true);
  if (word(tokens, found.next) === 'rưỡi')
    return { value: found.value + lowest / 2, next: found.next + 1 };
  const left = lowest === 1e3 ? rest(tokens, found.next) : undefined;
  return left ? { value: found.value + left.value, next: left.next } : found;
}

/** Whether something is counted at a place: a counter, "phần trăm" (per cent), "tỷ phú" (a billionaire). */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const [here, next] = [word(tokens, at), word(tokens, at + 1)];
  if (COUNTERS.has(here)) return true;
  return here === 'phần' ? next === 'trăm' : SCALES.has(here) && NO_SCALE_BEFORE.test(next);
}

/**
 * Whether a number in words goes on in the way of speech, where a unit behind hundreds or a scale counts
 * the next lower place: "hai triệu tám" are 2.8 million.
 */
function isCutShort(tokens: readonly Token[], { next }: Read): boolean {
  const last = word(tokens, next - 1);
  if (!SCALES.has(last) && last !== 'trăm') return false;
  const behind = word(tokens, next);
  return behind !== 'năm' && (BEHIND_TENS.has(behind) || behind === 'mười');
}

/**
 * A Vietnamese number that starts at a token: digits with scales ("2 tỷ 500 triệu", "12 nghìn 500"), or
 * words ("hai mươi lăm", "một trăm linh năm", "ba nghìn rưỡi"). Digits alone are read elsewhere.
 *
 * Words are read by their accents, and where nothing else can be meant:
 * - hundreds, thousands and higher scales, with a number before them, and tens;
 * - a lone number from two to ten before a word that counts ("ba người"), for "ba" is a father, "chín"
 *   ripe, and "Ba Lan" Poland. A lone "một" is an article and "năm" a year: they are none;
 * - none behind "thứ" and "tháng", which make an ordinal or a weekday and a month, nor behind "vài",
 *   "mấy" and "hàng", which leave the amount open.
 *
 * @param tokens with their accented forms
 */
export function vietnameseNumber(tokens: readonly Token[], first: number): Numeral | undefined {
  const start = tokens[first];
  const begins = word(tokens, first);
  const isDigits = start?.kind === 'number';
  if (!isDigits && !UNITS.has(begins) && begins !== 'mười') return undefined;
  const before = word(tokens, first - 1);
  if (!isDigits && REFUSED_BEHIND.test(before)) return undefined;
  if (begins === 'năm' && EVERY.test(before)) return undefined;
  const larger = sum(tokens, first);
  const isLone = larger === undefined || (begins === 'mười' && larger.next === first + 1);
  if (isLone) {
    const value = larger?.value ?? UNITS.get(begins);
    const isRead = begins !== 'một' && begins !== 'năm' && isCounted(tokens, first + 1);
    // "Hai ba người" are two or three.
    const isRange = UNITS.has(before) && before !== 'năm';
    if (value === undefined || !isRead || isRange) return undefined;
    return { first, count: 1, value: String(value), spelt: true };
  }
  if (!isDigits && isCutShort(tokens, larger)) return undefined;
  const count = larger.next - first;
  const spelt = !tokens.slice(first, larger.next).some(({ kind }) => kind === 'number');
  return { first, count, value: String(Number(larger.value.toPrecision(12))), spelt };
}
