import type {
  Alignment,
  Kind,
  Link,
  LinkSpans,
  Move,
  Row,
  Segment,
  SegmentState,
} from '../../src/align/alignment.ts';
import type { Article, Block, Furniture, Passage, Story } from '../../src/content/story.ts';
import { passageIds } from '../../src/text/id.ts';
import type { ComparisonInput } from '../../src/view/facing.ts';
import type { BlockView, PieceView } from '../../src/view/telling.ts';

/** A block of a made-up article: its sentences, and what it is where it is no paragraph. */
export type BlockSketch =
  | readonly string[]
  | (Partial<Block> & { readonly told: readonly string[] });

function sketched(block: BlockSketch): Partial<Block> & { readonly told: readonly string[] } {
  return 'told' in block ? block : { told: block };
}

/** A made-up article: an outlet and its blocks. */
export function article(
  outlet: string,
  sketches: readonly BlockSketch[],
  more: Partial<Article> = {},
): Article {
  const told = sketches.map(sketched);
  const ids = passageIds(told.flatMap((block) => block.told));
  const blocks: Block[] = [];
  const passages: Passage[] = [];
  for (const { told: sentences, ...block } of told) {
    const furniture: Furniture | null = block.furniture ?? null;
    for (const text of sentences) {
      passages.push({
        id: ids[passages.length] ?? '',
        text,
        html: [{ type: 'text', value: text }],
        block: blocks.length,
        furniture,
        line: 1,
        column: 1,
      });
    }
    blocks.push({
      type: 'paragraph',
      depth: null,
      ordinal: null,
      item: null,
      group: null,
      first: passages.length - sentences.length,
      count: sentences.length,
      ...block,
      furniture,
    });
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
    blocks,
    passages,
    ...more,
  };
}

const STATES: Readonly<Record<string, SegmentState>> = {
  c: 'changed',
  o: 'own',
  s: 'spelling',
  m: 'moved',
};

/**
 * The segments of a text whose differing words stand in braces with the letter of their state:
 * "Trump {c:had then said} the attack".
 */
export function segments(notation: string): { text: string; segments: Segment[] } {
  const parts = notation.split(/(\{[cosm]:[^}]*\})/u).filter((part) => part !== '');
  let text = '';
  const made = parts.map((part): Segment => {
    const [, letter, words] = /^\{([cosm]):([^}]*)\}$/u.exec(part) ?? [];
    const start = text.length;
    text += words ?? part;
    const state = letter === undefined ? 'same' : (STATES[letter] ?? 'same');
    return { start, end: text.length, state, opposite: null };
  });
  return { text, segments: made };
}

/** A made-up link. */
export interface LinkSketch {
  readonly left: number;
  readonly right: number;
  readonly kind?: Kind;
  readonly moved?: Move | null;
  readonly pinned?: boolean;
  readonly confidence?: number;
  readonly spans?: Partial<LinkSpans>;
  readonly longestRun?: number;
}

function whole(text: string, state: SegmentState): Segment[] {
  return [{ start: 0, end: text.length, state, opposite: 0 }];
}

function link(sketch: LinkSketch, left: Article, right: Article): Link {
  const {
    kind = 'edited',
    moved = null,
    pinned = false,
    confidence = 0.9,
    longestRun = 3,
  } = sketch;
  const [a, b] = [left.passages[sketch.left]?.text ?? '', right.passages[sketch.right]?.text ?? ''];
  const state = kind === 'verbatim' ? 'same' : 'changed';
  return {
    left: sketch.left,
    right: sketch.right,
    kind,
    moved,
    pinned,
    confidence,
    spans: {
      left: whole(a, state),
      right: whole(b, state),
      covers: { left: { start: 0, end: a.length }, right: { start: 0, end: b.length } },
      ...sketch.spans,
    },
    evidence: {
      features: {},
      shared: [{ left: 'bridge', right: 'bridge', weight: 2 }],
      alike: [],
      words: { both: 5, left: 7, right: 8, longestRun },
      pass: 'score',
    },
  };
}

/** The rows of links: connected passages together, in the left order; right-only ones after what stands before them. */
function rowsOf(links: readonly Link[], left: Article, right: Article): Row[] {
  const seen = new Set<string>();
  const rowFrom = (side: 'left' | 'right', index: number): Row => {
    const found = { left: new Set<number>(), right: new Set<number>(), links: new Set<number>() };
    const visit = (on: 'left' | 'right', at: number): void => {
      if (found[on].has(at)) return;
      found[on].add(at);
      seen.add(`${on} ${at}`);
      links.forEach((candidate, position) => {
        if (candidate[on] !== at) return;
        found.links.add(position);
        const other = on === 'left' ? 'right' : 'left';
        visit(other, candidate[other]);
      });
    };
    visit(side, index);
    const rising = (numbers: ReadonlySet<number>) => [...numbers].sort((x, y) => x - y);
    return { left: rising(found.left), right: rising(found.right), links: rising(found.links) };
  };
  const rows: Row[] = [];
  left.passages.forEach((_, index) => {
    if (!seen.has(`left ${index}`)) rows.push(rowFrom('left', index));
  });
  right.passages.forEach((_, index) => {
    if (seen.has(`right ${index}`)) return;
    const before = rows.findLastIndex((row) => row.right.includes(index - 1));
    rows.splice(before + 1, 0, rowFrom('right', index));
  });
  return rows;
}

/** A made-up comparison, its rows found from its links. */
export function compared(
  left: Article,
  right: Article,
  sketches: readonly LinkSketch[],
  more: Partial<Story> = {},
): ComparisonInput {
  const links = sketches
    .map((sketch) => link(sketch, left, right))
    .sort((x, y) => x.left - y.left || x.right - y.right);
  const alignment: Alignment = { links, nearest: [], rows: rowsOf(links, left, right) };
  const story: Story = {
    slug: 'bridge',
    title: 'The bridge',
    date: '2022-01-01',
    summary: null,
    names: [],
    same: [],
    different: [],
    articles: [left, right],
    ...more,
  };
  return { story, left, right, alignment };
}

/** The blocks of an article in the reading view, in their order. */
export function blocksOf(pieces: readonly PieceView[]): readonly BlockView[] {
  return pieces.flatMap((piece): readonly BlockView[] => {
    if (piece.type === 'block') return [piece.block];
    return piece.type === 'list' ? piece.items.flatMap(({ blocks }) => blocks) : piece.blocks;
  });
}
