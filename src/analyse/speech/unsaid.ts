import { beforeVerb, type Search } from './search.ts';

/** What denies beside a French "ne", without which that only restricts. */
const DENIES = /^(?:pas|point|jamais|rien|plus|aucun|aucune|personne)$/u;

/** Words between a French verb and what it is restricted to: "n’en a promis ‹que› douze". */
const BEFORE_LIMIT = 3;

/** "N’en a promis ‹que› douze", "n’a dit ‹qu’›une chose": a French "ne" that says "only" denies nothing. */
function isRestricted({ passage: { tokens } }: Search, from: number, verb: number): boolean {
  const folded = tokens.slice(Math.max(0, from), verb + 1 + BEFORE_LIMIT).map((one) => one.folded);
  const isNe = folded.some((word) => /^(?:ne|n['’]?)$/u.test(word));
  return (
    isNe &&
    folded.some((word) => /^qu(?:e|['’])?$/u.test(word)) &&
    !folded.some((word) => DENIES.test(word))
  );
}

/** "Has not confirmed", "didn’t say", "may argue", "no dijo": who says nothing is not cited. */
export function isUnsaid(search: Search, verb: number): boolean {
  const { passage, grammar } = search;
  const { unsaid, negations } = grammar;
  if (!unsaid && !negations) return false;
  const from = beforeVerb(search, verb);
  // "Hat das ‹nicht› bestätigt"
  const around = passage.tokens.slice(Math.max(0, from), verb);
  if (around.some(({ folded }) => negations?.has(folded)) && !isRestricted(search, from, verb))
    return true;
  if (/n['’]t$/u.test(passage.tokens[from]?.folded ?? '')) return true;
  return passage.tokens.slice(from + 1, verb).some(({ folded }) => unsaid?.has(folded));
}
