import { toSlug } from '../../content/slugs.ts';
import { passageIds } from '../../text/id.ts';

/** Addresses below `/outlets/` that are pages of the list itself. */
const TAKEN = /^page-\d+$/u;

/** By code units, which is the same in every locale. */
export function byName(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * The last part of the address of each outlet's page: its name in plain letters; a name without plain
 * letters has an id of its own, made from the name.
 *
 * @param names each once, in any order
 */
export function outletSlugs(names: readonly string[]): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  const used = new Set<string>();
  for (const name of [...names].sort(byName)) {
    const plain = toSlug(name) || (passageIds([name])[0] ?? 'outlet');
    const slug = TAKEN.test(plain) ? `outlet-${plain}` : plain;
    let free = slug;
    for (let next = 2; used.has(free); next += 1) free = `${slug}-${next}`;
    used.add(free);
    slugs.set(name, free);
  }
  return slugs;
}
