import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { systemReason } from '../content/files.ts';
import type { Effects } from './effects.ts';
import { type Ask, askInTerminal, type Known } from './new/ask.ts';
import { type NewFile, plan, type Wanted } from './new/plan.ts';

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

/** What the command does to the world. */
export interface NewEffects extends Pick<Effects, 'print' | 'complain'> {
  readonly exists: (path: string) => boolean;
  /** Writes a file and the folders above it; throws where the file exists or the system refuses. */
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  /** `null` where nobody can be asked. */
  readonly ask: Ask | null;
}

/** The words of the command, understood. */
interface Asked extends Known {
  readonly content: string;
  readonly help: boolean;
}

/** @throws Error where the words are not those of the command */
function understand(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      outlet: { type: 'string', multiple: true, default: [] },
      title: { type: 'string' },
      date: { type: 'string' },
      lang: { type: 'string' },
      content: { type: 'string', default: 'content' },
      help: { type: 'boolean', default: false },
    },
  });
  if (positionals.length > 1) throw new Error(`Unexpected '${positionals[1]}', expected one story`);
  return {
    story: positionals[0] ?? null,
    title: values.title ?? null,
    date: values.date ?? null,
    lang: values.lang ?? null,
    outlets: values.outlet,
    content: values.content,
    help: values.help,
  };
}

/** What is still missing, in words; `null` where nothing is. */
function missing({ story, outlets }: Known, storyExists: boolean): string | null {
  if (story === null) return 'expected the name of a story';
  const enough = storyExists ? 1 : 2;
  if (outlets.length >= enough) return null;
  return `expected ${enough === 1 ? 'an outlet' : 'two outlets'}, as --outlet "The Gazette"`;
}

/** Writes all files or none; the reason where it cannot. */
function writeAll(files: readonly NewFile[], folder: string, effects: NewEffects): string | null {
  const written: string[] = [];
  for (const { path, text } of files) {
    const file = join(folder, path);
    try {
      effects.write(file, text);
      written.push(file);
    } catch (error) {
      for (const one of written) effects.remove(one);
      return `Unexpected failure to write ${file}: ${systemReason(error)}. Nothing was written.`;
    }
  }
  return null;
}

/**
 * The `new` command.
 *
 * @param args words after the command's name
 * @returns exit code
 */
export async function newCommand(args: readonly string[], effects: NewEffects): Promise<number> {
  let asked: Asked;
  try {
    asked = understand(args);
  } catch (error) {
    effects.complain(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
  if (asked.help) {
    effects.print(HELP);
    return 0;
  }
  const storyFile = (story: string): string => join(asked.content, story, 'story.md');
  const lack = missing(asked, asked.story !== null && effects.exists(storyFile(asked.story)));
  if (lack !== null && effects.ask === null) {
    effects.complain(`Unexpected end of the command, ${lack}\n\n${HELP}`);
    return 2;
  }
  const { story, title, date, outlets, lang } = asked;
  const wanted: Wanted | null =
    lack === null || effects.ask === null
      ? { story: story ?? '', title, date, outlets, lang }
      : await effects.ask({ story, title, date, outlets, lang });
  if (wanted === null) return 1;

  const { files, faults } = plan(wanted);
  const kept = effects.exists(storyFile(wanted.story));
  const wrong = [...faults];
  if (kept && (wanted.title !== null || wanted.date !== null)) {
    wrong.push(`${storyFile(wanted.story)} exists; change its title and date there.`);
  }
  const fresh = files.filter(({ path }) => !(kept && path.endsWith('/story.md')));
  for (const { path } of fresh) {
    if (effects.exists(join(asked.content, path)))
      wrong.push(`${join(asked.content, path)} exists.`);
  }
  const failure = wrong.length > 0 ? null : writeAll(fresh, asked.content, effects);
  if (failure !== null) wrong.push(failure);
  if (wrong.length > 0) {
    for (const fault of wrong) effects.complain(fault);
    return 1;
  }
  for (const { path } of fresh) effects.print(`made ${join(asked.content, path)}`);
  effects.print(
    'Put each article below its second line `---`; docs/content.md describes the rest.',
  );
  return 0;
}

if (import.meta.main) {
  process.exitCode = await newCommand(process.argv.slice(2), {
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    exists: existsSync,
    write: (path, text) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, { flag: 'wx' });
    },
    remove: (path) => rmSync(path, { force: true }),
    ask: process.stdin.isTTY && process.stdout.isTTY ? askInTerminal : null,
  });
}
