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

/** A comparison as a list prints it. */
export interface ComparisonCard {
  /** Its views; the aligned one is where the card leads. */
  readonly pages: ComparisonPages;
  readonly a: string;
  readonly b: string;
  readonly lede: string;
  readonly thumbnail: ThumbnailView;
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
  /** One for every two of its articles. */
  readonly comparisons: readonly ComparisonCard[];
}

function comparisonCard(input: ComparisonInput): ComparisonCard {
  const view = comparison(input);
  return {
    pages: comparisonPages(input.story, input.left.slug, input.right.slug),
    a: view.articles.a.outlet,
    b: view.articles.b.outlet,
    lede: view.lede,
    thumbnail: thumbnail(view.map, thumbnailLabel(view)),
  };
}

/** The card of one story. */
export function storyCard(story: Story, comparisons: readonly ComparisonInput[]): StoryCard {
  const outlets = story.articles.map(({ outlet }) => outlet);
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
    comparisons: comparisons.map(comparisonCard),
  };
}
