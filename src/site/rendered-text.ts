/** Elements that never have an end tag. */
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** A comment, a tag (its slash, name and attributes), or text. */
const PIECE =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+|<)/giu;

const ID = /\sid="([^"]*)"/u;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Character references as the serialiser writes them; one that it never writes stays as it is. */
function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/giu, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[name] ?? whole;
  });
}

/**
 * The text of every element with an id on a page, as a browser would show it before it folds space.
 *
 * @param html a page as it is published; one pass, so that a large site is read in little time
 * @returns text by id
 */
export function textById(html: string): Map<string, string> {
  const texts = new Map<string, string>();
  /** The open elements: name, and id where they have one. */
  const open: { name: string; id: string | undefined }[] = [];
  for (const [, slash, tag, attributes = '', text] of html.matchAll(PIECE)) {
    if (text !== undefined) {
      for (const { id } of open) {
        if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + decode(text));
      }
    } else if (tag !== undefined) {
      const name = tag.toLowerCase();
      if (slash === '/') {
        const at = open.findLastIndex((element) => element.name === name);
        if (at >= 0) open.length = at;
      } else {
        const id = ID.exec(attributes)?.[1];
        if (id !== undefined) texts.set(id, '');
        // A new paragraph ends one left open: end tags of `p` and `li` may be left out.
        if (name === 'p' && open.at(-1)?.name === 'p') open.pop();
        if (!VOID.has(name) && !attributes.endsWith('/')) open.push({ name, id });
      }
    }
  }
  return texts;
}
