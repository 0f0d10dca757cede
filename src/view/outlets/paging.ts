import type { Path } from '../addresses.ts';

/** A page of a list that is too long for one. */
export interface ListPage<Item> {
  /** Last part of its address; `undefined` for the first, which has the list's own. */
  readonly param: string | undefined;
  /** Its address. */
  readonly path: Path;
  readonly number: number;
  readonly items: readonly Item[];
  /** Addresses of the neighbours; `null` at the ends. */
  readonly previous: Path | null;
  readonly next: Path | null;
  readonly count: number;
}

const paramOf = (number: number) => (number === 1 ? undefined : `page-${number}`);

/**
 * Cuts a list into pages; an empty one has one page.
 *
 * @param base address of the list
 * @param length items of a page
 */
export function paged<Item>(
  items: readonly Item[],
  base: Path,
  length: number,
): readonly ListPage<Item>[] {
  const count = Math.max(Math.ceil(items.length / length), 1);
  const pathOf = (number: number): Path => (number === 1 ? base : `${base}${paramOf(number)}/`);
  const neighbour = (number: number) => (number < 1 || number > count ? null : pathOf(number));
  return Array.from({ length: count }, (_, index) => ({
    param: paramOf(index + 1),
    path: pathOf(index + 1),
    number: index + 1,
    items: items.slice(index * length, (index + 1) * length),
    previous: neighbour(index),
    next: neighbour(index + 2),
    count,
  }));
}

/** Items of a page of each list: what stays within 60 KB, gzipped, with the longest names and titles. */
export const OUTLETS_A_PAGE = 300;
export const STORIES_A_PAGE = 200;
export const WORDINGS_A_PAGE = 100;

/** The pages of a list as routes with one rest parameter, `page`. */
export function pageRoutes<Item>(items: readonly Item[], base: Path, length: number) {
  return paged(items, base, length).map((page) => ({
    params: { page: page.param },
    props: { page },
  }));
}
