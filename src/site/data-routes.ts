import type { APIContext } from 'astro';
import { comparisonPages } from '../view/addresses.ts';
import { comparisonData } from '../view/exports/comparison-data.ts';
import { DATA_FILES, type DataFile } from '../view/exports/data-files.ts';
import type { Comparison } from './comparison.ts';
import { siteRoot } from './root.ts';
import { getComparisons, getStories } from './stories.ts';

interface Props {
  readonly comparison: Comparison;
  readonly file: DataFile;
}

/**
 * Every file of data with an extension, beside the page of its comparison.
 *
 * @param extension with its full stop
 */
export async function dataRoutes(extension: string) {
  const files = DATA_FILES.filter(({ name }) => name.endsWith(extension));
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
export function dataResponse({ props, site }: APIContext<Props>): Response {
  const { comparison, file } = props;
  return new Response(file.text(comparisonData(comparison, siteRoot(site))), {
    headers: { 'Content-Type': `${file.type}; charset=utf-8` },
  });
}
