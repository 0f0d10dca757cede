import { resolve } from 'node:path';
import { preview } from 'astro';
import { command, UsageError } from '../src/cli/command.ts';
import { terminal } from '../src/cli/terminal.ts';
import { wholeNumber } from '../src/cli/whole-number.ts';
import { build, buildCommand, readBase, root } from './build.ts';

const HELP = `Builds the site, serves it from this machine and prints its address.

  npm start -- [--port 4321] [--host] [options of npm run build]

  --port     the port, or the next one that is free; 0 for any
  --host     lets other machines of the network see it

It takes the options of npm run build: ${Object.keys(buildCommand.options)
  .map((name) => `--${name}`)
  .join(', ')}.
With --base, the site stands under that path. Ctrl-C ends it.

Exit code 0 where the site was served, others as those of npm run build.`;

/** The highest port that there is. */
const LAST_PORT = 65_535;

function readPort(text: string): number {
  const port = wholeNumber('port', text);
  if (port <= LAST_PORT) return port;
  throw new UsageError(`Unexpected --port ${text}, expected ${LAST_PORT} at the most`);
}

/** The `start` command: takes the words after its name, gives the exit code once the server is stopped. */
export const startCommand = command({
  help: HELP,
  options: {
    ...buildCommand.options,
    port: { type: 'string', default: '4321' },
    host: { type: 'boolean', default: false },
  },
  async run(asked, effects) {
    const { out, base, port, host } = asked.values;
    const server = { port: readPort(port), host };
    const code = await build(asked, effects);
    if (code !== 0) return code;
    // The pages' addresses begin with the base that they are built for: the server has to have the same.
    const place = base === undefined ? {} : { base: readBase(base) };
    await (await preview({ root, outDir: resolve(out), ...place, server })).closed();
    return 0;
  },
});

if (import.meta.main) process.exitCode = await startCommand(process.argv.slice(2), terminal());
