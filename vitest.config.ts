import { defineConfig } from 'vitest/config';

/** `tests/site/` builds the site and opens it in a browser; everything else runs in plain Node. */
export default defineConfig({
  test: {
    reporters: [
      ['default', { summary: false }],
      ['json', { outputFile: '.cache/tests/report.json' }],
    ],
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          setupFiles: ['tests/fast-check.setup.ts'],
          testTimeout: 60_000,
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/build.setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // A browser works beside each, and some build sites: more of them get into each other's way.
          maxWorkers: 2,
        },
      },
    ],
  },
});
