import type { Ledgers } from '../analyse/index.ts';
import type { Story } from '../content/story.ts';
import { comparisonPages, type Path } from '../view/addresses.ts';
import { comparisonData } from '../view/exports/comparison-data.ts';
import type { ComparisonData } from '../view/exports/comparison-schema.ts';
import { DATA_FILES, type DataFile } from '../view/exports/data-files.ts';
import { LEDGER_FILES, type LedgerFile } from '../view/exports/ledger-files.ts';
import { pairings } from './comparison.ts';
import type { Engine } from './results/engine.ts';
import { resultsInput } from './results/inputs.ts';
import { keptAlignment, keptLedgers } from './results/results.ts';

/** Every file of data that stands beside the page of a comparison. */
export const COMPARISON_FILES: readonly (DataFile | LedgerFile)[] = [
  ...DATA_FILES,
  ...LEDGER_FILES,
];

/** The whole text of a file of data. */
export function dataText(
  file: DataFile | LedgerFile,
  data: ComparisonData,
  ledgers: Ledgers,
): string {
  return 'ledger' in file ? file.text(data, ledgers) : file.text(data);
}

/** The paths of all files of data of a story. */
export function storyDataPaths(story: Story): Path[] {
  return pairings(story.articles.map(({ slug }) => slug)).flatMap(({ left, right }) => {
    const { aligned } = comparisonPages(story, left, right);
    return COMPARISON_FILES.map(({ name }) => `${aligned}${name}`);
  });
}

/**
 * All files of data of a story, from results that are kept; those that are not are computed.
 *
 * @param root address of the site (`siteRoot`)
 */
export async function storyDataFiles(
  story: Story,
  engine: Engine,
  root: string,
): Promise<{ readonly path: Path; readonly body: Uint8Array }[]> {
  const files: { path: Path; body: Uint8Array }[] = [];
  for (const [at, left] of story.articles.entries()) {
    for (const right of story.articles.slice(at + 1)) {
      const input = resultsInput(story, left, right);
      const alignment = await keptAlignment(engine, input);
      const ledgers = await keptLedgers(engine, input, alignment);
      const data = comparisonData({ story, left, right, alignment }, root);
      const { aligned } = comparisonPages(story, left.slug, right.slug);
      for (const file of COMPARISON_FILES) {
        const body = Buffer.from(dataText(file, data, ledgers));
        files.push({ path: `${aligned}${file.name}`, body });
      }
    }
  }
  return files;
}
