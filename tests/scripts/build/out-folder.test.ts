import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outFolder } from '../../../scripts/build/out-folder.ts';

let folder = '';
const at = (...path: string[]) => join(folder, ...path);
const out = (path: string) => outFolder(path, [at('project'), at('cache')], at('project/content'));

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'facing-pages-')));
  mkdirSync(at('project', 'content'), { recursive: true });
  mkdirSync(at('site', 'schema'), { recursive: true });
  writeFileSync(at('site', 'index.html'), '');
  mkdirSync(at('photos'));
  writeFileSync(at('photos', 'wedding.jpg'), '');
  mkdirSync(at('empty'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the folder that a build replaces', () => {
  it.each(['new', 'empty', 'site', 'project/dist'])('may be %s', (name) => {
    expect(out(at(name))).toBe(at(name));
  });

  it('is the one that a link leads to', () => {
    symlinkSync(at('site'), at('link'));
    expect(out(at('link'))).toBe(at('site'));
  });

  it.each([
    ['the project', 'project', 'which holds'],
    ['what the project stands in', '.', 'which holds'],
    ['the cache', 'cache', 'which holds'],
    ['the folder of stories', 'project/content', 'lies in the folder of stories'],
    ['a story', 'project/content/fair', 'lies in the folder of stories'],
    ['a folder of something else', 'photos', 'it would be lost'],
    ['a file', 'photos/wedding.jpg', 'it would be lost'],
  ])('may not be %s', (_, name, words) => {
    expect(() => out(at(name))).toThrow(words);
  });

  it('may not be a site with anything beside it that no build put there', () => {
    mkdirSync(at('site', '_hosting'));
    writeFileSync(at('site', '_hosting', 'entries'), '_hosting\nindex.html\nschema\n');
    for (const own of ['index.html.br', 'index.html.gz', '.DS_Store']) {
      writeFileSync(at('site', own), '');
    }
    expect(out(at('site'))).toBe(at('site'));
    mkdirSync(at('site', '.git'));
    writeFileSync(at('site', 'CNAME'), '');
    expect(() => out(at('site'))).toThrow('which holds more than a site: .git, CNAME; it would');
  });

  it('is not taken for a parent by the beginning of its name', () => {
    expect(out(at('proj'))).toBe(at('proj'));
    expect(out(at('project/content-old'))).toBe(at('project/content-old'));
  });
});
