import type {
  Comment as CommentNode,
  Element,
  ElementContent,
  Nodes,
  Root,
  RootContent,
} from 'hast';
import { commentFault, commentFaults, type MarkFault } from './comments.ts';
import { readComment } from './furniture.ts';
import { normaliseInline } from './inline.ts';
import { blockTags } from './kept-html.ts';
import type { Block, BlockType, Furniture } from './story.ts';

/** A block before it is split into passages. */
export interface RawBlock extends Omit<Block, 'first' | 'count'> {
  /** Offset into the file at which the block begins. */
  readonly start: number;
  /** Inline content, white space normalised, never without text. */
  readonly nodes: readonly ElementContent[];
}

/** The blocks of an article. */
export interface Blocks {
  readonly blocks: readonly RawBlock[];
  readonly faults: readonly MarkFault[];
}

/** What a block takes over from the elements around it. */
interface Context {
  readonly type: Exclude<BlockType, 'heading'>;
  readonly furniture: Furniture | null;
  readonly ordinal: number | null;
  readonly item: number | null;
  readonly group: number | null;
  /** Offset into the file of the nearest element around it whose place is known. */
  readonly start: number;
}

const BLOCK: ReadonlySet<string> = new Set(blockTags);
const HEADING = /^h([1-6])$/u;

/** Whether a node parts the text: a block element, or an inline one that a stray tag put around one. */
function parts(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  return BLOCK.has(node.tagName) || node.children.some(parts);
}

/** Whether a cell of a table holds blocks of its own. */
function isParted(cell: ElementContent): boolean {
  return cell.type === 'element' && cell.children.some(parts);
}

/** What a cell of a table holds; what stands between cells is its own content. */
function inlineOf(cell: ElementContent): readonly ElementContent[] {
  return cell.type === 'element' && BLOCK.has(cell.tagName) ? cell.children : [cell];
}

function isBlank(nodes: readonly RootContent[]): boolean {
  return nodes.every((node) => node.type === 'text' && node.value.trim() === '');
}

/**
 * Cuts sanitised hast into blocks, in order. Each stretch of text between two block elements is a
 * block; marks (comments) say which are furniture. Comments inside a block, and marks without one,
 * are faults.
 */
export function toBlocks(tree: Root): Blocks {
  const blocks: RawBlock[] = [];
  const faults: MarkFault[] = [];
  let groups = 0;
  let items = 0;

  function put(nodes: readonly ElementContent[], context: Context, depth: number | null): void {
    const inline = normaliseInline(nodes);
    if (inline.length === 0) return;
    const { furniture, ordinal, item, group } = context;
    const start = placeOf(nodes) ?? context.start;
    if (furniture === 'caption') {
      blocks.push({
        type: 'caption',
        furniture,
        depth: null,
        ordinal: null,
        item: null,
        group: null,
        start,
        nodes: inline,
      });
      return;
    }
    const type = depth === null ? context.type : 'heading';
    blocks.push({ type, furniture, depth, ordinal, item, group, start, nodes: inline });
  }

  /** One block element: what it is to the blocks in it. */
  function enter(element: Element, around: Context, counter: number): void {
    const { tagName, children } = element;
    const context = { ...around, start: placeOf([element]) ?? around.start };
    const level = HEADING.exec(tagName)?.[1];
    if (level !== undefined && !children.some(parts)) {
      const furniture = context.furniture ?? 'sub-heading';
      faults.push(...commentFaults(children));
      put(children, { ...context, furniture }, Math.max(2, Number(level)));
    } else if (tagName === 'blockquote') {
      groups += 1;
      walk(children, { ...context, type: 'quote', group: groups, ordinal: null, item: null });
    } else if (tagName === 'ul' || tagName === 'ol') {
      groups += 1;
      const start = Number(element.properties['start'] ?? 1);
      const first = tagName === 'ol' && Number.isFinite(start) ? start : Number.NaN;
      const list = {
        ...context,
        type: 'list item',
        group: groups,
        ordinal: null,
        item: null,
      } as const;
      walk(children, list, first);
    } else if (tagName === 'li') {
      const ordinal = Number.isNaN(counter) ? null : counter;
      items += 1;
      walk(children, { ...context, type: 'list item', ordinal, item: items });
    } else if (tagName === 'tr' && !children.some(isParted)) {
      const cells = children.flatMap((cell) => [
        ...inlineOf(cell),
        { type: 'text', value: ' ' } as const,
      ]);
      faults.push(...commentFaults(cells));
      put(cells, context, null);
    } else if (tagName === 'figcaption' || tagName === 'caption') {
      walk(children, { ...context, furniture: context.furniture ?? 'caption' });
    } else {
      walk(children, context);
    }
  }

  /** The children of the article or of a block; `counter` is the number of a numbered list's next item. */
  function walk(nodes: readonly RootContent[], context: Context, counter = Number.NaN): void {
    let run: ElementContent[] = [];
    let number = counter;
    let mark: { readonly node: CommentNode; readonly sort: Furniture } | null = null;

    /** Runs what may make blocks; the mark before it is used up once it has made one. */
    const make = (work: (context: Context) => void): void => {
      const before = blocks.length;
      work(mark === null ? context : { ...context, furniture: mark.sort });
      if (blocks.length > before) mark = null;
    };
    const flush = (): void => {
      const nodes = run;
      run = [];
      if (isBlank(nodes)) return;
      faults.push(...commentFaults(nodes));
      make((inner) => put(nodes, inner, null));
    };
    const unused = (): void => {
      if (mark === null) return;
      const what = `Unexpected mark “${mark.sort}”, expected text after it.`;
      faults.push({ name: 'mark-without-text', node: mark.node, what, fix: null });
      mark = null;
    };

    for (const [index, node] of nodes.entries()) {
      if (node.type === 'comment' && endsLine(run)) {
        flush();
        const comment = readComment(node.value);
        if (comment.kind === 'mark') {
          unused();
          mark = { node, sort: comment.sort };
          if (followsOnLine(nodes[index + 1])) faults.push(commentFault(node));
        } else faults.push(commentFault(node));
      } else if (node.type === 'element' && parts(node)) {
        flush();
        if (node.tagName === 'hr') unused();
        const item = number;
        if (node.tagName === 'li') number += 1;
        make((inner) => enter(node, inner, item));
      } else if (node.type === 'text' || node.type === 'element' || node.type === 'comment') {
        run.push(node);
      }
    }
    flush();
    unused();
  }

  walk(tree.children, {
    type: 'paragraph',
    furniture: null,
    ordinal: null,
    item: null,
    group: null,
    start: 0,
  });
  return { blocks, faults };
}

/** Offset at which the first node begins whose place is known. */
function placeOf(nodes: readonly RootContent[]): number | null {
  return (
    nodes.find((node) => node.position?.start.offset !== undefined)?.position?.start.offset ?? null
  );
}

/** Whether text stands on a line of its own, so that what comes next begins one. */
function endsLine(run: readonly ElementContent[]): boolean {
  const last = run.at(-1);
  return isBlank(run) || (last?.type === 'text' && /\n[ \t]*$/u.test(last.value));
}

/** Whether a node is text that goes on in the line of the comment before it. */
function followsOnLine(node: RootContent | undefined): boolean {
  return node?.type === 'text' && /^[^\n]*\S/u.test(node.value);
}
