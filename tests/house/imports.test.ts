import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Each room and the rooms it may import besides itself (`ARCHITECTURE.md`, "The rooms"). */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  text: [],
  align: ['text'],
  content: ['text'],
  analyse: ['text', 'align'],
  view: ['text', 'align', 'content', 'analyse'],
  site: ['text', 'align', 'content', 'analyse', 'view'],
  components: ['view', 'site', 'styles', 'client'],
  layouts: ['view', 'site', 'components', 'styles', 'client'],
  pages: ['view', 'site', 'components', 'layouts', 'styles', 'client'],
  styles: [],
  // The search reads words in the browser as the build does.
  client: ['view'],
  cli: ['text', 'align', 'content', 'analyse', 'view'],
  'content.config.ts': ['site'],
  'env.d.ts': ['site'],
};

/** Rooms in which no module of Node's and no Astro module may be named. */
const pure = ['text', 'align', 'analyse', 'view'];

const astroRooms = ['site', 'components', 'layouts', 'pages', 'content.config.ts'];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

/** The script of an Astro file: its fence and its script elements; every other file is script as it is. */
function script(file: string): string {
  const source = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return source;
  const fence = /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '';
  const elements = [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((m) => m[1]);
  return [fence, ...elements].join('\n');
}

/** The room a file in `src/` lives in; a file right under `src/` is a room of its own. */
function roomOf(file: string): string {
  return normalize(file).split(sep)[1] ?? '';
}

function importsOf(file: string): Import[] {
  return ts
    .preProcessFile(script(file), true, true)
    .importedFiles.map(({ fileName }) => ({ file, room: roomOf(file), target: fileName }));
}

const files = globSync('src/**/*.{ts,astro}').sort();
const imports = files.flatMap(importsOf);

/** What is wrong with an import, or `null`. */
function fault({ file, room, target }: Import): string | null {
  if (target.startsWith('.')) {
    const goal = roomOf(join(dirname(file), target));
    const allowed = mayImport[room];
    if (allowed === undefined) return `${file}: src/${room} is not a room of this house`;
    if (goal === room || allowed.includes(goal)) return null;
    return `${file}: src/${room} may not import src/${goal} (${target})`;
  }
  if (pure.includes(room) && target.startsWith('node:')) return `${file}: no I/O in src/${room}`;
  if (/^astro(:|\/|$)/.test(target) && !astroRooms.includes(room)) {
    return `${file}: src/${room} must run without Astro (${target})`;
  }
  if (target === 'astro:content' && !['site', 'content.config.ts'].includes(room)) {
    return `${file}: only src/site knows astro:content`;
  }
  return null;
}

describe('the rooms of the house', () => {
  it('are all read', () => {
    const rooms = new Set(files.map(roomOf));
    for (const room of ['text', 'align', 'content', 'view', 'site']) expect(rooms).toContain(room);
    expect(imports.length).toBeGreaterThan(files.length / 2);
  });

  it('import downward only', () => {
    expect(imports.map(fault).filter((found) => found !== null)).toEqual([]);
  });

  it.each([
    ['src/text/fold.ts', '../align/index.ts', 'may not import'],
    ['src/align/rows.ts', '../content/story.ts', 'may not import'],
    ['src/content/story.ts', '../align/index.ts', 'may not import'],
    ['src/text/fold.ts', 'node:fs', 'no I/O'],
    ['src/cli/align.ts', 'astro', 'without Astro'],
    ['src/pages/index.astro', 'astro:content', 'only src/site'],
    ['src/drawer/a.ts', './b.ts', 'not a room'],
  ])('%s importing %s is a fault', (file, target, words) => {
    expect(fault({ file, room: roomOf(file), target })).toContain(words);
  });
});
