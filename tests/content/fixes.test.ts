import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/content/article.ts';
import { readContent } from '../../src/content/read.ts';
import { article } from './bad-input.ts';
import { type Content, memoryFiles } from './memory.ts';

/** What is said of an article with this front matter: what is wrong and how to mend it. */
function said(front: string, body = 'It rained.\n'): readonly string[] {
  const { problems } = parseArticle(`---\n${front}\n---\n\n${body}`, 'content/fair/mill.md');
  return problems.map(({ what, fix }) => `${what} ${fix}`);
}

function saidOf(tree: Readonly<Record<string, Content>>) {
  return readContent('content', memoryFiles(tree)).problems;
}

describe('the fix of a problem', () => {
  it.each([
    ['outlet: A\ntitel: x', 'Write one of the keys that the report names in its place, or delete'],
    ['outlet: A\nulr: x', 'Write `url` in its place, or delete the line.'],
    ['outlet: A\nagencies: x', 'Write `agency` in its place, or delete the line.'],
    ['outlet: A\nsource: x', 'Write `agency` in its place, or delete the line.'],
    ['source: A', 'Write `outlet` in its place.'],
    ['outlet: A\nbyline: x', 'Write `author` in its place, or delete the line.'],
    ['outlet: A\ntitle: x', 'Write `headline` in its place, or delete the line.'],
    ['Publisher: A', 'Write `outlet` in its place.'],
    ['outlet: A\nsame_names: x', 'Write one of the keys that the report names in its place'],
    ['outlet: A\nrights: none', 'Write it as in `rights: excerpt`.'],
    ['outlet: [A, B]', 'Write it as in `outlet: Al Jazeera`.'],
    ['outlet:A', 'expected `outlet: A`. Write a space after the colon.'],
    ['outlet: A\nagency:\n\t- dpa', 'Write two spaces in the place of the tab'],
    ['outlet: A\nheadline: "x" y', 'Put the whole value between quotation marks'],
    ['outlet: A\nagency: [dpa, AFP', 'Write `]` at the end of the value'],
    ['outlet: A\nheadline: Rain: a day', 'quotation marks: `headline: "Rain: a day"`.'],
    ['outlet: A\nit rained', 'Write a key, a colon and a space before the text'],
    ['outlet: A\nurl: https://b.example/a b', 'the address: `https://b.example/a%20b`.'],
    [
      'outlet: A\nurl: https://b. example/a',
      'Delete the space in the address: `https://b.example/a`.',
    ],
    ['outlet: A\nlang: english', 'Write the BCP 47 tag of the language: `lang: en`.'],
    ['outlet: A\nlang: gb', 'Write the BCP 47 tag of the language: `lang: en-GB`.'],
    ['outlet: A\nlang: e', 'Write a BCP 47 tag, for example en, de, pt-BR or zh-Hant.'],
    ['outlet: A\npublished: 2024-3-9', 'Write it as `2024-03-09`.'],
    ['outlet: A\npublished: 2024-03-09 9:30', 'Write it as `2024-03-09T09:30`.'],
    ['outlet: A\npublished: 2024/03/09, 14.30 GMT', 'Write it as `2024-03-09T14:30Z`.'],
    ['outlet: A\npublished: 9.3.2024', 'Write it as `2024-03-09`.'],
    ['outlet: A\npublished: March 9, 2024', 'Write it as `2024-03-09`.'],
    ['outlet: A\npublished: “2024-03-09”', 'Write it as `2024-03-09`.'],
    ['outlet: A\npublished: 3/9/2024', 'Write it as year-month-day, for example 2022-01-01.'],
    ['outlet: A\npublished: 9 March', 'Write it as year-month-day, for example 2022-01-01.'],
    ['outlet: A\npublished: 2024-02-30', 'Write it as year-month-day, for example 2022-01-01.'],
    ['outlt: A', 'Write `outlet` in its place.'],
    [
      'outlet:',
      'without a value, expected text. Write the value behind `outlet:`, as in `outlet: ',
    ],
    ['outlet: A\n----\n', 'dashes `----`, expected `---`. Write three dashes on this line: `---`.'],
    ['outlet: A\n—\n', 'Write three dashes on this line: `---`.'],
  ])('fits it: %j', (front, words) => {
    expect(said(front)).toHaveLength(1);
    expect(said(front)[0]).toContain(words);
  });

  it.each([
    ['\u0096', 'Write – in its place: the text was in Windows-1252'],
    ['\u0080', 'Write € in its place'],
    ['\u0081', 'Delete the character'],
  ])('keeps what a control of Windows-1252 prints: %j', (character, words) => {
    expect(said('outlet: A', `It rained ${character} hard.\n`)).toEqual([
      expect.stringContaining(words),
    ]);
  });

  it('shows the form of each key of a story', () => {
    const keys = 'title: [x]\nsummary: [x]\narticles: mill, gate\nnames: Foo, Bar';
    const problems = saidOf({
      'fair/mill.md': article('The Mill'),
      'fair/gate.md': article('The Gate'),
      'fair/story.md': `---\n${keys}\n---\n`,
    });
    expect(problems.map(({ fix }) => fix)).toEqual([
      'Write it as in `title: The rally in Baghdad`.',
      'Write it as in `summary: Thousands marched through Baghdad.`.',
      'Write it as in `articles: [al-jazeera, trt-world]`.',
      'Write it as in `names: [[ISIL, Daesh], [Hashed, Hashd]]`.',
    ]);
  });

  it.each([
    ['same: ["It rained", "It blew"]', '2:7', '`- ["It rained", "It blew"]`'],
    ['different:\n  - It rained\n  - It blew', '3:3', '`- ["It rained", "It blew"]`'],
    ['names: [Vell, Well]', '2:8', 'below `names:`: `- ["Vell", "Well"]`'],
    ['same:\n  - [It rained: why, It blew]', '3:5', 'Put each text that holds `: ` between'],
    ['same:\n  - [“It rained, alas”, “It blew”]', '3:5', 'Write straight quotation marks'],
  ])('of a list that is no list of lists is one: %j', (keys, place, words) => {
    const problems = saidOf({
      'fair/mill.md': article('The Mill'),
      'fair/gate.md': article('The Gate', 'It blew.\n'),
      'fair/story.md': `---\n${keys}\n---\n`,
    });
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
    expect(problems[0]?.fix).toContain(words);
  });

  it('of an article that has gone from the folder is to delete it from the order', () => {
    const [problem] = saidOf({
      'fair/mill.md': article('The Mill'),
      'fair/gate.md': article('The Gate'),
      'fair/story.md': '---\narticles: [mill, gate, gates]\n---\n',
    });
    expect(problem?.what).toBe('Unexpected article “gates”, expected no further one.');
    expect(problem?.fix).toBe('Delete it: all articles of the folder stand in the order.');
  });

  it('of a misspelt mark is the mark', () => {
    expect(said('outlet: A', '<!-- captoin -->\nThe mill.\n\nIt rained.\n')).toEqual([
      'Unexpected mark “captoin”, expected “caption”. Write `<!-- caption -->` on this line.',
    ]);
  });

  it('of keys without a line above them is that line', () => {
    const fixOf = (text: string) => parseArticle(text, 'content/fair/a.md').problems[0]?.fix;
    expect(fixOf('outlet: A\n---\n\nIt rained.\n')).toBe('Write a line `---` above the keys.');
    expect(fixOf('outlet: A\nlang: en\n')).toBe(
      'Write a line `---` above the keys, and one below them.',
    );
    expect(fixOf('lorne: it rained.\n\nAnd blew.\n\n---\n\nThen it snowed.\n')).toBe(
      'Begin the file with a line `---`, the keys, and a line `---`.',
    );
  });

  it.each(['nn nb', 'hr sr', 'pt-BR pt-PT', 'zh-Hans zh-Hant'])(
    'is not asked for where languages are written alike: %s',
    (pair) => {
      const [one, other] = pair.split(' ');
      const text = (outlet: string, lang: string | undefined) =>
        `---\noutlet: ${outlet}\nlang: ${lang}\n---\n\n12 12 12.\n`;
      const tree = { 'fair/mill.md': text('A', one), 'fair/gate.md': text('B', other) };
      expect(saidOf(tree).map(({ name }) => name)).toEqual([]);
    },
  );

  it('of a line of four dashes is about that line', () => {
    const { problems } = parseArticle('---\noutlet: A\n----\n\nIt rained.\n', 'content/fair/a.md');
    expect(problems.map(({ name, line }) => [name, line])).toEqual([['front-matter-unclosed', 3]]);
  });

  it.each(['----', '--', '—', '- - -', '***', '+++'])(
    'of an opening line %s is about that line',
    (line) => {
      const { problems } = parseArticle(
        `${line}\noutlet: A\n${line}\n\nIt rained.\n`,
        'content/fair/a.md',
      );
      expect(problems.map(({ name, line: at, fix }) => [name, at, fix])).toEqual([
        ['front-matter-missing', 1, 'Write three dashes on this line: `---`.'],
        ['front-matter-unclosed', 3, 'Write three dashes on this line: `---`.'],
      ]);
    },
  );

  it('of front matter below text is to move it', () => {
    const text = '# The fair\n\n---\noutlet: A\n---\n\nIt rained.\n';
    const { problems } = parseArticle(text, 'content/fair/a.md');
    expect(problems.map(({ name }) => name)).toEqual(['front-matter-missing', 'heading-level-one']);
    expect(problems[0]?.what).toContain('text above the front matter of line 3');
    expect(problems[0]?.fix).toContain('to the head of the file');
  });

  it('of an id that no passage has is to copy it anew', () => {
    const [problem] = saidOf({
      'fair/mill.md': article('The Mill'),
      'fair/gate.md': article('The Gate', 'It blew.\n'),
      'fair/story.md': '---\nsame:\n  - ["It blew", "#pabc"]\n---\n',
    });
    expect(problem?.what).toContain('expected the id of a passage of mill.md.');
    expect(problem?.fix).toContain('Copy the id');
  });

  it('of a line of four dashes leaves the other problems to be told of', () => {
    const { problems } = parseArticle(
      '----\noutlet: A\nlang: english\n---\n\n<!-- capton -->\nIt rained.\n',
      'content/fair/a.md',
    );
    expect(problems.map(({ name }) => name)).toEqual([
      'front-matter-missing',
      'lang-wrong',
      'mark-unknown',
    ]);
  });

  it('of front matter that is never closed is not about a line of signs in the text', () => {
    const { problems } = parseArticle(
      '---\noutlet: A\n\nIt rained.\n\n***\n\nIt blew.\n',
      'content/fair/a.md',
    );
    expect(problems.map(({ name, line }) => [name, line])).toEqual([['front-matter-unclosed', 2]]);
  });

  it('of a misspelt key leaves a blank one to be filled', () => {
    expect(said('outlet:\noutlt: A')).toHaveLength(2);
  });

  it.each(['[mill.md, gate]', '[mill, gat]'])('of a misspelt article stands alone: %s', (order) => {
    const problems = saidOf({
      'fair/mill.md': article('The Mill'),
      'fair/gate.md': article('The Gate'),
      'fair/story.md': `---\narticles: ${order}\n---\n`,
    });
    expect(problems.map(({ name }) => name)).toEqual(['article-unknown']);
  });

  it.each([
    [{}, 'Rename it to `story.md`.'],
    [{ 'fair/story.md': '---\n---\n' }, 'Put what it says into `story.md`, and delete it.'],
  ])('of a story file in capitals is about its name alone', (beside, fix) => {
    const problems = saidOf({
      'fair/mill.md': article('The Mill'),
      'fair/gate.md': article('The Gate'),
      'fair/Story.md': '---\ntitle: The fair\n---\n',
      ...beside,
    });
    expect(problems.map((problem) => [problem.name, problem.fix])).toEqual([
      ['name-not-plain', fix],
    ]);
  });

  it('of a folder in a story is about a folder', () => {
    const [problem] = saidOf({
      'fair/mill.md': article('The Mill'),
      'fair/gate.md': article('The Gate'),
      'fair/more/ford.md': article('The Ford'),
    });
    expect(problem?.name).toBe('file-misplaced');
    expect(problem?.fix).toContain('Move its articles up into the folder of the story');
  });

  it('of two files of one outlet is to fill the one that is empty', () => {
    const problems = saidOf({
      'fair/left.md': '---\noutlet: The Post\n---\n',
      'fair/right.md': article('The Post'),
    });
    expect(problems.find(({ name }) => name === 'outlet-twice')?.fix).toBe(
      'Put the text into left.md, which has none, or delete that file.',
    );
  });

  it('of two files of one outlet is about the one whose name looks like a copy', () => {
    const problems = saidOf({
      'fair/Post Copy.md': article('The Post'),
      'fair/post.md': article('The Post'),
    });
    const twice = problems.filter(({ name }) => name === 'outlet-twice');
    expect(twice.map(({ file }) => file)).toEqual(['content/fair/Post Copy.md']);
  });

  it('proposes no name that is there already', () => {
    const pair = (folder: string) => ({
      [`${folder}/mill.md`]: article('The Mill'),
      [`${folder}/gate.md`]: article('The Gate'),
    });
    const beside = saidOf({ ...pair('Fair'), ...pair('fair') });
    expect(beside.map(({ name }) => name)).toEqual(['name-not-plain', 'addresses-collide']);
    expect(beside[0]?.fix).not.toContain('for example');
    expect(beside[1]?.what).toContain('the same address as “Fair”.');
    expect(saidOf(pair('Fair'))[0]?.fix).toBe('Rename it, for example to “fair”.');
  });
});

describe('an attribute that is left out', () => {
  it.each([
    ['<p class="a">It</p>', '“class” on <p>'],
    ['<p data-key="a">It</p>', '“data-key” on <p>'],
    ['<p aria-label="a">It</p>', '“aria-label” on <p>'],
    ['<p tabindex="0">It</p>', '“tabindex” on <p>'],
  ])('is named as it is written: %s', (html, words) => {
    expect(said('outlet: A', `It rained.\n\n${html}\n`)[0]).toContain(words);
  });
});

describe('an empty file', () => {
  it.each(['', '\n', ' \n\n'])('is one problem: %j', (text) => {
    const { problems } = parseArticle(text, 'content/fair/mill.md');
    expect(problems.map(({ what }) => what)).toEqual([
      'Unexpected empty file, expected front matter: a line `---` first.',
    ]);
  });
});
