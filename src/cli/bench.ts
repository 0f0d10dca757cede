import { isMissing } from '../content/files.ts';
import { GoldError, type GoldPair, goldFiles, readGold } from './bench/gold/index.ts';
import { goldTables } from './bench/gold-table.ts';
import { ledgerTable } from './bench/ledger-table.ts';
import { characterCosine, wordCosine } from './bench/rivals/cosine.ts';
import { fingerprints } from './bench/rivals/fingerprints.ts';
import { wordDiff } from './bench/rivals/word-diff.ts';
import { scaleTable, warmTime } from './bench/scale.ts';
import { setTables } from './bench/set-table.ts';
import { command, UsageError } from './command.ts';
import type { Effects } from './effects.ts';
import { figuresTable } from './fit/report.ts';
import { setPaths } from './sets/paths.ts';
import { type DevelopmentSet, MissingSetError, readSet, SetError } from './sets/read.ts';
import { terminal } from './terminal.ts';

const HELP = `Measures the aligner and its ledgers, and the tools a person would otherwise use.

  npm run bench                      on the sets in ../shared/bench and the project's own gold
  npm run bench -- <path>…           on the sets given (files, or folders of .jsonl files) and the gold
  --only scale|sets|gold|ledgers     prints one part only

A set that is not there is named and left out. Exit code 1 where a set or the gold cannot be read, 2
where the command is not one of these.`;

const RIVALS = [wordDiff, fingerprints, wordCosine, characterCosine] as const;
/** Scale comes first: times and memory are those of a process that has done nothing else. */
const PARTS = ['scale', 'sets', 'gold', 'ledgers'] as const;

type Streams = Pick<Effects, 'list' | 'join' | 'read' | 'print' | 'complain'>;

/** The `bench` command: takes the words after its name, gives the exit code. */
export const benchCommand = command({
  help: HELP,
  options: { only: { type: 'string' } },
  run({ values, positionals }, effects: Streams) {
    const parts = PARTS.filter((part) => values.only === undefined || values.only === part);
    if (parts.length === 0) {
      throw new UsageError(`Unexpected part '${values.only}', expected ${PARTS.join(', ')}`);
    }
    try {
      // What cannot be read is told of before minutes of measuring.
      const sets = parts.includes('sets') ? readSets(positionals, effects) : [];
      const gold = ownGold(effects);
      if (parts.includes('scale')) printScale(gold ?? [], effects);
      if (parts.includes('sets')) printSets(sets, effects);
      if (gold === null)
        effects.print('There is no gold here: this is not the project’s folder.\n');
      if (gold && parts.includes('gold')) {
        effects.print(`## Own gold\n\n${goldTables(gold, RIVALS)}\n`);
      }
      if (gold && parts.includes('ledgers')) {
        effects.print(`## Ledgers\n\n${ledgerTable(gold)}\n`);
      }
      return 0;
    } catch (error) {
      if (!(error instanceof SetError || error instanceof GoldError)) throw error;
      effects.complain(error.message);
      return 1;
    }
  },
});

function readSets(given: readonly string[], effects: Streams): DevelopmentSet[] {
  return setPaths(effects, given).flatMap((path) => readIfThere(path, effects));
}

function printSets(sets: readonly DevelopmentSet[], { print }: Pick<Streams, 'print'>): void {
  print('## Development sets\n');
  if (sets.length === 0) {
    print('There are no development sets here: going on with the own gold.\n');
    return;
  }
  const { tables, figures } = setTables(sets, RIVALS);
  for (const { name, text } of tables) print(`### ${name}\n\n${text}\n`);
  print(`### Facing Pages, cross-validated\n\n${figuresTable(figures)}\n`);
}

/** The set at a path; where there is no file, says so and gives none. */
function readIfThere(path: string, effects: Streams): DevelopmentSet[] {
  try {
    return [readSet(effects, path)];
  } catch (error) {
    if (!(error instanceof MissingSetError)) throw error;
    effects.complain(`${error.message} Going on without it.`);
    return [];
  }
}

function printScale(gold: readonly GoldPair[], { print }: Streams): void {
  print('## Speed and scale\n');
  const first = gold.find(({ name }) => name === 'baghdad-rally');
  if (first) {
    const { wall, processor } = warmTime(first.left, first.right);
    print(
      `The first story, once warm: ${wall.toFixed(1)} ms, ${processor.toFixed(1)} ms of the processor.\n`,
    );
  }
  print(`${scaleTable()}\n`);
}

/** The project's own gold, from the folder that the command runs in; `null` where there is none. */
function ownGold(effects: Streams): readonly GoldPair[] | null {
  try {
    return readGold(goldFiles(effects));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

if (import.meta.main) process.exitCode = await benchCommand(process.argv.slice(2), terminal());
