import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes; begun last, they would run while the other processor has nothing to do. */
const LONGEST = ['access', 'reproducible', 'policy', 'layout'];

/** The longest files of the site come first, whether or not an earlier run has told how long each takes. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number =>
      project.name === 'site' && LONGEST.some((name) => moduleId.endsWith(`/${name}.test.ts`))
        ? 0
        : 1;
    const sorted = await super.sort(files);
    const node = sorted.filter(({ project }) => project.name !== 'site');
    const site = sorted.filter(({ project }) => project.name === 'site');
    return [...node, ...site.sort((a, b) => rank(a) - rank(b))];
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
