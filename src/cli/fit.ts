import { command } from './command.ts';
import type { Effects } from './effects.ts';
import { evaluate, readAllCases } from './fit/evaluate.ts';
import { fitFinal, weightsFile } from './fit/final.ts';
import { figuresTable } from './fit/report.ts';
import { setPaths } from './sets/paths.ts';
import { readSet, SetError } from './sets/read.ts';
import { terminal } from './terminal.ts';

const HELP = `Fits the aligner's weights on the development sets and rewrites src/align/weights.json.

  npm run fit                    all sets in ../shared/bench
  npm run fit -- <file.jsonl>…   the sets given
  --dry                          prints the cross-validated figures and writes nothing

Exit code 1 where there is no set or one cannot be read, 2 where the command is not one of these.`;

/** Generated; never edited by hand. */
const WEIGHTS = 'src/align/weights.json';

/** The `fit` command: takes the words after its name, gives the exit code. */
export const fitCommand = command({
  help: HELP,
  options: { dry: { type: 'boolean', default: false } },
  run({ values, positionals }, effects: Omit<Effects, 'exists' | 'ask' | 'lines'>) {
    const paths = setPaths(effects, positionals);
    if (paths.length === 0) {
      effects.complain('No development set found.\n  Fix: name the .jsonl files to fit on.');
      return 1;
    }
    try {
      const sets = paths.map((path) => readSet(effects, path));
      const cases = readAllCases(sets);
      const figures = evaluate(sets, cases);
      effects.print(figuresTable(figures));
      if (values.dry) return 0;
      const text = weightsFile(sets, figures, fitFinal(sets, cases));
      effects.write([{ path: WEIGHTS, text }], 'replaced');
      effects.print(`\nWrote ${WEIGHTS}.`);
      return 0;
    } catch (error) {
      if (!(error instanceof SetError)) throw error;
      effects.complain(error.message);
      return 1;
    }
  },
});

if (import.meta.main) process.exitCode = await fitCommand(process.argv.slice(2), terminal());
