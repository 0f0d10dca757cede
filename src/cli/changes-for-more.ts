import { readKeyFile } from '../content/key-file.ts';
import { isPin } from '../content/pin-form.ts';
import { printable } from '../content/problems/printable.ts';
import { readText } from '../content/read-file.ts';
import { storySchema } from '../content/schema/story.ts';
import type { Tree } from '../content/tree.ts';
import type { Effects } from './effects.ts';

/** A name or opening words as YAML takes them wherever they stand. */
function written(tree: Tree | undefined): string {
  return JSON.stringify(tree?.kind === 'text' ? tree.text : '');
}

/** A pin with the names of its articles. */
function named(pin: Tree, [left = '', right = '']: readonly string[]): string {
  const openings =
    pin.kind === 'map'
      ? pin.entries.map(({ key, value }) => `${key}: ${written(value)}`)
      : pin.kind === 'list'
        ? [`${left}: ${written(pin.items[0])}`, `${right}: ${written(pin.items[1])}`]
        : [];
  return `    - { ${openings.join(', ')} }`;
}

/** Names of the articles in a story's folder, in the order of the alphabet; none where there is no folder. */
function articlesIn(folder: string, { list }: Pick<Effects, 'list'>): readonly string[] {
  try {
    return list(folder)
      .filter(({ name, kind }) => kind === 'file' && name.endsWith('.md'))
      .map(({ name }) => name.replace(/\.md$/u, ''))
      .filter((name) => name !== 'story' && name !== 'README')
      .sort();
  } catch {
    return [];
  }
}

/**
 * What has to change in `story.md` because a story gets more articles: pins name their articles where
 * there are more than two, and an order that is given names them all.
 *
 * @param folder of the story
 * @param added names of the articles that are added, without `.md`
 * @returns lines to print, with those to write; none where nothing has to change
 */
export function changesForMore(
  folder: string,
  added: readonly string[],
  effects: Pick<Effects, 'list' | 'join' | 'size' | 'read' | 'exists'>,
): readonly string[] {
  const path = effects.join(folder, 'story.md');
  const fresh = added.filter((name) => !effects.exists(effects.join(folder, `${name}.md`)));
  if (fresh.length === 0 || !effects.exists(path)) return [];
  const { source } = readText(effects, path, path);
  if (source === null) return [];
  const { data, entries } = readKeyFile(source, storySchema);
  const known = articlesIn(folder, effects).filter((name) => !fresh.includes(name));
  const order = data?.articles ?? known;
  const lines: string[] = [];
  if (data?.articles !== undefined) {
    const whole = [...order, ...fresh.filter((name) => !order.includes(name))];
    lines.push('  the order names every article:', '', `  articles: [${whole.join(', ')}]`, '');
  }
  const pins = entries.filter(({ key, value }) => {
    if ((key !== 'same' && key !== 'different') || value.kind !== 'list') return false;
    return value.items.some((pin) => pin.kind === 'list' && isPin(pin));
  });
  if (known.length === 2 && pins.length > 0) {
    lines.push('  in a story of more than two, each pin names its articles:', '');
    for (const { key, value } of pins) {
      const items = value.kind === 'list' ? value.items.filter(isPin) : [];
      lines.push(`  ${key}:`, ...items.map((pin) => named(pin, order)));
    }
    lines.push('');
  }
  if (lines.length === 0) return [];
  return [`Change ${path}, or the build will stop there:`, ...lines.slice(0, -1)].map((line) =>
    printable(line),
  );
}
