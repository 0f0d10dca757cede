import type { Evidence, Place, Side } from '../evidence.ts';

/** How the two articles print one quotation. */
export type QuoteKind = 'word for word' | 'altered' | 'cut short' | 'only here';

/** Words that differ between two printings of a quotation. */
export interface Alteration {
  /** `null` where the left article has nothing at this point. */
  readonly left: Place | null;
  /** `null` where the right article has nothing at this point. */
  readonly right: Place | null;
}

/** A quotation as one or both articles print it. Its places are the words without their marks. */
export interface Quote extends Evidence {
  readonly kind: QuoteKind;
  /** The article that alone has it, or that prints more of it; `null` otherwise, or where each has more at another end. */
  readonly side: Side | null;
  /** In reading order; empty unless the kind is `altered`. */
  readonly alterations: readonly Alteration[];
  /** Who speaks, as each article words it; `null` where it names nobody. */
  readonly speakers: { readonly left: Place | null; readonly right: Place | null };
  /** Both articles name a person, and not the same one. */
  readonly isGivenToAnother: boolean;
}
