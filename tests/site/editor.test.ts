import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filesOf, project } from './build.ts';
import { browserForFile } from './open.ts';
import { type Server, startDevServer } from './servers.ts';

const open = browserForFile();
const PAGE = '/baghdad-rally/';
let folder = '';
let server: Server | undefined;

const file = (name: string) => join(folder, 'baghdad-rally', name);
const edit = async (name: string, change: (source: string) => string) =>
  writeFile(file(name), change(await readFile(file(name), 'utf8')));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facing-pages-editor-'));
  await cp(join(project, 'content'), folder, { recursive: true });
  await edit('trt-world.md', (source) => source.replace('outlet:', 'outlett:'));
  server = await startDevServer(folder);
});

afterAll(async () => {
  server?.stop();
  await rm(folder, { recursive: true, force: true });
});

const visit = () =>
  open(`${server?.address}${PAGE}`, { permissions: ['clipboard-read', 'clipboard-write'] });

/** The row that prints a passage. */
const rowOf = (page: Page, passage: string) =>
  page.locator('.rows > .row').filter({ has: page.locator('.passage', { hasText: passage }) });

describe('the overlay of a development server', () => {
  it('shows an error that the content has from the start, and the page once it is mended', async () => {
    const page = await open(`${server?.address}/`);
    const report = page.getByRole('alert');
    await report.waitFor();
    const text = await report.innerText();
    expect(text).toContain('baghdad-rally/trt-world.md:2:1 key-unknown');
    expect(text).toContain('> 2 | outlett: TRT World');
    expect(text).toContain('Fix: ');
    expect(server?.said()).toContain('baghdad-rally/trt-world.md:2:1  error  key-unknown');

    await edit('trt-world.md', (source) => source.replace('outlett:', 'outlet:'));
    await report.waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: 'The rally in Baghdad' }).first().waitFor();
  });

  it('tells of each row how sure it is, and of the best of the others', async () => {
    const page = await visit();
    const row = rowOf(page, 'Trump had then said');
    const button = row.getByRole('button', { name: /^Correct the pairing of row \d+: \d+\s%$/ });
    await button.click();
    const panel = row.locator('[popover]:popover-open');
    expect(await panel.getByRole('heading').innerText()).toMatch(/^Row \d+: \d+\s%$/);
    const notes = await panel.locator('.note').allInnerTexts();
    expect(notes[0]).toMatch(/^paired, \d+\s%$/);
    expect(notes.slice(1).length).toBeGreaterThan(0);
    for (const note of notes.slice(1)) expect(note).toMatch(/^runner-up, \d+\s%$/);
    const told = await panel.innerText();
    expect(told).toMatch(
      /Paste both lines above the closing line --- of \S*baghdad-rally\/story\.md\./,
    );
    for (const effect of [
      'Hold: the pair stays',
      'Part: the two do not',
      'Pair: the two tell the same',
    ]) {
      expect(told).toContain(effect);
    }
  });

  it('gives the line that parts two passages: once pasted, the page shows them apart', async () => {
    const page = await visit();
    const row = rowOf(page, 'Trump had then said');
    await row.getByRole('button', { name: /^Correct the pairing/ }).click();
    const panel = row.locator('[popover]:popover-open');
    await panel.getByRole('button', { name: 'Copy to part' }).first().click();
    await panel.getByRole('button', { name: 'Copied' }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toBe('different:\n  - ["Trump had then said", "Trump said at the"]');
    await edit('story.md', (source) => source.replace(/---\s*$/, `${text}\n---\n`));
    await row.getByText('only in Al Jazeera').waitFor();
    await row.getByRole('button', { name: /: no twin$/ }).click();
    expect(await row.locator('[popover] .note').allInnerTexts()).toContain('parted by hand');
  });

  it('gives the line that pairs two passages: once pasted, the page says who paired them', async () => {
    const page = await visit();
    const row = rowOf(page, 'US and Israeli flags');
    await row.getByRole('button', { name: /^Correct the pairing/ }).click();
    await row.getByRole('button', { name: 'Copy to pair' }).first().click();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    await edit('story.md', (source) => source.replace(/---\s*$/, `${text}\n---\n`));
    await row.getByText('paired by hand').first().waitFor();
    await row.getByRole('button', { name: /^Correct the pairing/ }).click();
    const notes = await row.locator('[popover] .note').allInnerTexts();
    expect(notes).toContain('paired by hand');
  });

  it('shows an error that a change brings, also to a page that is opened later, until it is mended', async () => {
    const page = await visit();
    await edit('story.md', (source) =>
      source.replace('"Trump had then said"', '"Trump never said"'),
    );
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('pin-no-match');
    const later = await visit();
    const alert = later.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('Trump had then said the assassination');
    // What is wrong is one long line, which wraps; the frame keeps its columns.
    const isCut = await alert
      .locator('.what')
      .evaluate((what) => what.scrollWidth > what.clientWidth);
    expect(isCut).toBe(false);
    await later.getByText('only in Al Jazeera').first().waitFor();
    await edit('story.md', (source) =>
      source.replace('"Trump never said"', '"Trump had then said"'),
    );
    await alert.waitFor({ state: 'hidden' });
  });

  it('is no part of a built site', async () => {
    for (const name of ['siteFolder', 'testSiteFolder'] as const) {
      const files = await filesOf(inject(name));
      expect(files.size).toBeGreaterThan(20);
      for (const [path, bytes] of files) {
        expect(
          /@?editor[/:-](?:ask|problems|correction)|popover-open|Copy to pair/.test(
            bytes.toString(),
          ),
          path,
        ).toBe(false);
      }
    }
  });
});
