import type { Html, Nodes, Root } from 'mdast';
import { strippedTags } from './kept-html.ts';
import { DEEPEST } from './nesting.ts';
import { rawTags } from './raw-tags.ts';

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

/** Elements that take all that comes after them for their own text, or that go with all in them. */
const SWALLOWING: ReadonlySet<string> = new Set<string>([
  ...strippedTags,
  ...['plaintext', 'textarea', 'xmp'],
]);

/** A tag that is opened and never closed. */
export interface OpenTag {
  /** Name of the element; `!--` for a comment, `!` and `?` for other declarations, `/` for an end tag. */
  readonly tag: string;
  /** Whether the text after it is lost. */
  readonly swallows: boolean;
  /** Offset into the file. */
  readonly offset: number;
}

/** A document type, which the parser drops. (Instructions and character data become comments.) */
export interface Stray {
  /** How it begins. */
  readonly begin: string;
  /** Offset into the file. */
  readonly offset: number;
}

/** What the raw HTML of a Markdown tree leaves open. */
export interface TagCount {
  readonly unclosed: readonly OpenTag[];
  readonly strays: readonly Stray[];
  /** The first tag that stands inside more open ones than an article may have. */
  readonly deep: OpenTag | null;
}

/** The raw HTML of a tree, in order. The tree is not deep. */
function* htmlOf(node: Nodes): Generator<Html> {
  if (node.type === 'html') yield node;
  if ('children' in node) for (const child of node.children) yield* htmlOf(child);
}

/**
 * Reads the tags of an article's raw HTML: which stay open, and how deep they nest. Nothing is read
 * after a tag that lies too deep.
 *
 * @param tree the Markdown, not deep, with offsets into the file
 */
export function countTags(tree: Root): TagCount {
  const open: OpenTag[] = [];
  const strays: Stray[] = [];
  for (const html of htmlOf(tree)) {
    const first = html.position?.start.offset ?? 0;
    for (const { kind, name, begin, isCutOff, offset: at } of rawTags(html.value)) {
      const offset = first + at;
      if (kind === 'declaration' && /^<!doctype$/iu.test(begin)) strays.push({ begin, offset });
      if (isCutOff) open.push({ tag: kind === 'end' ? '/' : name, swallows: true, offset });
      if (isCutOff || kind === 'comment' || kind === 'declaration') continue;
      if (VOID.has(name) || END_OPTIONAL.has(name)) continue;
      if (kind === 'start') {
        const tag: OpenTag = { tag: name, swallows: SWALLOWING.has(name), offset };
        open.push(tag);
        if (open.length > DEEPEST) return { unclosed: open, strays, deep: tag };
        continue;
      }
      const opened = open.findLastIndex(({ tag }) => tag === name);
      if (opened >= 0) open.splice(opened, 1);
    }
  }
  return { unclosed: open, strays, deep: null };
}
