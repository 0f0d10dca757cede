import type { Evidence, Ledger, Ledgers, StoryLedgers } from '../../analyse/index.ts';
import type { Article } from '../../content/story.ts';
import { comparisonPages, type Path } from '../addresses.ts';
import { type DateView, dateView } from '../date-words.ts';
import { type EditorLanguage, editorLanguage } from '../editor-language.ts';
import type { ComparisonInput } from '../facing.ts';
import { rowElement } from '../ids.ts';

/** What one comparison adds to what is told of outlets: no more than that, for there may be thousands. */
export interface Told {
  readonly ledgers: StoryLedgers;
  readonly title: string;
  /** Of the title. */
  readonly language: EditorLanguage;
  /** BCP 47 tags of the two articles. */
  readonly langs: { readonly left: string; readonly right: string };
  readonly date: DateView | null;
  /** Of the aligned view. */
  readonly path: Path;
  /** Fragments of the rows that recurring entries may lead to, by position in the alignment. */
  readonly fragments: ReadonlyMap<number, string>;
}

const NONE = { supported: true, entries: [] } as const;

function fragmentOf(
  { left, right, alignment }: ComparisonInput,
  position: number,
): readonly [number, string][] {
  const row = alignment.rows[position];
  const id = (article: Article, index: number | undefined) =>
    index === undefined ? undefined : article.passages[index]?.id;
  const [a, b] = [id(left, row?.left[0]), id(right, row?.right[0])];
  if (a !== undefined) return [[position, `#${rowElement('a', a)}`]];
  return b === undefined ? [] : [[position, `#${rowElement('b', b)}`]];
}

/**
 * What a comparison adds to what is told of its outlets. One with an article that may be shown in
 * excerpt only adds its coverage and no words: search engines are asked to keep away from those.
 */
export function told(input: ComparisonInput, ledgers: Ledgers): Told {
  const { story, left, right } = input;
  const excerpt = left.rights === 'excerpt' || right.rights === 'excerpt';
  const kept = <Entry extends Evidence>(ledger: Ledger<Entry>) => (excerpt ? NONE : ledger);
  const wording = kept(ledgers.wording);
  const names = kept(ledgers.names);
  const rows = [...wording.entries, ...names.entries].flatMap((entry) => entry.rows);
  return {
    ledgers: {
      story: story.slug,
      left: left.outlet,
      right: right.outlet,
      ledgers: {
        coverage: { ...ledgers.coverage, runs: [], credits: [] },
        wording,
        names,
        quotes: NONE,
        figures: NONE,
        voices: NONE,
        onlyHere: NONE,
      },
    },
    title: story.title,
    language: editorLanguage(story.title, story.articles),
    langs: { left: left.lang, right: right.lang },
    date: dateView(story.date),
    path: comparisonPages(story, left.slug, right.slug).aligned,
    fragments: new Map([...new Set(rows)].flatMap((row) => fragmentOf(input, row))),
  };
}
