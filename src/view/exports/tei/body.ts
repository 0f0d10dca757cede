import type { ArticleData, ComparisonData, PassageData } from '../comparison-schema.ts';
import { xmlElement as element, xmlText } from '../xml.ts';
import { type Place, stream } from './stream.ts';
import { type WordPiece, type WordPieces, wordPieces } from './word-pieces.ts';

/** A name as TEI's attributes take it: one word. */
function oneWord(name: string): string {
  return name.replaceAll(' ', '-');
}

/** A character that XML cannot hold, by its number (TEI P5, "Characters, Glyphs, and Writing Modes"). */
function character(number: string): string {
  return element('g', { n: number });
}

function words(text: string, { start, end, state, id, opposite }: WordPiece): string {
  const xml = xmlText(text.slice(start, end), character);
  if (id === null) return xml;
  const corresp = opposite.length === 0 ? null : opposite.map((other) => `#${other}`).join(' ');
  return element('seg', { type: state, 'xml:id': id, corresp }, xml);
}

/** The opening of a block, in front of its first passage. */
function milestone(side: 'a' | 'b', passage: PassageData, index: number, article: ArticleData) {
  const block = article.blocks[passage.block];
  if (block === undefined || block.first !== index) return '';
  return element('milestone', {
    unit: oneWord(block.type),
    type: block.furniture === null ? null : oneWord(block.furniture),
    subtype: block.depth === null ? null : `level-${block.depth}`,
    edRef: `#${side}`,
    n: passage.block + 1,
  });
}

function passageXml(passage: PassageData, index: number, pieces: WordPieces): string {
  const { id, text } = passage;
  const content =
    text === null
      ? element('gap', { reason: 'rights', unit: 'word', quantity: passage.words })
      : (pieces.get(id) ?? []).map((piece) => words(text, piece)).join('');
  return element('seg', { type: 'passage', 'xml:id': id, n: index + 1 }, content);
}

/** What is said of passages besides their own data. */
interface Known {
  readonly pieces: WordPieces;
  /** The number of each passage in its article, from 0. */
  readonly numbers: ReadonlyMap<PassageData, number>;
}

function reading(
  side: 'a' | 'b',
  place: Place,
  data: ComparisonData,
  { pieces, numbers }: Known,
): string {
  const article = data.articles[side];
  const content = place[side].map((passage) => {
    const index = numbers.get(passage) ?? 0;
    return milestone(side, passage, index, article) + passageXml(passage, index, pieces);
  });
  const lang = content.length === 0 ? null : article.lang;
  return element('rdg', { wit: `#${side}`, 'xml:lang': lang }, content.join(article.space));
}

/** What a place is: its row's kind where both sides stand in it; else whether its row has it elsewhere too. */
function placeType({ a, b, row }: Place): string {
  if ((a.length > 0 && b.length > 0) || row.links.length === 0) return row.kind;
  return 'elsewhere';
}

/** The body of a comparison's TEI document: both articles in parallel segmentation. */
export function body(data: ComparisonData): string {
  const { a, b } = data.articles;
  const numbers = new Map(
    [a, b].flatMap(({ passages }) => passages.map((passage, index) => [passage, index] as const)),
  );
  const known = { pieces: wordPieces(data), numbers };
  const apparatus = stream(data).map((place) => {
    const { row } = place;
    const alone = row.a.length + row.b.length === 1;
    return element(
      'app',
      {
        type: placeType(place),
        n: row.number,
        'xml:id': alone ? row.id : null,
        corresp: alone ? null : `#${row.id}`,
      },
      `\n${reading('a', place, data, known)}\n${reading('b', place, data, known)}\n`,
    );
  });
  return element('body', {}, `\n${element('ab', {}, `\n${apparatus.join('\n')}\n`)}\n`);
}
