import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { command, UsageError } from '../src/cli/command.ts';
import type { Effects } from '../src/cli/effects.ts';
import { terminal } from '../src/cli/terminal.ts';
import { frontMatterSchema, frontMatterSorts } from '../src/content/schema/json-schema.ts';

const HELP = `Writes the JSON Schemas of front matter, for editors.

  npm run schemas

Makes them from the schemas in src/content/schema/, overwrites those in schemas/, and formats them.

Exit code 0 where they are written, 1 where they cannot be formatted, 2 where the command is not one of these.`;

const root = join(import.meta.dirname, '..');
const folder = join(root, 'schemas');
const BIOME = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');

/** The `schemas` command: takes the words after its name, gives the exit code. */
export const schemasCommand = command({
  help: HELP,
  options: {},
  run({ positionals }, effects: Pick<Effects, 'print' | 'complain' | 'write'>) {
    if (positionals.length > 0) throw new UsageError(`Unexpected '${positionals[0]}'`);
    const sorts = ['article', 'story', 'names'] as const;
    const files = sorts.map((sort) => ({
      path: join(folder, `${sort}.schema.json`),
      text: `${JSON.stringify(frontMatterSchema(sort), null, 2)}\n`,
      sources: frontMatterSorts[sort].files.join(' '),
    }));
    effects.write(files, 'replaced');
    for (const { path, sources } of files) effects.print(`made ${path} for ${sources}`);
    const { status } = spawnSync(process.execPath, [BIOME, 'check', '--write', folder], {
      cwd: root,
      stdio: 'inherit',
    });
    return status === 0 ? 0 : 1;
  },
});

if (import.meta.main) process.exitCode = await schemasCommand(process.argv.slice(2), terminal());
