import type { APIContext } from 'astro';
import { comparisonPages } from '../view/addresses.ts';
import { comparisonData } from '../view/exports/comparison-data.ts';
import { DATA_FILES, type DataFile } from '../view/exports/data-files.ts';
import { LEDGER_FILES, type LedgerFile } from '../view/exports/ledger-files.ts';
import type { Comparison } from './comparison.ts';
import { getLedgers } from './ledgers.ts';
import { siteRoot } from './root.ts';
import { getComparisons, getStories } from './stories.ts';

interface Props {
  readonly comparison: Comparison;
  readonly file: DataFile | LedgerFile;
}

/**
 * Every file of data with an extension, beside the page of its comparison.
 *
 * @param extension with its full stop
 */
export async function dataRoutes(extension: string) {
  const files = [...DATA_FILES, ...LEDGER_FILES].filter(({ name }) => name.endsWith(extension));
  const comparisons = (await Promise.all((await getStories()).map(getComparisons))).flat();
  return comparisons.flatMap((comparison) => {
    const { story, left, right } = comparison;
    const { aligned } = comparisonPages(story, left.slug, right.slug);
    return files.map((file) => ({
      params: { comparison: aligned.slice(0, -1), data: file.name.slice(0, -extension.length) },
      props: { comparison, file } satisfies Props,
    }));
  });
}

/** Answers with one file of data of one comparison. */
export async function dataResponse({ props, site }: APIContext<Props>): Promise<Response> {
  const { comparison, file } = props;
  const data = comparisonData(comparison, siteRoot(site));
  const text = 'ledger' in file ? file.text(data, await getLedgers(comparison)) : file.text(data);
  return new Response(text, {
    headers: { 'Content-Type': `${file.type}; charset=utf-8` },
  });
}
