import { divide } from './germanic.ts';

const AR = '- واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' ');
const AR_TENS = '- - عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون'.split(' ');
const AR_HUNDREDS = '- مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة'.split(' ');

function arabicBelow100(n: number): string {
  if (n <= 10) return AR[n] ?? '';
  if (n === 11) return 'أحد عشر';
  if (n === 12) return 'اثنا عشر';
  const [tens, unit] = divide(n, 10);
  if (tens === 1) return `${AR[unit]} عشر`;
  return unit === 0 ? (AR_TENS[tens] ?? '') : `${AR[unit]} و${AR_TENS[tens]}`;
}

function arabicBelow1000(n: number): string {
  const [hundreds, rest] = divide(n, 100);
  if (hundreds === 0) return arabicBelow100(rest);
  return `${AR_HUNDREDS[hundreds]}${rest === 0 ? '' : ` و${arabicBelow100(rest)}`}`;
}

/** Masculine; units stand before tens. */
export function arabic(n: number): string {
  if (n === 0) return 'صفر';
  const [thousands, rest] = divide(n, 1000);
  if (thousands === 0) return arabicBelow1000(rest);
  const counted = thousands % 100 >= 3 && thousands % 100 <= 10 ? 'آلاف' : 'ألفا';
  const before = ['', 'ألف', 'ألفان'][thousands] ?? `${arabicBelow1000(thousands)} ${counted}`;
  return `${before}${rest === 0 ? '' : ` و${arabicBelow1000(rest)}`}`;
}

const FEMININE = '- אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע עשר'.split(' ');
const MASCULINE = '- אחד שניים שלושה ארבעה חמישה שישה שבעה שמונה תשעה עשרה'.split(' ');
const CONSTRUCT = '- - - שלושת ארבעת חמשת ששת שבעת שמונת תשעת עשרת'.split(' ');
const TENS = '- - עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים'.split(' ');

/** Parts of a number; the last takes "and". */
function hebrewParts(n: number, units: readonly string[], ten: string): string[] {
  const [hundreds, rest] = divide(n, 100);
  const found: string[] = [];
  if (hundreds === 1) found.push('מאה');
  else if (hundreds === 2) found.push('מאתיים');
  else if (hundreds > 2) found.push(`${FEMININE[hundreds]} מאות`);
  const [tens, unit] = divide(rest, 10);
  if (rest > 10 && rest < 20) found.push(`${units[unit]} ${ten}`);
  else if (rest === 10) found.push(units[10] ?? '');
  else {
    if (tens > 0) found.push(TENS[tens] ?? '');
    if (unit > 0) found.push(units[unit] ?? '');
  }
  return found;
}

function joined(parts: readonly string[]): string {
  return parts.map((part, at) => (at > 0 && at === parts.length - 1 ? `ו${part}` : part)).join(' ');
}

/** Feminine, as one counts; thousands are masculine. */
export function hebrew(n: number): string {
  if (n === 0) return 'אפס';
  const [thousands, rest] = divide(n, 1000);
  const low = hebrewParts(rest, FEMININE, 'עשרה');
  if (thousands === 0) return joined(low);
  const counted = joined(hebrewParts(thousands, MASCULINE, 'עשר'));
  const high =
    thousands <= 2
      ? (['', 'אלף', 'אלפיים'][thousands] ?? '')
      : thousands <= 10
        ? `${CONSTRUCT[thousands]} אלפים`
        : `${counted} אלף`;
  return joined([high, ...low]);
}
