import { spawn } from 'node:child_process';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { env, execPath } from 'node:process';

/** What a program took. */
export interface Cost {
  /** By the clock on the wall. */
  readonly seconds: number;
  /** Of processors, over all its processes: little moved by what else the machine does. */
  readonly processorSeconds: number;
  /** Sum, over its processes, of the most memory that each held; bytes. */
  readonly peak: number;
}

/** Has every process of a program write, when it ends, what it used. */
const REPORTER = `
  import { appendFileSync } from 'node:fs';
  process.on('exit', () =>
    appendFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage()) + '\\n'));`;

/**
 * Runs a script of Node's and measures it.
 *
 * @param folder where it runs
 * @param usage path of a file that may be written and is removed
 * @throws Error with all it said, where it does not end well
 */
export async function measure(
  words: readonly string[],
  folder: string,
  usage: string,
): Promise<Cost> {
  await rm(usage, { force: true });
  const start = performance.now();
  await new Promise<void>((resolve, reject) => {
    const child = spawn(execPath, words, {
      cwd: folder,
      env: {
        ...env,
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        USAGE_FILE: usage,
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(REPORTER)}`,
      },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        said += text;
      });
    }
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${words.join(' ')} failed:\n${said}`)),
    );
  });
  const seconds = (performance.now() - start) / 1000;
  const used = (await readFile(usage, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as NodeJS.ResourceUsage);
  await rm(usage);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    seconds,
    // Node counts microseconds and kilobytes.
    processorSeconds: sum(used.map((one) => one.userCPUTime + one.systemCPUTime)) / 1e6,
    peak: 1024 * sum(used.map((one) => one.maxRSS)),
  };
}

/** What a published folder holds. */
export interface Contents {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Counts a published folder. */
export async function contentsOf(folder: string): Promise<Contents> {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  let bytes = 0;
  for (const { parentPath, name } of paths) bytes += (await stat(join(parentPath, name))).size;
  const pages = paths.filter(({ name }) => name.endsWith('.html')).length;
  return { pages, files: paths.length, bytes };
}
