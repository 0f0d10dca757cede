import type { Link } from '../../align/alignment.ts';
import type { Range } from '../../text/range.ts';
import { overlaps, type Place, type Side } from '../evidence.ts';
import { mentions } from '../figures/mentions.ts';
import { correspondences } from '../reading/correspondence.ts';
import { isOneLanguage } from '../reading/languages.ts';
import type { ReadArticle, Reading } from '../reading/read.ts';
import { type Word, wordsIn, wordsOf } from '../reading/words.ts';
import { citations } from '../speech/speakers.ts';
import { wording } from '../wording/wording.ts';
import { appositions } from './appositions.ts';
import { isAttribution } from './attributions.ts';
import { cutsName, endsAtBreak, isBroken, pieces, startsAtBreak } from './edges.ts';
import { isBare, isReworded, saysSomething } from './telling.ts';
import { withBrackets, withDates, withMarks } from './whole-places.ts';

function ownStretches(link: Link, side: Side): Range[] {
  return link.spans[side].filter(({ state }) => state === 'own');
}

/** What of two lists of rising stretches is in both. */
function inBoth(one: readonly Range[], other: readonly Range[]): Range[] {
  return one.flatMap((a) =>
    other.flatMap((b): Range[] => {
      const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
      return start < end ? [{ start, end }] : [];
    }),
  );
}

/** "decades-old enemies": no more words than an adjective or two and a noun. */
const FEW = 3;

/**
 * Whether words are a clause by their edges: from a break or a small word ("and", "who", "on") to a
 * break; in a sentence that is otherwise the same, also a few words that do not end in a small one.
 */
function isClause(piece: readonly Word[], place: Place, text: string, isEdited: boolean): boolean {
  if (endsAtBreak(place, text)) {
    return isEdited || piece[0]?.isFunction === true || startsAtBreak(place, text);
  }
  return isEdited && piece.length <= FEW && piece.at(-1)?.isFunction === false;
}

/** A comma, a space and a mark. */
const BEFORE_NAME = 3;

/** A speaker with what parts the name from an office before it: "The minister, Klara Voss, said". */
function withOffice({ passage, start, end }: Place): Place {
  return { passage, start: start - BEFORE_NAME, end };
}

/** Where a clause begins: with the small words before it, if a break stands before them ("‹mehr› als eine Stunde"). */
function startOf(article: ReadArticle, first: Word, text: string): number {
  const words = wordsOf(article, first.passage);
  let at = words.findIndex(({ token }) => token === first.token);
  for (;;) {
    const [before, word] = [words[at - 1], words[at]];
    if (!word || !before || isBroken(text, before.end, word.start))
      return word?.start ?? first.start;
    if (!before.isFunction) return first.start;
    at -= 1;
  }
}

/**
 * The clauses of linked passages that nothing stands opposite in any of their links: whole, from
 * break to break, or within a sentence that is otherwise the same. Who says it is left to the voices,
 * furniture is passed over, and so are links to furniture. None are found over two languages.
 */
export function clauses(reading: Reading, side: Side): Place[] {
  if (!isOneLanguage(reading)) return [];
  const article = reading[side];
  const other = side === 'left' ? 'right' : 'left';
  const dates = mentions(article).filter(({ kind }) => kind !== 'number' && kind !== 'ordinal');
  const speakers = citations(article);
  const isApposed = appositions(reading, side);
  const reworded = wording(reading).entries.flatMap((entry) => entry[side]);
  const told = new Set(
    correspondences(reading).flatMap((one) =>
      [...one.kept, ...one.moved].flatMap(([i, j]) => {
        const word = side === 'left' ? one.left[i] : one.right[j];
        return word && !word.isFunction ? [`${word.passage} ${word.token}`] : [];
      }),
    ),
  );
  return article.passages.flatMap(({ index, text, furniture }): Place[] => {
    const links = reading.alignment.links.filter(
      (link) => link[side] === index && reading[other].passages[link[other]]?.furniture === false,
    );
    const [first, ...more] = links;
    if (furniture || !first) return [];
    const own = more.reduce(
      (left, link) => inBoth(left, ownStretches(link, side)),
      ownStretches(first, side),
    );
    const quoted = article.quotations.flatMap(({ whole }) =>
      whole.filter(({ passage }) => passage === index),
    );
    const isEdited = links.some(({ kind }) => kind === 'edited');
    const found = own.flatMap((stretch) => {
      const words = wordsIn(article, { passage: index, ...stretch });
      const isApart = (piece: readonly Word[]) => isAttribution(piece, article.lang);
      return pieces(words, text, isApart).flatMap((piece): Place[] => {
        const fresh = piece.filter(({ token }) => !told.has(`${index} ${token}`));
        const [from, to] = [fresh[0], fresh.at(-1)];
        if (!from || !to) return [];
        const bare = { passage: index, start: startOf(article, from, text), end: to.end };
        const dated = withBrackets(withDates(bare, dates), text);
        const place = withMarks(dated, text, quoted);
        if (isReworded(piece, fresh) || isApposed(place)) return [];
        if (isApart(fresh) || cutsName(wordsOf(article, index), place, text)) return [];
        const isDate = dates.some((date) => overlaps(date, place));
        if (!isDate && isBare(place, text)) return [];
        if (!saysSomething(fresh, isDate) || !isClause(fresh, dated, text, isEdited)) return [];
        if (reworded.some((other) => overlaps(other, place))) return [];
        const cites = speakers.some(
          ({ passage, verb, speaker }) =>
            overlaps({ passage, ...verb }, bare) || overlaps(withOffice(speaker), bare),
        );
        return cites ? [] : [place];
      });
    });
    const isWithin = (part: Place, at: number) =>
      found.some((one, other) => {
        const isLonger = one.end - one.start > part.end - part.start;
        return one.start <= part.start && part.end <= one.end && (isLonger || other < at);
      });
    return found.filter((place, at) => !isWithin(place, at));
  });
}
