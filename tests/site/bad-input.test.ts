import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { getuid } from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasErrors, parseArticle, readContent } from '../../src/content/index.ts';
import { printable } from '../../src/content/problems/printable.ts';
import { toSlug } from '../../src/content/slugs.ts';
import { textById } from '../../src/site/rendered-text.ts';
import { article, type BadInput, badInput, odd, sound } from '../content/bad-input.ts';
import { hostile } from '../content/hostile.ts';
import { memoryFiles } from '../content/memory.ts';
import { activity } from './activity.ts';
import { buildSite, filesOf, project } from './build.ts';
import { reported, tellsOfCode } from './report.ts';
import { writeTree } from './write-tree.ts';

const folder = join(project, '.cache', 'tests', 'bad-input');
const content = join(folder, 'content');
const out = join(folder, 'site');
const build = () => buildSite({ content, out, cache: join(folder, 'cache'), quiet: true });

/** Longest name, in bytes, that Linux's file systems hold. */
const LONGEST = 255;

/** Whether a case can stand on this disk: nothing is unreadable to a superuser. */
function canStand({ tree }: BadInput): boolean {
  return Object.entries(tree).every(
    ([path, text]) =>
      path.split('/').every((name) => Buffer.byteLength(name) <= LONGEST) &&
      (typeof text !== 'object' ||
        !('fails' in text) ||
        (text.fails === 'EACCES' && getuid?.() !== 0)),
  );
}

/** A case beside others: the story `bad` has a number for its name. */
function numbered({ about, tree, problems }: BadInput, number: number): BadInput {
  const named = (path: string) => path.replace(/^bad(?=\/|$)/u, `case-${number}`);
  return {
    about,
    tree: Object.fromEntries(Object.entries(tree).map(([path, text]) => [named(path), text])),
    problems: problems.map((one) =>
      one.replace(/ content\/bad(?=\/|$)/u, ` content/case-${number}`),
    ),
  };
}

/** As few folders as hold all cases without two that would come to one address. */
function folders(cases: readonly BadInput[]): BadInput[][] {
  const made: { readonly slugs: Set<string>; readonly cases: BadInput[] }[] = [];
  for (const one of cases) {
    const slugs = new Set(Object.keys(one.tree).map((path) => toSlug(path.split('/')[0] ?? '')));
    const free = made.find((other) => ![...slugs].some((slug) => other.slugs.has(slug)));
    if (free === undefined) made.push({ slugs, cases: [one] });
    else {
      for (const slug of slugs) free.slugs.add(slug);
      free.cases.push(one);
    }
  }
  return made.map((one) => one.cases);
}

const standing = badInput.filter(canStand);
const hasError = ({ problems }: BadInput) => problems.length > 0;
const groups = folders(standing.filter(hasError).map(numbered));

/** Hostile Markdown that loses no words, between two sentences; each in a story of its own. */
const inert = hostile.flatMap((body, number) => {
  const text = article('Left', `It rained.\n\n${body}\n\nIt blew.\n`);
  const { problems } = parseArticle(text, 'left.md');
  return hasErrors(problems) ? [] : [{ slug: `hostile-${number}`, text }];
});

/** Cases of the table that draw warnings at most. */
const tolerated = standing.filter(({ tree }) => {
  const bad = Object.keys(tree).some((path) => path.startsWith('bad/'));
  return bad && !hasErrors(readContent('content', memoryFiles({ ...sound, ...tree })).problems);
});

let good = new Map<string, Buffer>();
let said = '';

const page = (path: string) => good.get(`${path}index.html`)?.toString() ?? '';

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  writeTree(content, sound);
  for (const { slug, text } of [...odd, ...inert]) {
    writeTree(content, { [`${slug}/left.md`]: text, [`${slug}/right.md`]: article('Right') });
  }
  for (const [number, one] of tolerated.entries()) writeTree(content, numbered(one, number).tree);
  const { code, output } = await build();
  expect(code, output).toBe(0);
  said = output;
  good = await filesOf(out);
});

/** Fills the folder of stories anew and builds; holds what a failed build must hold to. */
async function fail(tree: BadInput['tree']) {
  rmSync(content, { recursive: true, force: true });
  mkdirSync(content);
  writeTree(content, tree);
  const { code, output } = await build();
  expect(code, output).toBe(1);
  expect(tellsOfCode(output), output).toBe(false);
  expect(await filesOf(out)).toEqual(good);
  expect(readdirSync(folder).sort()).toEqual(['cache', 'content', 'site']);
  return output;
}

describe('a build of odd input', () => {
  it.each(odd)('shows the words of $slug', ({ slug, shows }) => {
    const texts = [...textById(page(`${slug}/reading/`))].filter(([id]) => id.startsWith('a-'));
    expect(texts.length).toBe(shows.length);
    for (const [index, [, text]] of texts.entries()) expect(text).toContain(shows[index]);
  });

  it('shows the words of a story with warnings, and tells of each warning once', () => {
    expect(tolerated.length).toBeGreaterThan(8);
    const expected = tolerated.flatMap((one, number) => numbered(one, number).problems);
    const place = relative(process.cwd(), folder);
    const found = reported(said).filter((one) => !one.includes('/hostile-'));
    expect(found.sort()).toEqual(
      expected.map((one) => printable(one).replace(' content', ` ${place}/content`)).sort(),
    );
    for (const number of tolerated.keys()) {
      const texts = [...textById(page(`case-${number}/`))];
      expect(texts.some(([id, text]) => id.startsWith('b-') && text !== '')).toBe(true);
    }
  });

  it('shows the words around hostile Markdown, which does nothing', () => {
    expect(inert.length).toBeGreaterThan(40);
    for (const { slug } of inert) {
      for (const path of [`${slug}/`, `${slug}/reading/`]) {
        const html = page(path);
        const texts = [...textById(html).values()];
        expect(texts, path).toEqual(expect.arrayContaining(['It rained.', 'It blew.']));
        expect(activity(html), path).toEqual([]);
      }
    }
  });

  it('would be caught if it did something', () => {
    expect(activity('<p onclick="x()"><a href="javascript:x()">x</a><img src="/x"></p>')).toEqual([
      'p onClick',
      'a javascript:x()',
      'img',
    ]);
    expect(activity('<script>x()</script><script src="/assets/a.js"></script>')).toEqual([
      'script',
    ]);
  });
});

describe('a build of bad input', () => {
  it('is tried on nearly the whole table', () => {
    expect(groups.flat().length).toBeGreaterThan(badInput.length - 8);
    expect(groups.length).toBeLessThan(5);
  });

  it.each(groups.map((cases) => ({ cases, count: cases.length })))(
    'reports all problems of $count cases at once, exactly, and leaves the last site',
    async ({ cases }) => {
      const trees = cases.map(({ tree }) => tree);
      const output = await fail(Object.assign({ ...sound }, ...trees));
      const place = relative(process.cwd(), folder);
      const expected = cases
        .flatMap(({ problems }) => problems)
        .map((problem) => printable(problem).replace(' content', ` ${place}/content`));
      expect(reported(output).sort()).toEqual(expected.sort());
    },
  );

  it('reports a folder without stories, and none', async () => {
    const place = relative(process.cwd(), content);
    expect(reported(await fail({}))).toEqual([`no-stories ${place}`]);
    rmSync(content, { recursive: true });
    const { code, output } = await build();
    expect([code, reported(output)]).toEqual([1, [`content-unreadable ${place}`]]);
  });
});
