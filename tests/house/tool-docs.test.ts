import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildCommand } from '../../scripts/build.ts';
import { startCommand } from '../../scripts/start.ts';
import { checkCommand } from '../../src/cli/check.ts';
import { importCommand } from '../../src/cli/import.ts';
import { newCommand } from '../../src/cli/new.ts';

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

it.each([
  ['new', newCommand],
  ['import', importCommand],
  ['check', checkCommand],
  ['build', buildCommand],
] as const)(
  'every option of npm run %s stands in its help and in docs/tools.md',
  (tool, command) => {
    const options = Object.keys(command.options)
      .map((name) => `--${name}`)
      .sort();
    expect(options.length).toBeGreaterThan(1);
    expect(optionsIn(command.help)).toEqual(options);
    expect(tabled(sectionOf(tool))).toEqual(options);
    expect(optionsIn(sectionOf(tool))).toEqual(options);
  },
);

it('every option of npm start stands in its help, and in docs/tools.md where npm run build has it not', () => {
  const options = Object.keys(startCommand.options).map((name) => `--${name}`);
  const own = options.filter((name) => !(name.slice(2) in buildCommand.options)).sort();
  const [, section = ''] = docs.split('## `npm start`\n');
  expect(optionsIn(startCommand.help)).toEqual(options.sort());
  expect(tabled(section.split(/^## /mu)[0] ?? '')).toEqual(own);
});
