import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keep, recall, store } from '../../../src/site/results/keep.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facing-pages-keep-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = () => join(folder, 'sort', 'digest');
const made = Buffer.from('{"links":[1,2]}');

/** Keeps `made`; whether it was made for that. */
async function isMade(): Promise<boolean> {
  let told = false;
  const bytes = await keep(path(), () => {
    told = true;
    return made;
  });
  expect(bytes).toEqual(made);
  return told;
}

it('makes once what it keeps, an empty text too', async () => {
  expect(recall(path())).toBeNull();
  expect(await isMade()).toBe(true);
  expect(await isMade()).toBe(false);
  store(path(), Buffer.alloc(0));
  expect(recall(path())).toEqual(Buffer.alloc(0));
  expect(readdirSync(join(folder, 'sort'))).toEqual(['digest']);
});

it('makes anew, and puts in its place, what is cut off, longer or changed in any one byte', async () => {
  await isMade();
  const whole = readFileSync(path());
  const broken = [
    Buffer.concat([whole, Buffer.from(' ')]),
    ...[...whole.keys()].flatMap((at) => {
      const changed = Buffer.from(whole);
      changed[at] = (whole[at] ?? 0) ^ 1;
      return [whole.subarray(0, at), changed];
    }),
  ];
  expect(broken).toHaveLength(1 + 2 * (32 + made.length));
  for (const bytes of broken) {
    writeFileSync(path(), bytes);
    expect(recall(path())).toBeNull();
    expect(await isMade()).toBe(true);
    expect(readFileSync(path())).toEqual(whole);
  }
});
