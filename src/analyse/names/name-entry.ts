import type { Evidence } from '../evidence.ts';

/** `spelling`: one name in two spellings; `naming`: one thing under two names. */
export type NameKind = 'spelling' | 'naming';

/** A name that the two articles print differently. Its places are all where either form stands. */
export interface NameEntry extends Evidence {
  readonly kind: NameKind;
  /** The forms of each article, as printed, the most frequent first. */
  readonly forms: { readonly left: readonly string[]; readonly right: readonly string[] };
}
