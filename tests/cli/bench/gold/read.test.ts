import { describe, expect, it } from 'vitest';
import { GoldError, type GoldFiles, readGold } from '../../../../src/cli/bench/gold/index.ts';

const a = `---
outlet: One
---

The ferry sank on Monday. Nobody was hurt.

<!-- caption -->
The ferry on Sunday.
`;
const b = `---
outlet: Two
---

Nobody was injured. A ferry sank on Monday, the port said.
`;
const links = `about: a test
links:
  - a: "The ferry sank …"
    b: "A ferry sank …"
    kind: edited
    moved: down
  - a: "Nobody …"
    b: "Nobody …"
    kind: edited
    optional: true
only-a: []
only-b: []
`;
const ledgers = `wording:
  - a: hurt
    b: injured
    in-a: "Nobody …"
    in-b: "Nobody …"
figures:
  - kind: agree
    a: Monday
    b: Monday
    in-a: "The ferry sank …"
    in-b: "A ferry sank …"
    optional: true
`;
const story = `---
names:
  - [ferry, boat]
---
`;

/** A project in memory. */
function project(files: Record<string, string>): GoldFiles {
  return {
    folders: (path) => [
      ...new Set(
        Object.keys(files)
          .filter((file) => file.startsWith(`${path}/`))
          .flatMap((file) => file.slice(path.length + 1).split('/')[0] ?? []),
      ),
    ],
    read: (path) => files[path] ?? null,
  };
}

const whole = {
  'gold/p/a.md': a,
  'gold/p/b.md': b,
  'gold/p/links.yaml': links,
  'gold/p/ledgers.yaml': ledgers,
  'gold/p/story.md': story,
};

function problemsOf(files: Record<string, string>): string {
  try {
    readGold(project({ ...whole, ...files }), 'gold');
  } catch (error) {
    if (error instanceof GoldError) return error.message;
    throw error;
  }
  return '';
}

describe('readGold', () => {
  it('reads articles, links, names and ledgers', () => {
    const [pair] = readGold(project(whole), 'gold');
    expect(pair?.name).toBe('p');
    expect(pair?.left.passages.map(({ furniture }) => furniture)).toEqual([false, false, true]);
    expect(pair?.links).toEqual([
      { left: 0, right: 1, kind: 'edited', moved: 'down', optional: false },
      { left: 1, right: 0, kind: 'edited', moved: null, optional: true },
    ]);
    expect(pair?.names).toEqual([['ferry', 'boat']]);
    expect(pair?.ledgers?.wording).toEqual([
      {
        left: [{ passage: 1, start: 11, end: 15, words: 'hurt' }],
        right: [{ passage: 0, start: 11, end: 18, words: 'injured' }],
        optional: false,
        voice: 'own',
      },
    ]);
    expect(pair?.ledgers?.figures?.[0]?.optional).toBe(true);
    expect(pair?.ledgers?.quotes).toBeUndefined();
  });

  it('reads pairs in the order of their names, whatever order the folders come in', () => {
    const files = Object.fromEntries(
      ['b', 'a', 'C'].flatMap((name) =>
        Object.entries(whole).map(([path, text]) => [path.replace('/p/', `/${name}/`), text]),
      ),
    );
    expect(readGold(project(files), 'gold').map(({ name }) => name)).toEqual(['C', 'a', 'b']);
  });

  it('takes the articles from where links.yaml says, and the story beside them', () => {
    const [pair] = readGold(
      project({
        'gold/p/links.yaml': links.replace(
          'links:',
          'articles: [../../story/a.md, ../../story/b.md]\nlinks:',
        ),
        'story/a.md': a,
        'story/b.md': b,
        'story/story.md': story,
      }),
      'gold',
    );
    expect(pair?.names).toEqual([['ferry', 'boat']]);
    expect(pair?.ledgers).toBeNull();
  });

  it('reports a passage that is neither linked nor alone, furniture aside', () => {
    const longer = a.replace('Nobody was hurt.', 'Nobody was hurt. It was old.');
    expect(problemsOf({ 'gold/p/a.md': longer })).toBe(
      'gold/p/links.yaml\n  - “It was old.” is neither in a link nor in only-a.',
    );
  });

  it('reports a passage that is both linked and alone', () => {
    const both = links.replace('only-b: []', 'only-b: ["Nobody …"]');
    expect(problemsOf({ 'gold/p/links.yaml': both })).toContain('is in a link and in only-b');
  });

  it('reports a link that is there twice, and every problem at once', () => {
    const twice = links
      .replace(
        'only-a',
        '  - a: "Nobody …"\n    b: "Nobody …"\n    kind: reworded\n  - a: "No such …"\n    b: "Nobody …"\n    kind: edited\nonly-a',
      )
      .replace('only-b: []', 'only-b: ["Nobody …"]');
    const report = problemsOf({ 'gold/p/links.yaml': twice });
    expect(report).toContain('“No such …” in a: expected one passage, found 0');
    expect(report).toContain('Passages 1 and 0 are linked twice');
    expect(report).toContain('is in a link and in only-b');
  });

  it('reports words that are not in their passage', () => {
    const wrong = ledgers.replace('b: injured', 'b: killed');
    expect(problemsOf({ 'gold/p/ledgers.yaml': wrong })).toContain('“killed”: expected once');
  });

  it('reports words without a passage', () => {
    const wrong = ledgers.replace('    in-b: "A ferry sank …"\n', '');
    expect(problemsOf({ 'gold/p/ledgers.yaml': wrong })).toContain('b and in-b need each other');
  });

  it('reports wordings whose two sides do not go by two', () => {
    const wrong = ledgers.replace('in-a: "Nobody …"', 'in-a: ["Nobody …", "Nobody …"]');
    expect(problemsOf({ 'gold/p/ledgers.yaml': wrong })).toContain('go by two');
  });

  it('reports a key that the format does not have', () => {
    expect(problemsOf({ 'gold/p/links.yaml': `${links}onlyb: []\n` })).toContain('onlyb');
    expect(problemsOf({ 'gold/p/ledgers.yaml': `${ledgers}coverage: []\n` })).toContain('coverage');
  });

  it('reports a file that is not YAML', () => {
    expect(problemsOf({ 'gold/p/links.yaml': 'about: "a' })).toContain('gold/p/links.yaml\n  - ');
  });

  it('reports a missing file, and an article that does not stand up', () => {
    const { 'gold/p/b.md': _, ...rest } = whole;
    expect(() => readGold(project(rest), 'gold')).toThrow(
      'gold/p/b.md\n  - There is no such file.',
    );
    expect(problemsOf({ 'gold/p/b.md': 'No front matter.' })).toContain('gold/p/b.md');
    expect(problemsOf({ 'gold/p/story.md': '---\nnamez: []\n---\n' })).toContain('namez');
  });
});
