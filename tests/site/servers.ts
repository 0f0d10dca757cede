import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { environment, project } from './build.ts';

/** Waits until `probe` gives something, for at most as long as a machine under load may need. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null> | T | null,
): Promise<T> {
  for (let tries = 0; tries < 500; tries++) {
    const found = await probe();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Still no ${what}`);
}

/** A server in a process of its own. */
export interface Server {
  /** Without a slash at its end. */
  readonly address: string;
  /** All that it has said so far. */
  readonly said: () => string;
  readonly stop: () => void;
}

/** Starts a program of Node that serves a site, and waits until it answers. */
async function startServer(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Server> {
  const server = spawn(process.execPath, args, { cwd: project, env });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
  const address = await until('address of the server', () => {
    if (server.exitCode !== null) throw new Error(`The server ended:\n${said}`);
    return /http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):\d+/.exec(said)?.[0] ?? null;
  });
  return { address, said: () => said, stop: () => void server.kill() };
}

/** Starts `npm run dev` for a folder of stories. */
export function startDevServer(content: string): Promise<Server> {
  const astro = join(project, 'node_modules', 'astro', 'bin', 'astro.mjs');
  return startServer([astro, 'dev', '--port', '0', '--ignore-lock'], {
    ...environment('development'),
    FACING_PAGES_CONTENT: content,
  });
}

/** Starts `npm start` with these words behind it. */
export function startBuiltSite(...args: string[]): Promise<Server> {
  const program = join(project, 'scripts', 'start.ts');
  return startServer([program, '--port', '0', ...args], environment('production'));
}
