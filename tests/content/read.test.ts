import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/content/files.ts';
import { readContent, readSteps } from '../../src/content/read.ts';
import { article } from './bad-input.ts';
import { memoryFiles } from './memory.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder on the disk with these files in `content/`. */
function disk(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'facing-pages-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(folder, 'content');
}

const pair = { 'fair/mill.md': article('The Mill'), 'fair/gate.md': article('The Gate') };

describe('readContent', () => {
  it('needs nothing but two articles', () => {
    const { stories, problems } = readContent(disk(pair));
    expect(problems).toEqual([]);
    expect(stories).toHaveLength(1);
    const { articles, ...story } = stories[0] ?? { articles: [] };
    expect(story).toEqual({
      slug: 'fair',
      title: 'Fair',
      date: null,
      summary: null,
      names: [],
      same: [],
      different: [],
    });
    expect(articles.map(({ slug, outlet }) => [slug, outlet])).toEqual([
      ['gate', 'The Gate'],
      ['mill', 'The Mill'],
    ]);
  });

  it.each([
    ['Apagón en el valle de Lorne', 'Apagón Lorne'],
    ['El Apagón de Lorne', 'Apagon lorne'],
  ])(
    'spells a default title as a headline does that is no title in capitals: %s',
    (line, title) => {
      const gate = article('The Gate').replace('outlet', `headline: ${line}\noutlet`);
      const files = { 'apagon-lorne/mill.md': article('The Mill'), 'apagon-lorne/gate.md': gate };
      expect(readContent('content', memoryFiles(files)).stories[0]?.title).toBe(title);
    },
  );

  it('takes everything that story.md and names.md say', () => {
    const keys = [
      'title: The fair',
      'date: 2021-06-05',
      'summary: >-\n  It was\n  wet.',
      'articles: [mill, gate]',
      'names: [[Ann, Anna], [Bea, Beatrice]]',
      'same: [["It rain…", "it RAINED."], {gate: It rained, mill: "#ID"}]',
    ];
    const first = readContent('content', memoryFiles(pair)).stories[0]?.articles[0]?.passages[0];
    const { stories, problems } = readContent(
      'content',
      memoryFiles({
        ...pair,
        'fair/story.md': `---\n${keys.join('\n').replace('#ID', `#${first?.id}`)}\n---\n`,
        'names.md': '---\nnames: [[beatrice, Trixie], [Cem, Jem]]\n---\n',
      }),
    );
    expect(problems).toEqual([]);
    const { articles, ...story } = stories[0] ?? { articles: [] };
    expect(articles.map(({ slug }) => slug)).toEqual(['mill', 'gate']);
    expect(story).toEqual({
      slug: 'fair',
      title: 'The fair',
      date: '2021-06-05',
      summary: 'It was wet.',
      names: [
        ['Ann', 'Anna'],
        ['Bea', 'Beatrice', 'Trixie'],
        ['Cem', 'Jem'],
      ],
      same: [
        {
          passages: [
            { article: 'mill', passage: 0 },
            { article: 'gate', passage: 0 },
          ],
        },
        {
          passages: [
            { article: 'gate', passage: 0 },
            { article: 'mill', passage: 0 },
          ],
        },
      ],
      different: [],
    });
  });

  it('gives each sound story as soon as it is read, with the names of the site', () => {
    const tree = { ...pair, 'names.md': '---\nnames:\n  - [Hashed, Hashd]\n---\n' };
    const steps = readSteps('content', memoryFiles(tree));
    const first = steps.next();
    const { stories } = readContent('content', memoryFiles(tree));
    expect(first).toEqual({ done: false, value: stories[0] });
    expect(stories[0]?.names).toEqual([['Hashed', 'Hashd']]);
    expect(steps.next()).toEqual({ done: true, value: { stories, problems: [] } });
  });

  it('gives the same for the same files in any order of the file system', () => {
    const tree = {
      ...pair,
      'wood/a.md': article('A'),
      'wood/b.md': article('B'),
      'ash/x.md': article('X'),
    };
    const turned = Object.fromEntries(Object.entries(tree).reverse());
    expect(readContent('content', memoryFiles(turned))).toEqual(
      readContent('content', memoryFiles(tree)),
    );
  });

  it('takes more than two articles', () => {
    const { stories } = readContent(
      'content',
      memoryFiles({ ...pair, 'fair/ford.md': article('The Ford') }),
    );
    expect(stories[0]?.articles.map(({ slug }) => slug)).toEqual(['ford', 'gate', 'mill']);
  });

  it('follows no link, out of the folder or in a loop', () => {
    const root = disk(pair);
    writeFileSync(join(root, '..', 'secret.md'), article('Secret'));
    symlinkSync(join(root, '..', 'secret.md'), join(root, 'fair', 'secret.md'));
    symlinkSync(root, join(root, 'loop'));
    symlinkSync('nowhere', join(root, 'fair', 'gone.md'));
    const { stories, problems } = readContent(root);
    expect(problems.map(({ name, file }) => `${name} ${file}`)).toEqual([
      'symbolic-link content/fair/gone.md',
      'symbolic-link content/fair/secret.md',
      'symbolic-link content/loop',
    ]);
    expect(JSON.stringify({ stories, problems })).not.toContain('Secret');
  });

  it('reports a file that may not be read', () => {
    const root = disk(pair);
    chmodSync(join(root, 'fair', 'mill.md'), 0o000);
    // The superuser may read everything; then the system refuses by way of a stand-in.
    const files =
      process.getuid?.() === 0
        ? {
            ...diskFiles,
            read: () => {
              throw Object.assign(new Error('x'), { code: 'EACCES' });
            },
          }
        : diskFiles;
    const { problems } = readContent(root, files);
    expect(problems.map(({ name, what }) => [name, what])).toContainEqual([
      'file-unreadable',
      'Unexpected failure to read the file: no permission.',
    ]);
  });

  it('does not read a huge file at all', () => {
    const files = { ...memoryFiles({ ...pair, 'fair/ford.md': { size: 10_485_760 } }) };
    const read = (file: string): Uint8Array => {
      if (file.endsWith('ford.md')) throw new Error('read');
      return memoryFiles(pair).read(file);
    };
    expect(readContent('content', { ...files, read }).problems.map(({ name }) => name)).toEqual([
      'file-too-large',
    ]);
  });

  it.each([
    ['a missing folder', () => join(disk(pair), 'nowhere'), 'content-unreadable'],
    ['a file for a folder', () => join(disk(pair), 'fair', 'mill.md'), 'content-unreadable'],
    ['an empty folder', () => disk({ 'README.md': '' }), 'no-stories'],
  ])('reports %s', (_, root, name) => {
    expect(readContent(root()).problems.map((problem) => problem.name)).toEqual([name]);
  });
});
