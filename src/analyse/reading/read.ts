import type { Alignment } from '../../align/alignment.ts';
import { once } from '../../text/once.ts';
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
  /** Its block is set as a quotation; left out where it is not. */
  readonly isSetAsQuote?: true;
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
  /** Day of the event, which settles weekdays; `null` where it is not known. */
  readonly date: string | null;
  /** Day from which "four years ago" counts: that of the event, else on which the first article was published. */
  readonly today: string | null;
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
    today:
      input.date ??
      [input.left, input.right].flatMap(({ published = [] }) => published).sort()[0] ??
      null,
  };
}

function rising(numbers: Iterable<number>): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Positions of the links and rows of an alignment, by the passages that they touch. */
const touching = once(({ links, rows }: Alignment) => {
  const found = {
    links: new Map<number, number[]>(),
    left: new Map<number, number[]>(),
    right: new Map<number, number[]>(),
  };
  const add = (map: Map<number, number[]>, passage: number, at: number): void => {
    const known = map.get(passage);
    if (known === undefined) map.set(passage, [at]);
    else known.push(at);
  };
  links.forEach(({ left }, at) => {
    add(found.links, left, at);
  });
  rows.forEach((row, at) => {
    for (const passage of row.left) add(found.left, passage, at);
    for (const passage of row.right) add(found.right, passage, at);
  });
  return found;
});

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
  const by = touching(alignment);
  const at = (map: ReadonlyMap<number, readonly number[]>, passages: ReadonlySet<number>) =>
    [...passages].flatMap((passage) => map.get(passage) ?? []);
  const links = at(by.links, inLeft).filter((link) =>
    inRight.has(alignment.links[link]?.right ?? -1),
  );
  const rows = [...at(by.left, inLeft), ...at(by.right, inRight)];
  return { left: lefts, right: rights, links: rising(links), rows: rising(rows) };
}
