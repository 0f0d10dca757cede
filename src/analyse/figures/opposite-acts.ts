import type { Correspondence } from '../reading/correspondence.ts';
import type { Word } from '../reading/words.ts';
import type { Mention } from './mention.ts';
import { onceEach } from './once-each.ts';

/** Stems of words for an end, and for what comes behind it: the hours of both are two. Folded, a line for each language. */
const ENDS: readonly RegExp[] = [
  /^(?:einstell|eingestell|gesperr|gestopp|unterbr[ao]ch|geschlossen|abgebroch)/u,
  /^(?:clos(?:e|ed|ing)$|cut$|halt|interrupt|shut|stopp|suspen)/u,
  /^(?:cerra|corta|interrump|suspend)/u,
  /^(?:arret|coup|ferm|interromp|suspend)/u,
  /^(?:chius|interrott|sospes)/u,
  /^(?:fechad|interromp|suspens)/u,
];
const STARTS: readonly RegExp[] = [
  /^(?:freigegeb|fortgesetz|wieder)/u,
  /^(?:reopen|restart|restor|resum)/u,
  /^(?:reabr|reabier|reanud|restablec)/u,
  /^(?:repri[ts]|reprenn|retabl|rouv)/u,
  /^(?:riapert|ripres|ripristin)/u,
  /^(?:reabert|reabr|restabelec|retom)/u,
];

/** So many words that say something stand between a time and what was done then. */
const REACH = 4;

/** Whether the words around a time tell of an end, or of what comes behind one; `null` where of neither or both. */
const actOf = onceEach(({ first, last }, words: readonly Word[]): 'end' | 'start' | null => {
  const saying = words.filter(({ isFunction }) => !isFunction);
  const near = [
    ...saying.filter(({ token }) => token < first).slice(-REACH),
    ...saying.filter(({ token }) => token > last).slice(0, REACH),
  ];
  const tells = (stems: readonly RegExp[]) =>
    near.some(({ folded }) => stems.some((stem) => stem.test(folded)));
  const [ends, starts] = [tells(ENDS), tells(STARTS)];
  if (ends === starts) return null;
  return ends ? 'end' : 'start';
});

/** Whether one of two times is that of an end, and the other of a new start: "shut at 9.30", "reopened at 18.15". */
export function areOfOppositeActs(
  { left, right }: Correspondence,
  a: Mention,
  b: Mention,
): boolean {
  const [one, other] = [actOf(a, left), actOf(b, right)];
  return one !== null && other !== null && one !== other;
}
