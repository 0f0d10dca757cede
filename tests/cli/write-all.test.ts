import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAll } from '../../src/cli/write-all.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facing-pages-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...path: string[]) => join(folder, ...path);

/** Every file and folder below the test's own, files with their text. */
function tree(): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name);
        return [
          path.slice(folder.length + 1),
          entry.isFile() ? readFileSync(path, 'utf8') : 'folder',
        ];
      })
      .sort(),
  );
}

describe.each(['kept', 'replaced'] as const)('writing files, those that exist %s', (existing) => {
  it('writes all, with the folders they need', () => {
    writeAll(
      [
        { path: at('rain', 'a.md'), text: 'A' },
        { path: at('rain', 'b.md'), text: 'B' },
      ],
      existing,
    );
    expect(tree()).toEqual({ rain: 'folder', 'rain/a.md': 'A', 'rain/b.md': 'B' });
  });

  it('writes none where one cannot be, and takes back the folders it made', () => {
    mkdirSync(at('taken.md'));
    const before = tree();
    const files = [
      { path: at('rain', 'deep', 'a.md'), text: 'A' },
      { path: at('taken.md'), text: 'B' },
    ];
    expect(() => writeAll(files, existing)).toThrow();
    expect(tree()).toEqual(before);
  });
});

it('leaves the backup that an editor keeps beside a file', () => {
  writeFileSync(at('a.md'), 'old');
  writeFileSync(at('a.md~'), 'older');
  writeAll([{ path: at('a.md'), text: 'new' }], 'replaced');
  expect(tree()).toEqual({ 'a.md': 'new', 'a.md~': 'older' });
});

it('keeps a file that exists, and writes none of the others', () => {
  writeFileSync(at('b.md'), 'mine');
  const files = [
    { path: at('a.md'), text: 'A' },
    { path: at('b.md'), text: 'B' },
  ];
  expect(() => writeAll(files, 'kept')).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  expect(tree()).toEqual({ 'b.md': 'mine' });
});

it('replaces a file that exists, and puts it back where another cannot be written', () => {
  writeFileSync(at('a.md'), 'mine');
  writeAll([{ path: at('a.md'), text: 'A' }], 'replaced');
  expect(tree()).toEqual({ 'a.md': 'A' });
  mkdirSync(at('b.md'));
  const files = [
    { path: at('a.md'), text: 'again' },
    { path: at('b.md'), text: 'B' },
  ];
  expect(() => writeAll(files, 'replaced')).toThrow();
  expect(tree()).toEqual({ 'a.md': 'A', 'b.md': 'folder' });
});

it('fills a file that says what it said, and no other', () => {
  writeFileSync(at('a.md'), '\uFEFFwaits\r\n');
  const filled = { path: at('a.md'), text: 'whole', fills: 'waits\n' };
  expect(() => writeAll([{ ...filled, fills: 'waited\n' }], 'kept')).toThrow();
  expect(tree()).toEqual({ 'a.md': '\uFEFFwaits\r\n' });
  writeAll([filled, { path: at('b.md'), text: 'new' }], 'kept');
  expect(tree()).toEqual({ 'a.md': 'whole', 'b.md': 'new' });
});
