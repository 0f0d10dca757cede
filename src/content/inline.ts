import type { Element, ElementContent, Text } from 'hast';

/** White space that Markdown and HTML collapse; a no-break space is a character like any other. */
const SPACE = /([ \t\n\f\r]+)/u;

/** Scripts that put no space between words, and their punctuation: a line break adds none either. */
const UNSPACED = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff01-\uff60]/u;

/** A copy whose text nodes may be changed; `<br>` is a line break, comments go. */
function copy(nodes: readonly ElementContent[], texts: Text[]): ElementContent[] {
  const copied: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text' || (node.type === 'element' && node.tagName === 'br')) {
      const text: Text = { type: 'text', value: node.type === 'text' ? node.value : '\n' };
      if (node.position !== undefined) text.position = node.position;
      texts.push(text);
      copied.push(text);
    } else if (node.type === 'element') {
      const element: Element = { ...node, children: copy(node.children, texts) };
      copied.push(element);
    }
  }
  return copied;
}

/** Takes out elements and text nodes that hold no text. */
function prune(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return node.value === '' ? [] : [node];
    if (node.type !== 'element') return [];
    const children = prune(node.children);
    return children.length === 0 ? [] : [{ ...node, children }];
  });
}

/** The last character of a text, surrogate pairs whole. */
function lastOf(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? '';
}

/**
 * Inline content with its white space as a reader sees it: each run is one space, none begins or
 * ends the block, and a line break between two Chinese or Japanese characters is nothing. Hard
 * breaks count as line breaks. A space stays in the element where its run begins. Elements that hold no text are left out. The nodes given are not
 * changed; text nodes keep the positions of their sources.
 */
export function normaliseInline(nodes: readonly ElementContent[]): ElementContent[] {
  const texts: Text[] = [];
  const copied = copy(nodes, texts);
  /** White space met since the last word, the text node in which it begins, and the last character. */
  let space = '';
  let holder: Text | null = null;
  let last = '';
  for (const text of texts) {
    const parts = text.value.split(SPACE);
    text.value = '';
    for (const [index, part] of parts.entries()) {
      if (part === '') continue;
      if (index % 2 === 1) {
        holder ??= text;
        space += part;
        continue;
      }
      const first = String.fromCodePoint(part.codePointAt(0) ?? 0);
      const glued = space.includes('\n') && UNSPACED.test(last) && UNSPACED.test(first);
      if (holder !== null && last !== '' && !glued) holder.value += ' ';
      text.value += part;
      last = lastOf(part);
      holder = null;
      space = '';
    }
  }
  return prune(copied);
}
