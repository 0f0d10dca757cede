import type { ParseArgsConfig } from 'node:util';
import { type Asked, UsageError } from '../command.ts';
import { languageFault } from './language-option.ts';

/** What `npm run import -- --help` prints. */
export const HELP = `Turns saved web pages, or plain texts, into the articles of a story.

  npm run import -- saved.html … --story harbour-wall
  npm run import -- first.txt second.txt --text --story harbour-wall --outlet "North Post" --outlet "The Quay"

  --story       name of the story, a folder in content; made if it does not exist
  --outlet      name of the outlet, where the page does not tell it or tells it wrongly;
                once for each file, in their order
  --name        name of the article's file without .md, where the outlet's does not serve;
                once for each file, in their order
  --text        the files are plain text: paragraphs parted by empty lines, or one on each line
  --lang        language of the text, where the page does not tell it or tells it wrongly:
                a tag such as en, pt-BR or ar
  --encoding    encoding of the files, where they do not tell it: windows-1252, shift_jis, …
  --content     the folder of stories; content if not given
  --out         the same
  --left-out    lists what is left out of each page, not only how much
  --dry-run     reads and reports, writes nothing
  --force       overwrites articles that exist
  --keep-going  writes the articles that can be read though others cannot
  --help        prints this

Nothing is overwritten, and nothing is written where any file fails, unless you say so. An article that
has front matter and no text, as npm run new makes it, is filled.
Exit code 0 where all files became articles, 1 where one did not, 2 where the command is not one of these.`;

/** What the command asks for. */
export interface ImportRequest {
  readonly files: readonly string[];
  readonly story: string;
  /** One for each file, or none. */
  readonly outlets: readonly string[];
  /** One for each file, or none. */
  readonly names: readonly string[];
  readonly isText: boolean;
  /** Empty to take it from the page. */
  readonly lang: string;
  readonly encoding: string | null;
  /** The folder of stories. */
  readonly content: string;
  readonly listsLeftOut: boolean;
  readonly isDryRun: boolean;
  readonly force: boolean;
  readonly keepsGoing: boolean;
}

/** Holds a list that goes with the files against their number. */
function perFile(option: string, values: readonly string[], files: readonly string[]): void {
  if (values.length === 0 || values.length === files.length) return;
  const count = `${values.length} × ${option} for ${files.length} files`;
  throw new UsageError(`Unexpected ${count}, expected one for each file`);
}

/** The words that the command takes. */
export const OPTIONS = {
  story: { type: 'string' },
  outlet: { type: 'string', multiple: true, default: [] },
  name: { type: 'string', multiple: true, default: [] },
  text: { type: 'boolean', default: false },
  lang: { type: 'string', default: '' },
  encoding: { type: 'string' },
  content: { type: 'string' },
  out: { type: 'string' },
  'left-out': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  'keep-going': { type: 'boolean', default: false },
} satisfies ParseArgsConfig['options'];

/**
 * Understands the words of the command.
 *
 * @throws UsageError where they are not those of the command
 */
export function requestOf({ values, positionals }: Asked<typeof OPTIONS>): ImportRequest {
  if (positionals.length === 0) throw new UsageError('Unexpected end, expected a file to import');
  if (values.story === undefined) throw new UsageError('Unexpected end, expected --story');
  perFile('--outlet', values.outlet, positionals);
  perFile('--name', values.name, positionals);
  if (values.content !== undefined && values.out !== undefined) {
    throw new UsageError('Unexpected --out beside --content, expected one folder of stories');
  }
  const fault = values.lang === '' ? null : languageFault(values.lang);
  if (fault !== null) throw new UsageError(fault);
  return {
    files: positionals,
    story: values.story,
    outlets: values.outlet.map((name) => name.trim()),
    names: values.name,
    isText: values.text,
    lang: values.lang,
    encoding: values.encoding ?? null,
    content: values.content ?? values.out ?? 'content',
    listsLeftOut: values['left-out'],
    isDryRun: values['dry-run'],
    force: values.force,
    keepsGoing: values['keep-going'],
  };
}
