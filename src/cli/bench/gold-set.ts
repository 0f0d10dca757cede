import { shuffle } from '../sets/random.ts';
import { cellKey, type SetPair } from '../sets/read.ts';
import type { GoldPair } from './gold/index.ts';

/** A gold pair as the measures read it: what careful readers differ about counts neither way. */
export function goldAsSet({ name, left, right, links }: GoldPair): SetPair {
  const keys = (isOptional: boolean) =>
    new Set(
      links
        .filter(({ optional }) => optional === isOptional)
        .map((link) => cellKey(link.left, link.right)),
    );
  return {
    id: name,
    event: name,
    lang: left.lang,
    left: left.passages.map(({ text }) => text),
    right: right.passages.map(({ text }) => text),
    gold: keys(false),
    ignore: keys(true),
    relation: new Map(),
  };
}

/** The pair with the right article's paragraphs in a pseudo-random order, and its links with them. */
export function shuffledParagraphs(pair: GoldPair, seed: number): GoldPair {
  const { passages } = pair.right;
  const blocks = shuffle([...new Set(passages.map(({ block }) => block))], seed);
  const order = blocks.flatMap((block) =>
    [...passages.keys()].filter((index) => passages[index]?.block === block),
  );
  const place = new Map(order.map((from, to) => [from, to]));
  const rank = new Map(blocks.map((block, to) => [block, to]));
  return {
    ...pair,
    right: {
      ...pair.right,
      passages: order.flatMap((from) => {
        const passage = passages[from];
        return passage ? [{ ...passage, block: rank.get(passage.block) ?? 0 }] : [];
      }),
    },
    links: pair.links.map((link) => ({ ...link, right: place.get(link.right) ?? link.right })),
    // Its places point into the order that is no more.
    ledgers: null,
  };
}
