import { describe, expect, it } from 'vitest';
import { importCommand } from '../../../src/cli/import.ts';
import { failure, textIn, type World, worldOf } from './world.ts';

const paragraphs = [
  'A hundred metres of the harbour wall gave way early on Tuesday, and the sea came in as far as the market.',
  'No one was hurt. The fire brigade had gone from door to door an hour before.',
];
const page = (site: string): string =>
  `<html lang="en"><meta charset="utf-8"><meta property="og:site_name" content="${site}"><article><h1>Wall</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></html>`;
const nameless = page('x').replace(/<meta property[^>]*>/u, '');

function run(world: World, ...args: readonly string[]): Promise<number> {
  return importCommand([...args], world.effects);
}

function articlesIn({ files }: World): string[] {
  return [...files.keys()].filter((path) => path.endsWith('.md')).sort();
}

function said({ complained }: World): string {
  return complained.join('\n');
}

describe('import', () => {
  it('makes an article of each file, with a line of progress and a summary', async () => {
    const world = worldOf({ 'a.html': page('The Quay'), 'b.html': page('North Post') });
    expect(await run(world, 'a.html', 'b.html', '--story', 'wall')).toBe(0);
    expect(articlesIn(world)).toEqual(['content/wall/north-post.md', 'content/wall/the-quay.md']);
    expect(textIn(world, 'content/wall/the-quay.md')).toBe(
      `---\noutlet: The Quay\nheadline: Wall\nlang: en\n---\n\n${paragraphs.join('\n\n')}\n`,
    );
    expect(world.printed).toEqual([
      '1/2  a.html  → content/wall/the-quay.md',
      '    kept      38 words: 2 paragraphs',
      '    set       outlet, headline, lang (utf-8)',
      '2/2  b.html  → content/wall/north-post.md',
      '    kept      38 words: 2 paragraphs',
      '    set       outlet, headline, lang (utf-8)',
      '2 articles written.',
      'Read them over, then run `npm run check`.',
    ]);
  });

  it('counts one word as one', async () => {
    const world = worldOf({ 'a.txt': 'Rain.' });
    const args = ['--text', '--story', 'wall', '--outlet', 'Quay', '--dry-run'];
    expect(await run(world, 'a.txt', ...args)).toBe(0);
    expect(world.printed).toContain('    kept      1 word: 1 paragraph');
  });

  it('takes outlets, names, language and folder as given', async () => {
    const world = worldOf({ 'a.html': page('x'), 'b.html': nameless });
    const outlets = ['--outlet', 'صوت', '--outlet', 'B'];
    const names = ['--name', 'sawt', '--name', 'bee'];
    const args = ['--story', 'wall', '--lang', 'en-IE', '--content', 'other', ...outlets, ...names];
    expect(await run(world, 'a.html', 'b.html', ...args)).toBe(0);
    expect(world.printed).toContain('Read them over, then run `npm run check -- --content other`.');
    expect(articlesIn(world)).toEqual(['other/wall/bee.md', 'other/wall/sawt.md']);
    expect(textIn(world, 'other/wall/bee.md')).toContain('outlet: B\nheadline: Wall\nlang: en-IE');
  });

  it('takes the folder after --out as well, and one folder alone', async () => {
    const world = worldOf({ 'a.html': page('The Quay') });
    const args = ['a.html', '--story', 'wall', '--out', 'other'];
    expect(await run(world, ...args, '--content', 'others')).toBe(2);
    expect(await run(world, ...args)).toBe(0);
    expect(articlesIn(world)).toEqual(['other/wall/the-quay.md']);
  });

  it('writes nothing where one file fails, unless told to go on', async () => {
    const world = worldOf({ 'a.html': page('The Quay'), 'b.html': '<p>Not found</p>' });
    expect(await run(world, 'a.html', 'b.html', '--story', 'wall')).toBe(1);
    expect(articlesIn(world)).toEqual([]);
    expect(world.printed).toContain('2/2  b.html  failed');
    expect(world.printed.at(-1)).toBe('Nothing written; 1 file failed.');
    expect(await run(world, 'a.html', 'b.html', '--story', 'wall', '--keep-going')).toBe(1);
    expect(articlesIn(world)).toEqual(['content/wall/the-quay.md']);
    expect(world.printed).toContain('1 article written; 1 file failed.');
  });

  it('overwrites nothing unless told to', async () => {
    const world = worldOf({ 'a.html': page('The Quay'), 'content/wall/the-quay.md': 'by hand' });
    expect(await run(world, 'a.html', '--story', 'wall')).toBe(1);
    expect(said(world)).toContain('article-exists');
    expect(textIn(world, 'content/wall/the-quay.md')).toBe('by hand');
    expect(await run(world, 'a.html', '--story', 'wall', '--force')).toBe(0);
    expect(textIn(world, 'content/wall/the-quay.md')).toContain('outlet: The Quay');
  });

  it('fills an article that waits for its text, and keeps what it says', async () => {
    const waiting = '---\noutlet: The Quay\nheadline: # as printed\nauthor: A. Moe\nlang:\n---\n\n';
    const html = page('the quay').replace(
      '<article>',
      '<link rel="canonical" href="https://quay.example/wall"><meta name="author" content="B. Lie"><article>',
    );
    const world = worldOf({ 'a.html': html, 'content/wall/quay.md': waiting });
    expect(await run(world, 'a.html', '--story', 'wall')).toBe(0);
    expect(articlesIn(world)).toEqual(['content/wall/quay.md']);
    expect(textIn(world, 'content/wall/quay.md')).toBe(
      `---\noutlet: The Quay\n# as printed\nheadline: Wall\nauthor: A. Moe\nlang: en\nurl: https://quay.example/wall\n---\n\n${paragraphs.join('\n\n')}\n`,
    );
    expect(world.printed.slice(0, 5)).toEqual([
      '1/1  a.html  → content/wall/quay.md, which waited for its text',
      '    kept      38 words: 2 paragraphs',
      '    set       headline, url, lang (utf-8)',
      '    see       kept as the file has it: outlet “The Quay”; the page has “the quay”',
      '    see       kept as the file has it: author “A. Moe”; the page has “B. Lie”',
    ]);
    expect(await run(world, 'a.html', '--story', 'wall')).toBe(1);
    expect(said(world)).toContain('article-exists');
  });

  it('fills no article whose front matter cannot be read', async () => {
    const waiting = '---\noutlet: The Quay\nheadlin: x\nurl: "x\n---\n';
    const world = worldOf({ 'a.html': page('The Quay'), 'content/wall/the-quay.md': waiting });
    expect(await run(world, 'a.html', '--story', 'wall')).toBe(1);
    expect(said(world)).toContain('content/wall/the-quay.md:3:1  error  key-unknown');
    expect(said(world)).toContain('content/wall/the-quay.md:4:6  error  yaml-wrong');
    expect(textIn(world, 'content/wall/the-quay.md')).toBe(waiting);
  });

  it('says what a third article changes', async () => {
    const world = worldOf({
      'a.html': page('The Quay'),
      'content/wall/a.md': '---\noutlet: A\n---\n\nIt fell.\n',
      'content/wall/b.md': '---\noutlet: B\n---\n\nIt broke.\n',
      'content/wall/story.md': '---\ndifferent:\n  - ["It fell", "It broke"]\n---\n',
    });
    expect(await run(world, 'a.html', '--story', 'wall')).toBe(0);
    expect(world.printed.slice(-5)).toEqual([
      'Change content/wall/story.md, or the build will stop there:',
      '  in a story of more than two, each pin names its articles:',
      '',
      '  different:',
      '    - { a: "It fell", b: "It broke" }',
    ]);
  });

  it('only reports in a dry run, and lists what is left out where asked', async () => {
    const html = page('The Quay').replace('</article>', '</article><nav>Front page</nav>');
    const world = worldOf({ 'a.html': html });
    expect(await run(world, 'a.html', '--story', 'wall', '--dry-run', '--left-out')).toBe(0);
    expect(articlesIn(world)).toEqual([]);
    expect(world.printed).toContain('    left out  navigation 1 (2 words)');
    expect(world.printed).toContain('              navigation: “Front page”');
    expect(world.printed.at(-1)).toBe('Nothing written.');
  });

  it('lets no page write to the terminal', async () => {
    const world = worldOf({ 'a.html': page('\u001b[31mThe Quay') });
    await run(world, 'a.html', '--story', 'wall', '--left-out');
    expect([...world.printed, ...world.complained].join('')).not.toMatch(/\p{Cc}(?<!\n)/u);
  });
});

it('says why an outlet without plain letters names no file, and what does', async () => {
  const world = worldOf({ 'a.html': page('صوت') });
  expect(await run(world, 'a.html', '--story', 'wall')).toBe(1);
  const said = world.complained.join('\n');
  expect(said).toContain('Unexpected outlet “صوت”, which has no letters a to z');
  expect(said).toContain('`--name first-outlet`');
  expect(await run(world, 'a.html', '--story', 'wall', '--name', 'sawt')).toBe(0);
});

describe('what fails', () => {
  it.each<[string, string | Uint8Array | Error, readonly string[], string]>([
    ['no file', failure('ENOENT'), [], 'file-unreadable'],
    ['a file nobody may read', failure('EACCES'), [], 'no permission'],
    ['an MHTML file', 'From: <x>\nMIME-Version: 1.0\n\n<p>', [], 'MHTML'],
    ['a page without an outlet', nameless, [], 'outlet-unknown'],
    ['an empty file', '', [], 'page-without-article'],
    ['a reserved name', page('Reading'), [], 'name-reserved'],
    ['an outlet without plain letters', page('صوت'), [], 'name-not-plain'],
    ['a name that is no name', page('x'), ['--name', '../x'], 'name-not-plain'],
    ['an unknown encoding', page('x'), ['--encoding', 'klingon'], 'page-encoding-unknown'],
    [
      'a page read as text',
      '<!doctype html><p>x',
      ['--text', '--outlet', 'x'],
      'page-format-unknown',
    ],
    ['an undecodable letter', page('x').replace('No one', 'N\uFFFD one'), [], 'control-character'],
  ])('%s', async (_, content, args, words) => {
    const world = worldOf({ 'a.html': content });
    expect(await run(world, 'a.html', '--story', 'wall', ...args)).toBe(1);
    expect(said(world)).toContain(words);
    expect(said(world)).toContain('Fix: ');
    expect(said(world)).not.toMatch(/\n\s+at |\/secret\//u);
    expect(articlesIn(world)).toEqual([]);
  });

  it('a file too large to be a page', async () => {
    const { effects, ...world } = worldOf({ 'a.html': 'x' });
    const large = { ...effects, size: () => 100_000_000 };
    expect(await importCommand(['a.html', '--story', 'wall'], large)).toBe(1);
    expect(world.complained.join()).toContain('file-too-large');
  });

  it('two files of one name', async () => {
    const world = worldOf({ 'a.html': page('The Quay'), 'b.html': page('North Post') });
    const names = ['--name', 'quay', '--name', 'quay'];
    expect(await run(world, 'a.html', 'b.html', '--story', 'wall', ...names)).toBe(1);
    expect(said(world)).toContain('addresses-collide');
  });

  it('two files of one outlet, whatever their names', async () => {
    const world = worldOf({ 'a.html': page('The Quay'), 'b.html': page('the quay') });
    const names = ['--name', 'quay', '--name', 'other'];
    expect(await run(world, 'a.html', 'b.html', '--story', 'wall', ...names)).toBe(1);
    expect(said(world)).toContain('b.html  error  outlet-twice');
    expect(said(world)).toContain('`--outlet`');
  });

  it.each(['--dry-run', '--keep-going'])(
    'a page that is in the story already, with %s',
    async (option) => {
      const html = page('The Quay').replace(
        '<article>',
        '<link rel="canonical" href="https://quay.example/wall"><article>',
      );
      const world = worldOf({ 'a.html': html });
      expect(await run(world, 'a.html', '--story', 'wall')).toBe(0);

      expect(await run(world, 'a.html', '--story', 'wall', option)).toBe(1);
      expect(said(world)).toContain('a.html  error  article-exists');
      expect(said(world)).toContain(
        'is in the story already: content/wall/the-quay.md has the same source address, “https://quay.example/wall”.',
      );
      expect(said(world)).toContain('Fix: Leave it, or overwrite that article with `--force`.');
      expect(said(world)).not.toContain('another name');

      const other = [option, '--name', 'other', '--outlet', 'Other'];
      expect(await run(world, 'a.html', '--story', 'wall', ...other)).toBe(1);
      expect(said(world)).toContain('`--name the-quay --force`');
      expect(articlesIn(world)).toEqual(['content/wall/the-quay.md']);
    },
  );

  it('an article of an outlet that the story has, under whatever name', async () => {
    const world = worldOf({ 'a.html': page('The Quay') });
    expect(await run(world, 'a.html', '--story', 'wall')).toBe(0);
    expect(await run(world, 'a.html', '--story', 'wall', '--name', 'other')).toBe(1);
    expect(said(world)).toContain('content/wall/the-quay.md has the same outlet, “The Quay”.');
    expect(said(world)).toContain('`--outlet "The Quay (second article)"`');
    const force = ['--name', 'other', '--force'];
    expect(await run(world, 'a.html', '--story', 'wall', ...force)).toBe(1);
    expect(articlesIn(world)).toEqual(['content/wall/the-quay.md']);
  });

  it.each<[string, Readonly<Record<string, Error>>, string]>([
    ['pages', { pages: failure('EISDIR') }, 'Fix: Give the files in it, each by its name.'],
    ['https://quay.example/wall', {}, 'Fix: Save the page in the browser as'],
  ])('%s, which is no file', async (given, tree, fix) => {
    const world = worldOf(tree);
    expect(await run(world, given, '--story', 'wall')).toBe(1);
    expect(said(world)).toContain('file-unreadable');
    expect(said(world)).toContain(fix);
    expect(said(world)).not.toContain('See that the file exists');
  });

  it.each(['../wall', 'Wall', 'about', ''])('a story named “%s”', async (story) => {
    const world = worldOf({ 'a.html': page('The Quay') });
    expect(await run(world, 'a.html', '--story', story)).toBe(2);
    expect(said(world)).toMatch(/name-(?:not-plain|reserved)/u);
    expect(articlesIn(world)).toEqual([]);
  });

  it('a disk that is full', async () => {
    const world = worldOf({ 'a.html': page('The Quay') }, () => {
      throw failure('ENOSPC');
    });
    expect(await run(world, 'a.html', '--story', 'wall')).toBe(1);
    expect(said(world)).toContain('article-unwritten');
    expect(said(world)).toContain('the disk is full');
    expect(world.printed.join()).not.toContain('1 article written');
  });
});

describe('the words of the command', () => {
  it.each([
    [['a.html'], '--story'],
    [['--story', 'wall'], 'a file to import'],
    [['a.html', 'b.html', '--story', 'wall', '--outlet', 'One'], '1 × --outlet for 2 files'],
    [['a.html', '--story', 'wall', '--colour'], '--colour'],
  ])('%j are refused', async (args, words) => {
    const world = worldOf({ 'a.html': page('The Quay') });
    expect(await run(world, ...args)).toBe(2);
    expect(said(world).split('\n')[0]).toContain(words);
    expect(said(world)).toContain('npm run import -- --help');
    expect(said(world)).not.toContain('--keep-going');
  });

  it('ask for help', async () => {
    const world = worldOf({});
    expect(await run(world, '--help')).toBe(0);
    expect(world.printed.join()).toContain('Exit code');
  });
});
