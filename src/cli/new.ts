import { join } from 'node:path';
import { systemReason } from '../content/files.ts';
import { command, UsageError } from './command.ts';
import type { Effects, OutgoingFile } from './effects.ts';
import type { Known } from './new/ask.ts';
import { plan, type Wanted } from './new/plan.ts';
import { terminal } from './terminal.ts';

const HELP = `Makes the folder and files of a story, ready to fill. Overwrites nothing.

  npm run new -- <story> --outlet "The Gazette" --outlet "The Herald" [--title …] [--date …]

  <story>     name of its folder and address, such as bridge-opens
  --outlet    an outlet, once for each; gazette="Газета" gives its file's name as well
  --title     title of the story
  --date      day of the event, such as 2022-01-01
  --lang      language of the articles, such as de; en if not given
  --content   the folder of stories; content if not given

In a terminal it asks for what is missing. An outlet may be added to a story that exists.
Exit code 0 where all is written, 1 where nothing is, 2 where the command is not one of these.`;

type NewEffects = Pick<Effects, 'print' | 'complain' | 'exists' | 'write' | 'ask'>;

/** What is still missing, in words; `null` where nothing is. */
function missing({ story, outlets }: Known, storyExists: boolean): string | null {
  if (story === null) return 'expected the name of a story';
  const enough = storyExists ? 1 : 2;
  if (outlets.length >= enough) return null;
  return `expected ${enough === 1 ? 'an outlet' : 'two outlets'}, as --outlet "The Gazette"`;
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

/**
 * Makes what is wanted.
 *
 * @param content the folder of stories
 * @returns exit code
 */
function make(wanted: Wanted, content: string, effects: NewEffects): number {
  const storyFile = join(content, wanted.story, 'story.md');
  const { files, faults } = plan(wanted);
  const wrong = [...faults];
  const kept = effects.exists(storyFile);
  if (kept && (wanted.title !== null || wanted.date !== null)) {
    wrong.push(`${storyFile} exists; change its title and date there.`);
  }
  const fresh = files
    .map(({ path, text }) => ({ path: join(content, path), text }))
    .filter(({ path }) => !(kept && path === storyFile));
  for (const { path } of fresh) if (effects.exists(path)) wrong.push(`${path} exists.`);
  const failure = wrong.length > 0 ? null : writeAll(fresh, effects);
  if (failure !== null) wrong.push(failure);
  if (wrong.length > 0) {
    for (const fault of wrong) effects.complain(fault);
    return 1;
  }
  for (const { path } of fresh) effects.print(`made ${path}`);
  effects.print(
    'Put each article below its second line `---`; docs/content.md describes the rest.',
  );
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
