import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../../src/cli/check.ts';
import { problemTable } from '../../../src/content/problems/table.ts';
import { readContent } from '../../../src/content/read.ts';
import { article, badInput, odd, sound } from '../../content/bad-input.ts';
import { type Content, memoryFiles } from '../../content/memory.ts';

async function run(args: readonly string[], tree: Readonly<Record<string, Content>> = sound) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await checkCommand(args, {
    ...memoryFiles(tree),
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const warned = { ...sound, 'fair/mill.md': article('The Mill', 'It <u>rained</u>.\n') };
const wrong = { ...warned, 'fair/gate.md': '---\nweather: 100%\n---\n\nIt rained.\n' };

describe('npm run check', () => {
  it('says that all is well', async () => {
    expect(await run([])).toEqual({ code: 0, out: 'No problems.', err: '' });
  });

  it('reports warnings, and fails on them only when it is strict', async () => {
    expect((await run([], warned)).out).toContain(
      'content/fair/mill.md:5:4  warning  html-removed',
    );
    expect((await run([], warned)).code).toBe(0);
    expect((await run(['--strict'], warned)).code).toBe(1);
  });

  it('asks for a folder where its option names none', async () => {
    const { code, err } = await run(['--content', '']);
    expect([code, err.includes('--content without a folder')]).toEqual([2, true]);
  });

  it('takes another folder of stories by its option or alone, and no two', async () => {
    const content = 'elsewhere';
    expect((await run(['--content', content])).out).toContain(content);
    expect(await run([content])).toEqual(await run(['--content', content]));
    expect((await run(['--content', content, content])).code).toBe(2);
  });

  it('reports everything as JSON', async () => {
    const { code, out, err } = await run(['--format', 'json'], wrong);
    expect([code, err]).toEqual([1, '']);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      errors: 2,
      warnings: 1,
      problems: [
        {
          name: 'key-missing',
          severity: 'error',
          file: 'content/fair/gate.md',
          line: 1,
          column: 1,
          what: 'Unexpected end of the front matter, expected `outlet`.',
          why: problemTable['key-missing'].why,
          fix: 'Add a line `outlet: …`.',
          frame: '> 1 | ---\n    | ^\n  2 | weather: 100%',
        },
        expect.objectContaining({ name: 'key-unknown', line: 2, column: 1 }),
        expect.objectContaining({ name: 'html-removed', file: 'content/fair/mill.md' }),
      ],
    });
    expect(JSON.parse((await run(['--format=json'])).out)).toEqual({
      version: 1,
      errors: 0,
      warnings: 0,
      problems: [],
    });
  });

  it('annotates a workflow, a line for each problem', async () => {
    const { code, out } = await run(['--format', 'github'], wrong);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      '::error file=content/fair/gate.md,line=1,col=1,title=key-missing::Unexpected end of the front matter, expected `outlet`.%0AWhy: The page cannot do without it.%0AFix: Add a line `outlet: …`.',
      expect.stringMatching(
        /^::error file=content\/fair\/gate\.md,line=2,col=1,title=key-unknown::/,
      ),
      expect.stringMatching(
        /^::warning file=content\/fair\/mill\.md,line=5,col=4,title=html-removed::/,
      ),
    ]);
    expect((await run(['--format', 'github'])).out).toBe('');
  });

  it.each([
    [['--format', 'xml'], "Unexpected format 'xml'"],
    [['a', 'b'], "Unexpected 'b'"],
    [['--fast'], '--fast'],
  ])('refuses %j', async (args, words) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err).toContain('npm run check --');
  });

  it('helps', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('--strict');
  });

  it.each(badInput)('$about sets the exit code', async ({ tree, problems }) => {
    const { code, out } = await run([], { ...sound, ...tree });
    expect(code).toBe(/ {2}error {2}/.test(out) ? 1 : 0);
    for (const problem of problems) expect(out).toContain(problem.split(' ')[0]);
    expect(out.endsWith('.')).toBe(true);
  });

  it.each(odd)(
    'has nothing to say of the oddity “$slug”, and reads its words',
    async ({ text, shows }) => {
      const tree = { 'fair/mill.md': text, 'fair/gate.md': article('The Gate') };
      expect(await run([], tree)).toEqual({ code: 0, out: 'No problems.', err: '' });
      const { stories } = readContent('content', memoryFiles(tree));
      const [, mill] = stories[0]?.articles ?? [];
      expect(mill?.passages.length).toBe(shows.length);
      shows.forEach((words, index) => {
        expect(mill?.passages[index]?.text).toContain(words);
      });
    },
  );

  it('is a program, and names files from where it stands', () => {
    const folder = mkdtempSync(join(tmpdir(), 'facing-pages-'));
    try {
      const root = join(folder, 'stories');
      mkdirSync(join(root, 'fair'), { recursive: true });
      writeFileSync(join(root, 'fair', 'mill.md'), article('The Mill'));
      const program = spawnSync(process.execPath, ['src/cli/check.ts', root], { encoding: 'utf8' });
      expect(program.status).toBe(1);
      expect(program.stderr).toBe('');
      expect(program.stdout).toContain(`${root}/fair  error  one-article-only`);
      expect(spawnSync(process.execPath, ['src/cli/check.ts']).status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
