import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The project's folder. */
export const project = join(import.meta.dirname, '..', '..');

/**
 * This process's environment without Vitest's own names, which would make Astro build for a test
 * instead of for its readers.
 */
export function environment(mode: 'production' | 'development'): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'));
  return { ...Object.fromEntries(kept), NODE_ENV: mode, ASTRO_TELEMETRY_DISABLED: '1' };
}

/** What a build said. */
export interface Built {
  readonly code: number;
  readonly output: string;
}

/**
 * Builds a site as `npm run build` does, in a process of its own.
 *
 * @param options the build's options, by name; a path is taken from the checkout, and `true` stands
 *   for an option without a value
 * @param checkout the folder whose code builds: the project's, or a copy of it
 * @param surroundings variables of the environment that are to differ from this process's
 */
export function buildSite(
  options: Readonly<Record<string, string | true>>,
  checkout = project,
  surroundings: NodeJS.ProcessEnv = {},
): Promise<Built> {
  const flags = Object.entries(options).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [`--${name}`, value],
  );
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      [join(checkout, 'scripts', 'build.ts'), ...flags],
      { cwd: checkout, env: { ...environment('production'), ...surroundings }, maxBuffer: 2 ** 26 },
      (error, out, err) =>
        resolve({
          code: error === null ? 0 : typeof error.code === 'number' ? error.code : 1,
          output: out + err,
        }),
    ),
  );
}

/** Every file below a folder, by its path from there with `/` between names, in a fixed order. */
export async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    await Promise.all(
      paths.map(
        async (path): Promise<[string, Buffer]> => [
          relative(folder, path).replaceAll('\\', '/'),
          await readFile(path),
        ],
      ),
    ),
  );
}
