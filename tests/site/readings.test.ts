import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forget, readAhead, sharedReading } from '../../src/site/reading.ts';
import { bodies, readings } from '../../src/site/readings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facing-pages-readings-'));
  for (const story of ['ash', 'elm']) {
    mkdirSync(join(folder, story));
    for (const outlet of ['Mill', 'Gate']) {
      const text = `---\noutlet: ${outlet}\n---\n\nThe ferry sank at dawn.\n`;
      writeFileSync(join(folder, story, `${outlet.toLowerCase()}.md`), text);
    }
  }
});
afterEach(() => {
  forget();
  rmSync(folder, { recursive: true, force: true });
});

it('gives each story as it is read, and all who ask later the same reading', async () => {
  const taken: string[] = [];
  const reading = await readAhead(folder, ({ slug }) => taken.push(slug));
  expect(taken).toEqual(['ash', 'elm']);
  expect(reading.error).toBeNull();
  expect(sharedReading(folder, null)).toBe(reading);
  expect([...readings().values()]).toEqual([reading]);
  forget();
  expect(sharedReading(folder, null)).toEqual(reading);
  expect(sharedReading(folder, null)).not.toBe(reading);
});

it('keeps one map of bodies for every instance of the module in the process', async () => {
  const other: typeof import('../../src/site/readings.ts') = await vi.importActual(
    '../../src/site/readings.ts?other',
  );
  expect(other.bodies).not.toBe(bodies);
  expect(other.bodies()).toBe(bodies());
  expect(other.readings()).toBe(readings());
  expect(bodies()).not.toBe(readings());
});
