import { looksLike } from '../../content/furniture.ts';
import { quoted } from '../../content/problems/printable.ts';
import { fileProblem } from '../../content/problems/problem.ts';
import type { Furniture } from '../../content/story.ts';
import { agenciesIn, agenciesInDateline, endsWithCredit, isAgency } from './agencies.ts';
import { type ArticleBlock, headingOf, type ListPlace, paragraphOf } from './article-block.ts';
import { bylineNotes } from './byline.ts';
import { countWords } from './count-words.ts';
import { encodingNotes, withLostLetters } from './doubtful-letters.ts';
import type { DecodedText } from './encoding.ts';
import { endNoteFurniture, endNoteIn, endNotesAmong, endNoteWords } from './end-notes.ts';
import { isSignOff } from './furniture-of.ts';
import { endsSentence } from './head-parts.ts';
import type { ReadArticle, ReadOptions } from './imported.ts';
import { type InvisibleCount, withoutInvisible } from './inline.ts';
import type { LeftOutItem } from './left-out.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { withoutBylines } from './plain-byline.ts';
import { type PlainParagraph, plainParagraphs } from './plain-paragraphs.ts';
import { QUOTATION, SIGNED, withoutPullQuotes } from './pull-quotes.ts';
import { headsCommentRules } from './reader-lines.ts';
import { collapse } from './tree.ts';

/** Most words of a kicker: more make a headline. */
const LONGEST_KICKER = 3;

/** Most words of a sub-heading, and of a headline. */
const LONGEST_HEADING = 12;
const LONGEST_HEADLINE = 25;

/** What a plain text says by its form alone. */
interface Recognised {
  readonly headline: string;
  readonly blocks: readonly ArticleBlock[];
  /** Its pull quotes. */
  readonly leftOut: readonly LeftOutItem[];
  readonly agencies: readonly string[];
  /** What was taken for what. */
  readonly notes: readonly string[];
}

/** Whether a paragraph is one line that neither ends nor begins within a sentence. */
function isLine({ text, item }: PlainParagraph): boolean {
  const isOpen = /[,;:–—-]$/u.test(text) || /^\p{Ll}/u.test(text) || text.includes('\n');
  return item === null && !endsSentence(text) && !isOpen;
}

/** Whether a line heads a text: a question or a call may, above a longer paragraph. */
function isTitle(paragraph: PlainParagraph, next: PlainParagraph): boolean {
  if (isLine(paragraph)) return true;
  const { text, item } = paragraph;
  const asks = /[?!]["'”’»]?$/u.test(text) && !text.includes('\n');
  return item === null && asks && countWords(next.text) > countWords(text);
}

/** Whether a line names the speaker of the quotation right above it: "— Una Hale". */
function isSignature(paragraph: PlainParagraph, above: PlainParagraph | undefined): boolean {
  const { text } = paragraph;
  const isSigned = isLine(paragraph) && SIGNED.test(text) && countWords(text) <= LONGEST_HEADING;
  return isSigned && QUOTATION.test(above?.text ?? '');
}

/** Whether a paragraph is made of sentences, or brings in what follows it. */
function isProse({ text, item }: PlainParagraph): boolean {
  return item === null && (endsSentence(text) || /[:：]$/u.test(text));
}

/** Place of an item below another block; numbers that go on from one to the next are one list. */
function listPlace(item: number, above: ArticleBlock | undefined): ListPlace {
  const last = above?.list ?? null;
  const ordered = item > 0;
  const goesOn =
    last !== null && last.ordered === ordered && (!ordered || item === last.number + 1);
  if (goesOn) return { ...last, number: last.number + 1 };
  return { id: (last?.id ?? 0) + 1, ordered, number: ordered ? item : 1 };
}

function recognise(paragraphs: readonly PlainParagraph[], authors: readonly string[]): Recognised {
  const notes: { readonly text: string; readonly note: string }[] = [];
  const blocks: ArticleBlock[] = [];
  const beside = new Set<string>();
  const endNotes = endNotesAmong(paragraphs, ({ text }, reportAfter) =>
    endNoteIn(collapse(text), authors, reportAfter),
  );
  let headline = '';
  const took = (text: string, sort: string): void => {
    notes.push({ text, note: `taken for a ${sort}: ${quoted(text)}` });
  };
  /** The sort of furniture that a paragraph is by its words; the report says so. */
  function furnitureOf(paragraph: PlainParagraph, text: string): Furniture | null {
    const credit = endsWithCredit(text) ? 'caption' : null;
    const note = endNotes.get(paragraph) ?? null;
    const sort = looksLike(text) ?? credit ?? (isSignOff(text) ? 'source line' : null);
    if (sort === null && note !== null) {
      notes.push({ text, note: endNoteWords(note, text) });
      beside.add(text);
      return endNoteFurniture(note);
    }
    if (sort !== null) took(text, sort === 'read more' ? '“read more” line' : sort);
    return sort;
  }
  for (const [at, paragraph] of paragraphs.entries()) {
    const text = collapse(paragraph.text);
    const nodes = [{ type: 'text', value: paragraph.text }] as const;
    const words = countWords(text);
    const next = paragraphs[at + 1];
    const isHead = headline === '' && blocks.every((block) => block.furniture === 'kicker');
    const furniture = furnitureOf(paragraph, text);
    if (furniture !== null) blocks.push(paragraphOf(nodes, text, furniture));
    else if (isSignature(paragraph, paragraphs[at - 1])) {
      const sort = 'taken for the signature of a quotation and marked as a source line';
      notes.push({ text, note: `${sort}: ${quoted(text)}` });
      beside.add(text);
      blocks.push(paragraphOf(nodes, text, 'source line'));
    } else if (paragraph.item !== null) {
      const list = listPlace(paragraph.item, blocks.at(-1));
      blocks.push({ ...paragraphOf(nodes, text, null), type: 'list item', list });
    } else if (next === undefined) blocks.push(paragraphOf(nodes, text, null));
    else if (
      isHead &&
      isTitle(paragraph, next) &&
      words > LONGEST_KICKER &&
      words <= LONGEST_HEADLINE
    ) {
      took(text, 'headline');
      headline = text;
    } else if (isHead && isLine(paragraph) && at === 0 && words <= LONGEST_KICKER) {
      took(text, 'kicker');
      blocks.push(paragraphOf(nodes, text, 'kicker'));
    } else if (
      isLine(paragraph) &&
      (isProse(next) || headsCommentRules(text)) &&
      blocks.length > 0 &&
      words <= LONGEST_HEADING
    ) {
      took(text, 'sub-heading');
      blocks.push(headingOf(nodes, text));
    } else blocks.push(paragraphOf(nodes, text, null));
  }
  const credited = blocks
    .filter(({ furniture, text }) => furniture === 'source line' && !beside.has(text))
    .flatMap(({ text }) => agenciesIn(text));
  const first = blocks.find(({ furniture }) => furniture === null)?.text ?? '';
  const agencies = [...agenciesInDateline(first), ...credited];
  const pulled = withoutPullQuotes(
    blocks,
    ({ type, furniture, text }) =>
      (furniture === null && type === 'paragraph') || (type === 'heading' && QUOTATION.test(text)),
  );
  const gone = new Set(pulled.leftOut.map(({ text }) => text));
  return {
    headline,
    blocks: pulled.blocks,
    leftOut: pulled.leftOut,
    agencies,
    notes: [
      ...notes.filter(({ text }) => !gone.has(text)).map(({ note }) => note),
      ...pulled.notes,
    ],
  };
}

/**
 * Reads an article from plain text: paragraphs parted by empty lines, or one on each line. Bylines,
 * lists and furniture are recognised by labels ("By", "READ MORE:"), signs, credits ("(AA)") and short
 * lines without a full stop, and every guess at furniture is among the notes.
 *
 * @param decoded the text
 * @param file its path, for reports
 */
export function readPlainText(
  decoded: DecodedText,
  file: string,
  { outlet, lang }: ReadOptions,
): Outcome<ReadArticle> {
  const { text, encoding } = decoded;
  if (/^\s*<(?:!doctype\s|html[\s>])/iu.test(text)) {
    const what = 'Unexpected HTML, expected plain text.';
    const fix = 'Leave `--text` out.';
    return failed(fileProblem('page-format-unknown', file, what, { fix }));
  }
  const invisible: InvisibleCount = new Map();
  const { paragraphs: all, parted } = plainParagraphs(
    withoutInvisible(withLostLetters(text), invisible),
  );
  const { paragraphs, leftOut, byline } = withoutBylines(all, outlet);
  const recognised = recognise(paragraphs, byline.authors);
  const { headline, blocks, agencies, notes } = recognised;
  if (!blocks.some(({ furniture }) => furniture === null)) {
    const what = 'Unexpected text without a paragraph, expected an article.';
    return failed(fileProblem('page-without-article', file, what));
  }
  const characters = [...invisible].map(([name, times]) => `${name} ${times}`);
  const authors = byline.authors.filter((name) => !isAgency(name));
  return done({
    front: {
      ...{ outlet, headline, url: '', published: byline.days[0] ?? '', lang },
      author: authors.join(', '),
      agency: [...new Set([...byline.authors.filter(isAgency), ...agencies])],
    },
    blocks,
    leftOut: [...leftOut, ...recognised.leftOut],
    notes: [
      ...bylineNotes(byline, { authors: [], published: '' }),
      ...notes,
      ...(parted.length > 0
        ? [
            `a hyphen at the end of a line: see whether it belongs to ${parted.map((word) => quoted(word)).join(', ')}`,
          ]
        : []),
      ...encodingNotes(decoded, text),
      ...(characters.length > 0
        ? [`invisible characters taken out: ${characters.join(', ')}`]
        : []),
    ],
    encoding,
  });
}
