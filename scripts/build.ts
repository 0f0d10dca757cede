import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Asked, command, UsageError } from '../src/cli/command.ts';
import type { Effects } from '../src/cli/effects.ts';
import { terminal } from '../src/cli/terminal.ts';
import { CONTACT } from '../src/site/about/about.ts';
import { CONTENT_FOLDER, contentFolder } from '../src/site/folders.ts';
import { basePath } from '../src/site/hosting/base.ts';
import { contact } from '../src/view/about/contact.ts';
import { BuildError } from './build/build-error.ts';
import { holds, outFolder } from './build/out-folder.ts';
import { Stopped } from './build/process.ts';
import { replaceSite } from './build/replace-site.ts';

const HELP = `Builds the site.

  npm run build -- [--out dist] [--content content] [--base /] [--site https://…]
                   [--contact editor@…] [--cache .cache/astro]

  --out      the folder that is written: the whole site, ready to copy
  --content  the folder of stories
  --base     the path that the site is served under
  --site     the address that the site is served at
  --contact  where readers report mistakes: a mail address, or the address of a page
  --cache    the folder that keeps work between builds
  --quiet    says what is wrong and nothing else
  --trace    says where in the code a failure comes from

The site is built aside and put in place when it is whole: a build that fails or is stopped leaves
the last one. Exit code 0 where there is a new site, 1 where there is none, 2 where the command is not
one of these, 130 or 143 where it was stopped.`;

/** The project's folder. */
export const root = join(import.meta.dirname, '..');

/** An address for reports, as it was given. */
function readContact(address: string): string {
  try {
    contact(address);
    return address;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The address that the site is served at, as it was given. */
function readSite(address: string): string {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol)) {
    throw new UsageError(
      `Unexpected --site ${address}, expected an address as https://example.org`,
    );
  }
  // A name and a password would stand on every page, and a path is not part of what Astro takes it for.
  if (url.href === `${url.origin}/`) return address;
  const path = url.pathname === '/' ? '' : ` --base ${url.pathname.replace(/\/*$/u, '/')}`;
  throw new UsageError(
    `Unexpected --site ${address}, expected a host alone: --site ${url.origin}${path}`,
  );
}

/** The path that the site is served under, with one slash at each end. */
export function readBase(path: string): string {
  try {
    return basePath(path);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const OPTIONS = {
  out: { type: 'string', default: 'dist' },
  content: { type: 'string' },
  base: { type: 'string' },
  site: { type: 'string' },
  contact: { type: 'string' },
  cache: { type: 'string', default: join(root, '.cache', 'astro') },
  quiet: { type: 'boolean', default: false },
  trace: { type: 'boolean', default: false },
} as const;

/**
 * Builds the site that is asked for.
 *
 * @returns exit code
 * @throws UsageError where the words are not those of the command
 */
export async function build(
  { values, positionals }: Asked<typeof OPTIONS>,
  effects: Pick<Effects, 'print' | 'complain'>,
): Promise<number> {
  const { out: named, quiet, trace } = values;
  if (positionals.length > 0) throw new UsageError(`Unexpected '${positionals[0]}'`);
  const site = values.site === undefined ? null : readSite(values.site);
  const base = values.base === undefined ? null : readBase(values.base);
  if (values.contact !== undefined) env[CONTACT] = readContact(values.contact);
  if (values.content !== undefined) env[CONTENT_FOLDER] = resolve(values.content);
  env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    const cache = resolve(values.cache);
    const content = fileURLToPath(contentFolder(pathToFileURL(`${root}/`)));
    if (holds(content, cache) || holds(cache, content)) {
      throw new UsageError(`Unexpected --cache ${values.cache}, which would mix with the stories`);
    }
    const out = outFolder(named, [root, content, cache, process.cwd()], content);
    await replaceSite(out, { root, content, cache, base, site, quiet, trace });
    return 0;
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    const state = existsSync(resolve(named)) ? 'is as it was' : 'is not made';
    effects.complain(`${error.message}\n\n${named} ${state}.`);
    return error instanceof Stopped ? error.exitCode : 1;
  }
}

/** The `build` command: takes the words after its name, gives the exit code. */
export const buildCommand = command({ help: HELP, options: OPTIONS, run: build });

if (import.meta.main) process.exitCode = await buildCommand(process.argv.slice(2), terminal());
