import type { Element, Nodes, Root } from 'hast';
import { blockTags, inlineTags, keptHtml, strippedTags } from './kept-html.ts';
import { isActiveLink, isPlainLink } from './links.ts';
import { quoted } from './problems/printable.ts';
import type { ProblemName } from './problems/table.ts';

/** Something in the HTML of an article that is not printed. */
export interface RemovedHtml {
  readonly name: ProblemName;
  /** Where its element begins in the file; `null` where the parser lost the place. */
  readonly offset: number | null;
  readonly what: string;
}

const KEPT: ReadonlySet<string> = new Set<string>([...inlineTags, ...blockTags]);
const STRIPPED: ReadonlySet<string> = new Set<string>(strippedTags);

/** Elements that run, load, embed or send something. */
const ACTIVE: ReadonlySet<string> = new Set(
  'applet base button embed form frame frameset iframe input link meta object portal script select textarea'.split(
    ' ',
  ),
);

/** Attributes that hold an address. */
const ADDRESS: ReadonlySet<string> = new Set(
  'action background cite data formAction href poster src srcDoc srcSet xLinkHref'.split(' '),
);

/** Attributes that Markdown itself makes, and that say nothing a reader would miss. */
const MADE: Readonly<Record<string, readonly string[]>> = { code: ['className'], img: ['alt'] };

const allowed = keptHtml.attributes ?? {};

function isAllowed(tagName: string, attribute: string): boolean {
  return [...(allowed['*'] ?? []), ...(allowed[tagName] ?? []), ...(MADE[tagName] ?? [])].includes(
    attribute,
  );
}

/** Attributes whose names in the tree are other words than in HTML. */
const WRITTEN: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  httpEquiv: 'http-equiv',
  acceptCharset: 'accept-charset',
  xLinkHref: 'xlink:href',
};

/** The name of an attribute as HTML has it: `dataKey` is `data-key`, `tabIndex` is `tabindex`. */
function attributeName(property: string): string {
  const parted = /^(?:data|aria)(?=[A-Z\d])/u.test(property)
    ? property.replace(/(?<=^data|^aria|[a-z\d])(?=[A-Z])/gu, '-')
    : property;
  return WRITTEN[property] ?? parted.toLowerCase();
}

/** The faults of one kept element's attributes. */
function attributeFaults({ tagName, properties }: Element): Omit<RemovedHtml, 'offset'>[] {
  const faults: Omit<RemovedHtml, 'offset'>[] = [];
  for (const [attribute, value] of Object.entries(properties)) {
    const text = Array.isArray(value) ? value.join(' ') : String(value ?? '');
    if (/^on/iu.test(attribute)) {
      const what = `Unexpected event handler ${attribute.toLowerCase()} on <${tagName}>.`;
      faults.push({ name: 'html-active', what });
    } else if (ADDRESS.has(attribute) && isActiveLink(text)) {
      faults.push({
        name: 'html-active',
        what: `Unexpected address ${quoted(text)} on <${tagName}>.`,
      });
    } else if (tagName === 'a' && attribute === 'href') {
      if (isPlainLink(text)) continue;
      const what = `Unexpected address ${quoted(text)}, expected one that begins with https:, http: or mailto:.`;
      faults.push({ name: 'link-removed', what });
    } else if (!isAllowed(tagName, attribute) && tagName !== 'img') {
      const what = `Unexpected attribute ${quoted(attributeName(attribute))} on <${tagName}>.`;
      faults.push({ name: 'html-removed', what });
    }
  }
  return faults;
}

/** The faults of one element. */
function elementFaults(element: Element): Omit<RemovedHtml, 'offset'>[] {
  const { tagName } = element;
  const faults = attributeFaults(element);
  if (tagName === 'img') {
    const { src } = element.properties;
    const address = typeof src === 'string' && src !== '' ? ` ${quoted(src)}` : '';
    return [...faults, { name: 'image-left-out', what: `Unexpected image${address}.` }];
  }
  if (KEPT.has(tagName)) return faults;
  const name = ACTIVE.has(tagName) ? 'html-active' : 'html-removed';
  const scope = STRIPPED.has(tagName) ? ', which goes with all that stands in it' : '';
  const tag = { name, what: `Unexpected <${tagName.slice(0, 40)}>${scope}.` } as const;
  return [...faults.filter((fault) => fault.name === 'html-active'), tag];
}

/**
 * What the sanitiser and the link plugin are about to take out of parsed HTML, in order. What stands
 * inside an element that goes whole is not listed on its own, except what is active.
 *
 * @param tree hast with raw HTML parsed, not yet sanitised, not deep
 */
export function removedHtml(tree: Root): RemovedHtml[] {
  const removed: RemovedHtml[] = [];
  function visit(node: Nodes, inStripped: boolean): void {
    let goes = inStripped;
    if (node.type === 'element') {
      const faults = elementFaults(node).filter(
        ({ name }) => !inStripped || name === 'html-active',
      );
      const offset = node.position?.start.offset ?? null;
      removed.push(...faults.map((fault) => ({ ...fault, offset })));
      goes ||= STRIPPED.has(node.tagName);
    }
    if ('children' in node) for (const child of node.children) visit(child, goes);
    // A template's children stand apart from it.
    if (node.type === 'element' && node.content !== undefined) visit(node.content, true);
  }
  visit(tree, false);
  return removed;
}
