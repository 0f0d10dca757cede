import { primaryLanguage } from '../../text/segmenter.ts';
import type { Side } from '../evidence.ts';
import type { Reading } from '../reading/read.ts';
import type { Mention } from './mention.ts';
import { onceEach } from './once-each.ts';
import { timeUnit } from './units.ts';

/** Words that make a stretch of time a sentence to be served, by language, folded. */
const CUSTODY: Readonly<Record<string, RegExp>> = {
  ar: /^[وبفل]?(?:ال)?(?:سجن|حبس)ا?$/u,
  de: /^(?:\p{L}*haft|\p{L}*haftstrafe|gefangnis|\p{L}*freiheitsstrafe)$/u,
  en: /^(?:bars|custody|imprison\p{L}*|incarcerat\p{L}*|jail\p{L}*|prison|sentence[ds]?)$/u,
  es: /^(?:carcel|prision|reclusion)$/u,
  fr: /^(?:detention|emprisonnement|prison|reclusion)$/u,
  it: /^(?:carcere|reclusione|prigione)$/u,
  pt: /^(?:cadeia|detencao|prisao|reclusao)$/u,
  ru: /^(?:заключени[яею]|колони[ияю]|лишени[яею]|тюрьмы|тюремного)$/u,
};

/** Words for a sentence that is asked for, may come or is not served, by language, folded. */
const NOT_SERVED: Readonly<Record<string, RegExp>> = {
  ar: /^[وبفل]?(?:ال)?(?:طالب|طلب|تنفيذ)$/u,
  de: /^(?:bewahrung|droh(?:t|en|te|ten)|(?:ge)?forder\p{L}*|beantragt\p{L}*)$/u,
  en: /^(?:ask\p{L}*|demand\p{L}*|face[ds]?|facing|maximum|risk\p{L}*|seek\p{L}*|sought|suspended)$/u,
  es: /^(?:arriesga\p{L}*|pid(?:e|en|io|ieron)|pedia\p{L}*|solicit\p{L}*|suspendid\p{L}*)$/u,
  fr: /^(?:encour\p{L}*|reclam\p{L}*|requi\p{L}*|risqu\p{L}*|sursis)$/u,
  it: /^(?:chiest\p{L}*|rischia\p{L}*|sospes\p{L}*)$/u,
  pt: /^(?:arrisca\p{L}*|pede\p{L}*|pedi\p{L}*|suspens\p{L}*)$/u,
  ru: /^(?:грозит|запросил\p{L}*|просил\p{L}*|требовал\p{L}*|условно)$/u,
};

/** Whether a passage tells of a sentence that is asked for or not served. */
function isOpen(reading: Reading, side: Side, { passage }: Mention): boolean {
  const { lang, passages } = reading[side];
  const word = NOT_SERVED[primaryLanguage(lang)];
  return passages[passage]?.tokens.some(({ folded }) => word?.test(folded)) === true;
}

/** So many words before a stretch of time, or behind it, tell what it is: "jailed Tom Ruhl ‹for› five years". */
const REACH = 6;

/** Whether a stretch of months or years is one in custody, as far as the words of its clause tell. */
function isInCustody(reading: Reading, side: Side, { units, passage, first, last }: Mention) {
  const { lang, passages } = reading[side];
  const word = CUSTODY[primaryLanguage(lang)];
  if (word === undefined || timeUnit(units[0] ?? '', lang)?.of !== 'month') return false;
  const tokens = passages[passage]?.tokens ?? [];
  const clause = (from: number, step: number): boolean => {
    for (let at = from; Math.abs(at - from) < REACH; at += step) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'punctuation') return false;
      if (word.test(token.folded)) return true;
    }
    return false;
  };
  return clause(first - 1, -1) || clause(last + 1, 1);
}

/** Whether a stretch of time is the only one in custody that its passage tells. */
const isOnlySentence = onceEach(
  (mention, reading: Reading, side: Side, all: readonly Mention[]): boolean =>
    isInCustody(reading, side, mention) &&
    all.every(
      (other) =>
        other.passage !== mention.passage ||
        other === mention ||
        !isInCustody(reading, side, other),
    ),
);

/**
 * Whether two stretches of time are each the only sentence to custody that their passages tell ("four years in prison",
 * "jailed for five"), and none is asked for where the other is given.
 */
export function areOneSentence(
  reading: Reading,
  all: Readonly<Record<Side, readonly Mention[]>>,
  left: Mention,
  right: Mention,
): boolean {
  return (
    isOnlySentence(left, reading, 'left', all.left) &&
    isOnlySentence(right, reading, 'right', all.right) &&
    isOpen(reading, 'left', left) === isOpen(reading, 'right', right)
  );
}
