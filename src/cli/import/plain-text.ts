import { looksLike } from '../../content/furniture.ts';
import { quoted } from '../../content/problems/printable.ts';
import { fileProblem } from '../../content/problems/problem.ts';
import { agenciesIn, agenciesInDateline, endsWithCredit } from './agencies.ts';
import { type ArticleBlock, headingOf, paragraphOf } from './article-block.ts';
import { countWords } from './count-words.ts';
import { encodingNotes } from './doubtful-letters.ts';
import type { DecodedText } from './encoding.ts';
import { endNoteIn, endNoteWords } from './end-notes.ts';
import { endsSentence } from './head-parts.ts';
import type { ReadArticle, ReadOptions } from './imported.ts';
import { type InvisibleCount, withoutInvisible } from './inline.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { collapse } from './tree.ts';

/** Editors and mail wrap text at 72 to 100 characters; a longer line is a paragraph of its own. */
const WIDEST = 120;

/** Most words of a kicker: more make a headline. */
const LONGEST_KICKER = 3;

/** Most words of a sub-heading, and of a headline. */
const LONGEST_HEADING = 12;
const LONGEST_HEADLINE = 25;

/** The paragraphs of a plain text: its lines if any is too long to be wrapped, or if no line is empty. */
function paragraphsOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const first = lines.findIndex((line) => line !== '');
  const inner = lines.slice(first, lines.findLastIndex((line) => line !== '') + 1);
  const isWrapped = inner.includes('') && inner.every((line) => line.length <= WIDEST);
  const parts = isWrapped ? inner.join('\n').split(/\n{2,}/u) : inner;
  return parts.filter((part) => part !== '');
}

/** What a plain text says by its form alone. */
interface Recognised {
  readonly headline: string;
  readonly blocks: readonly ArticleBlock[];
  readonly agencies: readonly string[];
  /** What was taken for what. */
  readonly notes: readonly string[];
}

function recognise(paragraphs: readonly string[]): Recognised {
  const notes: string[] = [];
  const blocks: ArticleBlock[] = [];
  const beside = new Set<string>();
  let headline = '';
  const took = (text: string, sort: string): void => {
    notes.push(`taken for a ${sort}: ${quoted(text)}`);
  };
  for (const [at, text] of paragraphs.entries()) {
    const nodes = [{ type: 'text', value: text }] as const;
    const words = countWords(text);
    const next = paragraphs[at + 1];
    const isLine = !endsSentence(text) && !/[,;:–—-]$/u.test(text) && !text.includes('\n');
    const leads = next !== undefined && endsSentence(next);
    const isHead =
      next !== undefined &&
      headline === '' &&
      blocks.every((block) => block.furniture === 'kicker');
    const labelled = looksLike(text);
    const note = endNoteIn(collapse(text), [], paragraphs.length - 1 - at);
    const sort = labelled ?? (endsWithCredit(text) ? 'caption' : null);
    if (sort === null && note !== null) {
      notes.push(endNoteWords(note, text));
      beside.add(collapse(text));
      blocks.push(paragraphOf(nodes, collapse(text), 'source line'));
    } else if (sort !== null) {
      took(text, sort === 'read more' ? '“read more” line' : sort);
      blocks.push(paragraphOf(nodes, collapse(text), sort));
    } else if (isLine && isHead && words > LONGEST_KICKER && words <= LONGEST_HEADLINE) {
      took(text, 'headline');
      headline = collapse(text);
    } else if (isLine && isHead && at === 0 && words <= LONGEST_KICKER) {
      took(text, 'kicker');
      blocks.push(paragraphOf(nodes, collapse(text), 'kicker'));
    } else if (isLine && leads && blocks.length > 0 && words <= LONGEST_HEADING) {
      took(text, 'sub-heading');
      blocks.push(headingOf(nodes, collapse(text)));
    } else blocks.push(paragraphOf(nodes, collapse(text), null));
  }
  const credited = blocks
    .filter(({ furniture, text }) => furniture === 'source line' && !beside.has(text))
    .flatMap(({ text }) => agenciesIn(text));
  const first = blocks.find(({ furniture }) => furniture === null)?.text ?? '';
  const agencies = [...new Set([...agenciesInDateline(first), ...credited])];
  return { headline, blocks, agencies, notes };
}

/**
 * Reads an article from plain text: paragraphs parted by empty lines, or one on each line. Furniture
 * is recognised by labels ("READ MORE:", "Source:"), credits ("(AA)") and short lines without a full
 * stop, and every such guess is among the notes.
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
  const { headline, blocks, agencies, notes } = recognise(
    paragraphsOf(withoutInvisible(text, invisible)),
  );
  if (!blocks.some(({ furniture }) => furniture === null)) {
    const what = 'Unexpected text without a paragraph, expected an article.';
    return failed(fileProblem('page-without-article', file, what));
  }
  const characters = [...invisible].map(([name, times]) => `${name} ${times}`);
  return done({
    front: {
      ...{ outlet, headline, url: '', published: '', author: '', lang },
      agency: agencies,
    },
    blocks,
    leftOut: [],
    notes: [
      ...notes,
      ...encodingNotes(decoded, text),
      ...(characters.length > 0
        ? [`invisible characters taken out: ${characters.join(', ')}`]
        : []),
    ],
    encoding,
  });
}
