import { type Candidate, isFree } from './candidate.ts';
import { type Facing, type FacingWord, isName } from './facing-words.ts';
import { areNear, isPhrase } from './near-words/near-words.ts';

/** A word, or a verb with the word behind it, that the sets of near words may have. */
interface Unit {
  readonly positions: readonly number[];
  readonly folded: string;
  readonly isName: boolean;
}

function units(words: readonly FacingWord[], lang: string): Unit[] {
  return words.flatMap((word, at): Unit[] => {
    if (!isFree(word) || word.isFunction) return [];
    const next = words[at + 1];
    // "Called for an inquiry" calls nothing by a name.
    if (/^call(?:ed|ing|s)?$/u.test(word.folded) && /^(?:for|on)$/u.test(next?.folded ?? ''))
      return [];
    const isVerb = next && isFree(next) && isPhrase(word.folded, next.folded, lang);
    const folded = isVerb ? `${word.folded}_${next.folded}` : word.folded;
    const positions = isVerb ? [at, at + 1] : [at];
    return [{ positions, folded, isName: isName(word, lang) }];
  });
}

/** Words that newsrooms choose between, accounted for on neither side; the nearest in place first. */
export function nearWords({ left, right, correspondence }: Facing): Candidate[] {
  const { lang } = correspondence;
  const [ones, others] = [units(left, lang), units(right, lang)];
  const found = ones.flatMap((one) =>
    others
      .filter((other) => one.isName === other.isName && areNear(one.folded, other.folded, lang))
      .map((other) => {
        const [i, j] = [one.positions[0] ?? 0, other.positions[0] ?? 0];
        return { one, other, i, j, apart: Math.abs(i / left.length - j / right.length) };
      }),
  );
  const side = correspondence.isFlipped ? 'j' : 'i';
  found.sort((a, b) => a.apart - b.apart || a[side] - b[side] || a.i + a.j - b.i - b.j);
  const used = new Set<Unit>();
  return found.flatMap(({ one, other }): Candidate[] => {
    if (used.has(one) || used.has(other)) return [];
    used.add(one).add(other);
    const [lefts, rights] = [one.positions, other.positions];
    return [{ left: lefts, right: rights, ground: 'near words' }];
  });
}
