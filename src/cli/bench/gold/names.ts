import { splitFrontMatter } from '../../../content/front-matter.ts';
import { formatProblems, type Problem } from '../../../content/index.ts';
import { storySchema } from '../../../content/schema/story.ts';
import { validate } from '../../../content/validate.ts';
import { readYaml } from '../../../content/yaml.ts';
import { GoldError } from './problems.ts';

/** What the ledgers and the aligner are told of a story besides its articles. */
export interface StoryFacts {
  readonly names: readonly (readonly string[])[];
  /** ISO 8601 date of the event; `null` where the story gives none. */
  readonly date: string | null;
}

/**
 * The same names of a story, and its date.
 *
 * @param text `story.md`
 * @throws GoldError where its front matter is wrong
 */
export function storyFacts(text: string, file: string): StoryFacts {
  const source = { file, text };
  const { yaml, problems } = splitFrontMatter(source);
  const keys =
    yaml === null ? { entries: [], damaged: new Map(), problems: [] } : readYaml(source, yaml);
  const story = validate(source, keys, storySchema);
  const all: Problem[] = [...problems, ...keys.problems, ...story.problems];
  if (all.length > 0) throw new GoldError(file, [formatProblems(all)]);
  return { names: story.data?.names ?? [], date: story.data?.date ?? null };
}
