import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyKinds } from '../../../src/content/problems/body-kinds.ts';
import { fileKinds } from '../../../src/content/problems/file-kinds.ts';
import { frontMatterKinds } from '../../../src/content/problems/front-matter-kinds.ts';
import { importKinds } from '../../../src/content/problems/import-kinds.ts';
import { storyKinds } from '../../../src/content/problems/story-kinds.ts';
import { problemTable } from '../../../src/content/problems/table.ts';

const sections = new Map(
  readFileSync('docs/problems.md', 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const [name = '', ...lines] = section.split('\n');
      return [name, lines.join('\n')] as const;
    }),
);

describe('the problem table', () => {
  it('has each name once', () => {
    const parts = [fileKinds, frontMatterKinds, bodyKinds, storyKinds, importKinds].flatMap(
      Object.keys,
    );
    expect(parts).toEqual(Object.keys(problemTable));
  });

  it.each(Object.entries(problemTable))('%s is documented as it stands', (name, kind) => {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    const section = sections.get(name) ?? '';
    const severity = kind.severity === 'error' ? '**Error.**' : '**Warning.**';
    for (const part of [severity, `Why: ${kind.why}`, `Fix: ${kind.fix}`]) {
      expect(section).toContain(part);
    }
  });

  it('is all that is documented', () => {
    expect([...sections.keys()]).toEqual(Object.keys(problemTable));
  });
});
