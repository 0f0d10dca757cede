import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** Elements that run, load, send or restyle, and that no page of the site has. */
const ACTIVE =
  /^(?:applet|audio|base|embed|form|frame|frameset|iframe|img|marquee|math|object|portal|source|style|template|video)$/u;

function* elements(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elements(child);
}

/** What is active about an element of a page. */
function activities({ tagName, properties }: Element): string[] {
  const found = ACTIVE.test(tagName) ? [tagName] : [];
  for (const [name, value] of Object.entries(properties)) {
    if (/^(?:on|srcdoc$|style$|formaction$|ping$)/iu.test(name)) found.push(`${tagName} ${name}`);
    const scheme =
      /^(?:href|src|xLinkHref)$/u.test(name) && /^\s*([a-z][a-z0-9+.-]*):/iu.exec(String(value));
    if (scheme && !/^(?:https?|mailto)$/u.test(scheme[1] ?? '')) found.push(`${tagName} ${value}`);
  }
  if (tagName === 'script' && properties['type'] !== 'application/ld+json') {
    if (!/^\/assets\//u.test(String(properties['src']))) found.push('script');
  }
  if (tagName === 'meta' && String(properties['httpEquiv']) === 'refresh') found.push('refresh');
  return found;
}

/** All that runs, loads or sends on a page, and is none of the site's own scripts. */
export function activity(html: string): string[] {
  return [...elements(unified().use(rehypeParse).parse(html))].flatMap(activities);
}
