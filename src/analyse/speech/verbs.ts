import { COMMA, type Search } from './search.ts';

/** Tokens between a verb and the words it cites: a pronoun, a comma, a colon. */
const BESIDE = 3;
const LONGEST_SUBJECT = 8;

/** Whether words in marks, or "that", stand right beside a doubtful verb. */
function isSupported({ passage, grammar, quoted }: Search, verb: number): boolean {
  const { tokens } = passage;
  if (grammar.complementisers.has(tokens[verb + 1]?.folded ?? '')) return true;
  for (let at = verb; at <= verb + BESIDE; at += 1) if (quoted[at] === true) return true;
  // A subject may stand between the marks and the verb: "…,” some of the placards read."
  for (let at = verb - 1; at >= verb - LONGEST_SUBJECT; at -= 1) {
    if (quoted[at] === true) return true;
    if (tokens[at]?.kind !== 'word' && !COMMA.test(tokens[at]?.folded ?? '')) return false;
  }
  return false;
}

function isPassive({ passage, grammar }: Search, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at -= 1) {
    const folded = passage.tokens[at]?.folded ?? '';
    if (grammar.passive.has(folded)) return true;
    if (!grammar.between.has(folded)) return false;
  }
  return false;
}

/** Whether a token is a verb that cites; the particle that it needs stands within a few words. */
export function isVerb(search: Search, at: number): boolean {
  const { passage, grammar } = search;
  const folded = passage.tokens[at]?.folded ?? '';
  const particles = grammar.withParticle.get(folded);
  if (particles) {
    const reach =
      grammar.inverts === 'after an opening'
        ? passage.tokens.slice(at + 1)
        : passage.tokens.slice(at + 1, at + 2);
    return reach.some((token) => particles.has(token.folded)) && !isPassive(search, at);
  }
  if (grammar.doubtful.has(folded)) return isSupported(search, at) && !isPassive(search, at);
  return grammar.verbs.has(folded) && !isPassive(search, at);
}

/** Position after "according to" and its like where it starts at a token. */
export function afterSource({ passage, grammar }: Search, at: number): number | undefined {
  const line = grammar.sources.find((words) =>
    words.every((word, index) => passage.tokens[at + index]?.folded === word),
  );
  return line && at + line.length;
}
