import { basename, join } from 'node:path';
import { type ContentFiles, systemReason } from '../content/files.ts';
import { quoted } from '../content/problems/printable.ts';
import { readText } from '../content/read-file.ts';
import { changesForMore } from './changes-for-more.ts';
import { command, MISUSED, UsageError } from './command.ts';
import type { Effects, OutgoingFile } from './effects.ts';
import { fillFrontMatter } from './fill-front-matter.ts';
import type { Known } from './new/ask.ts';
import { plan, type Wanted } from './new/plan.ts';
import { terminal } from './terminal.ts';

const HELP = `Makes the folder and files of a story, ready to fill. Overwrites nothing.

  npm run new -- <story> --outlet "The Gazette" --outlet "The Herald" [--title …] [--date …]

  <story>     name of its folder and address, such as bridge-opens
  --outlet    an outlet, once for each; gazette="Газета" gives its file's name as well
  --title     title of the story
  --date      day of the event, such as 2022-01-01
  --lang      language of the articles, such as de; left open if not given, which means en
  --content   the folder of stories; content if not given

In a terminal it asks for what is missing. A story that exists may be given one more outlet, or a title
and a date: they go into its story.md, where it has none.
Exit code 0 where all is written, 1 where nothing is, 2 where the command is not one of these.`;

type NewEffects = Pick<Effects, 'print' | 'complain' | 'exists' | 'write' | 'ask'> & ContentFiles;

/** What is still missing, in words; `null` where nothing is. */
function missing({ story, outlets, title, date }: Known, storyExists: boolean): string | null {
  if (story === null) return 'expected the name of a story';
  if (!storyExists) {
    return outlets.length >= 2 ? null : 'expected two outlets, as --outlet "The Gazette"';
  }
  if (outlets.length > 0 || title !== null || date !== null) return null;
  return 'expected an outlet, as --outlet "The Gazette", or a --title or --date';
}

/** Writes all files or none; the reason where it cannot. */
function writeAll(
  files: readonly OutgoingFile[],
  { write }: Pick<Effects, 'write'>,
): string | null {
  try {
    write(files, 'kept');
    return null;
  } catch (error) {
    return `Unexpected failure to write: ${systemReason(error)}. Nothing was written.`;
  }
}

/** Why `story.md` cannot be given its title and date, or the file that has them. */
interface Completed {
  readonly faults: readonly string[];
  /** `null` where nothing changes. */
  readonly file: (OutgoingFile & { readonly set: readonly string[] }) | null;
}

/** Gives a `story.md` that exists the title and the date that it lacks. */
function complete(path: string, { title, date }: Wanted, effects: NewEffects): Completed {
  const given = { ...(title === null ? {} : { title }), ...(date === null ? {} : { date }) };
  if (Object.keys(given).length === 0) return { faults: [], file: null };
  const { source, problem } = readText(effects, path, path);
  if (source === null) return { faults: [`${path}: ${problem.what} ${problem.fix}`], file: null };
  const filled = fillFrontMatter(source, given);
  if (filled === null) {
    const fault = `${path} has front matter that cannot be read; \`npm run check\` says where.`;
    return { faults: [fault], file: null };
  }
  const faults = filled.kept.map(
    ({ key, has }) => `${path} has the ${key} ${quoted(has)} already; change it there.`,
  );
  const { text, set } = filled;
  return { faults, file: set.length === 0 ? null : { path, text, fills: source.text, set } };
}

/**
 * Makes what is wanted.
 *
 * @param content the folder of stories
 * @returns exit code
 */
function make(wanted: Wanted, content: string, effects: NewEffects): number {
  const { files, faults } = plan(wanted);
  if (faults.length > 0) {
    for (const fault of faults) effects.complain(fault);
    return MISUSED;
  }
  const folder = join(content, wanted.story);
  const storyFile = join(folder, 'story.md');
  const kept = effects.exists(storyFile);
  const completed = kept ? complete(storyFile, wanted, effects) : { faults: [], file: null };
  const wrong = [...completed.faults];
  const fresh = files
    .map(({ path, text }) => ({ path: join(content, path), text }))
    .filter(({ path }) => !(kept && path === storyFile));
  for (const { path } of fresh) if (effects.exists(path)) wrong.push(`${path} exists.`);
  const slugs = fresh.map(({ path }) => basename(path, '.md')).filter((slug) => slug !== 'story');
  const changes = changesForMore(folder, slugs, effects);
  const outgoing = completed.file === null ? fresh : [...fresh, completed.file];
  const failure = wrong.length > 0 ? null : writeAll(outgoing, effects);
  if (failure !== null) wrong.push(failure);
  if (wrong.length > 0) {
    for (const fault of wrong) effects.complain(fault);
    return 1;
  }
  for (const { path } of fresh) effects.print(`made ${path}`);
  if (completed.file !== null) {
    effects.print(`put ${completed.file.set.join(' and ')} into ${storyFile}`);
  } else if (fresh.length === 0) effects.print(`${storyFile} says so already.`);
  if (slugs.length > 0) {
    effects.print(
      'Put each article below its second line `---`, or give its saved page to `npm run import`; docs/content.md describes the rest.',
    );
  }
  for (const line of changes) effects.print(line);
  return 0;
}

/** The `new` command: takes the words after its name, gives the exit code. */
export const newCommand = command({
  help: HELP,
  options: {
    outlet: { type: 'string', multiple: true, default: [] },
    title: { type: 'string' },
    date: { type: 'string' },
    lang: { type: 'string' },
    content: { type: 'string', default: 'content' },
  },
  async run({ values, positionals }, effects: NewEffects) {
    const [story = null, more] = positionals;
    if (more !== undefined) throw new UsageError(`Unexpected '${more}', expected one story`);
    const { title = null, date = null, lang = null, outlet: outlets, content } = values;
    const known: Known = { story, title, date, lang, outlets };
    const stands = story !== null && effects.exists(join(content, story));
    const lack = missing(known, stands);
    if (story !== null && lack === null) return make({ ...known, story }, content, effects);
    if (effects.ask === null) throw new UsageError(`Unexpected end of the command, ${lack}`);
    const wanted = await effects.ask(known);
    return wanted === null ? 1 : make(wanted, content, effects);
  },
});

if (import.meta.main) process.exitCode = await newCommand(process.argv.slice(2), terminal());
