import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { buildSite, filesOf, project } from './build.ts';

let folder = '';
const checkout = () => join(folder, 'elsewhere', 'checkout');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facing-pages-'));
  // The first story is one of the gold's pairs.
  for (const part of ['src', 'public', 'scripts', 'content', join('tests', 'gold')]) {
    await cp(join(project, part), join(checkout(), part), { recursive: true });
  }
  for (const file of ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json']) {
    await cp(join(project, file), join(checkout(), file));
  }
  await symlink(join(project, 'node_modules'), join(checkout(), 'node_modules'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const digests = async (site: string) =>
  Object.fromEntries(
    [...(await filesOf(site))].map(([path, bytes]) => [
      path,
      createHash('sha256').update(bytes).digest('hex'),
    ]),
  );

/** Makes a process live some days ahead of the machine's clock. */
function daysAhead(days: number): string {
  const script = `
    const Clock = Date;
    const ahead = ${days} * 86_400_000;
    globalThis.Date = class extends Clock {
      constructor(...given) { given.length === 0 ? super(Clock.now() + ahead) : super(...given); }
      static now() { return Clock.now() + ahead; }
    };`;
  return `--import=data:text/javascript,${encodeURIComponent(script)}`;
}

/** Surroundings that differ in all that a program could take from them. */
const turkish = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: daysAhead(400),
};
const arabic = { TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' };

const sites = {
  siteFolder: join(project, 'content'),
  testSiteFolder: join(project, '.cache', 'tests', 'content'),
};

/** Builds a site in the other checkout, with a cache of its own. */
async function buildElsewhere(site: keyof typeof sites, surroundings: NodeJS.ProcessEnv) {
  const [out, cache] = [join(folder, site), join(folder, `${site}-cache`)];
  const options = { out, cache, content: sites[site] };
  const { code, output } = await buildSite(options, checkout(), surroundings);
  expect(code, output).toBe(0);
  return digests(out);
}

it.each(['siteFolder', 'testSiteFolder'] as const)(
  '%s has the same bytes from a clean checkout in another folder, on another day, in another zone and locale',
  async (site) => {
    const expected = await digests(inject(site));
    expect(Object.keys(expected).length).toBeGreaterThan(20);
    expect(await buildElsewhere(site, turkish)).toEqual(expected);
  },
);

it('testSiteFolder has the same bytes on a warm cache, in another zone and locale again', async () => {
  const again = await buildElsewhere('testSiteFolder', arabic);
  expect(again).toEqual(await digests(inject('testSiteFolder')));
});

it('keeps nothing that a changed name, rule or setting makes stale', async () => {
  const content = join(folder, 'stories');
  await cp(join(project, 'content'), content, { recursive: true });
  const build = async (name: string, cache: string, base: string) => {
    const out = join(folder, name);
    const { code, output } = await buildSite({ out, cache, content, base }, checkout());
    expect(code, output).toBe(0);
    return digests(out);
  };
  /** A build with the cache of the ones before, and of the first test's. */
  const onKept = (step: string, base: string) =>
    build(step, join(folder, 'siteFolder-cache'), base);
  /** The same, held to one without any. */
  const onBoth = async (step: string, base: string) => {
    const site = await onKept(step, base);
    expect(site, step).toEqual(await build(`${step}-fresh`, join(folder, `${step}-cache`), base));
    return site;
  };
  const links = 'baghdad-rally/comparison.json';
  const first = await digests(inject('siteFolder'));

  await writeFile(join(content, 'names.md'), '---\nnames:\n  - [embassy, compound]\n---\n');
  const named = await onBoth('named', '/');
  expect(named[links]).not.toBe(first[links]);

  const label = join(checkout(), 'src', 'view', 'kind.ts');
  const rules = await readFile(label, 'utf8');
  expect(rules).toContain("'moved up'");
  await writeFile(label, rules.replace("'moved up'", "'moved higher'"));
  const weights = join(checkout(), 'src', 'align', 'weights.json');
  const { threshold, ...others } = JSON.parse(await readFile(weights, 'utf8'));
  await writeFile(weights, JSON.stringify({ ...others, threshold: (1 + threshold) / 2 }));
  const ruled = await onBoth('ruled', '/elsewhere/');
  expect(ruled[links]).not.toBe(named[links]);
});
