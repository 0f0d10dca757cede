import type { Ledgers } from '../analyse/index.ts';
import { type ArticleView, articleView } from './article.ts';
import { conflictsNote } from './conflicts.ts';
import { type DateView, dateView } from './date-words.ts';
import { type StoryLanguages, storyLanguages } from './editor-language.ts';
import { type ComparisonInput, facing as facingOf } from './facing.ts';
import { type FiltersView, filtersView } from './filters.ts';
import { type MapView, mapView } from './map/map.ts';
import { NO_PAIRED_WORDS, pairedWords } from './paired-words.ts';
import { type RowView, rowView } from './row.ts';
import type { Sentence } from './run.ts';
import type { Side } from './side.ts';
import { elsewhere } from './story/elsewhere.ts';
import {
  figuresNote,
  lede,
  longestRunNote,
  movedNote,
  type ReadingNote,
  readingNote,
  rowsNote,
} from './summary.ts';
import { type TallyLine, tallyLine } from './tally.ts';
import { type PieceView, tellingView } from './telling.ts';

/** All that the pages of one comparison print. */
export interface ComparisonView {
  readonly story: string;
  readonly title: string;
  /** Of the title, and of the summary. */
  readonly languages: StoryLanguages;
  readonly date: DateView | null;
  /** The editor's, from `story.md`. */
  readonly summary: string | null;
  readonly articles: Readonly<Record<Side, ArticleView>>;
  /** How much of each has a twin in the other. */
  readonly lede: string;
  /** Figures in conflict, each leading to its row; `null` where none was found, or no ledger was asked. */
  readonly conflicts: Sentence | null;
  /** What else there is to say in a sentence. */
  readonly notes: readonly Sentence[];
  readonly tally: Readonly<Record<Side, TallyLine>>;
  /** What the reading view prints. */
  readonly readingNote: ReadingNote;
  /** Why the two lines of the tally differ. */
  readonly figuresNote: string | null;
  readonly filters: FiltersView;
  readonly map: MapView;
  readonly rows: readonly RowView[];
  readonly tellings: Readonly<Record<Side, readonly PieceView[]>>;
  /** The story has further articles. */
  readonly isOfMore: boolean;
  /** Some of it is withheld: search engines are asked to stay away. */
  readonly excerpt: boolean;
}

/**
 * Makes the view of two articles of a story and their alignment. Pure: the same input gives the same
 * view. Every passage text in it is the source's, character for character; a passage withheld by its
 * article's rights is counted and stands nowhere in it.
 *
 * @param comparisons all of the story, where it has more than this one
 * @param ledgers its own; without them no words are marked that a ledger alone pairs, and no conflict is told
 * @throws Error where the alignment leaves a passage without a row
 */
export function comparison(
  input: ComparisonInput,
  comparisons: readonly ComparisonInput[] = [input],
  ledgers: Ledgers | null = null,
): ComparisonView {
  const facing = facingOf(input);
  const told = elsewhere(input, comparisons);
  const tally = { a: tallyLine(facing.a), b: tallyLine(facing.b) };
  const notes = [[rowsNote(facing)], longestRunNote(facing), movedNote(facing)];
  const paired = ledgers === null ? NO_PAIRED_WORDS : pairedWords(ledgers);
  const articles = { a: articleView(facing.a), b: articleView(facing.b) };
  return {
    story: input.story.slug,
    title: input.story.title,
    languages: storyLanguages(input.story),
    date: dateView(input.story.date, true),
    summary: input.story.summary,
    articles,
    lede: lede(tally.a, tally.b),
    conflicts: ledgers === null ? null : conflictsNote(facing, ledgers),
    notes: notes.flatMap((note): Sentence[] => {
      if (note === null) return [];
      return typeof note === 'string' ? [[note]] : [note];
    }),
    tally,
    readingNote: readingNote(facing),
    figuresNote: figuresNote(tally.a, tally.b),
    filters: filtersView(facing),
    map: mapView(facing, input.alignment),
    rows: facing.rows.map((row) => rowView(row, { facing, told, paired })),
    tellings: { a: tellingView('a', facing, told), b: tellingView('b', facing, told) },
    isOfMore: facing.isOfMore,
    excerpt: articles.a.excerpt || articles.b.excerpt,
  };
}
