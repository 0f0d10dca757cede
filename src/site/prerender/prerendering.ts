import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Fidelity } from '../fidelity.ts';
import { contentFolder } from '../folders.ts';
import { basePath } from '../hosting/base.ts';
import { sharedReading } from '../reading.ts';
import { computeResults } from '../results/compute.ts';
import { engineOf } from '../results/engine.ts';
import { resultsInputs } from '../results/inputs.ts';
import { KeptPages } from './kept-pages.ts';
import { SiteFolder } from './site-folder.ts';
import { storyPrerenderer } from './story-prerenderer.ts';

/** How many pairs are aligned between two lines that tell of it. */
const STEP = 100;

/**
 * Renders the stories that have changed and takes the pages of the others from the last builds. Fails
 * a build in which a page shows a passage otherwise than its source has it, or not at all.
 */
export function prerendering(): AstroIntegration {
  let root = new URL('file:///');
  let cacheDir = root;
  let computed = Promise.resolve();
  let kept = new KeptPages('');
  let fidelity = new Fidelity([]);
  let place = { base: '/', site: new SiteFolder('') };
  return {
    name: 'prerendering',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
        cacheDir = config.cacheDir;
        kept = new KeptPages(join(fileURLToPath(cacheDir), 'pages'));
        const site = new SiteFolder(fileURLToPath(config.outDir));
        place = { base: basePath(config.base), site };
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const { stories } = sharedReading(fileURLToPath(contentFolder(root)), null);
        fidelity = new Fidelity(stories);
        computed = computeResults(
          root,
          engineOf(root, cacheDir),
          resultsInputs(stories),
          (done, all) => {
            if (done % STEP === 0 || done === all) logger.info(`${done} of ${all} pairs aligned`);
          },
        );
        // Pages that wait for a result hear of a failure first.
        computed.catch(() => undefined);
        setPrerenderer((plain) => storyPrerenderer(plain, { ...place, kept, fidelity }));
      },
      'astro:build:done': async ({ logger }) => {
        await computed;
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
