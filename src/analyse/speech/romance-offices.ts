import type { ReadPassage } from '../reading/read.ts';
import { isBodyNoun } from './bodies.ts';
import { isCapital, nameStart } from './capitals.ts';
import type { SpeechGrammar } from './grammar.ts';
import { isPreposition, OF, type Phrase } from './noun-phrase.ts';
import { COMMA } from './search.ts';

/** Words of a place between an office and the comma behind it: "o líder ‹no Senado›,". */
const LONGEST_PLACE = 4;

/** Whether a phrase is an office: an article and a small noun for no body, whose only name is what it is of ("la titular de Vivienda"). */
function isOffice(passage: ReadPassage, { first, last }: Phrase, grammar: SpeechGrammar): boolean {
  const { tokens } = passage;
  const [article, noun] = [tokens[first], tokens[first + 1]];
  if (!grammar.determiners.has(article?.folded ?? '') || noun?.kind !== 'word') return false;
  if (isCapital(passage, noun) || isBodyNoun(noun.folded)) return false;
  const name = nameStart(passage, last, first);
  return name > last || (name > first + 2 && OF.has(tokens[name - 1]?.folded ?? ''));
}

/** The comma behind a phrase, over a place that a preposition begins; -1 where there is none. */
function commaBehind({ tokens }: ReadPassage, last: number, grammar: SpeechGrammar): number {
  const behind = tokens.slice(last + 1, last + 2 + LONGEST_PLACE);
  const mark = behind.findIndex(({ kind }) => kind === 'punctuation');
  const isPlace = mark === 0 || isPreposition(behind[0], grammar);
  return isPlace && COMMA.test(behind[mark]?.folded ?? '') ? last + 1 + mark : -1;
}

/**
 * The full name behind a Romance office and a comma, which a mark ends: "la titular de Vivienda, ‹Ana Rollo›, que",
 * "o líder no Senado, ‹Rui Tarn›", "o presidente do clube, senador ‹Rui Tarn›".
 */
export function officeHolder(
  passage: ReadPassage,
  phrase: Phrase,
  grammar: SpeechGrammar,
): Phrase | undefined {
  if (grammar.number === undefined || !isOffice(passage, phrase, grammar)) return undefined;
  const { tokens } = passage;
  const comma = commaBehind(passage, phrase.last, grammar);
  if (comma < 0) return undefined;
  const [title, behind] = [tokens[comma + 1], tokens[comma + 2]];
  const hasTitle =
    title?.kind === 'word' && !isCapital(passage, title) && isCapital(passage, behind);
  const first = hasTitle ? comma + 2 : comma + 1;
  const end = tokens.findIndex(({ kind }, at) => at >= first && kind === 'punctuation');
  const last = (end < 0 ? tokens.length : end) - 1;
  const isSmall = [grammar.determiners, grammar.prepositions, grammar.borders].some((set) =>
    set.has(title?.folded ?? ''),
  );
  if (hasTitle && isSmall) return undefined;
  return last > first && nameStart(passage, last, first) === first ? { first, last } : undefined;
}
