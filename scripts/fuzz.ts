import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { command, UsageError } from '../src/cli/command.ts';
import type { Effects } from '../src/cli/effects.ts';
import { terminal } from '../src/cli/terminal.ts';
import { wholeNumber } from '../src/cli/whole-number.ts';
import { hostileDocument } from '../tests/hostile/documents.ts';
import { outcome } from '../tests/hostile/pipeline.ts';
import { hostileSite } from '../tests/hostile/site.ts';

const HELP = `Tries the project on hostile articles.

  npm run fuzz -- [--documents 10000] [--seed 20220101]

  --documents  how many articles
  --seed       the number that they are generated from: the same articles for the same number

Generates hostile articles. Each is read; those that the reader takes are aligned, printed and
exported, two at a time; and a site of them is built, and every element of its pages looked at.
Nothing may throw, run, load or be lost.

Exit code 0 where nothing does, 1 where something does, 2 where the command is not one of these.`;

type Streams = Pick<Effects, 'print' | 'complain'>;

/** Reads, aligns, prints and exports articles two at a time; gives the number of pairs, or `null` for a fault. */
async function fuzzPairs(
  documents: number,
  seed: number,
  { complain }: Streams,
): Promise<number | null> {
  let compared = 0;
  const result = fc.check(
    fc.property(hostileDocument, hostileDocument, (left, right) => {
      const { faults, compared: both } = outcome(left, right);
      if (faults.length > 0) throw new Error(faults.join('\n'));
      if (both) compared += 1;
    }),
    { numRuns: Math.ceil(documents / 2), seed },
  );
  if (!result.failed) return compared;
  complain((await fc.asyncDefaultReportMessage(result)) ?? 'A pair of articles fails.');
  return null;
}

/** The `fuzz` command: takes the words after its name, gives the exit code. */
export const fuzzCommand = command({
  help: HELP,
  options: {
    documents: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '20220101' },
  },
  async run({ values, positionals }, effects: Streams) {
    if (positionals.length > 0) throw new UsageError(`Unexpected '${positionals[0]}'`);
    const documents = wholeNumber('documents', values.documents, 1);
    const seed = wholeNumber('seed', values.seed);
    effects.print(`${documents} documents, seed ${seed}`);
    const compared = await fuzzPairs(documents, seed, effects);
    if (compared === null) return 1;
    effects.print(
      `read: ${documents} documents; compared, printed and exported: ${compared} pairs`,
    );
    const folder = await mkdtemp(join(tmpdir(), 'facing-pages-fuzz-'));
    try {
      const site = await hostileSite(folder, documents, seed);
      for (const fault of site.faults) effects.complain(fault);
      effects.print(`built: ${site.documents} documents on ${site.pages} pages`);
      return site.faults.length > 0 ? 1 : 0;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});

if (import.meta.main) process.exitCode = await fuzzCommand(process.argv.slice(2), terminal());
