import { numerals } from '../../text/numerals.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { Token } from '../../text/tokens.ts';
import type { Mention } from './mention.ts';
import { onceEach } from './once-each.ts';
import type { Page } from './page.ts';
import { unitsAfter } from './units.ts';

/** What stands between a part and the whole of which it is one, by language: "116 ‹of the› 220 seats". */
const TIES: Readonly<Record<string, RegExp>> = {
  de: /^(?:von|von den|von ihren|von seinen|von insgesamt|der)$/u,
  en: /^(?:out )?of(?: the| its| their| all)?(?: available)?$/u,
  es: /^de (?:l[oa]s|sus)$/u,
  fr: /^(?:des|de ses|de leurs|sur|sur les)$/u,
  it: /^(?:de[il]|degli|delle|su|sui|sulle|delle sue|dei suoi)$/u,
  pt: /^(?:d[oa]s|d[oa]s seus|das suas)$/u,
  ru: /^из(?: всех)?$/u,
};

/** So many tokens tie a part to its whole. */
const LONGEST_TIE = 4;

function isTie(tokens: readonly Token[], from: number, to: number, lang: string): boolean {
  const tie = TIES[primaryLanguage(lang)];
  if (tie === undefined || to <= from || to - from > LONGEST_TIE) return false;
  return tie.test(
    tokens
      .slice(from, to)
      .map(({ folded }) => folded)
      .join(' '),
  );
}

/**
 * The units of a number that is a part of one behind it, which alone has what is counted beside it: "116 of the
 * 220 seats".
 *
 * @param first position of the number's first token
 * @param count how many tokens it takes
 * @returns none where it is no such part
 */
export function unitsOfWhole(page: Page, first: number, count: number, value: string): string[] {
  const { tokens, lang } = page;
  const behind = first + count;
  const whole = numerals(tokens, lang).find(
    (one) => one.first > behind && isTie(tokens, behind, one.first, lang),
  );
  if (!whole || Number(whole.value) < Number(value)) return [];
  return unitsAfter(page, whole.first + whole.count, whole.value);
}

/**
 * Whether a number is the whole of which the one before it is a part.
 *
 * @param all the figures of its article
 * @param tokens of its passage
 */
export const isWhole = onceEach(
  (
    { kind, passage, first, value },
    all: readonly Mention[],
    tokens: readonly Token[],
    lang: string,
  ): boolean => {
    if (kind !== 'number') return false;
    return all.some(
      (part) =>
        part.kind === 'number' &&
        part.passage === passage &&
        part.last < first &&
        Number(part.value) <= Number(value) &&
        isTie(tokens, part.last + 1, first, lang),
    );
  },
);
