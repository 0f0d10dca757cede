import { join } from 'node:path';
import { type Command, command, UsageError } from '../../src/cli/command.ts';
import type { Effects } from '../../src/cli/effects.ts';

/** Path of the site that `npm run build` makes. */
export const SITE = join(import.meta.dirname, '..', '..', 'dist');

/** What a command that opens pages of the built site does to the world. */
type SiteEffects = Pick<Effects, 'print' | 'complain' | 'exists'>;

/** What such a command is. */
interface SiteCommandParts {
  /** What `--help` prints. */
  readonly help: string;
  /** Paths of the pages that it opens, from the site's own address, with a slash at each end. */
  readonly pages: readonly string[];
  /** Opens them; whether all is well. */
  readonly open: (print: Effects['print']) => Promise<boolean>;
}

/**
 * A command without options that opens pages of the site in `dist/`. Where one is not there it complains
 * and opens none.
 *
 * @returns the command: exit code 0 where all is well, 1 where it is not or a page is lacking
 */
export function siteCommand({
  help,
  pages,
  open,
}: SiteCommandParts): Command<Record<never, never>, SiteEffects> {
  return command({
    help,
    options: {},
    async run({ positionals }, { print, complain, exists }: SiteEffects) {
      if (positionals.length > 0) throw new UsageError(`Unexpected '${positionals[0]}'`);
      const lacking = pages.find((page) => !exists(join(SITE, page, 'index.html')));
      if (lacking !== undefined) {
        complain(
          `Unexpected dist/ without ${lacking}, which is to be opened.\n  Fix: build the site, \`npm run build\`.`,
        );
        return 1;
      }
      return (await open(print)) ? 0 : 1;
    },
  });
}
