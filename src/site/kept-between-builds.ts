import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { engineDigest } from './engine.ts';

/** The rooms whose code decides the ledgers of an alignment. */
const LEDGER_ROOMS = ['text', 'align', 'analyse'];

/**
 * Tells pages what they need to keep work between builds: the folder, which is Astro's own
 * `cacheDir`, and a digest of the code that computes ledgers.
 */
export function keptBetweenBuilds(): AstroIntegration {
  return {
    name: 'kept-between-builds',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const define = {
          'import.meta.env.CACHE_FOLDER': JSON.stringify(fileURLToPath(config.cacheDir)),
          'import.meta.env.LEDGER_ENGINE': JSON.stringify(engineDigest(config.root, LEDGER_ROOMS)),
        };
        updateConfig({ vite: { define } });
      },
    },
  };
}
