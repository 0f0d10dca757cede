import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Fidelity } from '../fidelity.ts';
import { contentFolder } from '../folders.ts';
import { basePath } from '../hosting/base.ts';
import { sharedReading } from '../reading.ts';
import { KeptPages } from './kept-pages.ts';
import { SiteFolder } from './site-folder.ts';
import { storyPrerenderer } from './story-prerenderer.ts';

/**
 * Renders the stories that have changed and takes the pages of the others from the last builds. Fails
 * a build in which a page shows a passage otherwise than its source has it, or not at all.
 */
export function prerendering(): AstroIntegration {
  let root = new URL('file:///');
  let kept = new KeptPages('');
  let fidelity = new Fidelity([]);
  let place = { base: '/', site: new SiteFolder('') };
  return {
    name: 'prerendering',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
        kept = new KeptPages(join(fileURLToPath(config.cacheDir), 'pages'));
        const site = new SiteFolder(fileURLToPath(config.outDir));
        place = { base: basePath(config.base), site };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const { stories } = sharedReading(fileURLToPath(contentFolder(root)), null);
        fidelity = new Fidelity(stories);
        setPrerenderer((plain) => storyPrerenderer(plain, { ...place, kept, fidelity }));
      },
      'astro:build:done': async ({ logger }) => {
        const faults = fidelity.faults();
        if (faults.length > 0) {
          throw new Error(`Some pages do not show their sources' words:\n${faults.join('\n')}`);
        }
        logger.info('every passage is shown as its source prints it');
        await kept.prune();
      },
    },
  };
}
