import { fold } from '../../text/fold.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import { byPlace, type Place, type Side } from '../evidence.ts';
import { type Ledger, ledger, unsupported } from '../ledger.ts';
import { isOneLanguage, TWO_LANGUAGES } from '../reading/languages.ts';
import { evidence, type Reading } from '../reading/read.ts';
import { spellings } from './form-pairs.ts';
import { areSpellings } from './likeness.ts';
import { type ListedForm, listedForms } from './listed-forms.ts';
import type { NameEntry } from './name-entry.ts';

/** Scripts without capitals, where nothing in the letters tells a name from a word. */
const WITHOUT_CAPITALS: ReadonlySet<string> = new Set(
  'zh ja yue ko ar fa ur he yi hi bn mr ne pa gu ta te kn ml si th lo km my am ti ka'.split(' '),
);

function printed(reading: Reading, side: Side, { passage, start, end }: Place): string {
  return reading[side].passages[passage]?.text.slice(start, end) ?? '';
}

/** Forms as printed, the most frequent first, then as the article prints them. */
function formsOf(reading: Reading, side: Side, places: readonly Place[]): string[] {
  const counts = new Map<string, number>();
  for (const place of places) {
    const form = printed(reading, side, place);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([form]) => form);
}

function entry(
  reading: Reading,
  kind: NameEntry['kind'],
  left: readonly Place[],
  right: readonly Place[],
): NameEntry {
  const where = evidence(reading, left, right);
  const forms = {
    left: formsOf(reading, 'left', where.left),
    right: formsOf(reading, 'right', where.right),
  };
  return { ...where, kind, forms };
}

/** A short name in capitals: "AHB", "U.N." */
const SHORT_NAME = /^(?:\p{Lu}\.?){2,}$/u;

/** Whether one of two forms is a short name and the other words that it stands for, which no letters spell. */
function isShortened(a: string, b: string): boolean {
  return [
    [a, b],
    [b, a],
  ].some(([short = '', long = '']) => SHORT_NAME.test(short) && /\s/u.test(long));
}

/** Forms of one name that face each other, gathered by name: spellings, and short names of it. */
function facingEntries(reading: Reading): NameEntry[] {
  const groups = new Map<string, { left: Place[]; right: Place[] }>();
  for (const { left, right } of spellings(reading)) {
    const [a, b] = [printed(reading, 'left', left), printed(reading, 'right', right)];
    const key = `${fold(a)}\n${fold(b)}`;
    const group = groups.get(key) ?? { left: [], right: [] };
    groups.set(key, group);
    group.left.push(left);
    group.right.push(right);
  }
  return [...groups.values()].map(({ left, right }) => {
    const made = entry(reading, 'spelling', left, right);
    const [a = '', b = ''] = [made.forms.left[0], made.forms.right[0]];
    return isShortened(a, b) ? { ...made, kind: 'naming' } : made;
  });
}

/** What is left of each side's forms when those that the other prints too, in any spelling, are gone. */
function own(forms: readonly ListedForm[], others: readonly ListedForm[]): ListedForm[] {
  return forms.filter(({ form }) =>
    others.every((other) => !areSpellings(fold(form), fold(other.form))),
  );
}

function namingEntries(reading: Reading): NameEntry[] {
  return reading.names.flatMap((list): NameEntry[] => {
    const [left, right] = [listedForms(reading.left, list), listedForms(reading.right, list)];
    if (left.length === 0 || right.length === 0) return [];
    const [onlyLeft, onlyRight] = [own(left, right), own(right, left)];
    if (onlyLeft.length === 0 && onlyRight.length === 0) return [];
    const places = (forms: readonly ListedForm[], all: readonly ListedForm[]) =>
      (forms.length > 0 ? forms : all).flatMap((form) => form.places);
    return [entry(reading, 'naming', places(onlyLeft, left), places(onlyRight, right))];
  });
}

/** Whether a list of same names tells of these forms already. */
function isListed({ forms }: NameEntry, listed: readonly NameEntry[]): boolean {
  return listed.some(
    (other) =>
      forms.left.every((form) => other.forms.left.includes(form)) &&
      forms.right.every((form) => other.forms.right.includes(form)),
  );
}

/**
 * Names that the two articles print differently: in another spelling, found by letters where the two
 * face each other in a link, or under another name, by the story's same names or where a short name
 * faces the words it stands for.
 *
 * @returns spellings first, then names; each in the left article's order
 */
export function names(reading: Reading): Ledger<NameEntry> {
  if (!isOneLanguage(reading)) return unsupported(TWO_LANGUAGES);
  const languages = [reading.left.lang, reading.right.lang].map(primaryLanguage);
  const hasCapitals = languages.every((language) => !WITHOUT_CAPITALS.has(language));
  const naming = namingEntries(reading);
  if (!hasCapitals) {
    if (reading.names.length > 0) return ledger(inOrder(naming));
    return unsupported(
      'In a script without capitals nothing marks a name, and the story lists no same names.',
    );
  }
  const facing = facingEntries(reading);
  const spelt = facing.filter(({ kind }) => kind === 'spelling');
  const short = facing.filter((made) => made.kind === 'naming' && !isListed(made, naming));
  return ledger([...inOrder(spelt), ...inOrder([...naming, ...short])]);
}

function inOrder(entries: readonly NameEntry[]): NameEntry[] {
  const first = ({ left }: NameEntry) => left[0] ?? { passage: 0, start: 0, end: 0 };
  return [...entries].sort((a, b) => byPlace(first(a), first(b)));
}
