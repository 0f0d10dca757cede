import { env } from 'node:process';
import { configureGlobal } from 'fast-check';

/**
 * Property tests start from one seed, so that a run says the same twice. To try other texts, run
 * `FAST_CHECK_SEED=7 npx vitest run --project node`; a failure prints what repeats it.
 */
configureGlobal({ seed: Number(env['FAST_CHECK_SEED'] ?? 20_220_101) });
