import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { environment, project } from './build.ts';

/** Waits until `probe` gives something, for at most as long as a machine under load may need. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null> | T | null,
): Promise<T> {
  for (let tries = 0; tries < 300; tries++) {
    const found = await probe();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Still no ${what}`);
}

/** A development server in a process of its own. */
export interface DevServer {
  /** Without a slash at its end. */
  readonly address: string;
  /** All that it has said so far. */
  readonly said: () => string;
  readonly stop: () => void;
}

/** Starts `npm run dev` for a folder of stories, and waits until it answers. */
export async function startDevServer(content: string): Promise<DevServer> {
  const astro = join(project, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const server = spawn(process.execPath, [astro, 'dev', '--port', '0', '--ignore-lock'], {
    cwd: project,
    env: { ...environment('development'), FACING_PAGES_CONTENT: content },
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
  const address = await until('address of the development server', () => {
    if (server.exitCode !== null) throw new Error(`The server ended:\n${said}`);
    return /http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):\d+/.exec(said)?.[0] ?? null;
  });
  return { address, said: () => said, stop: () => void server.kill() };
}
