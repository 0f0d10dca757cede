import { command } from './command.ts';
import { HELP, OPTIONS, requestOf } from './import/arguments.ts';
import { fulfil, type ImportEffects } from './import/run.ts';
import { terminal } from './terminal.ts';

/** The `import` command: takes the words after its name, gives the exit code. */
export const importCommand = command({
  help: HELP,
  options: OPTIONS,
  run: (asked, effects: ImportEffects) => fulfil(requestOf(asked), effects),
});

if (import.meta.main) process.exitCode = await importCommand(process.argv.slice(2), terminal());
