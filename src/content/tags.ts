import type { Html, Nodes, Root } from 'mdast';
import { strippedTags } from './kept-html.ts';
import { DEEPEST } from './nesting.ts';

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
/** A tag that the end of its HTML cuts off, in the midst of a value between quotation marks or elsewhere. */
const CUT_OFF =
  /<([?!]|\/(?=[a-z])|[a-z][^\s/>]*)(?:=\s*"[^"]*"|=\s*'[^']*'|(?!=\s*["'])[^>])*(?:=\s*(?:"[^"]*|'[^']*))?$/iu;
const STRAY = /<!doctype/giu;
/** `<!-->` and `<!--->` are whole comments to a browser, and `--!>` ends one. */
const COMMENT = /<!--(?:-?>|[\s\S]*?--!?>)/gu;
const OPEN_COMMENT = /<!--[\s\S]*$/u;

/** Elements that take all that comes after them for their own text, or that go with all in them. */
const SWALLOWING: ReadonlySet<string> = new Set<string>([
  ...strippedTags,
  ...['plaintext', 'textarea', 'xmp', '!--', '!', '?'],
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

/** Reads the tags of an article's raw HTML: which stay open, and how deep they nest. */
export function countTags(tree: Root): TagCount {
  const open: OpenTag[] = [];
  const strays: Stray[] = [];
  let deep: OpenTag | null = null;
  const push = (tag: string, offset: number, swallows = SWALLOWING.has(tag)): void => {
    open.push({ tag, swallows, offset });
  };
  for (const html of htmlOf(tree)) {
    const begin = html.position?.start.offset ?? 0;
    const blank = (comment: string): string => ' '.repeat(comment.length);
    const closed = html.value.replace(COMMENT, blank);
    const text = closed.replace(OPEN_COMMENT, blank);
    const comment = closed.search(OPEN_COMMENT);
    if (comment >= 0) push('!--', begin + comment);
    for (const match of text.matchAll(STRAY)) {
      strays.push({ begin: match[0], offset: begin + match.index });
    }
    const cutOff = CUT_OFF.exec(text);
    if (cutOff !== null) push((cutOff[1] ?? '').toLowerCase(), begin + cutOff.index, true);
    for (const match of text.matchAll(TAG)) {
      const tag = (match[2] ?? '').toLowerCase();
      if (VOID.has(tag) || END_OPTIONAL.has(tag)) continue;
      if (match[1] === '') {
        push(tag, begin + match.index);
        if (open.length > DEEPEST) deep ??= open.at(-1) ?? null;
        continue;
      }
      const opened = open.findLastIndex((candidate) => candidate.tag === tag);
      if (opened >= 0) open.splice(opened, 1);
    }
  }
  return { unclosed: open, strays, deep };
}
