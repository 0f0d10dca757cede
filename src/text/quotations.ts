import type { Range } from './range.ts';
import { primaryLanguage } from './segmenter.ts';

/** Languages whose closing mark ” opens a quotation as well. */
const RIGHT_ON_BOTH_SIDES: ReadonlySet<string> = new Set(['sv', 'fi']);

/** The closing marks of an opening mark, where the two differ by more than language. */
const CLOSES: Readonly<Record<string, string>> = {
  '„': '“”"',
  '‟': '”"',
  '“': '”"',
  '”': '”"',
  '"': '"”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‚': '‘’',
  '‘': '’',
  "'": "'",
  '「': '」',
  '『': '』',
  '〝': '〞〟',
};

/** Marks that are apostrophes too, so that their place must tell whether they quote. */
const APOSTROPHES = "‘’'";

/** A letter that Arabic writes to the word behind it, stretched before a mark or not: "بـ"الإهمال"". */
const ARABIC_PREFIX = /(?<![\p{L}\p{N}])[وف]?[بلك]ـ?$/u;

/** Letters of such a prefix, its stretch and what stands before it. */
const LONGEST_PREFIX = 4;

function opens(text: string, at: number, lang: string): boolean {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (mark === '”') return RIGHT_ON_BOTH_SIDES.has(primaryLanguage(lang)) && /\S/u.test(after);
  if (mark === '"') {
    const isInside =
      /[\p{L}\p{N}]/u.test(before) &&
      !ARABIC_PREFIX.test(text.slice(Math.max(0, at - LONGEST_PREFIX), at));
    return /^\S/u.test(after) && !isInside;
  }
  if (APOSTROPHES.includes(mark)) {
    return mark !== '’' && /^[\s\p{Ps}\p{Pd}:]?$/u.test(before) && /^[\p{L}…]/u.test(after);
  }
  return (CLOSES[mark] ?? '') !== '';
}

function closes(text: string, at: number, opening: string): boolean {
  const mark = text.charAt(at);
  if (!(CLOSES[opening] ?? '').includes(mark)) return false;
  const after = text.charAt(at + 1);
  if (mark === '"') return !/\s/u.test(text.charAt(at - 1)) || !/^[\p{L}\p{N}]/u.test(after);
  if (APOSTROPHES.includes(mark)) return !/[\p{L}\p{N}]/u.test(after);
  return true;
}

/**
 * The quotations of a text, each from its opening mark to just after its closing one, rising, outer
 * ones only. A mark that opens while another is still open starts afresh, and a quotation that
 * nothing closes is none; closing marks may be of another style than the opening ones ("…”), as
 * agencies' copy often has them.
 *
 * @param text any string
 * @param lang BCP 47 tag
 */
export function quotations(text: string, lang: string): Range[] {
  const found: Range[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    const opening = start < 0 ? '' : text.charAt(start);
    if (opening !== '' && closes(text, at, opening)) {
      found.push({ start, end: at + 1 });
      start = -1;
    } else if (Object.hasOwn(CLOSES, mark) && opens(text, at, lang)) {
      // A quotation inside a quotation has marks of another style.
      if (opening === '' || opening === mark) start = at;
    }
  }
  return found;
}
