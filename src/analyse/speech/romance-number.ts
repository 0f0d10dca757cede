import type { ReadPassage } from '../reading/read.ts';
import type { SpeechGrammar, VerbNumber } from './grammar.ts';
import { JOINING, type Phrase } from './noun-phrase.ts';

/** Nouns in the singular of which several say something: "la mayoría de los vecinos dijeron". */
const MANY =
  /^(?:mayoria|maioria|majorite|maggioranza|grupo|groupe|gruppo|parte|partie|mitad|metade|moitie|meta|serie|docena|duzia|dizaine|centaine|decina|centinaio|dezena|centena|decena|centenar|resto|reste|par|pareja|casal|couple|coppia)$/u;

/** How many a verb with its auxiliary tells of; `null` where its form does not tell. */
function countOfVerb(
  { tokens }: ReadPassage,
  verb: number,
  { verb: ending, helped }: VerbNumber,
): 'one' | 'several' | null {
  const before = tokens[verb - 1]?.folded ?? '';
  if (helped.several.split(' ').includes(before)) return 'several';
  if (helped.one.split(' ').includes(before)) return 'one';
  return ending.test(tokens[verb]?.folded ?? '') ? 'several' : null;
}

/**
 * Whether a verb may have a phrase for its subject by the number of both, where an article tells it: not "el chófer
 * dio negativo, ‹precisaron›".
 */
export function agreesInNumber(
  passage: ReadPassage,
  { first, last }: Phrase,
  verb: number,
  { number }: SpeechGrammar,
): boolean {
  if (number === undefined) return true;
  const words = passage.tokens.slice(first, last + 1).map(({ folded }) => folded);
  const [article = ''] = words;
  const count = countOfVerb(passage, verb, number);
  // "Prometió ‹10 millones de euros›"
  if (count !== 'several' && passage.tokens[first]?.kind === 'number' && article !== '1')
    return false;
  if (count === 'one') return !number.several.test(article);
  if (count === null || !number.one.test(article)) return true;
  return words.some((word) => MANY.test(word) || JOINING.has(word));
}
