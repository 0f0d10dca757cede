import { chdir, stderr } from 'node:process';
import { pathToFileURL } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { formatProblems } from '../../src/content/index.ts';
import { KeptArticles } from '../../src/site/kept-articles.ts';
import { readAhead } from '../../src/site/reading.ts';
import { leaveComputation } from '../../src/site/results/ahead.ts';
import { Computation } from '../../src/site/results/compute.ts';
import { engineOf } from '../../src/site/results/engine.ts';
import { resultsInputs } from '../../src/site/results/inputs.ts';
import { failureWords } from './failure-words.ts';

/** What a site is built of. All paths are absolute. */
export interface SiteRequest {
  /** The project's folder. */
  readonly root: string;
  /** The folder of stories. */
  readonly content: string;
  readonly out: string;
  readonly cache: string;
  readonly base: string | null;
  readonly site: string | null;
  readonly quiet: boolean;
  /** A failure is to say where in the code it comes from. */
  readonly trace: boolean;
}

// Builds a site in the process that `process.ts` starts; the request is the one word after the command.
const request: SiteRequest = JSON.parse(process.argv[2] ?? '');
const { root, content, out, cache, base, site, quiet, trace } = request;

const fail = (error: unknown): void => {
  stderr.write(`${failureWords(error, trace)}\n`, () => process.exit(1));
};
// Some of what Astro writes, it writes from timers that nobody awaits; a full disk fails there as well.
process.on('uncaughtException', fail);
// Nobody wants the site once the process that asked for it is gone.
const abandon = (): void => process.exit(1);
process.once('disconnect', abandon);

const config: AstroInlineConfig = {
  root,
  outDir: out,
  cacheDir: cache,
  logLevel: quiet ? 'warn' : 'info',
  ...(base === null ? {} : { base }),
  ...(site === null ? {} : { site }),
};
try {
  const project = pathToFileURL(`${root}/`);
  const kept = new KeptArticles(project, cache);
  kept.recall();
  const computation = new Computation(project, engineOf(project, pathToFileURL(`${cache}/`)));
  // The loaders, the pages and the check of the pages go on with this reading; other threads align what
  // has been read while the rest is read, and while Astro starts.
  const { problems, error } = await readAhead(content, (story) =>
    computation.add(resultsInputs([story])),
  );
  leaveComputation(computation);
  kept.keep();
  if (error !== null) throw error;
  if (problems.length > 0) stderr.write(`${formatProblems(problems)}\n\n`);
  // Astro keeps what belongs to a site in the folder that it runs in.
  chdir(root);
  const { build } = await import('astro');
  await build(config);
  process.off('disconnect', abandon);
  process.disconnect?.();
} catch (error) {
  fail(error);
}
