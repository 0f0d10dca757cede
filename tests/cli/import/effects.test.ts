import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { diskEffects } from '../../../src/cli/import/effects.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facing-pages-import-'));
});

const at = (...parts: readonly string[]): string => join(folder, ...parts);

describe('writing to the disk', () => {
  it('makes the folders that files need, and leaves nothing beside them', () => {
    diskEffects.write([
      { path: at('wall', 'a.md'), text: 'ä' },
      { path: at('wall', 'b.md'), text: 'b' },
    ]);
    expect(readdirSync(at('wall')).sort()).toEqual(['a.md', 'b.md']);
    expect(readFileSync(at('wall', 'a.md'), 'utf8')).toBe('ä');
  });

  it('puts nothing in place where one file cannot be written', () => {
    writeFileSync(at('a.md'), 'by hand');
    writeFileSync(at('file'), 'in the way');
    const files = [
      { path: at('a.md'), text: 'new' },
      { path: at('b.md'), text: 'new' },
      { path: at('file', 'c.md'), text: 'new' },
    ];
    expect(() => diskEffects.write(files)).toThrow();
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'file']);
    expect(readFileSync(at('a.md'), 'utf8')).toBe('by hand');
  });

  it('takes back what it has put in place where a later file cannot be', () => {
    writeFileSync(at('a.md'), 'by hand');
    // A folder stands where the last file is to go, so that it cannot be moved there.
    mkdirSync(at('c.md'));
    writeFileSync(at('c.md', 'inside'), '');
    const files = ['a.md', 'b.md', 'c.md'].map((name) => ({ path: at(name), text: 'new' }));
    expect(() => diskEffects.write(files)).toThrow();
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'c.md']);
    expect(readFileSync(at('a.md'), 'utf8')).toBe('by hand');
  });

  it('reads size, bytes and being there', () => {
    writeFileSync(at('a.html'), 'äb');
    chmodSync(at('a.html'), 0o644);
    expect(diskEffects.size(at('a.html'))).toBe(3);
    expect([...diskEffects.read(at('a.html'))]).toEqual([0xc3, 0xa4, 0x62]);
    expect([diskEffects.exists(at('a.html')), diskEffects.exists(at('b.html'))]).toEqual([
      true,
      false,
    ]);
  });
});
