import { passagesNamed } from './passages-named.ts';
import type { Article } from './story.ts';
import type { Tree } from './tree.ts';

function isText(tree: Tree): boolean {
  return tree.kind === 'text' && tree.text.trim() !== '';
}

/** Whether a value has the form of a pin: two openings in order, or openings by article. */
export function isPin(tree: Tree): boolean {
  if (tree.kind === 'list') return tree.items.length === 2 && tree.items.every(isText);
  return tree.kind === 'map' && tree.entries.every(({ value }) => isText(value));
}

/** A name of an article or opening words, as YAML takes them wherever they stand. */
function written(text: string): string {
  return JSON.stringify(text);
}

/**
 * How to write a pin without names of articles in a story of more than two: the whole pin where each
 * opening is that of one article alone, else its form with the story's own names.
 *
 * @param openings as the pin has them
 * @param articles in the story's order
 */
export function namedPin(openings: readonly string[], articles: readonly Article[]): string {
  const found = openings.map((opening) =>
    articles.filter((article) => passagesNamed(article, opening).length > 0),
  );
  const slugs = found.map((those) => (those.length === 1 ? (those[0]?.slug ?? '') : ''));
  if (slugs.every((slug) => slug !== '') && new Set(slugs).size === slugs.length) {
    const named = slugs.map((slug, index) => `${slug}: ${written(openings[index] ?? '')}`);
    return `Write \`- { ${named.join(', ')} }\`.`;
  }
  const form = openings.map(
    (opening, index) => `${articles[index]?.slug ?? ''}: ${written(opening)}`,
  );
  const names = articles.map(({ slug }) => slug).join(', ');
  return `Set the name of its article before each opening, for example \`- { ${form.join(', ')} }\`; the names are ${names}.`;
}
