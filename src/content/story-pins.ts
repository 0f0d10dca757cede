import type { KeyFile } from './key-file.ts';
import { type ResolvedPins, resolvePins } from './pins.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import { pointAt } from './problems/source.ts';
import type { storySchema } from './schema/story.ts';
import type { Article, Pin } from './story.ts';

/** A story's pins. */
export interface StoryPins {
  readonly same: readonly Pin[];
  readonly different: readonly Pin[];
  readonly problems: readonly Problem[];
}

const NONE: StoryPins = { same: [], different: [], problems: [] };

/** Each two passages that a pin ties, in a form that can be compared. */
function pairs({ passages }: Pin): string[] {
  const names = passages.map(({ article, passage }) => `${article} ${passage}`).sort();
  return names.flatMap((one, index) => names.slice(index + 1).map((other) => `${one} ${other}`));
}

/**
 * Resolves `same` and `different` of `story.md`.
 *
 * @param keys `story.md`
 * @param articles in the story's order
 * @param complete whether every article could be read, and their order: passages are not looked for in
 *   others than those that a pin means; nor are they in a story of one article, whose report is that it
 *   lacks another
 */
export function pinnedPassages(
  keys: KeyFile<typeof storySchema> | null,
  articles: readonly Article[],
  complete: boolean,
): StoryPins {
  if (keys === null || !complete || articles.length < 2) return NONE;
  const { source, entries } = keys;
  const [same, different] = (['same', 'different'] as const).map((name) => {
    const entry = entries.find(({ key }) => key === name);
    return entry === undefined
      ? { pins: [], problems: [] }
      : resolvePins(source, entry.value, articles);
  });
  if (same === undefined || different === undefined) return NONE;
  const problems = [...same.problems, ...different.problems];
  const pinsOf = ({ pins }: ResolvedPins): Pin[] => pins.map(({ pin }) => pin);
  const tied = new Map(
    same.pins.flatMap(({ pin, offset }) => pairs(pin).map((pair) => [pair, offset] as const)),
  );
  for (const { pin, offset } of different.pins) {
    const tie = pairs(pin)
      .map((pair) => tied.get(pair))
      .find((one) => one !== undefined);
    if (tie === undefined) continue;
    const { line } = pointAt(source, tie);
    const what = `Unexpected pin that parts two passages which line ${line} ties in \`same\`.`;
    problems.push(problemAt('pin-contradiction', source, pointAt(source, offset), what));
  }
  return { same: pinsOf(same), different: pinsOf(different), problems };
}
