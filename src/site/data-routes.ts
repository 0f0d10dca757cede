import type { APIContext } from 'astro';
import type { Story } from '../content/story.ts';
import { comparisonData } from '../view/exports/comparison-data.ts';
import type { ComparisonData } from '../view/exports/comparison-schema.ts';
import type { DataFile } from '../view/exports/data-files.ts';
import type { LedgerFile } from '../view/exports/ledger-files.ts';
import type { Comparison } from './comparison.ts';
import { comparisonRoutes } from './comparison-routes.ts';
import { getLedgers } from './ledgers.ts';
import { siteRoot } from './root.ts';
import { getComparison } from './stories.ts';
import { COMPARISON_FILES, dataText } from './story-data.ts';

interface Props {
  readonly story: Story;
  readonly left: string;
  readonly right: string;
  readonly file: DataFile | LedgerFile;
}

/**
 * Every file of data with an extension, beside the page of its comparison.
 *
 * @param extension with its full stop
 */
export async function dataRoutes(extension: string) {
  const files = COMPARISON_FILES.filter(({ name }) => name.endsWith(extension));
  return (await comparisonRoutes()).flatMap(({ params, props, cacheKey }) =>
    files.map((file) => ({
      params: { ...params, data: file.name.slice(0, -extension.length) },
      props: { ...props, file } satisfies Props,
      cacheKey,
    })),
  );
}

const written = new WeakMap<Comparison, ComparisonData>();

/** The data of a comparison, made once for all its files. */
function dataOf(comparison: Comparison, root: string): ComparisonData {
  const data = written.get(comparison) ?? comparisonData(comparison, root);
  written.set(comparison, data);
  return data;
}

/** Answers with one file of data of one comparison; a build leaves that to its threads (`story-data.ts`). */
export async function dataResponse({ props, site }: APIContext<Props>): Promise<Response> {
  const { story, left, right, file } = props;
  const comparison = await getComparison(story, left, right);
  const data = dataOf(comparison, siteRoot(site));
  const text = dataText(file, data, await getLedgers(comparison));
  return new Response(text, {
    headers: { 'Content-Type': `${file.type}; charset=utf-8` },
  });
}
