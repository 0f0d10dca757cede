import type { Link, Segment, SharedWord } from '../../align/alignment.ts';
import type { Range } from '../../text/range.ts';
import { comparisonPages } from '../addresses.ts';
import {
  type ComparisonInput,
  type Facing,
  type FacingArticle,
  type FacingRow,
  facing as facingOf,
} from '../facing.ts';
import { linkElement } from '../ids.ts';
import { rowKind } from '../label.ts';
import { nearestToRow } from '../nearest.ts';
import { sentenceSpace } from '../spacing.ts';
import {
  type ArticleData,
  type ComparisonData,
  type LinkData,
  type SegmentData,
  VERSION,
} from './comparison-schema.ts';
import { SCHEMA_PATH } from './json-schema.ts';

function articleData({ article, passages, words }: FacingArticle): ArticleData {
  const { slug, outlet, headline, url, published, author, lang, dir, rights } = article;
  return {
    slug,
    outlet,
    headline,
    url,
    published,
    author,
    agency: [...article.agency],
    lang,
    dir,
    rights,
    words,
    space: sentenceSpace(lang),
    blocks: article.blocks.map(
      ({ type, furniture, depth, ordinal, item, group, first, count }) => ({
        type,
        furniture,
        depth,
        ordinal,
        item,
        group,
        first,
        count,
      }),
    ),
    passages: article.passages.map(({ text, words: own, block, withheld }, index) => ({
      id: passages[index]?.element ?? '',
      text: withheld ? null : text,
      words: own,
      block,
    })),
  };
}

function rangeData({ start, end }: Range): Range {
  return { start, end };
}

function segmentData({ start, end, state, opposite }: Segment): SegmentData {
  return { start, end, state, opposite };
}

/** Four decimals: more than a measure of words can mean, and half the size of the file. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function linkId({ left, right }: Link, { a, b }: Facing): string {
  return linkElement(a.passages[left]?.element ?? '', b.passages[right]?.element ?? '');
}

function wordPairData({ left, right, weight }: SharedWord) {
  return { a: left, b: right, weight: rounded(weight) };
}

function linkData(link: Link, facing: Facing): LinkData {
  const { kind, moved, pinned, confidence, spans, evidence } = link;
  const { pass, words, shared, alike } = evidence;
  return {
    id: linkId(link, facing),
    a: facing.a.passages[link.left]?.element ?? '',
    b: facing.b.passages[link.right]?.element ?? '',
    kind,
    moved,
    pinned,
    confidence,
    covers: { a: rangeData(spans.covers.left), b: rangeData(spans.covers.right) },
    segments: { a: spans.left.map(segmentData), b: spans.right.map(segmentData) },
    evidence: {
      pass,
      words: {
        both: words.both,
        a: words.left,
        b: words.right,
        longestRun: words.longestRun,
      },
      shared: shared.map(wordPairData),
      alike: alike.map(wordPairData),
    },
  };
}

function nearestData(row: FacingRow, facing: Facing): ComparisonData['rows'][number]['nearest'] {
  const near = nearestToRow(row, facing);
  if (near === null) return null;
  const { left, right, confidence } = near.pair;
  const [a, b] = [facing.a.passages[left], facing.b.passages[right]];
  return { a: a?.element ?? '', b: b?.element ?? '', confidence };
}

function rowData(row: FacingRow, facing: Facing): ComparisonData['rows'][number] {
  return {
    id: row.element,
    number: row.number,
    kind: rowKind(row),
    a: row.a.map(({ element }) => element),
    b: row.b.map(({ element }) => element),
    links: row.links.map((link) => linkId(link, facing)),
    nearest: nearestData(row, facing),
  };
}

/**
 * A comparison as data, in the shape that `comparisonSchema` describes: what every export is made
 * from. Words that an article's rights withhold stand nowhere in it.
 *
 * @param root address of the site, ending in a slash: absolute where the site's own is known, else
 *   the path that it is served under
 */
export function comparisonData(input: ComparisonInput, root: string): ComparisonData {
  const facing = facingOf(input);
  const { slug, title, date, summary } = input.story;
  return {
    $schema: `${root}${SCHEMA_PATH}`,
    version: VERSION,
    page: `${root}${comparisonPages(input.story, input.left.slug, input.right.slug).aligned}`,
    story: { slug, title, date, summary },
    articles: { a: articleData(facing.a), b: articleData(facing.b) },
    links: input.alignment.links.map((link) => linkData(link, facing)),
    rows: facing.rows.map((row) => rowData(row, facing)),
  };
}
