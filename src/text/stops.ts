import { abbreviationUses } from './abbreviations.ts';
import { onlyAbbreviates } from './caseless-stops.ts';
import { fold } from './fold.ts';
import { isOrdinal, isOrdinalFigure, writesOrdinalStop } from './ordinals.ts';
import { stopWords } from './stop-words.ts';

/**
 * Text before a boundary that ends in a stop: the word, the stops, then closing marks. A semicolon,
 * in two encodings, is the Greek question mark; in other languages the platform ends nothing there.
 */
const ENDING =
  /([\p{L}\p{M}\p{N}\p{Join_C}.’'·-]*?)([.!?…;\u037e\p{STerm}]+)\s*(["'\p{Pe}\p{Pf}\p{Pi}]*)\s*$/u;

/** The next word, whatever opening marks stand before it. */
const NEXT = /^[^\p{L}\p{N}]*([\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*\.?)/u;

/** A speaker's name, then how they ask or cry: what follows a quotation that ends in ? or !. */
const ASKED =
  /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}(?:asked|shouted|cried|chanted|wondered|exclaimed|(?:said|says|reads?|wrote|added|replied)(?=[.,;:]|\s*$))/u;
const ASKED_WITHOUT_SPACES = /^(?:と|って|[\p{L}]{0,8}[说說问問道喊称稱])/u;

/** No stop rule looks further than this from a boundary: longer than any word, name or credit. */
const NEAR = 80;

/** Whether a word that starts a stretch starts a sentence: a function word with a capital. */
function isOpener(next: string, lang: string): boolean {
  if (!/^\p{Lu}/u.test(next) || /^\p{Lu}{2,}$|^\p{L}\.$/u.test(next)) return false;
  return stopWords(lang).has(fold(next.replace('.', '')));
}

/** `before` is the text before the word, empty where the word begins the text. */
function fullStopEnds(before: string, word: string, next: string, lang: string): boolean {
  const isFigure = /^\p{N}/u.test(next);
  const opener = isOpener(next, lang);
  const isRoman = /^[IVXL]+$/u.test(word);
  if (before === '' && (isRoman || /^\p{N}{1,3}$/u.test(word))) return false;
  if (isRoman && writesOrdinalStop(lang)) return opener;
  if (isOrdinalFigure(word, lang)) return opener || !isOrdinal(before, word, next, lang);
  const uses = abbreviationUses(word, lang);
  if (uses.has('inside')) return false;
  if (uses.has('beforeFigure') && isFigure) return false;
  if (uses.has('either')) return opener;
  // Initials ("J. K. Rowling", "J.-P.") and dotted short forms ("U.S.", "z. B.").
  if (/^(?:\p{L}\.-?)*[\p{Lu}\p{Ll}]$/u.test(word)) return opener;
  return true;
}

/**
 * Whether a sentence ends at a place where the platform's rules, or a stop before a figure, say one
 * may.
 *
 * @param text the text, without line breaks
 * @param at offset of the first character after the place, white space passed
 * @param lang BCP 47 tag
 * @param dandas whether the text ends sentences with dandas
 */
export function endsSentence(text: string, at: number, lang: string, dandas: boolean): boolean {
  const near = text.slice(Math.max(0, at - NEAR), at);
  const after = text.slice(at, at + NEAR);
  const ending = ENDING.exec(near);
  if (!ending) return true;
  const [, word = '', stops = '', closing = ''] = ending;
  const [, next = ''] = NEXT.exec(after) ?? [];
  if (/^\p{Ll}/u.test(next)) return false;
  const quoted = /["'\p{Pf}\p{Pi}」』]/u.test(closing);
  // A Korean particle is written to the closing mark: "갔다."고 말했다.
  if (quoted && !/\s$/u.test(near) && /^\p{sc=Hang}/u.test(after)) return false;
  if (quoted && /[^.…]/u.test(stops)) {
    if ((ASKED.test(after) && !isOpener(next, lang)) || ASKED_WITHOUT_SPACES.test(after))
      return false;
  }
  if (/(?:\.\.|…)$/u.test(stops)) return quoted || isOpener(next, lang) || /^["“„«]/u.test(after);
  const glued = !/\s$/u.test(near);
  if (stops === '.' && onlyAbbreviates(word, dandas || glued)) return false;
  if (stops !== '.' || closing !== '') return true;
  const bare = word.replace(/^['’.·-]+/u, '');
  const start = Math.max(0, at - NEAR) + ending.index;
  return fullStopEnds(text.slice(Math.max(0, start - NEAR), start), bare, next, lang);
}
