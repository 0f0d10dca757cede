import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { command, UsageError } from '../src/cli/command.ts';
import type { Effects } from '../src/cli/effects.ts';
import { terminal } from '../src/cli/terminal.ts';
import { wholeNumber } from '../src/cli/whole-number.ts';
import { changeOneArticle, writeArchive } from './bench-site/archive.ts';
import { writeBareProject } from './bench-site/bare.ts';
import { type Contents, type Cost, contentsOf, measure } from './bench-site/measure.ts';

const HELP = `Measures what building a large site takes.

  npm run bench:site -- [--stories 1000] [--keep]

  --stories  how many
  --keep     leaves the archive and the sites in .cache/bench-site/

Writes an archive of generated stories, two reports of about 500 words each, and builds its site: from
nothing, again, and with one article changed; and once more with an address, for which the social
pictures are drawn. Beside them, bare Astro renders the same Markdown as plain pages: one for each
article, through the same plugins, with nothing aligned, compressed or checked.

Exit code 0, or 2 where the command is not one of these.`;

const root = join(import.meta.dirname, '..');
const work = join(root, '.cache', 'bench-site');
const usage = join(work, 'usage');

const MEGABYTE = 2 ** 20;

const HEAD =
  'build                        time  × bare  processor   memory  pages  pages/s   files       size';

function line(
  name: string,
  { seconds, processorSeconds, peak }: Cost,
  { pages, files, bytes }: Contents,
  bareSeconds: number,
): string {
  return [
    name.padEnd(24),
    `${seconds.toFixed(1)} s`.padStart(9),
    `${(seconds / bareSeconds).toFixed(2)} ×`.padStart(8),
    `${processorSeconds.toFixed(1)} s`.padStart(11),
    `${(peak / MEGABYTE).toFixed(0)} MB`.padStart(9),
    String(pages).padStart(6),
    (pages / seconds).toFixed(0).padStart(8),
    String(files).padStart(7),
    `${(bytes / MEGABYTE).toFixed(1)} MB`.padStart(10),
  ].join('');
}

async function measureAll(stories: number, print: Effects['print']): Promise<void> {
  const folder = (name: string) => join(work, name);
  const [content, cache, bare] = [folder('content'), folder('cache'), folder('bare')];
  await rm(work, { recursive: true, force: true });
  await writeArchive(content, stories);
  await writeBareProject(bare, root, content);
  print(`${stories} stories, ${2 * stories} articles; node ${process.version}\n\n${HEAD}`);

  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const plain = await measure([astro, 'build', '--silent'], bare, usage);
  const report = (name: string, cost: Cost, contents: Contents) =>
    print(line(name, cost, contents, plain.seconds));
  report('bare Astro', plain, await contentsOf(join(bare, 'dist')));

  // Each build has a folder of its own: ext4 avoids inodes that were freed in the last minutes and looks
  // at every one of them for each new file (`recently_deleted()` in Linux's fs/ext4/ialloc.c), so that
  // a build right after tens of thousands of files were deleted would measure the file system.
  const build = async (name: string, ...more: string[]) => {
    const out = folder(name.replaceAll(' ', '-'));
    const words = ['--content', content, '--cache', cache, '--out', out, '--quiet', ...more];
    const cost = await measure([join(root, 'scripts', 'build.ts'), ...words], root, usage);
    report(name, cost, await contentsOf(out));
  };
  await build('clean');
  await build('warm');
  await changeOneArticle(content);
  await build('one article changed');
  await build('with social pictures', '--site', 'https://site.invalid');
}

/** The `bench:site` command: takes the words after its name, gives the exit code. */
export const benchSiteCommand = command({
  help: HELP,
  options: {
    stories: { type: 'string', default: '1000' },
    keep: { type: 'boolean', default: false },
  },
  async run({ values, positionals }, effects: Pick<Effects, 'print' | 'complain'>) {
    if (positionals.length > 0) throw new UsageError(`Unexpected '${positionals[0]}'`);
    const stories = wholeNumber('stories', values.stories, 1);
    await measureAll(stories, effects.print);
    if (!values.keep) await rm(work, { recursive: true, force: true });
    return 0;
  },
});

if (import.meta.main) process.exitCode = await benchSiteCommand(process.argv.slice(2), terminal());
