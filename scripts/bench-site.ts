import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import { changeOneArticle, writeArchive } from './bench-site/archive.ts';
import { writeBareProject } from './bench-site/bare.ts';
import { type Contents, type Cost, contentsOf, measure } from './bench-site/measure.ts';

const HELP = `npm run bench:site -- [--stories 1000] [--keep]

Writes an archive of generated stories, two reports of about 500 words each, and builds its site: from
nothing, again, and with one article changed; and once more with an address, for which the social
pictures are drawn. Beside them, bare Astro renders the same Markdown as plain pages.

  --stories  how many
  --keep     leaves the archive and the sites in .cache/bench-site/`;

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '1000' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  exit(0);
}

const root = join(import.meta.dirname, '..');
const work = join(root, '.cache', 'bench-site');
const [content, cache, out, bare] = ['content', 'cache', 'site', 'bare'].map((name) =>
  join(work, name),
) as [string, string, string, string];
const usage = join(work, 'usage');
const stories = Number(values.stories);

const MEGABYTE = 2 ** 20;
let bareSeconds = Number.NaN;

function report(
  name: string,
  { seconds, processorSeconds, peak }: Cost,
  { pages, files, bytes }: Contents,
): void {
  const cells = [
    name.padEnd(24),
    `${seconds.toFixed(1)} s`.padStart(9),
    `${(seconds / bareSeconds).toFixed(2)} ×`.padStart(8),
    `${processorSeconds.toFixed(1)} s`.padStart(11),
    `${(peak / MEGABYTE).toFixed(0)} MB`.padStart(9),
    String(pages).padStart(6),
    (pages / seconds).toFixed(0).padStart(8),
    String(files).padStart(7),
    `${(bytes / MEGABYTE).toFixed(1)} MB`.padStart(10),
  ];
  console.log(cells.join(''));
}

const build = (...more: string[]) =>
  measure(
    [
      join(root, 'scripts', 'build.ts'),
      ...['--content', content, '--cache', cache, '--out', out, '--quiet', ...more],
    ],
    root,
    usage,
  );

await rm(work, { recursive: true, force: true });
await writeArchive(content, stories);
await writeBareProject(bare, root, content);
console.log(`${stories} stories, ${2 * stories} articles; node ${process.version}\n`);
console.log(
  'build                        time  × bare  processor   memory  pages  pages/s   files       size',
);

const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
const plain = await measure([astro, 'build', '--silent'], bare, usage);
bareSeconds = plain.seconds;
report('bare Astro', plain, await contentsOf(join(bare, 'dist')));
report('clean', await build(), await contentsOf(out));
report('warm', await build(), await contentsOf(out));
await changeOneArticle(content);
report('one article changed', await build(), await contentsOf(out));
report(
  'with social pictures',
  await build('--site', 'https://site.invalid'),
  await contentsOf(out),
);
if (!values.keep) await rm(work, { recursive: true, force: true });
