import type { ReadPassage } from '../reading/read.ts';
import { isCapital } from './capitals.ts';
import type { SpeechGrammar } from './grammar.ts';

const [OPENS, CLOSES] = [/^[«„“"]$/u, /^[»“”"]$/u];

/** No name in marks has more words. */
const LONGEST_NAME = 4;

/**
 * The mark that closes a name in marks which an opening one begins right behind a small-printed noun: "компании
 * ‹«Орме»›". German and English names in marks are told from speech by other signs.
 *
 * @returns -1 where there is no such name
 */
export function closingOfName(
  passage: ReadPassage,
  opening: number,
  grammar: SpeechGrammar,
): number {
  const { tokens } = passage;
  const [noun, mark, name] = tokens.slice(Math.max(0, opening - 1), opening + 2);
  if (grammar.inverts !== 'after a break' || opening < 1 || !OPENS.test(mark?.folded ?? ''))
    return -1;
  // A sentence begins with a capital, whatever its first word is.
  const isNoun = noun?.kind === 'word' && (opening === 1 || !isCapital(passage, noun));
  if (!isNoun || !isCapital(passage, name)) return -1;
  const words = tokens.slice(opening + 1, opening + 2 + LONGEST_NAME);
  const end = words.findIndex(({ kind }) => kind === 'punctuation');
  return end > 0 && CLOSES.test(words[end]?.folded ?? '') ? opening + 1 + end : -1;
}

/** Nouns of bodies that have their name in marks behind them, and speak. */
const BODY =
  /^(?:агентство|ассоциация|банк|газета|группа|движение|завод|издание|клуб|компания|концерн|корпорация|общество|объединение|организация|партия|союз|телеканал|фонд|холдинг|asociacion|colectivo|plataforma|sindicato|empresa|grupo|diario|associacao|coletivo|associazione|comitato|collettivo|gruppo|association|collectif|syndicat|societe|groupe|journal)$/u;

/**
 * The mark that opens the name in marks of a body which ends at a token: "‹Компания «Орме»› сообщила".
 *
 * @returns -1 where no such name ends there
 */
export function openingOfName(
  passage: ReadPassage,
  closing: number,
  grammar: SpeechGrammar,
): number {
  const { tokens } = passage;
  for (let at = closing - 2; at > 0 && closing - at <= LONGEST_NAME + 1; at -= 1) {
    if (!OPENS.test(tokens[at]?.folded ?? '')) continue;
    const isBody = BODY.test(tokens[at - 1]?.folded ?? '');
    return isBody && closingOfName(passage, at, grammar) === closing ? at : -1;
  }
  return -1;
}
