import type { Alignment } from '../../align/alignment.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import type { LedgerArticle, LedgerInput } from '../comparison.ts';
import type { Evidence, Place, Side } from '../evidence.ts';
import { byPlace } from '../evidence.ts';
import { findQuotations, type Quotation } from './quotations.ts';

/** A passage, read once for all ledgers. */
export interface ReadPassage {
  /** Number in the article, 0-based. */
  readonly index: number;
  readonly text: string;
  readonly furniture: boolean;
  /** Number of its block; passages of a block share it. */
  readonly block: number;
  readonly tokens: readonly Token[];
}

/** An article, read once for all ledgers. */
export interface ReadArticle {
  readonly side: Side;
  readonly outlet: string;
  readonly lang: string;
  readonly agency: readonly string[];
  readonly passages: readonly ReadPassage[];
  /** In reading order. */
  readonly quotations: readonly Quotation[];
}

/** Both articles, read, with the links between them. */
export interface Reading {
  readonly left: ReadArticle;
  readonly right: ReadArticle;
  readonly alignment: Alignment;
  readonly names: readonly (readonly string[])[];
  readonly date: string | null;
}

function readArticle(side: Side, article: LedgerArticle): ReadArticle {
  const passages = article.passages.map((passage, index) => ({
    ...passage,
    index,
    tokens: tokenise(passage.text, article.lang),
  }));
  return {
    side,
    outlet: article.outlet,
    lang: article.lang,
    agency: article.agency,
    passages,
    quotations: findQuotations(article.passages, article.lang),
  };
}

/** Reads a comparison for the ledgers: tokens of every passage, quotations of every block. */
export function read(input: LedgerInput): Reading {
  return {
    left: readArticle('left', input.left),
    right: readArticle('right', input.right),
    alignment: input.alignment,
    names: input.names,
    date: input.date,
  };
}

function rising(numbers: Iterable<number>): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/**
 * The evidence of an entry: its places in order, without repeats, the links that tie their passages
 * and the rows they stand in.
 */
export function evidence(
  { alignment }: Reading,
  left: readonly Place[],
  right: readonly Place[],
): Evidence {
  const distinct = (places: readonly Place[]): Place[] =>
    [...places]
      .sort(byPlace)
      .filter((place, at, all) => at === 0 || byPlace(place, all[at - 1] ?? place) !== 0)
      .map(({ passage, start, end }) => ({ passage, start, end }));
  const [lefts, rights] = [distinct(left), distinct(right)];
  const [inLeft, inRight] = [
    new Set(lefts.map(({ passage }) => passage)),
    new Set(rights.map(({ passage }) => passage)),
  ];
  const links = alignment.links.flatMap((link, at) =>
    inLeft.has(link.left) && inRight.has(link.right) ? [at] : [],
  );
  const rows = alignment.rows.flatMap((row, at) =>
    row.left.some((passage) => inLeft.has(passage)) ||
    row.right.some((passage) => inRight.has(passage))
      ? [at]
      : [],
  );
  return { left: lefts, right: rights, links: rising(links), rows: rising(rows) };
}
