import { outlets, recurringWordings } from '../../analyse/index.ts';
import type { Path } from '../addresses.ts';
import { finder, LEAST_STORIES, type RecurringView, recurringView } from './recurring.ts';
import type { Told } from './told.ts';

/** Address of the list of recurring wordings. */
export const WORDINGS: Path = 'wordings/';

/** A recurring wording, with the outlets between which it recurs. */
export interface WordingLine extends RecurringView {
  readonly outlets: { readonly own: string; readonly other: string };
}

/** All wordings of the site that recur; where none does, those of one story. */
export interface WordingsView {
  readonly lines: readonly WordingLine[];
  readonly recur: boolean;
}

/**
 * The wordings that recur between two outlets, those of most stories first.
 *
 * @param all every comparison of the site
 */
export function wordingsView(all: readonly Told[]): WordingsView {
  const find = finder(all);
  const found = outlets(all.map(({ ledgers }) => ledgers));
  const several = recurringWordings(found, LEAST_STORIES);
  const recur = several.length > 0;
  const lines = (recur ? several : recurringWordings(found, 1)).map(
    ({ own, other, recurring }): WordingLine => ({
      ...recurringView(recurring, own, find),
      outlets: { own, other },
    }),
  );
  return { lines, recur };
}
