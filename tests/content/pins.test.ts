import { describe, expect, it } from 'vitest';
import { passagesNamed } from '../../src/content/pins.ts';
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

  it('is known when it stands in the order of the other article', () => {
    const { problems } = pair('same: [["It poured", "Das Übel"]]');
    expect(problems.map(({ what }) => what)).toEqual([
      expect.stringContaining(' One of right.md does.'),
      expect.stringContaining(' One of left.md does.'),
    ]);
  });
});
