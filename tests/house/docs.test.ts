import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseArgs } from 'node:util';
import { describe, expect, it } from 'vitest';
import { auditCommand } from '../../scripts/audit.ts';
import { benchSiteCommand } from '../../scripts/bench-site.ts';
import { buildCommand } from '../../scripts/build.ts';
import { fuzzCommand } from '../../scripts/fuzz.ts';
import { schemasCommand } from '../../scripts/schemas.ts';
import { screenshotCommand } from '../../scripts/screenshot.ts';
import { alignCommand } from '../../src/cli/align.ts';
import { parseLedgers } from '../../src/cli/bench/gold/ledger-file.ts';
import { parseLinks } from '../../src/cli/bench/gold/links.ts';
import { benchCommand } from '../../src/cli/bench.ts';
import { checkCommand } from '../../src/cli/check.ts';
import { fitCommand } from '../../src/cli/fit.ts';
import { importCommand } from '../../src/cli/import.ts';
import { newCommand } from '../../src/cli/new.ts';
import { formatProblem, parseArticle } from '../../src/content/index.ts';
import { readKeyFile } from '../../src/content/key-file.ts';
import { storySchema } from '../../src/content/schema/story.ts';
import { codeIn, documents } from './documents.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The commands that take words of their own; the other scripts take none in the documentation. */
const COMMANDS = {
  align: alignCommand,
  audit: auditCommand,
  bench: benchCommand,
  'bench:site': benchSiteCommand,
  build: buildCommand,
  check: checkCommand,
  fit: fitCommand,
  fuzz: fuzzCommand,
  import: importCommand,
  new: newCommand,
  schemas: schemasCommand,
  screenshot: screenshotCommand,
} as const;

/** npm's own commands that documentation may name. */
const NPM = ['ci', 'install', 'view'];
/** Scripts that npm runs without `run`. */
const SHORT = ['start', 'test'];

/** A command line cut into words as a shell does, without comments and redirections. */
function words(line: string): string[] {
  const bare = line.replace(/(?:^|\s)#.*$/u, '').replace(/\s[<>]\s*\S+/gu, '');
  return [...bare.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
}

/** Every command of npm that a document shows, in blocks or between backticks. */
const shown = documents.flatMap(({ path, fences, prose }) =>
  [
    ...fences.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.split('\n')),
    ...codeIn(prose),
  ]
    .flatMap((line) => line.replace(/(?:^|\s)#.*$/u, '').split('&&'))
    .filter((line) => /^\s*npm\s/u.test(line))
    .map((line) => ({ path, line: line.trim() })),
);

/** What is wrong with a command that a document shows; `null` where nothing is. */
function fault(line: string): string | null {
  const [, first = '', ...rest] = words(line);
  if (NPM.includes(first) || SHORT.includes(first)) return null;
  if (first !== 'run') return `npm has no ${first} here`;
  const [name = '', ...more] = rest.filter((word) => word !== '-s');
  // "npm run X" stands for any of them.
  if (/^(?:X|<\w+>|…)$/u.test(name)) return null;
  if (!(name in scripts)) return `package.json has no script ${name}`;
  const args = more[0] === '--' ? more.slice(1) : more;
  if (args.length === 0 || args.includes('--help')) return null;
  const known = Object.entries(COMMANDS).find(([key]) => key === name)?.[1];
  if (known === undefined) return `npm run ${name} takes no words`;
  try {
    parseArgs({
      args: args.filter((word) => word !== '…'),
      options: known.options,
      allowPositionals: true,
    });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('the commands that the documentation shows', () => {
  it('are many', () => {
    expect(shown.length).toBeGreaterThan(20);
  });

  it.each(shown)('$path: $line', ({ line }) => {
    expect(fault(line)).toBeNull();
  });

  it.each([
    ['npm run benchmark', 'package.json has no script benchmark'],
    ['npm run check -- --formta json', "Unknown option '--formta'"],
    ['npm run bench -- --only', "Option '--only <value>' argument missing"],
    ['npm run dev -- --fast', 'npm run dev takes no words'],
    ['npm start-up', 'npm has no start-up here'],
  ])('would be at fault with %s', (line, words) => {
    expect(fault(line)).toContain(words);
  });
});

/** Where a document's short paths start. */
const ROOMS: Readonly<Record<string, string>> = {
  'docs/aligner.md': 'src/align',
  'docs/ledgers.md': 'src/analyse',
};

const FROM_ROOT = /^(?:src|tests|scripts|docs|schemas|public)(?:\/[\w.[\]-]+)*\/?$/u;
const IN_ROOM = /^(?:[\w-]+\/)*(?:[\w-]+\.ts|[\w-]+\/)$/u;

/** Every path that a document names, from the project's folder. */
const paths = documents.flatMap(({ path, prose }) =>
  [...new Set(codeIn(prose))].flatMap((code) => {
    if (FROM_ROOT.test(code)) return [{ path, named: code }];
    const room = ROOMS[path];
    return room !== undefined && IN_ROOM.test(code) ? [{ path, named: `${room}/${code}` }] : [];
  }),
);

describe('the files and folders that the documentation names', () => {
  it('are many', () => {
    expect(paths.length).toBeGreaterThan(40);
  });

  it.each(paths)('$path: $named', ({ named }) => {
    expect(existsSync(named)).toBe(true);
  });
});

/** The anchors that a Markdown page gets for its headings, by GitHub's rule. */
function anchors(prose: string): string[] {
  return [...prose.matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
      .trim()
      .replace(/\s/gu, '-'),
  );
}

/** Every link from one file of the project to another, or to a place in it. */
const links = documents.flatMap(({ path, prose }) =>
  [...prose.replace(/`[^`\n]*`/gu, '').matchAll(/\]\((?!\w+:)([^)\s]+)\)/gu)].map(
    ([, target = '']) => ({ path, target }),
  ),
);

describe('the links of the documentation', () => {
  it('are many', () => {
    expect(links.length).toBeGreaterThan(10);
  });

  it.each(links)('$path → $target', ({ path, target }) => {
    const [file = '', anchor] = target.split('#');
    const goal = file === '' ? path : posix.join(posix.dirname(path), file);
    expect(existsSync(goal)).toBe(true);
    if (anchor === undefined) return;
    const page = documents.find((one) => one.path === goal);
    expect(anchors(page?.prose ?? '')).toContain(anchor);
  });
});

/** Every example of what an editor writes. */
const written = documents.flatMap(({ path, fences }) =>
  fences
    .filter(({ language }) => language === 'markdown' || language === 'yaml')
    .map((fence) => ({ path, ...fence })),
);

/** The problems of an article, or of the front matter of a story. */
function problemsOf({ path, language, text }: { path: string; language: string; text: string }) {
  if (language === 'markdown') return parseArticle(text, path).problems;
  const whole = text.startsWith('---') ? text : `---\n${text}---\n`;
  return readKeyFile({ file: path, text: whole }, storySchema).problems;
}

const [ofGold, ofContent] = [true, false].map((isGold) =>
  written.filter(({ path }) => path.startsWith('tests/gold/') === isGold),
);

describe('the examples of content', () => {
  it('are some', () => {
    expect(ofContent?.length).toBeGreaterThan(3);
  });

  it.each(ofContent ?? [])('$path:$line has no problem', (example) => {
    expect(problemsOf(example).map(formatProblem)).toEqual([]);
  });

  it('would have one with an unknown key', () => {
    const example = { path: 'docs/content.md', language: 'yaml', text: 'titel: A bridge opens\n' };
    expect(problemsOf(example).map(({ name }) => name)).toEqual(['key-unknown']);
  });
});

it.each(ofGold ?? [])('$path:$line is of the shape of the gold', ({ path, text }) => {
  const parse = /^about:/mu.test(text) ? parseLinks : parseLedgers;
  expect(() => parse(text, path)).not.toThrow();
});

/** Every name that an example of code imports from the project. */
const imported = documents.flatMap(({ path, fences }) =>
  fences.flatMap(({ text, line }) =>
    [...text.matchAll(/import \{([^}]+)\} from '(\.\/[^']+)'/gu)].map(
      ([, names = '', module = '']) => ({ path, line, names, module }),
    ),
  ),
);

it.each(imported)('$path:$line: $module exports what is imported', async ({ names, module }) => {
  const exported: Record<string, unknown> = await import(`../../${module}`);
  for (const name of names.split(',')) expect(exported).toHaveProperty(name.trim());
});
