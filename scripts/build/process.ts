import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { BuildError } from './build-error.ts';
import type { SiteRequest } from './site.ts';

/** Signals that ask a build to stop, and what a shell adds to 128 for each in an exit code. */
const STOPS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** Somebody stopped the build. */
export class Stopped extends BuildError {
  readonly exitCode: number;

  constructor(signal: keyof typeof STOPS) {
    super('The build was stopped.');
    this.exitCode = 128 + STOPS[signal];
  }
}

/**
 * Megabytes that each thread of a build fills with new objects before it looks which of them are still
 * in use: twice of what Node has. Most are not, the later the fewer; it takes a third of the time off.
 */
const YOUNG = 32;

/** Milliseconds between two looks at whether npm still waits for the build. */
const LOOK = 250;

/**
 * Calls back once npm, where it started this process, is gone: it hands no signal on to what it runs, and ends
 * by itself.
 *
 * @returns ends the watch
 */
function watchNpm(stop: () => void): () => void {
  if (process.env['npm_lifecycle_event'] === undefined) return () => {};
  const parent = process.ppid;
  const timer = setInterval(() => process.ppid !== parent && stop(), LOOK);
  return () => clearInterval(timer);
}

/** Folder of the cache in which Node keeps compiled code, by what it was compiled from. */
const COMPILED = 'compiled';

/**
 * Builds a site in a process of its own, which a signal or a lack of memory may end at any moment
 * without harm: it only writes what nobody reads yet.
 *
 * @throws Stopped where a signal came; BuildError where the process failed, after it said why
 */
export async function buildInProcess(request: SiteRequest): Promise<void> {
  let child: ChildProcess | undefined;
  let stopped: Stopped | null = null;
  const listeners = (['SIGHUP', 'SIGINT', 'SIGTERM'] as const).map((signal) => {
    const stop = (): void => {
      stopped ??= new Stopped(signal);
      child?.kill('SIGKILL');
    };
    process.on(signal, stop);
    return { signal, stop };
  });
  const unwatch = watchNpm(() => process.emit('SIGTERM'));
  try {
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
      child = fork(join(import.meta.dirname, 'site.ts'), [JSON.stringify(request)], {
        execArgv: [...process.execArgv, `--max-semi-space-size=${YOUNG}`],
        env: { ...process.env, NODE_COMPILE_CACHE: join(request.cache, COMPILED) },
      });
      child.once('error', reject);
      child.once('exit', (...end) => resolve(end));
    });
    if (stopped !== null) throw stopped;
    if (signal !== null) throw new BuildError(`The process that builds was ended by ${signal}.`);
    if (code !== 0) throw new BuildError('The build failed.');
  } finally {
    unwatch();
    for (const { signal, stop } of listeners) process.off(signal, stop);
  }
}
