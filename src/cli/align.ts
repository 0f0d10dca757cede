import type { ContentFiles } from '../content/index.ts';
import { explainPair } from './align/explain.ts';
import { alignLines } from './align/jsonl.ts';
import { alignFiles, pairJson } from './align/pair.ts';
import { command, UsageError } from './command.ts';
import type { Effects } from './effects.ts';
import { terminal } from './terminal.ts';

const HELP = `Pairs the passages of two articles that share a statement.

  npm run -s align -- left.md right.md      prints passages, links, spans and rows as JSON
  npm run -s align -- left.md right.md --explain
                                            tells in words why each link is drawn, and why the
                                            likeliest others are not
  npm run -s align -- --jsonl < in > out    one pair a line, one result a line:
      in   {"id", "lang", "a": [passages], "b": [passages]}
      out  {"id", "links": [{"a", "b", "kind", "moved", "confidence"}]}

Exit code 1 where a file or a line cannot be read, 2 where the command is not one of these.`;

type Streams = Pick<Effects, 'lines' | 'print' | 'complain'>;

/** The `align` command: takes the words after its name, gives the exit code. */
export const alignCommand = command({
  help: HELP,
  options: {
    jsonl: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
  },
  run({ values, positionals }, effects: Streams & ContentFiles) {
    if (values.jsonl && !values.explain && positionals.length === 0) return alignLines(effects);
    const [left, right, more] = positionals;
    if (values.jsonl || left === undefined || right === undefined || more !== undefined) {
      throw new UsageError(
        'Unexpected words, expected two files (with --explain or without) or --jsonl',
      );
    }
    const pair = alignFiles(effects, [left, right], effects);
    if (pair === null) return 1;
    effects.print(values.explain ? explainPair(pair) : pairJson(pair));
    return 0;
  },
});

if (import.meta.main) process.exitCode = await alignCommand(process.argv.slice(2), terminal());
