import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const TOOLS = {
  new: 'src/cli/new.ts',
  import: 'src/cli/import.ts',
  check: 'src/cli/check.ts',
  build: 'scripts/build.ts',
} as const;

const docs = readFileSync('docs/tools.md', 'utf8');

/** What `docs/tools.md` says of a tool: from its heading to the next of its level. */
function sectionOf(tool: string): string {
  const [, rest = ''] = docs.split(`## \`npm run ${tool}\`\n`);
  return rest.split(/^## /mu)[0] ?? '';
}

/** The options that a text names, but `--help`, which every tool has. */
function optionsIn(text: string): string[] {
  const names = [...text.matchAll(/(?<![\w-])--[a-z][a-z-]*/gu)].map(([name]) => name);
  return [...new Set(names)].filter((name) => name !== '--help').sort();
}

/** The options in the first column of a section's table. */
function tabled(section: string): string[] {
  return [...section.matchAll(/^\| `(--[a-z-]+)` \|/gmu)].map(([, name]) => name ?? '').sort();
}

it.each(Object.entries(TOOLS))('every option of npm run %s is documented', (tool, file) => {
  const { stdout, status } = spawnSync(process.execPath, [file, '--help'], { encoding: 'utf8' });
  expect(status).toBe(0);
  const options = optionsIn(stdout);
  expect(options.length).toBeGreaterThan(1);
  expect(tabled(sectionOf(tool))).toEqual(options);
  expect(optionsIn(sectionOf(tool))).toEqual(options);
});
