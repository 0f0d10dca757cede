import type { Token } from '../../text/tokens.ts';
import type { ReadPassage } from '../reading/read.ts';
import { isCapital } from './capitals.ts';

/** What "first" with a capital is the first of, where it belongs to an office or body. */
const FIRST_OF =
  /^(?:deputy|lady|lieutenant|lord|minister|nation|nations|officer|sea|secretary|sergeant|vice)$/u;

/** Whether a small word that may say when belongs to an office by its capital and the noun behind it: "‹First› Minister". */
export function isFirstOfOffice(passage: ReadPassage, at: number): boolean {
  const [first, office]: (Token | undefined)[] = passage.tokens.slice(at, at + 2);
  if (first?.folded !== 'first' || !isCapital(passage, first)) return false;
  return isCapital(passage, office) && FIRST_OF.test(office?.folded ?? '');
}
