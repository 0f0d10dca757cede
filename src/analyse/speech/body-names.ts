import type { ReadPassage } from '../reading/read.ts';
import { isBodyNoun } from './bodies.ts';
import { isCapital, joinsName, nameStart } from './capitals.ts';
import type { SpeechGrammar } from './grammar.ts';

/** What an English body is there for, which its name may end in behind "and" without an article before it. */
const MATTER =
  /^(?:ambulance|culture|customs|excise|fisheries|forestry|heritage|housing|leisure|parks|recreation|rescue|roads|safety|sport|technology|tourism|trade|transport|wildlife)$/u;

/** The start of a name such as "‹Ardelo Fire and Rescue›": capitals in a row, with a matter behind "and". -1 where it is none. */
function matterStart(passage: ReadPassage, name: number, last: number): number {
  const isMatter = name === last && MATTER.test(passage.tokens[last]?.folded ?? '');
  const first = nameStart(passage, name - 2, 0);
  return isMatter && first < name - 2 ? first : -1;
}

/**
 * The start of the name of an English body in which "and" stands: "the ‹Forest and Lake Commission›", "the
 * ‹Ministry of Forests, Lakes, and Roads›", "the ‹Centre for Soil and Water›", "‹Ardelo Fire and Rescue›".
 *
 * @param end start of the capitals in a row that it ends in
 * @returns -1 where it is none
 */
export function bodyStart(
  passage: ReadPassage,
  end: number,
  last: number,
  grammar: SpeechGrammar,
): number {
  const { tokens } = passage;
  // "The Transport and Allied Workers‹’› Union"
  const name = joinsName(passage, end - 1) ? nameStart(passage, end - 2, 0) : end;
  if (grammar.inverts !== 'never' || tokens[name - 1]?.folded !== 'and') return -1;
  let first = name - 1;
  const isListed = (at: number) => {
    const { folded = '' } = tokens[at] ?? {};
    return folded === ',' || (isCapital(passage, tokens[at]) && !grammar.determiners.has(folded));
  };
  while (first > 0 && isListed(first - 1)) first -= 1;
  const before = tokens[first - 1]?.folded ?? '';
  if ((before === 'of' || before === 'for') && isBodyNoun(tokens[first - 2]?.folded ?? '')) {
    return nameStart(passage, first - 2, 0);
  }
  const isWhole = before === 'the' && first < name - 1;
  const noun = tokens[last]?.folded ?? '';
  // "The Health and Safety Executive", which a chief executive is not.
  return isWhole && (isBodyNoun(noun) || noun === 'executive')
    ? first
    : matterStart(passage, name, last);
}
