import type { ReadArticle } from '../../../src/cli/import/imported.ts';
import { writeMarkdown } from '../../../src/cli/import/markdown.ts';
import { readPage } from '../../../src/cli/import/page.ts';

/** Paragraphs of a report, for pages that need a text. */
export const REPORT = [
  'The ferry to Aldness ran aground on a sandbank on Sunday evening with ninety people on board, the coast guard said.',
  'All of them were taken off in two lifeboats before midnight, and nobody was hurt.',
  'The captain told the harbour master that a buoy had drifted from its place in the storm.',
  'It is the third such accident on the crossing since the channel was last dredged, in 2029.',
] as const;

/** Paragraphs as HTML. */
export function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

/** Reads the article of a page. */
export function readBody(body: string, head = ''): ReadArticle {
  const text = `<html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const decoded = { text, encoding: 'utf-8', broken: false };
  const read = readPage(decoded, 'page.html', { outlet: 'The Quay', lang: '', encoding: null });
  if (read.value === null) throw new Error(read.problems.map(({ what }) => what).join('\n'));
  return read.value;
}

/** The blocks of an article as Markdown. */
export function markdownOf({ blocks }: ReadArticle): readonly string[] {
  return writeMarkdown(blocks).trim().split('\n\n');
}
