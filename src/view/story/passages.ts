import type { Ledgers } from '../../analyse/index.ts';
import type { Story } from '../../content/story.ts';
import { type Path, passagesPath } from '../addresses.ts';
import { type ArticleView, articleView } from '../article.ts';
import { type DateView, dateView } from '../date-words.ts';
import { type StoryLanguages, storyLanguages } from '../editor-language.ts';
import type { ComparisonInput } from '../facing.ts';
import { isolated } from '../isolated.ts';
import { WITHHELD_FURNITURE } from '../label.ts';
import { counted, listWords, numberWords, possessive } from '../number-words.ts';
import { type WithheldView, withheld } from '../withheld.ts';
import { besides } from './beside.ts';
import { type Told, type ToldPassageView, toldPassage, toldWords } from './told-passage.ts';

/** Passages in a row that are withheld: none of them has a twin, and either all are furniture or none is. */
export interface WithheldPassagesView {
  readonly number: number;
  readonly kind: 'only-a' | 'furniture';
  /** "only here" */
  readonly label: string;
  readonly withheld: WithheldView;
}

/** What the page of an article's passages prints. */
export interface PassagesView {
  readonly title: string;
  readonly languages: StoryLanguages;
  readonly date: DateView | null;
  readonly path: Path;
  /** The article, on side a, and the others, on side b. */
  readonly article: ArticleView;
  readonly others: readonly ArticleView[];
  /** The pages of the story's articles, in its order; this one among them. */
  readonly pages: readonly { readonly outlet: string; readonly path: Path }[];
  readonly lede: string;
  readonly note: string;
  readonly passages: readonly (ToldPassageView | WithheldPassagesView)[];
  /** Search engines are asked to stay away: an article on it may be shown in excerpt only. */
  readonly excerpt: boolean;
}

/** Passages that no comparison prints stand together, those of the report and furniture apart; every other one stands alone. */
function runs(passages: readonly Told[]): Told[][] {
  const isWithheld = (told: Told) => told.all.every(({ passage }) => passage.withheld);
  const isFurniture = (told: Told) => told.all[0]?.passage.furniture === true;
  const found: Told[][] = [];
  for (const told of passages) {
    const run = found.at(-1);
    const before = run?.at(-1);
    const goesOn =
      before !== undefined &&
      [before, told].every(isWithheld) &&
      isFurniture(before) === isFurniture(told);
    if (run !== undefined && goesOn) run.push(told);
    else found.push([told]);
  }
  return found;
}

function rowView(run: readonly Told[], number: number): PassagesView['passages'] {
  const [first] = run;
  const { passage, beside } = first?.all[0] ?? {};
  if (first === undefined || passage === undefined || beside === undefined) return [];
  if (first.all.every((one) => one.passage.withheld)) {
    const passages = run.flatMap(({ all }) => all[0]?.passage ?? []);
    const told = withheld(passages, beside.facing[beside.own].article);
    return passage.furniture
      ? [{ number, kind: 'furniture', label: WITHHELD_FURNITURE, withheld: told }]
      : [{ number, kind: 'only-a', label: 'only here', withheld: told }];
  }
  return toldPassage(first, number);
}

/** How many passages of the report stand in all others, in some, in none. */
function countsNote(passages: readonly Told[], others: number, outlet: string): string {
  const report = passages.filter(({ all }) => all[0]?.passage.furniture === false);
  const told = report.map(
    ({ all }) => all.filter(({ passage }) => passage.links.length > 0).length,
  );
  const stand = (count: number, where: string) =>
    count === 0 ? [] : [`${numberWords(count)} ${count === 1 ? 'stands' : 'stand'} ${where}`];
  const parts = [
    ...stand(told.filter((count) => count === others).length, toldWords(others, others)),
    ...stand(
      told.filter((count) => count > 0 && count < others).length,
      others === 2 ? 'in one of them' : 'in some of them',
    ),
    ...stand(told.filter((count) => count === 0).length, `in ${isolated(outlet)} alone`),
  ];
  return `Of ${counted(report.length, 'passage')}, ${parts.join(', ')}.`;
}

/**
 * Makes the page of an article's passages: each with all its twins in the other articles of the story.
 * A passage that no comparison of the story prints, by its article's rights, is counted and stands
 * nowhere in it.
 *
 * @param article slug of an article of the story
 * @param comparisons of every two articles of the story, in its order
 * @param ledgers of each of them; without them no words are marked that a ledger alone pairs
 * @throws Error where the story has no such article
 */
export function passagesView(
  story: Story,
  article: string,
  comparisons: readonly ComparisonInput[],
  ledgers?: ReadonlyMap<ComparisonInput, Ledgers>,
): PassagesView {
  const all = besides(article, comparisons, ledgers);
  const [first] = all;
  if (first === undefined) throw new Error(`Unexpected article ${article} in ${story.slug}`);
  const own = { ...articleView(first.facing[first.own]), side: 'a' as const };
  const others = all.map(
    ({ facing, other }): ArticleView => ({ ...articleView(facing[other]), side: 'b' }),
  );
  const passages = first.facing[first.own].passages.map(({ index }): Told => {
    const told = all.flatMap((beside) => {
      const passage = beside.facing[beside.own].passages[index];
      return passage === undefined ? [] : [{ passage, beside }];
    });
    return { index, all: told };
  });
  return {
    title: story.title,
    languages: storyLanguages(story),
    date: dateView(story.date, true),
    path: passagesPath(story.slug, article),
    article: own,
    others,
    pages: story.articles.map(({ slug, outlet }) => ({
      outlet,
      path: passagesPath(story.slug, slug),
    })),
    lede: `Each passage of ${possessive(own.outlet)} report with its twins in ${listWords(others.map(({ outlet }) => isolated(outlet)))}.`,
    note: countsNote(passages, others.length, own.outlet),
    passages: runs(passages).flatMap((run, index) => rowView(run, index + 1)),
    excerpt: own.excerpt || others.some(({ excerpt }) => excerpt),
  };
}
