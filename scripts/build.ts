import { rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { env, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { type AstroInlineConfig, build } from 'astro';

const HELP = `npm run build -- [--out dist] [--content content] [--base /] [--site https://…] [--cache .cache/astro]

  --out      the folder that is written: the whole site, ready to copy
  --content  the folder of stories
  --base     the path that the site is served under
  --site     the address that the site is served at
  --cache    the folder that keeps alignments between builds

The site is built aside and put in place when it is whole: a build that fails leaves the last one.`;

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    content: { type: 'string' },
    base: { type: 'string' },
    site: { type: 'string' },
    cache: { type: 'string' },
    quiet: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(HELP);
  exit(0);
}

const root = join(import.meta.dirname, '..');
const out = resolve(values.out);
const aside = `${out}.building`;
const last = `${out}.last`;

env['ASTRO_TELEMETRY_DISABLED'] = '1';
if (values.content !== undefined) env['FACING_PAGES_CONTENT'] = resolve(values.content);

const config: AstroInlineConfig = {
  root,
  outDir: aside,
  logLevel: values.quiet ? 'warn' : 'info',
  ...(values.base === undefined ? {} : { base: values.base }),
  ...(values.site === undefined ? {} : { site: values.site }),
  ...(values.cache === undefined ? {} : { cacheDir: resolve(values.cache) }),
};

try {
  await rm(aside, { recursive: true, force: true });
  await build(config);
} catch (error) {
  await rm(aside, { recursive: true, force: true });
  console.error(error instanceof Error ? error.message : String(error));
  console.error(`\nThe build failed; ${values.out} is as it was.`);
  exit(1);
}

await rm(last, { recursive: true, force: true });
await rename(out, last).catch(() => undefined);
await rename(aside, out);
await rm(last, { recursive: true, force: true });
