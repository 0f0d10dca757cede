import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { diskFiles } from '../content/files.ts';
import type { Effects } from './effects.ts';
import { writeAll } from './write-all.ts';

/** The machine's own files, streams and terminal. */
export function terminal(): Effects {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    // A reader that has read enough (`| head`) closes the pipe; that is no fault of the command's.
    process.exit();
  });
  return {
    ...diskFiles,
    lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    exists: existsSync,
    write: writeAll,
    ask:
      process.stdin.isTTY && process.stdout.isTTY
        ? async (known) => (await import('./new/ask.ts')).askInTerminal(known)
        : null,
  };
}
