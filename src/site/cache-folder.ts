import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Tells pages which folder keeps what takes time to make, between builds: Astro's own `cacheDir`. */
export function cacheFolder(): AstroIntegration {
  return {
    name: 'cache-folder',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const folder = JSON.stringify(fileURLToPath(config.cacheDir));
        updateConfig({ vite: { define: { 'import.meta.env.CACHE_FOLDER': folder } } });
      },
    },
  };
}
