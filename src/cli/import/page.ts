import type { Root } from 'hast';
import { likelierLanguage } from '../../content/foreign-words.ts';
import { deepNode } from '../../content/nesting.ts';
import { quoted } from '../../content/problems/printable.ts';
import { fileProblem, type Problem } from '../../content/problems/problem.ts';
import { foreignScript } from '../../content/script.ts';
import { agenciesIn, agenciesInDateline, isAgency } from './agencies.ts';
import type { ArticleBlock } from './article-block.ts';
import { isPhotoText, listBlocks, type PageBlock } from './blocks.ts';
import { type Byline, bylineFacts, bylineNotes } from './byline.ts';
import { classifyBlocks } from './classify.ts';
import { cleanPage } from './clean.ts';
import { findCore } from './core.ts';
import { encodingNotes, withLostLetters } from './doubtful-letters.ts';
import type { DecodedText } from './encoding.ts';
import { type EndNote, endNoteOf, endNotesAmong, endNoteWords } from './end-notes.ts';
import { formulaNotes, writeFormulas } from './formulas.ts';
import type { FrontMatter } from './front-matter.ts';
import { isMarkedCaption } from './head-parts.ts';
import type { ReadArticle, ReadOptions } from './imported.ts';
import { type InvisibleCount, withoutInvisible } from './inline.ts';
import type { LeftOutItem } from './left-out.ts';
import { findMainText } from './main-text.ts';
import { isSite, type Metadata, readMetadata } from './metadata/metadata.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { divideInto } from './paragraphs.ts';
import { withoutPullQuotes } from './pull-quotes.ts';
import { selectBlocks } from './select.ts';
import { tablesToLists } from './tables.ts';
import { parsePage } from './tree.ts';

/**
 * Fewest letters of a report: two sentences. Han characters and kana, each about a third of a word,
 * count for three.
 */
const SHORTEST = 140;

/**
 * Levels of elements that a page may nest. The pages that the import is tested on nest fourteen.
 * Readability takes time that grows with the square of the levels: two hundred take half a second, five
 * hundred ten.
 */
const DEEPEST_PAGE = 200;

/** Tags of which a page has one at least; a text may have others, for emphasis or a link. */
const STRUCTURE =
  /<(?:!doctype|html|head|meta|title|body|main|article|section|header|p|div|br|hr|pre|h[1-6]|[uod]l|li|table|t[dr]|blockquote|center|figure|amp-[a-z]+)[\s/>]/iu;

/** Two lines of a text that is no page: as HTML they would be one paragraph. */
const LINES = /\S[^\S\n]*\n\s*\S/u;

/** From this many linked headings on, a page that has no more paragraphs than them is a list of articles. */
const TEASERS = 3;

function countLetters(text: string): number {
  const heavy = text.match(/[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0;
  return (text.match(/\p{L}/gu)?.length ?? 0) + 2 * heavy;
}

/**
 * Why blocks are no article; `null` where they are one.
 *
 * @param isLive whether they are a live report, whose entries may have links for headings
 */
function noArticle(
  kept: readonly PageBlock[],
  blocks: readonly ArticleBlock[],
  isLive: boolean,
): string | null {
  const report = blocks.filter(({ furniture }) => furniture === null);
  const letters = countLetters(report.map(({ text }) => text).join(' '));
  if (letters < SHORTEST) {
    return `Unexpected page with ${letters} letters of running text, expected an article.`;
  }
  const teasers = kept.filter(({ level, linked }) => level !== null && linked > 0.9).length;
  if (!isLive && teasers >= TEASERS && teasers >= report.length) {
    return `Unexpected list of ${teasers} links to articles, expected one article.`;
  }
  return null;
}

/** What an editor is told of captions that nothing but a photo beside them tells. */
function captionNotes(kept: readonly PageBlock[]): readonly string[] {
  const found = kept.filter((block) => isPhotoText(block) && !isMarkedCaption(block));
  const texts = found.map(({ text }) => quoted(text));
  return texts.length === 0 ? [] : [`taken for captions, beside photos: ${texts.join(', ')}`];
}

function bylinesIn(items: readonly LeftOutItem[]): readonly string[] {
  return items.filter(({ sort }) => sort === 'byline').map(({ text }) => text);
}

/** The metadata with what the bylines say that were left out, where it lacks that. */
function withBylines(metadata: Metadata, { authors, days }: Byline): Metadata {
  const names = metadata.authors.length > 0 ? metadata.authors : authors;
  return {
    ...metadata,
    authors: names.filter((name) => !isAgency(name)),
    agencies: [...metadata.agencies, ...names.filter(isAgency)],
    published: metadata.published === '' ? (days[0] ?? '') : metadata.published,
  };
}

function frontMatterOf(
  { outlets, headline, url, published, authors, agencies, languageOf }: Metadata,
  blocks: readonly ArticleBlock[],
  notes: ReadonlyMap<PageBlock, EndNote>,
  { outlet, lang }: ReadOptions,
  invisible: InvisibleCount,
): FrontMatter {
  const plain = (text: string): string => withoutInvisible(text, invisible);
  const text = blocks.map((block) => block.text).join('\n');
  const beside = new Set([...notes.keys()].map((block) => block.text));
  const credited = blocks
    .filter(({ furniture, text }) => furniture === 'source line' && !beside.has(text))
    .flatMap((block) => agenciesIn(block.text));
  const report = blocks.filter(({ type, furniture }) => type === 'paragraph' && furniture === null);
  // A standfirst may come before the paragraph with the dateline.
  const reporting = report.slice(0, 2).flatMap((block) => agenciesInDateline(block.text));
  return {
    outlet: plain(outlet === '' ? (outlets[0] ?? '') : outlet),
    headline: plain(headline),
    url: plain(url),
    published,
    author: plain(authors.join(', ')),
    agency: [...new Set([...agencies, ...reporting, ...credited].map(plain))],
    lang: lang === '' ? languageOf(text) : lang,
  };
}

function notesOf(
  { isPaid, unreadMoment }: Metadata,
  decoded: DecodedText,
  { lang, outlet, published }: FrontMatter,
  blocks: readonly ArticleBlock[],
  invisible: InvisibleCount,
): readonly string[] {
  const notes: string[] = [];
  if (isPaid) notes.push('the page is for subscribers: see that its text is whole');
  if (published === '' && unreadMoment !== '') {
    notes.push(
      `the page’s date ${quoted(unreadMoment)} cannot be read for sure: see \`published\``,
    );
  }
  const text = blocks.map((block) => block.text).join('\n');
  notes.push(...encodingNotes(decoded, text));
  if (isSite(outlet)) notes.push('the page names its outlet by an address alone: see `outlet`');
  const isForeign = foreignScript(text, 'en') !== null;
  const likely = isForeign ? null : likelierLanguage(text, lang === '' ? 'en' : lang);
  const words = likely === null ? '' : `, “${likely}” by its words`;
  if (lang === '' && (isForeign || likely !== null)) {
    notes.push(`the page does not name its language${words}: add \`lang\``);
  } else if (likely !== null)
    notes.push(
      `the text is hardly in the page’s language “${lang}” but in “${likely}”: see \`lang\``,
    );
  const characters = [...invisible].map(([name, times]) => `${name} ${times}`);
  if (characters.length > 0) notes.push(`invisible characters taken out: ${characters.join(', ')}`);
  return notes;
}

function readTree(
  page: Root,
  decoded: DecodedText,
  file: string,
  options: ReadOptions,
): Outcome<ReadArticle> {
  const told = readMetadata(page, options.outlet);
  const formulas = writeFormulas(page);
  const core = findCore(page);
  const boxes = cleanPage(page, core, told.isLive);
  tablesToLists(page);
  divideInto(page);
  const all = listBlocks(page);
  const selected = selectBlocks(all, findMainText(page, core.article), told);
  const { kept } = selected;
  const besides = [...boxes, ...selected.leftOut];
  const outlets = [options.outlet, ...told.outlets];
  const facts = bylineFacts(bylinesIn(selected.leftOut), outlets, bylinesIn(boxes));
  const metadata = withBylines(told, facts);
  const endNotes = endNotesAmong(kept, (block, reportAfter) =>
    endNoteOf(block, metadata.authors, reportAfter),
  );
  const invisible: InvisibleCount = new Map();
  const context = { base: metadata.base, invisible };
  const pulled = withoutPullQuotes(
    classifyBlocks(kept, endNotes, metadata.isLive, context),
    ({ type, furniture }) => furniture === null && type !== 'list item',
  );
  const { blocks } = pulled;
  const fault = noArticle(kept, blocks, metadata.isLive);
  if (fault !== null) {
    const what = metadata.isPaid ? `${fault} The page is for subscribers.` : fault;
    return failed(fileProblem('page-without-article', file, what));
  }
  const front = frontMatterOf(metadata, blocks, endNotes, options, invisible);
  const notes = [
    ...bylineNotes(facts, told),
    ...pulled.notes,
    ...[...endNotes].map(([{ text }, note]) => endNoteWords(note, text)),
    ...captionNotes(kept),
    ...formulaNotes(formulas, blocks),
    ...notesOf(metadata, decoded, front, blocks, invisible),
  ];
  const { encoding } = decoded;
  return done({ front, blocks, leftOut: [...besides, ...pulled.leftOut], notes, encoding });
}

/** The problem of a plain text that is given for a page; `null` where a tag of it sets its lines apart. */
function plainTextFault(text: string, file: string): Problem | null {
  const hasTag = /<[a-z!/][^<>]*>/iu.test(text);
  if (!/\S/u.test(text) || (hasTag && (STRUCTURE.test(text) || !LINES.test(text)))) return null;
  const what = hasTag
    ? 'Unexpected text without a tag for its paragraphs, expected an HTML page.'
    : 'Unexpected text without a tag, expected an HTML page.';
  return fileProblem('page-format-unknown', file, what, { fix: 'Add `--text`.' });
}

function tooDeep(file: string): Outcome<never> {
  const what = `Unexpected nesting of elements, expected ${DEEPEST_PAGE} levels at most.`;
  return failed(fileProblem('nested-too-deep', file, what));
}

/**
 * Reads the article out of a saved page: its main text, its furniture and its metadata. Nothing is
 * added; whatever is left out is named.
 *
 * @param decoded the page
 * @param file its path, for reports
 */
export function readPage(
  decoded: DecodedText,
  file: string,
  options: ReadOptions,
): Outcome<ReadArticle> {
  const text = plainTextFault(decoded.text, file);
  if (text !== null) return failed(text);
  try {
    const page = parsePage(withLostLetters(decoded.text));
    if (deepNode(page, DEEPEST_PAGE) !== null) return tooDeep(file);
    return readTree(page, decoded, file, options);
  } catch (error) {
    // The stack of a recursive walk has ended; anything else is a fault of ours and is thrown on.
    if (!(error instanceof RangeError)) throw error;
    return tooDeep(file);
  }
}
