import { parseHTML } from 'linkedom';
import { filesOf } from './build.ts';

/** A host that no page names: what leads there is the site's own. */
const HOST = 'http://site.invalid';

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'xlink:href', 'action', 'poster', 'data'];

const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/** Every address in a style sheet. */
function styleAddresses(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].flatMap(([, url]) => url ?? []);
}

interface Reference {
  readonly address: string;
  /** A browser loads it by itself, without a reader's doing. */
  readonly loaded: boolean;
}

function references(html: string): Reference[] {
  const { document } = parseHTML(html);
  return ADDRESSES.flatMap((attribute) =>
    [...document.querySelectorAll(`[${attribute.replace(':', '\\:')}]`)].map((element) => ({
      address: element.getAttribute(attribute) ?? '',
      loaded:
        !['a', 'form'].includes(element.localName) &&
        !/^(?:canonical|alternate)$/.test(element.getAttribute('rel') ?? ''),
    })),
  );
}

/**
 * What leads nowhere on a published site: a page or a file that is not there, a place that its page
 * does not have, a path outside the site's own, and anything loaded from another host.
 *
 * @param folder the published folder
 * @param base path it is served under, with a slash at each end
 * @param own address of the host, where the site knows it
 */
export async function brokenLinks(folder: string, base: string, own = HOST): Promise<string[]> {
  const files = await filesOf(folder);
  const served = new Map([...files].map(([file, bytes]) => [base + addressOf(file), bytes]));
  const ids = new Map<string, Set<string>>();
  const idsOf = (path: string) => {
    const found =
      ids.get(path) ??
      new Set(
        [...(served.get(path)?.toString() ?? '').matchAll(/\sid="([^"]*)"/g)].map(
          (m) => m[1] ?? '',
        ),
      );
    ids.set(path, found);
    return found;
  };
  return [...files].flatMap(([file, bytes]) => {
    const text = bytes.toString();
    const found = file.endsWith('.html')
      ? references(text)
      : file.endsWith('.css')
        ? styleAddresses(text).map((address) => ({ address, loaded: true }))
        : [];
    return found.flatMap(({ address, loaded }) => {
      const url = new URL(address, HOST + base + addressOf(file));
      if (url.origin !== HOST && url.origin !== own) {
        return loaded ? [`${file}: ${address} is loaded from elsewhere`] : [];
      }
      const path = decodeURI(url.pathname);
      if (!path.startsWith(base)) return [`${file}: ${address} leaves ${base}`];
      if (!served.has(path)) return [`${file}: ${address} is not there`];
      const place = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, ''));
      return place === '' || idsOf(path).has(place)
        ? []
        : [`${file}: ${address} has no such place`];
    });
  });
}
