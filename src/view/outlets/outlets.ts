import { type Outlet, type OutletPair, outlets } from '../../analyse/index.ts';
import { type Path, storyPath } from '../addresses.ts';
import { isolated } from '../isolated.ts';
import { listWords } from '../number-words.ts';
import { sharePercent } from '../share-percent.ts';
import type { StoryLine } from '../story-list.ts';
import { type Finder, finder, type RecurringList, recurringList } from './recurring.ts';
import { byName, outletSlugs } from './slugs.ts';
import type { Told } from './told.ts';

/** Address of the list of outlets. */
export const OUTLETS: Path = 'outlets/';

/** An outlet in a list. */
export interface OutletLine {
  readonly name: string;
  readonly path: Path;
  readonly stories: number;
  /** Mean share of its reports' words that the facing report tells too: "60 %". */
  readonly share: string;
}

/** An outlet against another. */
export interface CounterpartView extends OutletLine {
  readonly wording: RecurringList;
  readonly names: RecurringList;
}

/** All that an outlet's page prints. */
export interface OutletView extends OutletLine {
  /** Those it shares most stories with first. */
  readonly counterparts: readonly CounterpartView[];
  /** Number of counterparts that are not printed. */
  readonly further: number;
  /** Its stories, the newest first. */
  readonly lines: readonly StoryLine[];
}

/** Counterparts and forms that a page shows: what stays within 60 KB, gzipped, with all of their links. */
const COUNTERPARTS = 12;
const FORMS = 12;

/** The order of names in a list, whatever their capitals: one for every machine. */
const ORDER = new Intl.Collator('en');

/** A share to start a sentence with; of one story it is no mean. */
export function averageWords(share: string, stories: number): string {
  return stories === 1 ? share : `On average ${share}`;
}

function percent(share: number): string {
  return `${sharePercent(share, 1)}\u00a0%`;
}

function counterpart(pair: OutletPair, path: Path, find: Finder): CounterpartView {
  return {
    name: pair.other,
    path,
    stories: pair.stories.length,
    share: percent(pair.coverage),
    wording: recurringList(pair.wording, pair.own, find, FORMS),
    names: recurringList(pair.names, pair.own, find, FORMS),
  };
}

function newestFirst(x: Told, y: Told): number {
  return byName(y.date?.iso ?? '', x.date?.iso ?? '') || byName(x.path, y.path);
}

/**
 * The stories of an outlet, a line each, in the order of their first comparisons. A line leads to the
 * comparison, or to the story's own page where the outlet is compared with several others there.
 */
function storyLines(comparisons: readonly Told[], outlet: string): readonly StoryLine[] {
  const stories = Map.groupBy(comparisons, ({ ledgers }) => ledgers.story);
  return [...stories].flatMap(([slug, all]): StoryLine[] => {
    const [first] = all;
    if (first === undefined) return [];
    const others = all.map(({ ledgers: { left, right } }) => (left === outlet ? right : left));
    return [
      {
        path: all.length === 1 ? first.path : storyPath(slug),
        title: first.title,
        language: first.language,
        date: first.date,
        outlets: listWords(others.map(isolated)),
      },
    ];
  });
}

/**
 * Every outlet of the site with all that its page prints, in the order of names.
 *
 * @param all every comparison of the site
 */
export function outletViews(all: readonly Told[]): readonly OutletView[] {
  const find = finder(all);
  const found: readonly Outlet[] = outlets(all.map(({ ledgers }) => ledgers));
  const slugs = outletSlugs(found.map(({ name }) => name));
  const pathOf = (name: string): Path => `${OUTLETS}${slugs.get(name) ?? ''}/`;
  const newest = [...all].sort(newestFirst);
  const inOrder = [...found].sort((x, y) => ORDER.compare(x.name, y.name));
  return inOrder.map(({ name, stories, against, coverage }) => {
    const closest = [...against].sort((x, y) => y.stories.length - x.stories.length);
    return {
      name,
      path: pathOf(name),
      stories: stories.length,
      share: percent(coverage),
      counterparts: closest
        .slice(0, COUNTERPARTS)
        .map((pair) => counterpart(pair, pathOf(pair.other), find)),
      further: Math.max(closest.length - COUNTERPARTS, 0),
      lines: storyLines(
        newest.filter(({ ledgers }) => ledgers.left === name || ledgers.right === name),
        name,
      ),
    };
  });
}
