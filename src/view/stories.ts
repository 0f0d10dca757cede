import type { Ledgers } from '../analyse/index.ts';
import type { Story } from '../content/story.ts';
import { type ComparisonPages, comparisonPages, type Path, storyPath } from './addresses.ts';
import { comparison } from './comparison.ts';
import { type DateView, dateView } from './date-words.ts';
import { type StoryLanguages, storyLanguages } from './editor-language.ts';
import type { ComparisonInput } from './facing.ts';
import { isolated } from './isolated.ts';
import { thumbnailLabel } from './map/label.ts';
import { type ThumbnailView, thumbnail } from './map/map.ts';
import { listWords, numberWords, sentenceCase } from './number-words.ts';
import type { Sentence } from './run.ts';

/** A comparison as a list prints it. */
export interface ComparisonCard {
  /** Its views; the aligned one is where the card leads. */
  readonly pages: ComparisonPages;
  readonly a: string;
  readonly b: string;
  readonly lede: string;
  /** Figures in conflict, each leading to its row of the aligned view; `null` where none was found. */
  readonly conflicts: Sentence | null;
  readonly thumbnail: ThumbnailView;
}

/** Two articles of a story with all that is told of them. */
export interface ListedComparison {
  readonly input: ComparisonInput;
  readonly ledgers: Ledgers;
}

/** A story as the index prints it. */
export interface StoryCard {
  readonly path: Path;
  readonly title: string;
  /** Of the title, and of the summary. */
  readonly languages: StoryLanguages;
  readonly date: DateView | null;
  readonly summary: string | null;
  /** Three outlets or more in words; `null` where two face each other. */
  readonly tellings: string | null;
  /** In how many of several comparisons figures are in conflict; `null` where in none, or where there is one. */
  readonly conflicts: string | null;
  /** One for every two of its articles. */
  readonly comparisons: readonly ComparisonCard[];
}

function comparisonCard({ input, ledgers }: ListedComparison): ComparisonCard {
  const view = comparison(input, [input], ledgers);
  return {
    pages: comparisonPages(input.story, input.left.slug, input.right.slug),
    a: view.articles.a.outlet,
    b: view.articles.b.outlet,
    lede: view.lede,
    conflicts: view.conflicts,
    thumbnail: thumbnail(view.map, thumbnailLabel(view)),
  };
}

/** "Figures are in conflict in two of its three comparisons." */
function conflictsOf(cards: readonly ComparisonCard[]): string | null {
  const many = cards.filter(({ conflicts }) => conflicts !== null).length;
  if (cards.length === 1 || many === 0) return null;
  return `Figures are in conflict in ${numberWords(many)} of its ${numberWords(cards.length)} comparisons.`;
}

/**
 * The card of one story.
 *
 * @param listed one for every two of its articles, in their order
 */
export function storyCard(story: Story, listed: readonly ListedComparison[]): StoryCard {
  const outlets = story.articles.map(({ outlet }) => outlet);
  const comparisons = listed.map(comparisonCard);
  return {
    path: storyPath(story.slug),
    title: story.title,
    languages: storyLanguages(story),
    date: dateView(story.date, true),
    summary: story.summary,
    tellings:
      outlets.length === 2
        ? null
        : `${sentenceCase(numberWords(outlets.length))} tellings: ${listWords(outlets.map(isolated))}.`,
    conflicts: conflictsOf(comparisons),
    comparisons,
  };
}
