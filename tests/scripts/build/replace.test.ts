import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moveFolder, replaceFolder, restoreFolder } from '../../../scripts/build/replace.ts';

let folder = '';
const at = (name: string) => join(folder, name);

/** Makes a folder with one page. */
function site(name: string, words: string): void {
  mkdirSync(at(name));
  writeFileSync(join(at(name), 'index.html'), words);
}

const words = (name: string) => readFileSync(join(at(name), 'index.html'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facing-pages-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('replacing a folder', () => {
  it('puts the new one in its place and leaves the old one aside', () => {
    site('dist', 'old');
    site('whole', 'new');
    replaceFolder(at('whole'), at('dist'), at('last'));
    expect([words('dist'), words('last'), existsSync(at('whole'))]).toEqual(['new', 'old', false]);
  });

  it('does without an old one', () => {
    site('whole', 'new');
    replaceFolder(at('whole'), at('dist'), at('last'));
    expect([words('dist'), existsSync(at('last'))]).toEqual(['new', false]);
  });

  it('puts the old one back where the new one cannot take its place', () => {
    site('dist', 'old');
    expect(() => replaceFolder(at('missing'), at('dist'), at('last'))).toThrow('ENOENT');
    expect([words('dist'), existsSync(at('last'))]).toEqual(['old', false]);
  });

  it('does nothing where the old one cannot be moved aside', () => {
    site('dist', 'old');
    site('whole', 'new');
    expect(() => replaceFolder(at('whole'), at('dist'), join(at('missing'), 'last'))).toThrow();
    expect([words('dist'), words('whole')]).toEqual(['old', 'new']);
  });
});

describe('restoring a folder', () => {
  it('undoes a replacement that was cut off between its two steps', () => {
    site('last', 'old');
    restoreFolder(at('dist'), at('last'));
    expect([words('dist'), existsSync(at('last'))]).toEqual(['old', false]);
  });

  it('leaves a folder that stands', () => {
    site('dist', 'new');
    site('last', 'old');
    restoreFolder(at('dist'), at('last'));
    expect([words('dist'), words('last')]).toEqual(['new', 'old']);
    restoreFolder(at('other'), at('missing'));
    expect(existsSync(at('other'))).toBe(false);
  });
});

describe('moving a folder', () => {
  // Linux keeps a file system of its own in /dev/shm; elsewhere the move stays on one.
  const elsewhere = () => mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'fp-'));

  it('takes it to another file system', () => {
    site('whole', 'new');
    const other = elsewhere();
    try {
      moveFolder(at('whole'), join(other, 'site'));
      expect(readFileSync(join(other, 'site', 'index.html'), 'utf8')).toBe('new');
      expect(existsSync(at('whole'))).toBe(false);
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  });

  it('is refused where there is nothing to move', () => {
    expect(() => moveFolder(at('missing'), at('site'))).toThrow('ENOENT');
  });
});
