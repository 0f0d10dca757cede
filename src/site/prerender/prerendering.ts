import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Fidelity } from '../fidelity.ts';
import { contentFolder } from '../folders.ts';
import { basePath } from '../hosting/base.ts';
import { sharedReading } from '../reading.ts';
import { takeComputation } from '../results/ahead.ts';
import { Computation } from '../results/compute.ts';
import { engineOf } from '../results/engine.ts';
import { resultsInputs } from '../results/inputs.ts';
import { siteRoot } from '../root.ts';
import { Threads } from '../threads.ts';
import { storyPrerenderer } from './story-prerenderer.ts';
import type { Finished, Task, Workplace } from './worker.ts';

/** How many pairs are aligned, or stories rendered, between two lines that tell of it. */
const STEP = 100;

/** As many threads as one that renders keeps busy. */
const FINISHING_THREADS = 2;

/** Lets go of the stories of earlier builds that this build has no use for. */
async function prune(folder: string, used: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const gone = names.filter((name) => !used.has(name));
  for (const name of gone) await rm(join(folder, name), { force: true });
}

/**
 * Renders the stories that have changed and takes the pages of the others from the last builds. Fails
 * a build in which a page shows a passage otherwise than its source has it, or not at all.
 *
 * @returns an integration whose hook at the end of the build throws an Error with a line for each such
 *   passage, and the error of a thread that could not compute a result
 */
export function prerendering(): AstroIntegration {
  let root = new URL('file:///');
  let base = '/';
  let workplace: Workplace | null = null;
  let computed = Promise.resolve();
  let fidelity = new Fidelity([]);
  let threads: Threads<Task, Finished> | null = null;
  const used = new Set<string>();
  return {
    name: 'prerendering',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
        base = basePath(config.base);
        const site = config.site === undefined ? undefined : new URL(config.site);
        workplace = {
          site: fileURLToPath(config.outDir),
          kept: join(fileURLToPath(config.cacheDir), 'stories'),
          engine: engineOf(root, config.cacheDir),
          root: siteRoot(site, base),
        };
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        if (workplace === null) return;
        const { engine } = workplace;
        const { stories } = sharedReading(fileURLToPath(contentFolder(root)), null);
        fidelity = new Fidelity(stories);
        let computation = takeComputation();
        if (computation === undefined) {
          computation = new Computation(root, engine);
          computation.add(resultsInputs(stories));
        }
        computed = computation.end((done, all) => {
          if (done % STEP === 0 || done === all) logger.info(`${done} of ${all} pairs aligned`);
        });
        // Pages that wait for a result hear of a failure first.
        computed.catch(() => undefined);
        const module = new URL('src/site/prerender/worker.ts', root);
        const own = new Threads<Task, Finished>(module, FINISHING_THREADS, workplace);
        threads = own;
        const uses = (key: string) => used.add(key);
        const progress = (done: number, all: number) => {
          if (done % STEP === 0 || done === all) logger.info(`${done} of ${all} stories rendered`);
        };
        setPrerenderer((plain) =>
          storyPrerenderer(plain, { base, stories, threads: own, fidelity, uses, progress }),
        );
      },
      'astro:build:done': async ({ logger }) => {
        await computed;
        await threads?.close();
        const faults = fidelity.faults();
        if (faults.length > 0) {
          throw new Error(`Some pages do not show their sources' words:\n${faults.join('\n')}`);
        }
        logger.info('every passage is shown as its source prints it');
        if (workplace !== null) await prune(workplace.kept, used);
      },
    },
  };
}
