import type { Occurrence, Recurring } from '../../analyse/index.ts';
import type { Path } from '../addresses.ts';
import type { Told } from './told.ts';

/** A place where two forms stood opposite each other. */
export interface Instance {
  readonly title: string;
  /** Of the aligned view, with the row's fragment. */
  readonly path: Path;
}

/** What one outlet says where another says something else. */
export interface RecurringView {
  /** The most frequent form of each, as printed. */
  readonly own: string;
  readonly other: string;
  /** BCP 47 tags of both, as the first of its stories has them. */
  readonly langs: { readonly own: string; readonly other: string };
  /** Number of stories. */
  readonly stories: number;
  /** One of each story; no more than a page can show. */
  readonly instances: readonly Instance[];
}

/** Finds the comparison that an occurrence stands in. */
export type Finder = (occurrence: Occurrence) => Told | undefined;

/** Stories that are linked; their number tells of the others. */
const LINKED = 5;

/** Looks comparisons up by story and outlets. */
export function finder(all: readonly Told[]): Finder {
  const key = ({ story, left, right }: Pick<Occurrence, 'story' | 'left' | 'right'>) =>
    [story, left, right].join('\n');
  const byKey = new Map(all.map((one) => [key(one.ledgers), one]));
  return (occurrence) => byKey.get(key(occurrence));
}

/**
 * A recurring entry as a page prints it, with a link for each of its stories.
 *
 * @param outlet the one whose form is its own
 */
export function recurringView(recurring: Recurring, outlet: string, find: Finder): RecurringView {
  const instances = new Map<string, Instance>();
  for (const occurrence of recurring.occurrences) {
    const found = find(occurrence);
    const fragment = found?.fragments.get(occurrence.rows[0] ?? -1) ?? '';
    if (found === undefined || instances.has(occurrence.story)) continue;
    instances.set(occurrence.story, { title: found.title, path: `${found.path}${fragment}` });
    if (instances.size === LINKED) break;
  }
  const { own, other, stories, occurrences } = recurring;
  const first = occurrences[0];
  const { left = '', right = '' } = (first && find(first)?.langs) ?? {};
  const langs = first?.left === outlet ? { own: left, other: right } : { own: right, other: left };
  return {
    own: own[0] ?? '',
    other: other[0] ?? '',
    langs,
    stories,
    instances: [...instances.values()],
  };
}

/** Stories from which on a wording recurs. */
export const LEAST_STORIES = 2;

/** A list of entries, and whether they recur. */
export interface RecurringList {
  readonly entries: readonly RecurringView[];
  /** Number of all of them, printed or not. */
  readonly count: number;
  /** Each stands in several stories; else none does, and what one story has is listed. */
  readonly recur: boolean;
}

/**
 * The first entries that stand in several stories; where none does, those of one.
 *
 * @param outlet the one whose forms are its own
 * @param length how many a page shows
 */
export function recurringList(
  all: readonly Recurring[],
  outlet: string,
  find: Finder,
  length: number,
): RecurringList {
  const several = all.filter(({ stories }) => stories >= LEAST_STORIES);
  const recur = several.length > 0;
  const listed = recur ? several : all;
  const entries = listed.slice(0, length).map((one) => recurringView(one, outlet, find));
  return { entries, count: listed.length, recur };
}
