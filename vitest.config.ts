import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of the site that take minutes; begun last, they would run while the other processor has nothing to do. */
const LONGEST = ['access', 'reproducible', 'hosting/policy', 'layout'];

/** The site's longest files come first of its own, whether or not an earlier run has told how long each takes. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number => {
      if (project.name !== 'site') return 0;
      return LONGEST.some((name) => moduleId.endsWith(`/tests/site/${name}.test.ts`)) ? 1 : 2;
    };
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}

/** `tests/site/` builds the site and opens it in a browser; everything else runs in plain Node. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    reporters: [
      ['default', { summary: false }],
      ['json', { outputFile: '.cache/tests/report.json' }],
    ],
    projects: [
      {
        test: {
          name: 'node',
          // Pure code is the same for every file: to load it anew for each takes longer than the tests.
          isolate: false,
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
