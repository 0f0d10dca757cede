import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BuildError } from '../../../scripts/build/build-error.ts';
import { claim } from '../../../scripts/build/claim.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facing-pages-'));
  file = join(folder, 'process');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const own = `${process.pid}\n`;

describe('a claim', () => {
  it('names this process', () => {
    claim(file);
    expect(readFileSync(file, 'utf8')).toBe(own);
  });

  it('is refused while another process that lives has it', () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    try {
      writeFileSync(file, `${other.pid}\n`);
      expect(() => claim(file)).toThrow(BuildError);
      expect(() => claim(file)).toThrow(`process ${other.pid}). If there is none, delete ${file}`);
      expect(readFileSync(file, 'utf8')).toBe(`${other.pid}\n`);
    } finally {
      other.kill('SIGKILL');
    }
  });

  it.each([
    ['a process that has ended', () => String(spawnSync(process.execPath, ['-e', '']).pid)],
    ['an earlier process of the same number', () => String(process.pid)],
    ['nobody: a full disk left it empty', () => ''],
  ])('is taken over from %s', (_, content) => {
    writeFileSync(file, content());
    claim(file);
    expect(readFileSync(file, 'utf8')).toBe(own);
  });

  it('is explained where the system refuses it', () => {
    expect(() => claim(join(folder, 'missing', 'process'))).toThrow(
      /^Unexpected failure to write /,
    );
    expect(() => claim(join(folder, 'missing', 'process'))).toThrow('it does not exist.');
  });
});
