import { splitFrontMatter } from '../../../content/front-matter.ts';
import { formatProblems, type Problem } from '../../../content/index.ts';
import { storySchema } from '../../../content/schema/story.ts';
import { validate } from '../../../content/validate.ts';
import { readYaml } from '../../../content/yaml.ts';
import { GoldError } from './problems.ts';

/**
 * The same names of a story.
 *
 * @param text `story.md`
 * @throws GoldError where its front matter is wrong
 */
export function storyNames(text: string, file: string): readonly (readonly string[])[] {
  const source = { file, text };
  const { yaml, problems } = splitFrontMatter(source);
  const keys = yaml === null ? { entries: [], problems: [] } : readYaml(source, yaml);
  const story = validate(source, keys.entries, storySchema);
  const all: Problem[] = [...problems, ...keys.problems, ...story.problems];
  if (all.length > 0) throw new GoldError(file, [formatProblems(all)]);
  return story.data?.names ?? [];
}
