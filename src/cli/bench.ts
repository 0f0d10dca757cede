import { pathToFileURL } from 'node:url';
import { nodeFiles, readGold } from './bench/gold/index.ts';
import { goldTables } from './bench/gold-table.ts';
import { characterCosine, wordCosine } from './bench/rivals/cosine.ts';
import { fingerprints } from './bench/rivals/fingerprints.ts';
import { wordDiff } from './bench/rivals/word-diff.ts';
import { scaleTable, warmTime } from './bench/scale.ts';
import { setTables } from './bench/set-table.ts';
import { command } from './command.ts';
import type { Effects } from './effects.ts';
import { figuresTable } from './fit/report.ts';
import { setPaths } from './sets/paths.ts';
import { readSet, SetError } from './sets/read.ts';
import { terminal } from './terminal.ts';

const HELP = `Measures the aligner, and the tools a person would otherwise use.

  npm run bench                    on the sets in ../shared/bench and the project's own gold
  npm run bench -- <file.jsonl>…   on the sets given and the project's own gold
  --only sets|gold|scale           prints one part only

Exit code 1 where a set cannot be read, 2 where the command is not one of these.`;

const RIVALS = [wordDiff, fingerprints, wordCosine, characterCosine] as const;
const PARTS = ['sets', 'gold', 'scale'] as const;

/** The `bench` command: takes the words after its name, gives the exit code. */
export const benchCommand = command({
  help: HELP,
  options: { only: { type: 'string' } },
  run(
    { values, positionals },
    effects: Pick<Effects, 'list' | 'join' | 'read' | 'print' | 'complain'>,
  ) {
    const parts = PARTS.filter((part) => values.only === undefined || values.only === part);
    if (parts.length === 0) {
      effects.complain(`Unexpected part “${values.only}”, expected ${PARTS.join(', ')}`);
      return 2;
    }
    try {
      if (parts.includes('sets')) printSets(positionals, effects);
      if (parts.includes('gold')) printGold(effects);
      if (parts.includes('scale')) printScale(effects);
      return 0;
    } catch (error) {
      if (!(error instanceof SetError)) throw error;
      effects.complain(error.message);
      return 1;
    }
  },
});

type Streams = Pick<Effects, 'list' | 'join' | 'read' | 'print'>;

function printSets(given: readonly string[], effects: Streams): void {
  const sets = setPaths(effects, given).map((path) => readSet(effects, path));
  if (sets.length === 0) {
    effects.print('No development sets here: going on with the own gold.\n');
    return;
  }
  const { tables, figures } = setTables(sets, RIVALS);
  effects.print('## Development sets\n');
  for (const { name, text } of tables) effects.print(`### ${name}\n\n${text}\n`);
  effects.print(`### Facing Pages, cross-validated\n\n${figuresTable(figures)}\n`);
}

/** The project's own gold, from the folder that the command runs in. */
function ownGold() {
  return readGold(nodeFiles(pathToFileURL(`${process.cwd()}/`)));
}

function printGold({ print }: Streams): void {
  print(`## Own gold\n\n${goldTables(ownGold(), RIVALS)}\n`);
}

function printScale({ print }: Streams): void {
  const first = ownGold().find(({ name }) => name === 'baghdad-rally');
  print('## Speed and scale\n');
  if (first) {
    const time = warmTime(first.left, first.right);
    print(`The first story, once warm: ${time.toFixed(1)} ms.\n`);
  }
  print(scaleTable(wordDiff));
}

if (import.meta.main) process.exitCode = await benchCommand(process.argv.slice(2), terminal());
