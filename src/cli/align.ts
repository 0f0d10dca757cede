import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { diskFiles } from '../content/index.ts';
import { alignLines } from './align/jsonl.ts';
import { alignFiles, pairJson } from './align/pair.ts';
import type { Effects } from './effects.ts';

const HELP = `Pairs the passages of two articles that share a statement.

  npm run -s align -- left.md right.md      prints passages, links, spans and rows as JSON
  npm run -s align -- --jsonl < in > out    one pair a line, one result a line:
      in   {"id", "lang", "a": [passages], "b": [passages]}
      out  {"id", "links": [{"a", "b", "kind", "moved", "confidence"}]}

Exit code 1 where a file or a line cannot be read, 2 where the command is not one of these.`;

/**
 * The `align` command.
 *
 * @param args words after the command's name
 * @returns exit code
 */
export async function alignCommand(
  args: readonly string[],
  effects: Effects,
  files = diskFiles,
): Promise<number> {
  let asked: { values: { jsonl: boolean; help: boolean }; positionals: string[] };
  try {
    asked = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    effects.complain(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
  const { values, positionals } = asked;
  if (values.help) {
    effects.print(HELP);
    return 0;
  }
  if (values.jsonl && positionals.length === 0) return alignLines(effects);
  const [left, right] = positionals;
  if (left === undefined || right === undefined || positionals.length > 2 || values.jsonl) {
    effects.complain(HELP);
    return 2;
  }
  const pair = alignFiles(files, [left, right], effects);
  if (pair === null) return 1;
  effects.print(pairJson(pair));
  return 0;
}

if (import.meta.main) {
  process.exitCode = await alignCommand(process.argv.slice(2), {
    lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
}
