import type { Html, Nodes, Root } from 'mdast';

/** Elements without an end tag. */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed frame hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose end tag HTML lets a writer leave out. */
const END_OPTIONAL: ReadonlySet<string> = new Set(
  'body caption colgroup dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr'.split(
    ' ',
  ),
);

const TAG = /<(\/?)([a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^'">])*>/giu;
const COMMENT = /<!--[\s\S]*?-->/gu;

/** A tag that is opened and never closed. */
export interface OpenTag {
  readonly tag: string;
  /** Offset into the file. */
  readonly offset: number;
}

/** What the raw HTML of a Markdown tree leaves open. */
export interface TagCount {
  readonly unclosed: readonly OpenTag[];
  /** Most tags open at once. */
  readonly deepest: number;
}

/** The raw HTML of a tree, in order. The tree is not deep. */
function* htmlOf(node: Nodes): Generator<Html> {
  if (node.type === 'html') yield node;
  if ('children' in node) for (const child of node.children) yield* htmlOf(child);
}

/** Reads the tags of an article's raw HTML: which stay open, and how deep they nest. */
export function countTags(tree: Root): TagCount {
  const open: OpenTag[] = [];
  let deepest = 0;
  for (const html of htmlOf(tree)) {
    const begin = html.position?.start.offset ?? 0;
    const text = html.value.replace(COMMENT, (comment) => ' '.repeat(comment.length));
    for (const match of text.matchAll(TAG)) {
      const tag = (match[2] ?? '').toLowerCase();
      if (VOID.has(tag) || END_OPTIONAL.has(tag)) continue;
      if (match[1] === '') {
        open.push({ tag, offset: begin + match.index });
        deepest = Math.max(deepest, open.length);
        continue;
      }
      const opened = open.findLastIndex((candidate) => candidate.tag === tag);
      if (opened >= 0) open.splice(opened, 1);
    }
  }
  return { unclosed: open, deepest };
}
