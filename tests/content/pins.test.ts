import { describe, expect, it } from 'vitest';
import { passagesNamed } from '../../src/content/passages-named.ts';
import { readContent } from '../../src/content/read.ts';
import { article } from './bad-input.ts';
import { memoryFiles } from './memory.ts';

const LEFT = `“We stayed,” she said.

<!-- caption -->
“We stayed,” she said. (Wire)

It rained. It rained.

Das Übel kam früh. 今天下雨。明天晴。
`;

function pair(pins: string) {
  return readContent(
    'content',
    memoryFiles({
      'fair/story.md': `---\n${pins}\n---\n`,
      'fair/left.md': article('Left', LEFT),
      'fair/right.md': article('Right', 'They stayed, she said. It poured all day long.\n'),
    }),
  );
}

describe('a pin that names no passage', () => {
  it('is shown the three passages that are most like it, the likest first', () => {
    const { problems } = readContent(
      'content',
      memoryFiles({
        'fair/story.md':
          '---\ntitle: Rain\nsame:\n  - ["red green blue grey", "They stayed"]\n---\n',
        'fair/left.md': article(
          'Left',
          'Red boats sank.\n\nRed green boats.\n\nRed green blue.\n\nGrey boats sank there.\n\nNothing.\n',
        ),
        'fair/right.md': article('Right', 'They stayed, she said.\n'),
      }),
    );
    const what = problems.find(({ name }) => name === 'pin-no-match')?.what ?? '';
    expect([...what.matchAll(/“([^”]*\.)”/gu)].map(([, text]) => text)).toEqual([
      'Red green blue.',
      'Red green boats.',
      'Red boats sank.',
    ]);
  });
});

describe('opening words', () => {
  const left = pair('title: Rain').stories[0]?.articles[0];
  it.each([
    ['We stayed, she said', [0]],
    ['"We stayed," she said. (', [0]],
    ['We stayed, she said. (Wire)', [1]],
    ['We stayed', [0, 1]],
    ['It rained', [2, 3]],
    ['das ubel', [4]],
    ['今天…', [5]],
    ['stayed', []],
    ['…', []],
    ['#nothing', []],
  ])('%s', (opening, expected) => {
    expect(left === undefined ? null : passagesNamed(left, opening)).toEqual(expected);
  });

  it('may be the id of a passage', () => {
    const ids = left?.passages.map(({ id }) => id) ?? [];
    expect(left && ids.map((id) => passagesNamed(left, `#${id}`))).toEqual(
      ids.map((_, index) => [index]),
    );
  });
});

describe('a pin that does not fit', () => {
  it('names the nearest passages', () => {
    const { problems } = pair('same: [["It rained here", "It poured all night"]]');
    expect(problems.map(({ what }) => what.split('\n').length)).toEqual([3, 2]);
    expect(problems[1]?.what).toMatch(
      /^Unexpected “It poured all night”, expected the opening words of a passage of right\.md\. The nearest:\n {2}line 5, #p\w+: “It poured all day long\.”$/u,
    );
  });

  it('names every candidate', () => {
    const { problems } = pair('same: [["It rained", "It poured"]]');
    expect(problems[0]?.what).toMatch(
      /^Unexpected 2 passages of left\.md that begin “It rained”, expected one:\n {2}line 10, #p\w+: “It rained\.”\n {2}line 10, #p\w+-2: “It rained\.”$/u,
    );
  });

  it('counts the candidates that it does not name', () => {
    const { problems } = readContent(
      'content',
      memoryFiles({
        'fair/story.md': '---\nsame:\n  - ["It", "They stayed"]\n---\n',
        'fair/left.md': article('Left', 'It fell. It rained. It hailed. It cleared. It froze.\n'),
        'fair/right.md': article('Right', 'They stayed, she said.\n'),
      }),
    );
    expect(problems[0]?.what.split('\n').slice(1)).toEqual([
      expect.stringContaining('“It fell.”'),
      expect.stringContaining('“It rained.”'),
      expect.stringContaining('“It hailed.”'),
      '  and 2 more',
    ]);
  });

  it('is shown first the passage that begins most like it', () => {
    const { problems } = readContent(
      'content',
      memoryFiles({
        'fair/story.md': '---\nsame:\n  - ["The boat, Heronn", "They stayed"]\n---\n',
        'fair/left.md': article('Left', 'The boat sank. The boat, Heron, was found on Friday.\n'),
        'fair/right.md': article('Right', 'They stayed, she said.\n'),
      }),
    );
    expect(problems[0]?.what.split('\n')[1]).toContain('“The boat, Heron,');
  });

  it('is known when it stands in the order of the other article', () => {
    const { problems } = pair('same: [["It poured", "Das Übel"]]');
    expect(problems.map(({ what }) => what)).toEqual([
      expect.stringContaining(' One of right.md does.'),
      expect.stringContaining(' One of left.md does.'),
    ]);
  });
});

describe('a pin that has not the form of one', () => {
  it('is told of in one form, and hides no other pin’s fault', () => {
    const { problems } = pair('same:\n  - ["It rained"]\n  - ["Das Übel", "It hailed"]');
    expect(problems.map(({ name }) => name)).toEqual(['pin-form-wrong', 'pin-no-match']);
    expect(problems[0]).toMatchObject({
      what: 'Unexpected list of 1 for `same`, expected the opening words of two passages, as ["Opening words", "Opening words"].',
      fix: 'Write the opening words of one passage of each article, in the order of the articles: `- ["…", "…"]`.',
    });
  });

  const three = (pin: string) =>
    readContent(
      'content',
      memoryFiles({
        'fair/story.md': `---\nsame:\n  - ${pin}\n---\n`,
        'fair/gate.md': article('Gate', 'Hail fell.\n\nIt was late.\n'),
        'fair/mill.md': article('Mill', 'It rained: all day.\n\nIt was late.\n'),
        'fair/quay.md': article('Quay', 'It poured.\n'),
      }),
    ).problems.map(({ name, fix }) => [name, fix]);

  it('is written out with the articles of its story once there are three', () => {
    expect(three('["It rained", "It poured"]')).toEqual([
      ['pin-form-wrong', 'Write `- { mill: "It rained", quay: "It poured" }`.'],
    ]);
  });

  it('is shown in its form where the articles cannot be told', () => {
    expect(three('["It was late", "It poured"]')).toEqual([
      [
        'pin-form-wrong',
        'Set the name of its article before each opening, for example `- { gate: "It was late", mill: "It poured" }`; the names are gate, mill, quay.',
      ],
    ]);
  });

  it('is corrected by the names of its own story', () => {
    const [[, fix] = []] = three('{ gaet: "Hail fell", quay: "It poured" }');
    expect(fix).toBe('Write the name of the article’s file without `.md`.');
  });

  it('is corrected by the article that has the passage', () => {
    const [[, fix] = []] = three('{ mill: "It rained", gate: "It poured" }');
    expect(fix).toBe(
      'Write `quay` in the place of `gate`, or the opening words of a passage of gate.md.',
    );
  });
});

it('a pin that ties and parts is told of at its own place, each time', () => {
  const { problems } = pair(
    'same: [["Das Übel", "It poured"]]\ndifferent:\n  - ["今天", "It poured"]\n  - ["Das Übel", "It poured"]\n  - ["Das Übel kam", "It poured"]',
  );
  expect(problems.map(({ name, line, column }) => [name, line, column])).toEqual([
    ['pin-contradiction', 5, 5],
    ['pin-contradiction', 6, 5],
  ]);
  expect(problems.every(({ what }) => what.includes('line 2 ties in `same`'))).toBe(true);
});
