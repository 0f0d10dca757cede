import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/index.ts';
import { openingWords } from '../../src/content/opening-words.ts';
import type { Story } from '../../src/content/story.ts';
import { type PinKey, pinPlace, pinText } from '../../src/view/pin-text.ts';
import { article as file } from '../content/bad-input.ts';
import { memoryFiles } from '../content/memory.ts';

const FILE = 'content/fair/story.md';

const BODIES = {
  left: '“We \\"stayed\\": all day,” she said. It rained.\n\nIt rained.\n',
  right: 'They stayed, she said, the whole day. It poured.\n',
  third: 'Nobody left on that day. Rain fell.\n',
};

function read(articles: readonly (keyof typeof BODIES)[], keys: string) {
  const files = articles.map((name) => [`fair/${name}.md`, file(name, BODIES[name])]);
  const tree = {
    ...Object.fromEntries(files),
    'fair/story.md': `---\ntitle: Rain\n${keys}\n---\n`,
  };
  return readContent('content', memoryFiles(tree));
}

/** The text that pins each passage of the first article with the first of the second. */
function texts(story: Story, key: PinKey): string[] {
  const [left, right] = story.articles;
  if (left === undefined || right === undefined) throw new Error('No pair');
  const other = { article: right, words: openingWords(right)[0] ?? '' };
  return openingWords(left).map((words) =>
    pinText(key, story, [{ article: left, words }, other], FILE),
  );
}

describe.each([['same'], ['different']] as const)('the text of a pin in `%s`', (key) => {
  it.each([[['left', 'right'] as const], [['left', 'right', 'third'] as const]])(
    'names just its passages once it is pasted: %j',
    (articles) => {
      const [story] = read(articles, '').stories;
      if (story === undefined) throw new Error('No story');
      texts(story, key).forEach((text, passage) => {
        const { stories, problems } = read(articles, text);
        expect(problems).toEqual([]);
        expect(stories[0]?.[key]).toEqual([
          {
            passages: [
              { article: 'left', passage },
              { article: 'right', passage: 0 },
            ],
          },
        ]);
      });
    },
  );

  it('is a line below the key where the story has it, and says so', () => {
    const [plain] = read(['left', 'right'], '').stories;
    const [first = '', second = ''] = plain === undefined ? [] : texts(plain, key);
    expect(first.startsWith(`${key}:\n  - [`)).toBe(true);
    const [pinned] = read(['left', 'right'], first).stories;
    const line = pinned === undefined ? '' : (texts(pinned, key)[1] ?? '');
    const comment = `  # below “${key}:” in ${FILE}`;
    expect(line).toBe(second.replace(`${key}:`, comment));
    const { stories, problems } = read(['left', 'right'], `${first}\n${line}`);
    expect([problems, stories[0]?.[key].length]).toEqual([[], 2]);
  });

  it('goes to a place that is told in words', () => {
    const story = { same: [], different: [] };
    expect(pinPlace(key, story, FILE)).toBe(
      `Paste both lines above the closing line --- of ${FILE}.`,
    );
    expect(pinPlace(key, { ...story, [key]: [{ passages: [] }] }, FILE)).toBe(
      `Paste it right below the line “${key}:” of ${FILE}.`,
    );
  });
});
