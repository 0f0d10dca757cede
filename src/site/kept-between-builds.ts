import type { AstroConfig, AstroIntegration } from 'astro';
import { codeDigest } from './code-digest.ts';
import { engineOf } from './results/engine.ts';

/** A digest of all that decides a story's pages besides the story. */
function siteDigest({ root, base, site }: AstroConfig): string {
  return `${codeDigest(root, ['src', 'astro.config.mjs'])} ${base} ${site ?? ''}`;
}

/** Tells pages where work is kept between builds, and what it depends on. */
export function keptBetweenBuilds(): AstroIntegration {
  return {
    name: 'kept-between-builds',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const define = {
          'import.meta.env.ENGINE': JSON.stringify(engineOf(config.root, config.cacheDir)),
          'import.meta.env.SITE_DIGEST': JSON.stringify(siteDigest(config)),
        };
        updateConfig({ vite: { define } });
      },
    },
  };
}
