import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article } from '../content/bad-input.ts';
import { buildSite, filesOf, project } from './build.ts';
import { reported } from './report.ts';
import { writeTree } from './write-tree.ts';

const folder = join(project, '.cache', 'tests', 'corrections');
const content = join(folder, 'content');
const build = () =>
  buildSite({ content, out: join(folder, 'site'), cache: join(folder, 'cache'), quiet: true });

const GAZETTE = [
  'The new bridge over the Vell opened on Monday after six years of work.',
  'Mayor Ada Brook cut the ribbon at noon before a crowd of two thousand people.',
  'Fish swam below.',
  'Hashed denounced ISIL in Kharva.',
  'Tolls are due from May.',
];

const HERALD = [
  'After six years of work the new bridge over the Vell opened on Monday.',
  'Before a crowd of two thousand people Ada Brook, the mayor, cut the ribbon at noon.',
  'Anglers waited on both banks.',
  'Cyclists complained about a missing lane.',
  'PMF leaders in Charwa outlasted Daesh.',
];

/** A story of the two reports, with these keys in its `story.md`. */
const story = (slug: string, keys: string) => ({
  [`${slug}/gazette.md`]: article('The Gazette', `${GAZETTE.join('\n\n')}\n`),
  [`${slug}/herald.md`]: article('The Herald', `${HERALD.join('\n\n')}\n`),
  ...(keys === '' ? {} : { [`${slug}/story.md`]: `---\n${keys}\n---\n` }),
});

const PIN = 'same:\n  - ["Fish swam", "Anglers waited"]';
const PART = 'different:\n  - ["Mayor Ada Brook", "Before a crowd"]';
const NAMES = 'names:\n  - [Hashed, PMF]\n  - [ISIL, Daesh]\n  - [Kharva, Charwa]';

let files = new Map<string, Buffer>();

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  writeTree(content, {
    ...story('as-found', ''),
    ...story('corrected', `${PIN}\n${PART}\n${NAMES}`),
  });
  const { code, output } = await build();
  expect(code, output).toBe(0);
  files = await filesOf(join(folder, 'site'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (path: string) => files.get(path)?.toString() ?? '';

/** The row that prints a passage: its label, its passages, why they are paired. */
function row(slug: string, passage: string) {
  const { document } = parseHTML(text(`${slug}/index.html`));
  const found = [...document.querySelectorAll('.rows > .row')].find((one) =>
    [...one.querySelectorAll('.passage')].some(({ textContent }) => textContent === passage),
  );
  const texts = (selector: string) =>
    [...(found?.querySelectorAll(selector) ?? [])].map((one) => one.textContent);
  return {
    label: texts('.label > span')[0],
    passages: texts('.passage'),
    why: texts('.why p')[0],
  };
}

describe('a pin', () => {
  const [fish = '', anglers = ''] = [GAZETTE[2], HERALD[2]];

  it('pairs two passages that were apart, and the page says who paired them', () => {
    expect(row('as-found', fish).passages).toEqual([fish]);
    const { label, passages, why } = row('corrected', fish);
    expect(passages).toEqual([fish, anglers]);
    expect(label).toContain('paired by hand');
    expect(why).toMatch(/^Paired by hand\./);
    expect(row('corrected', GAZETTE[0] ?? '').label).not.toContain('by hand');
  });

  it('is said in the reading view', () => {
    const { document } = parseHTML(text('corrected/reading/index.html'));
    const passage = [...document.querySelectorAll('.passage')].find(
      ({ textContent }) => textContent === fish,
    );
    const link = passage?.parentElement?.querySelector(`#${passage.id} + .ref`);
    expect(link?.getAttribute('aria-label')).toContain('paired by hand: twin in');
  });

  it('is told in the data', () => {
    const { links } = JSON.parse(text('corrected/comparison.json'));
    const pinned = links.filter((link: { pinned: boolean }) => link.pinned);
    expect(pinned).toHaveLength(1);
    expect(pinned[0].confidence).toBe(1);
    expect(text('corrected/annotations.jsonld')).toContain('paired by hand');
    expect(text('as-found/annotations.jsonld')).not.toContain('paired by hand');
  });
});

it('a pin in `different` parts two passages', () => {
  const [left = '', right = ''] = [GAZETTE[1], HERALD[1]];
  expect(row('as-found', left).passages).toEqual([left, right]);
  expect(row('corrected', left)).toMatchObject({
    label: expect.stringContaining('only in'),
    passages: [left],
  });
  expect(row('corrected', right).passages).toEqual([right]);
});

it('same names pair two passages that have nothing else in common', () => {
  const [left = '', right = ''] = [GAZETTE[3], HERALD[4]];
  expect(row('as-found', left).passages).toEqual([left]);
  const { label, passages } = row('corrected', left);
  expect(passages).toEqual([left, right]);
  expect(label).not.toContain('by hand');
});

describe('a pin that no longer fits', () => {
  it('stops the build, with its place and the nearest passages, and leaves the last site', async () => {
    writeTree(content, {
      'corrected/gazette.md': article(
        'The Gazette',
        `${GAZETTE.with(2, 'Two fish swam below.').join('\n\n')}\n`,
      ),
    });
    const { code, output } = await build();
    expect(code).toBe(1);
    const place = relative(process.cwd(), content);
    expect(reported(output)).toEqual([`pin-no-match ${place}/corrected/story.md:3:6`]);
    expect(output).toContain('expected the opening words of a passage of gazette.md. The nearest:');
    expect(output).toMatch(/ {4}line 9, #p[a-z0-9-]+: “Two fish swam below\.”/);
    expect(output).toContain('> 3 |   - ["Fish swam", "Anglers waited"]');
    expect(await filesOf(join(folder, 'site'))).toEqual(files);
  });

  it('names its passage by the id that the report shows, and the site is built', async () => {
    const { output } = await build();
    const id = /#p[a-z0-9-]+/.exec(output)?.[0] ?? '';
    writeTree(content, {
      'corrected/story.md': `---\n${PIN.replace('Fish swam', id)}\n---\n`,
    });
    const { code, output: said } = await build();
    expect(code, said).toBe(0);
    files = await filesOf(join(folder, 'site'));
    expect(row('corrected', 'Two fish swam below.').passages).toHaveLength(2);
  });
});
