import { readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
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
import { Threads } from '../threads.ts';
import { storyPrerenderer } from './story-prerenderer.ts';
import type { Folders, Task } from './worker.ts';

/** How many pairs are aligned between two lines that tell of it. */
const STEP = 100;

/** Lets go of the stories of earlier builds that this build has no use for. */
async function prune(folder: string, used: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const gone = names.filter((name) => !used.has(name));
  for (const name of gone) await rm(join(folder, name), { force: true });
}

/**
 * Renders the stories that have changed and takes the pages of the others from the last builds. Fails
 * a build in which a page shows a passage otherwise than its source has it, or not at all.
 */
export function prerendering(): AstroIntegration {
  let [root, cacheDir] = [new URL('file:///'), new URL('file:///')];
  let base = '/';
  let folders: Folders = { site: '', kept: '' };
  let computed = Promise.resolve();
  let fidelity = new Fidelity([]);
  let threads: Threads<Task, boolean> | null = null;
  const used = new Set<string>();
  return {
    name: 'prerendering',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
        cacheDir = config.cacheDir;
        base = basePath(config.base);
        folders = {
          site: fileURLToPath(config.outDir),
          kept: join(fileURLToPath(cacheDir), 'stories'),
        };
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
        const module = new URL('src/site/prerender/worker.ts', root);
        const own = new Threads<Task, boolean>(module, availableParallelism(), folders);
        threads = own;
        const uses = (key: string) => used.add(key);
        setPrerenderer((plain) => storyPrerenderer(plain, { base, threads: own, fidelity, uses }));
      },
      'astro:build:done': async ({ logger }) => {
        await computed;
        await threads?.close();
        const faults = fidelity.faults();
        if (faults.length > 0) {
          throw new Error(`Some pages do not show their sources' words:\n${faults.join('\n')}`);
        }
        logger.info('every passage is shown as its source prints it');
        await prune(folders.kept, used);
      },
    },
  };
}
