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

/** A comment, or a tag: its slash, name and attributes. */
const TAG =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][^\s/>]*)([^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*)>/giy;

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
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/giu, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[name] ?? whole;
  });
}

/**
 * The text of elements with an id on a page, as a browser would show it before it folds space.
 *
 * @param html a page as it is published; one pass, so that a large site is read in little time
 * @param isWanted which ids are asked for; all of them, unless told
 * @returns text by id
 */
export function textById(
  html: string,
  isWanted: (id: string) => boolean = () => true,
): Map<string, string> {
  const texts = new Map<string, string>();
  /** The open elements: name, and id where it is wanted. */
  const open: { name: string; id: string | undefined }[] = [];
  const add = (text: string): void => {
    for (const { id } of open) {
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + decode(text));
    }
  };
  for (let at = 0; at < html.length; ) {
    const next = html.indexOf('<', at);
    const end = next < 0 ? html.length : next;
    if (end > at) add(html.slice(at, end));
    if (next < 0) break;
    TAG.lastIndex = next;
    const found = TAG.exec(html);
    at = found === null ? next + 1 : TAG.lastIndex;
    if (found === null) add('<');
    const [, slash, tag, attributes = ''] = found ?? [];
    if (tag === undefined) continue;
    const name = tag.toLowerCase();
    if (slash === '/') {
      const last = open.findLastIndex((element) => element.name === name);
      if (last >= 0) open.length = last;
      continue;
    }
    const named = ID.exec(attributes)?.[1];
    const id = named !== undefined && isWanted(named) ? named : undefined;
    if (id !== undefined) texts.set(id, '');
    // A new paragraph ends one left open: end tags of `p` and `li` may be left out.
    if (name === 'p' && open.at(-1)?.name === 'p') open.pop();
    if (!VOID.has(name) && !attributes.endsWith('/')) open.push({ name, id });
  }
  return texts;
}
