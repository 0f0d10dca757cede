import { formatProblem } from '../../content/problems/format.ts';
import { printable } from '../../content/problems/printable.ts';
import { countedInDigits } from '../../view/number-words.ts';
import type { ArticleBlock } from './article-block.ts';
import { countWords } from './count-words.ts';
import type { ImportedFile } from './imported.ts';
import { listLeftOut, summariseLeftOut } from './left-out.ts';

/** Sorts of blocks in the order in which they are counted, with the words for one and for many. */
const SORTS: readonly (readonly [string, string, (block: ArticleBlock) => boolean])[] = [
  ['paragraph', 'paragraphs', (block) => block.furniture === null && block.type === 'paragraph'],
  ['quote', 'quotes', (block) => block.furniture === null && block.type === 'quote'],
  ['list item', 'list items', (block) => block.furniture === null && block.type === 'list item'],
  ['sub-heading', 'sub-headings', (block) => block.furniture === 'sub-heading'],
  ['caption', 'captions', (block) => block.furniture === 'caption'],
  ['kicker', 'kickers', (block) => block.furniture === 'kicker'],
  ['“read more” line', '“read more” lines', (block) => block.furniture === 'read more'],
  ['source line', 'source lines', (block) => block.furniture === 'source line'],
  ['correction', 'corrections', (block) => block.furniture === 'correction'],
];

function keptLine(blocks: readonly ArticleBlock[]): string {
  const words = blocks.reduce((sum, { text }) => sum + countWords(text), 0);
  const counts = SORTS.flatMap(([one, many, test]) => {
    const number = blocks.filter(test).length;
    return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
  });
  return `${countedInDigits(words, 'word')}: ${counts.join(', ')}`;
}

/**
 * What was made of one file, line by line: what is kept, what the front matter has, what was left
 * out, and what an editor should look at.
 *
 * @param listsLeftOut whether to show the beginning of each text that was left out
 */
export function summarise(file: ImportedFile, listsLeftOut: boolean): readonly string[] {
  const { blocks, keys, leftOut, notes, refused, kept, plain, encoding, warnings } = file;
  const out = summariseLeftOut(leftOut);
  const lines = [
    `kept      ${keptLine(blocks)}`,
    `set       ${keys.length === 0 ? 'nothing' : keys.join(', ')} (${encoding})`,
    ...(out === null ? [] : [`left out  ${out}`]),
    ...(listsLeftOut ? listLeftOut(leftOut).map((line) => `          ${line}`) : []),
    ...refused.map((value) => `see       not a value that front matter takes: ${value}`),
    ...kept.map((value) => `see       kept as the file has it: ${value}`),
    ...(plain > 0
      ? [`see       paragraphs written without their emphasis and links: ${plain}`]
      : []),
    ...notes.map((note) => `see       ${note}`),
    ...warnings.flatMap((warning) => formatProblem(warning).split('\n')),
  ];
  return lines.map((line) => `    ${line}`.trimEnd());
}

/** The line that says which file is being read. */
export function progressLine(index: number, total: number, file: string): string {
  return `${index + 1}/${total}  ${printable(file)}`;
}
