import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../src/cli/new/ask.ts';
import { newCommand } from '../../../src/cli/new.ts';
import { readContent } from '../../../src/content/read.ts';
import { memoryFiles } from '../../content/memory.ts';

interface World {
  readonly files?: Readonly<Record<string, string>>;
  readonly ask?: Ask;
  /** Path that the system refuses to write. */
  readonly refuse?: string;
}

async function run(args: readonly string[], { files = {}, ask, refuse }: World = {}) {
  const disk: Record<string, string> = { ...files };
  const out: string[] = [];
  const err: string[] = [];
  const tree = Object.entries(files).map(([path, text]) => [path.replace('content/', ''), text]);
  const code = await newCommand(args, {
    ...memoryFiles(Object.fromEntries(tree)),
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
    exists: (path) => Object.keys(disk).some((file) => `${file}/`.startsWith(`${path}/`)),
    write: (files) => {
      if (files.some(({ path }) => path === refuse)) {
        throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      }
      for (const { path, text } of files) disk[path] = text;
    },
    ask: ask ?? null,
  });
  return { code, out: out.join('\n'), err: err.join('\n'), disk };
}

const PAIR = ['bridge-opens', '--outlet', 'The Gazette', '--outlet', 'El País'];

describe('npm run new', () => {
  it('makes files that are ready to fill', async () => {
    const { code, disk } = await run([
      ...PAIR,
      '--title',
      'Bridge: it  opens',
      '--date',
      '2021-06-05',
    ]);
    expect(code).toBe(0);
    expect(disk).toEqual({
      'content/bridge-opens/story.md':
        '---\ntitle: "Bridge: it opens"\ndate: 2021-06-05\nsummary:\n---\n',
      'content/bridge-opens/the-gazette.md':
        '---\noutlet: The Gazette\nheadline:\nurl:\npublished:\nauthor:\nlang:\n---\n\n',
      'content/bridge-opens/el-pais.md':
        '---\noutlet: El País\nheadline:\nurl:\npublished:\nauthor:\nlang:\n---\n\n',
    });
  });

  it('makes files that lack nothing but the text', async () => {
    const { disk } = await run([...PAIR, '--lang', 'de']);
    const tree = Object.entries(disk).map(([path, text]) => [path.replace('content/', ''), text]);
    const names = readContent('content', memoryFiles(Object.fromEntries(tree))).problems;
    expect(names.map(({ name, file }) => `${name} ${file}`)).toEqual([
      'body-empty content/bridge-opens/el-pais.md',
      'body-empty content/bridge-opens/the-gazette.md',
    ]);
    const filled = tree.map(([path, text]) => [
      path,
      path?.endsWith('story.md') ? text : `${text}Es regnete.\n`,
    ]);
    const { stories, problems } = readContent('content', memoryFiles(Object.fromEntries(filled)));
    expect(problems).toEqual([]);
    expect(stories[0]?.articles.map(({ outlet, lang }) => [outlet, lang])).toEqual([
      ['El País', 'de'],
      ['The Gazette', 'de'],
    ]);
  });

  it('takes the name of a file beside the name of an outlet', async () => {
    const { disk } = await run(['rain', '--outlet', 'xinwen=新闻', '--outlet', 'The Gazette']);
    expect(disk['content/rain/xinwen.md']).toContain('outlet: 新闻\n');
  });

  it('adds an outlet to a story that exists, and leaves the rest alone', async () => {
    const files = { 'content/bridge-opens/story.md': 'mine', 'content/bridge-opens/a.md': 'mine' };
    const { code, disk } = await run(['bridge-opens', '--outlet', 'The Herald'], { files });
    expect(code).toBe(0);
    expect(disk).toMatchObject(files);
    expect(Object.keys(disk)).toHaveLength(3);
  });

  it('adds an outlet to a story that has no story.md', async () => {
    const files = { 'content/bridge-opens/a.md': 'mine' };
    const { code, disk } = await run(['bridge-opens', '--outlet', 'The Herald'], { files });
    expect(code).toBe(0);
    expect(disk).toMatchObject(files);
    expect(disk['content/bridge-opens/the-herald.md']).toContain('outlet: The Herald\n');
  });

  it.each([
    [
      'a file that exists',
      PAIR,
      { files: { 'content/bridge-opens/el-pais.md': 'mine' } },
      'el-pais.md exists',
    ],
    [
      'a title for a story that has one',
      ['bridge-opens', '--title', 'x', '--date', '2021-06-05'],
      { files: { 'content/bridge-opens/story.md': '---\ntitle: Mine\ndate:\n---\n' } },
      'story.md has the title “Mine” already; change it there.',
    ],
    [
      'a title for a story.md that cannot be read',
      ['bridge-opens', '--title', 'x'],
      { files: { 'content/bridge-opens/story.md': '---\ntitle: "Mine\n---\n' } },
      'story.md has front matter that cannot be read',
    ],
    ['a full disk', PAIR, { refuse: 'content/bridge-opens/el-pais.md' }, 'Nothing was written'],
  ])('writes nothing for %s', async (_, args, world: World, words) => {
    const { code, out, err, disk } = await run(args, world);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
    expect(disk).toEqual(world.files ?? {});
  });

  it.each([
    ['a name that is not plain', ['Bridge opens', ...PAIR.slice(1)], 'for example bridge-opens'],
    ['a name that is taken', ['search', ...PAIR.slice(1)], 'is taken by a page of the site'],
    ['a name that Windows keeps', ['con', ...PAIR.slice(1)], 'is taken by a device of Windows'],
    ['a way out of the folder', ['../x', ...PAIR.slice(1)], 'expected lower-case'],
    [
      'an outlet without plain letters',
      ['rain', '--outlet', '新闻', '--outlet', 'B'],
      'plain-name=新闻',
    ],
    ['an outlet that is taken', ['rain', '--outlet', 'Story', '--outlet', 'B'], 'is taken'],
    [
      'two outlets of one name',
      ['rain', '--outlet', 'B', '--outlet', 'b'],
      'second outlet for b.md',
    ],
    ['a wrong date', [...PAIR, '--date', '2021-02-29'], '2021-02-29'],
    ['a wrong language', [...PAIR, '--lang', 'en_GB'], 'en_GB'],
  ])('takes %s for a mistake of the command', async (_, args, words) => {
    const { code, out, err, disk } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(disk).toEqual({});
  });

  it('makes the story.md of a story that has none', async () => {
    const files = { 'content/rain/a.md': 'mine', 'content/rain/b.md': 'mine' };
    const args = ['rain', '--title', 'Rain: a day', '--date', '2021-06-05'];
    const { code, out, disk } = await run(args, { files });
    expect([code, out]).toEqual([0, 'made content/rain/story.md']);
    expect(disk).toEqual({
      ...files,
      'content/rain/story.md': '---\ntitle: "Rain: a day"\ndate: 2021-06-05\nsummary:\n---\n',
    });
  });

  it('completes a story.md and leaves what it says', async () => {
    const story =
      '---\n# ours\ntitle: # to do\nsummary: It rained.\nnames:\n  - [Ann, Anna]\n---\n';
    const files = { 'content/rain/a.md': 'mine', 'content/rain/story.md': story };
    const args = ['rain', '--title', 'Rain', '--date', '2021-06-05', '--outlet', 'B'];
    const { code, out, disk } = await run(args, { files });
    expect(code).toBe(0);
    expect(out).toContain('put title and date into content/rain/story.md');
    expect(disk['content/rain/story.md']).toBe(
      '---\n# ours\n# to do\ntitle: Rain\nsummary: It rained.\nnames:\n  - [Ann, Anna]\ndate: 2021-06-05\n---\n',
    );
    expect(disk['content/rain/b.md']).toContain('outlet: B\n');
    const again = await run(args.slice(0, -2), { files: disk });
    expect([again.code, again.out]).toEqual([0, 'content/rain/story.md says so already.']);
    expect(again.disk).toEqual(disk);
  });

  it('says what a third article changes, with the lines to write', async () => {
    const story =
      '---\narticles: [b, a]\nsame:\n  - ["It rained", "It poured"]\n  - { a: "It blew", b: "It stormed" }\n---\n';
    const files = {
      'content/rain/a.md': '---\noutlet: A\n---\n\nIt poured. It blew.\n',
      'content/rain/b.md': '---\noutlet: B\n---\n\nIt rained. It stormed.\n',
      'content/rain/story.md': story,
    };
    const { code, out, disk } = await run(['rain', '--outlet', 'C'], { files });
    expect(code).toBe(0);
    expect(out.split('\n').slice(2)).toEqual([
      'Change content/rain/story.md, or the build will stop there:',
      '  the order names every article:',
      '',
      '  articles: [b, a, c]',
      '',
      '  in a story of more than two, each pin names its articles:',
      '',
      '  same:',
      '    - { b: "It rained", a: "It poured" }',
      '    - { a: "It blew", b: "It stormed" }',
    ]);
    const tree = { ...disk, 'content/rain/c.md': '---\noutlet: C\n---\n\nIt snowed.\n' };
    const written = out
      .split('\n')
      .filter((line) => /^ +(?:articles|same|-)/u.test(line))
      .map((line) => line.slice(2));
    const problemsWith = (text: string) =>
      readContent(
        'content',
        memoryFiles(
          Object.fromEntries(
            Object.entries({ ...tree, 'content/rain/story.md': text }).map(([path, one]) => [
              path.replace('content/', ''),
              one,
            ]),
          ),
        ),
      ).problems.map(({ name }) => name);
    expect(problemsWith(story)).toEqual(['article-unlisted', 'pin-form-wrong']);
    expect(problemsWith(`---\n${written.join('\n')}\n---\n`)).toEqual([]);
  });

  it('asks for what is missing where somebody can answer', async () => {
    const asked: unknown[] = [];
    const ask: Ask = async (known) => {
      asked.push(known);
      return { ...known, story: 'rain', outlets: ['A', 'B'] };
    };
    const { code, disk } = await run(['--outlet', 'A', '--title', 'Rain'], { ask });
    expect(asked).toEqual([{ story: null, title: 'Rain', date: null, outlets: ['A'], lang: null }]);
    expect(code).toBe(0);
    expect(Object.keys(disk)).toEqual(['story', 'a', 'b'].map((name) => `content/rain/${name}.md`));
    expect((await run([], { ask: async () => null })).code).toBe(1);
  });

  it.each([[[]], [['rain']], [['rain', '--outlet', 'A']], [['rain', 'snow']], [['--fast']]])(
    'explains itself where nobody can: %j',
    async (args) => {
      const { code, err, disk } = await run(args);
      expect(code).toBe(2);
      expect(err).toContain('npm run new --');
      expect(disk).toEqual({});
    },
  );

  it('is a program', () => {
    const folder = mkdtempSync(join(tmpdir(), 'facing-pages-'));
    try {
      const again = () =>
        spawnSync(process.execPath, ['src/cli/new.ts', ...PAIR, '--content', folder], {
          encoding: 'utf8',
        });
      expect(again().status).toBe(0);
      expect(readdirSync(join(folder, 'bridge-opens')).sort()).toEqual([
        'el-pais.md',
        'story.md',
        'the-gazette.md',
      ]);
      const second = again();
      expect(second.status).toBe(1);
      expect(second.stderr).toContain('el-pais.md exists.');
      expect(readFileSync(join(folder, 'bridge-opens', 'el-pais.md'), 'utf8')).toContain('El País');
      expect(spawnSync(process.execPath, ['src/cli/new.ts', '--help']).status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
