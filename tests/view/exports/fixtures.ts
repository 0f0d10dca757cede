import type {
  Alignment,
  Kind,
  Link,
  LinkSpans,
  Row,
  Segment,
} from '../../../src/align/alignment.ts';
import type { Article, Block, BlockType, Furniture, Story } from '../../../src/content/story.ts';
import { passageIds } from '../../../src/text/id.ts';
import type { ComparisonInput } from '../../../src/view/facing.ts';

/** A block of a test article: its sentences, and what sets it apart from a plain paragraph. */
export interface TestBlock {
  readonly sentences: readonly string[];
  readonly type?: BlockType;
  readonly furniture?: Furniture;
}

/** An article of the given blocks; a list of strings is a paragraph. */
export function articleOf(
  outlet: string,
  blocks: readonly (readonly string[] | TestBlock)[],
  more: Partial<Article> = {},
): Article {
  const tests = blocks.map(
    (block): TestBlock => ('sentences' in block ? block : { sentences: block }),
  );
  const texts = tests.flatMap(({ sentences }) => sentences);
  const ids = passageIds(texts);
  const madeBlocks: Block[] = [];
  const blockOf: number[] = [];
  for (const { sentences, type = 'paragraph', furniture = null } of tests) {
    madeBlocks.push({
      type,
      furniture,
      depth: type === 'heading' ? 2 : null,
      ordinal: null,
      item: null,
      group: null,
      first: blockOf.length,
      count: sentences.length,
    });
    for (const _ of sentences) blockOf.push(madeBlocks.length - 1);
  }
  return {
    slug: outlet.toLowerCase().replaceAll(' ', '-'),
    outlet,
    headline: null,
    url: null,
    published: null,
    author: null,
    agency: [],
    lang: 'en',
    dir: 'ltr',
    rights: 'full',
    blocks: madeBlocks,
    passages: texts.map((text, index) => ({
      id: ids[index] ?? '',
      text,
      html: [{ type: 'text', value: text }],
      block: blockOf[index] ?? 0,
      furniture: madeBlocks[blockOf[index] ?? 0]?.furniture ?? null,
      line: index + 1,
      column: 1,
    })),
    ...more,
  };
}

/** A story of two articles. */
export function storyOf(left: Article, right: Article, more: Partial<Story> = {}): Story {
  return {
    slug: 'harbour-fire',
    title: 'The harbour fire',
    date: null,
    summary: null,
    names: [],
    same: [],
    different: [],
    articles: [left, right],
    ...more,
  };
}

/** Segments of two texts that share a beginning: the common words, and what is left on each side. */
export function spansOf(left: string, right: string): LinkSpans {
  const words = (text: string) => text.match(/\S+\s*/gu) ?? [];
  const [a, b] = [words(left), words(right)];
  let both = 0;
  while (both < a.length && a[both] === b[both]) both += 1;
  const length = a.slice(0, both).join('').length;
  const segments = (text: string): Segment[] => {
    const parts: Segment[] = [];
    if (length > 0) parts.push({ start: 0, end: length, state: 'same', opposite: 0 });
    if (length < text.length) {
      const opposite = left.length > length && right.length > length ? parts.length : null;
      const state = opposite === null ? 'own' : 'changed';
      parts.push({ start: length, end: text.length, state, opposite });
    }
    return parts;
  };
  return {
    left: segments(left),
    right: segments(right),
    covers: { left: { start: 0, end: left.length }, right: { start: 0, end: right.length } },
  };
}

/** A link between two numbered passages. */
export function linkOf(
  [left, right]: readonly [number, number],
  texts: readonly [string, string],
  more: Partial<Link> = {},
): Link {
  const kind: Kind = texts[0] === texts[1] ? 'verbatim' : 'edited';
  return {
    left,
    right,
    kind,
    moved: null,
    pinned: false,
    confidence: 0.875,
    spans: spansOf(...texts),
    evidence: {
      features: { overlap: 0.5 },
      shared: [{ left: 'harbour', right: 'harbour', weight: 2.5 }],
      alike: [{ left: 'shut', right: 'closed', weight: 1.23456 }],
      words: { both: 3, left: 5, right: 6, longestRun: 2 },
      pass: 'score',
    },
    ...more,
  };
}

/** The connected sets of links as rows: the left order, right-only passages after the one before them. */
export function rowsOf(links: readonly Link[], n: number, m: number): Row[] {
  const root = Array.from({ length: n + m }, (_, node) => node);
  for (const { left, right } of links) {
    const [a, b] = [root[left], root[n + right]];
    if (a === undefined || b === undefined) continue;
    root.forEach((of, node) => {
      if (of === a || of === b) root[node] = Math.min(a, b);
    });
  }
  const rows: Row[] = [];
  for (const top of new Set(root)) {
    const nodes = root.flatMap((of, node) => (of === top ? [node] : []));
    rows.push({
      left: nodes.filter((node) => node < n),
      right: nodes.filter((node) => node >= n).map((node) => node - n),
      links: links.flatMap(({ left }, index) => (root[left] === top ? [index] : [])),
    });
  }
  return rows;
}

/** A comparison of two articles whose passages are linked by their numbers. */
export function comparisonOf(
  left: Article,
  right: Article,
  pairs: readonly (readonly [number, number, Partial<Link>?])[],
  story: Partial<Story> = {},
): ComparisonInput {
  const sorted = [...pairs].sort(([a, b], [c, d]) => a - c || b - d);
  const links = sorted.map(([a, b, more]) =>
    linkOf([a, b], [left.passages[a]?.text ?? '', right.passages[b]?.text ?? ''], more),
  );
  const alignment: Alignment = {
    links,
    nearest: [],
    rows: rowsOf(links, left.passages.length, right.passages.length),
  };
  return { story: storyOf(left, right, story), left, right, alignment };
}

/**
 * Two reports of one invented fire: a kicker and a caption, a sentence told twice, one split in two,
 * one that moved, one on each side alone, quotation marks and signs that formats must escape.
 */
export function harbourFire(
  more: { readonly a?: Partial<Article>; readonly b?: Partial<Article> } = {},
) {
  const left = articleOf(
    'Morning Post',
    [
      ['A fire closed the harbour on Monday.', 'No one was hurt, the port’s chief said.'],
      ['“We will rebuild,” said the mayor & her deputy.'],
      [
        'Crews from <five> towns came, and they stayed until dawn.',
        '=SUM was the ship’s odd name.',
      ],
    ],
    more.a,
  );
  const right = articleOf(
    'Evening Star',
    [
      { sentences: ['Breaking'], furniture: 'kicker' },
      ['“We will rebuild,” said the mayor.', 'Crews from <five> towns came.'],
      ['They stayed until dawn.', 'A fire closed the harbour on Monday night.'],
      { sentences: ['A fire closed the harbour. (EPA)'], type: 'caption', furniture: 'caption' },
    ],
    more.b,
  );
  return comparisonOf(left, right, [
    [0, 4, { moved: 'down' }],
    [0, 5, { moved: 'down', pinned: true, confidence: 1 }],
    [2, 1],
    [3, 2],
    [3, 3, { kind: 'reworded' }],
  ]);
}
