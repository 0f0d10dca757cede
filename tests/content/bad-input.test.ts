import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/content/index.ts';
import { bodyKinds } from '../../src/content/problems/body-kinds.ts';
import { fileKinds } from '../../src/content/problems/file-kinds.ts';
import { frontMatterKinds } from '../../src/content/problems/front-matter-kinds.ts';
import type { Problem } from '../../src/content/problems/problem.ts';
import { storyKinds } from '../../src/content/problems/story-kinds.ts';
import { type Content, readContent } from '../../src/content/read.ts';
import { badInput, sound } from './bad-input.ts';
import { memoryFiles } from './memory.ts';

function place({ name, file, line, column }: Problem): string {
  return `${name} ${[file, line, column].filter((part) => part !== null).join(':')}`;
}

type Tree = (typeof badInput)[number]['tree'];

/** Each case is read once, for all that is asked of it. */
const reads = new Map<Tree, Content>();

function read(tree: Tree): Content {
  const known = reads.get(tree);
  if (known !== undefined) return known;
  const content = readContent('content', memoryFiles({ ...sound, ...tree }));
  reads.set(tree, content);
  return content;
}

describe('bad input', () => {
  it('has sound content beside it', () => {
    const { stories, problems } = read({});
    expect(problems).toEqual([]);
    expect(stories.map(({ slug }) => slug)).toEqual(['fair']);
  });

  it.each(badInput)('$about is reported exactly', ({ tree, problems }) => {
    expect(read(tree).problems.map(place)).toEqual(problems);
  });

  it.each(badInput)('$about is explained without a stack trace', ({ tree }) => {
    const { problems } = read(tree);
    for (const { what, why, fix, line, frame } of problems) {
      expect(what).toMatch(/^(?:Unexpected|YAML:) [\s\S]*[.…”]$/u);
      expect(why).toMatch(/\.$/u);
      expect(fix).toMatch(/\.$/u);
      expect(frame === null).toBe(line === null);
    }
    const report = formatProblems(problems);
    expect(report).not.toMatch(/\n\s+at |node_modules|\/secret\/path|undefined|\[object/u);
    // No character of the content reaches the terminal that it would obey or hide.
    expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it.each(badInput)('$about stops its own story and no other', ({ tree }) => {
    const { stories, problems } = read(tree);
    const slugs = stories.map(({ slug }) => slug);
    const broken = (slug: string): boolean =>
      problems.some(
        ({ severity, file }) => severity === 'error' && `${file}/`.startsWith(`content/${slug}/`),
      );
    const folders = Object.keys({ ...sound, ...tree }).flatMap((path) =>
      path.includes('/') && !path.startsWith('.') ? [path.split('/')[0] ?? ''] : [],
    );
    expect(slugs).toEqual([...new Set(folders)].sort().filter((slug) => !broken(slug)));
  });

  it('reports everything at once, in a fixed order', () => {
    const some = badInput.slice(0, 40);
    const tree = Object.fromEntries(
      some.flatMap(({ tree: one }, index) =>
        Object.entries(one).map(([path, content]) => [`case-${index}-${path}`, content]),
      ),
    );
    const expected = some.flatMap(({ problems }, index) =>
      problems.map((problem) => problem.replace('content/', `content/case-${index}-`)),
    );
    const found = read(tree).problems.map(place);
    expect([...found].sort()).toEqual(expected.sort());
    const files = found.map((problem) => problem.split(' ')[1]?.split(':')[0] ?? '');
    expect(files).toEqual([...files].sort());
  });

  it('reaches every problem of reading', () => {
    const reached = new Set(
      badInput.flatMap(({ problems }) => problems.map((one) => one.split(' ')[0])),
    );
    // `read.test.ts` reaches these.
    const elsewhere = ['content-unreadable', 'no-stories'];
    const missing = [bodyKinds, fileKinds, frontMatterKinds, storyKinds]
      .flatMap(Object.keys)
      .filter((name) => !reached.has(name) && !elsewhere.includes(name));
    expect(missing).toEqual([]);
  });
});
