import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { env } from 'node:process';
import type { AstroIntegration } from 'astro';
import type { AlignerFigures } from '../../view/about/aligner-figures.ts';
import { type Contact, contact } from '../../view/about/contact.ts';
import { codeDigest } from '../code-digest.ts';
import { engineOf } from '../results/engine.ts';
import { keep } from '../results/keep.ts';

/** Names the address that readers report mistakes to: a page or a mail address. */
export const CONTACT = 'FACING_PAGES_CONTACT';

/** Pairs aligned by hand, and what measures the aligner on them. */
export interface Gold<Pair> {
  /** The pairs of a checkout, in a fixed order; none where it has none. */
  readonly read: (root: URL) => readonly Pair[];
  readonly measure: (pairs: readonly Pair[]) => AlignerFigures;
  /** Folders and files of the code that measures. */
  readonly code: readonly string[];
}

/** What the page about the site prints that no story decides. */
export interface About {
  /** `null` where the checkout has nothing to measure by. */
  readonly figures: AlignerFigures | null;
  /** `null` where none was set. */
  readonly contact: Contact | null;
}

/**
 * Gives the page about the site its figures, measured with the very code that aligns the stories, and
 * the address for reports. The figures are kept under a digest of that code and of the pairs.
 */
export function about<Pair>({ read, measure, code }: Gold<Pair>): AstroIntegration {
  return {
    name: 'about',
    hooks: {
      'astro:config:setup': async ({ config: { root, cacheDir }, updateConfig }) => {
        const pairs = read(root);
        const { folder, aligner } = engineOf(root, cacheDir);
        const digest = createHash('sha256')
          .update([aligner, codeDigest(root, code), JSON.stringify(pairs)].join('\0'))
          .digest('hex');
        const figures =
          pairs.length === 0
            ? 'null'
            : await keep(join(folder, 'figures', digest), () =>
                Buffer.from(JSON.stringify(measure(pairs))),
              );
        const address = contact(env[CONTACT] ?? '');
        const define = {
          'import.meta.env.ABOUT': `{"figures":${figures.toString()},"contact":${JSON.stringify(address)}}`,
        };
        updateConfig({ vite: { define } });
      },
    },
  };
}
