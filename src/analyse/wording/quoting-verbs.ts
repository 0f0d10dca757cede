import { primaryLanguage } from '../../text/segmenter.ts';
import type { Place, Side } from '../evidence.ts';
import { tellings } from '../quotes/tellings.ts';
import { isInflection } from '../reading/inflection.ts';
import type { Reading } from '../reading/read.ts';
import { type Word, wordsIn } from '../reading/words.ts';
import type { Citation } from '../speech/citation.ts';
import { speechGrammar, withoutPronoun } from '../speech/grammar.ts';
import { words } from '../speech/grammars/words.ts';
import { isSamePerson } from '../speech/persons.ts';
import { citationOf } from '../speech/quoted-speakers.ts';
import { citations } from '../speech/speakers.ts';

/** Verbs that give words in marks to somebody and say no more of how they were said. */
const PLAIN: Readonly<Record<string, ReadonlySet<string>>> = {
  de: words('sagte sagt sagten erklärte erzählte berichtete schrieb teilte mitteilte meinte'),
  en: words('said says say told tells added adds continued explained wrote saying adding recalled'),
  es: words('dijo dice dicho añadió agregó declaró declarado explicó señaló indicó contó escribió'),
  it: words('detto disse dice aggiunto dichiarato affermato spiegato raccontato scritto'),
  pt: words('disse diz dito acrescentou declarou declarado afirmou explicou contou escreveu'),
  fr: words('dit a-t-il ajouté ajoute déclaré déclare expliqué explique indiqué écrit raconté'),
  ru: words(
    'сказал сказала сказали добавил добавила заявил заявила сообщил сообщила рассказал рассказала отметил отметила пояснил пояснила',
  ),
};

/** Whether a folded word says that somebody spoke, and no more. */
export function isPlainVerb(folded: string, lang: string): boolean {
  return PLAIN[primaryLanguage(lang)]?.has(folded) === true;
}

/** Two verbs that give the same words in marks to the same person. */
export interface QuotingVerbs {
  readonly left: Place;
  readonly right: Place;
}

/**
 * The verbs by which the two articles give one quotation to one person, where they are not the same and
 * one at least says how it was said: "said" and "insisted".
 */
export function quotingVerbs(reading: Reading): QuotingVerbs[] {
  const { lang } = reading.left;
  const plain = PLAIN[primaryLanguage(lang)];
  if (!plain) return [];
  const grammar = speechGrammar(lang);
  const bare = ({ folded }: Word) => (grammar ? withoutPronoun(folded, grammar) : folded);
  const all = { left: citations(reading.left), right: citations(reading.right) };
  const place = ({ passage, verb }: Citation): Place => ({ passage, ...verb });
  return tellings(reading).flatMap((telling): QuotingVerbs[] => {
    const [one, other] = (['left', 'right'] as const).map((side) => {
      const [quotation, ...more] = telling[side];
      // Words that are broken by their attribution may have a verb for each part.
      if (!quotation || more.length > 0) return null;
      return citationOf(reading[side], quotation.quotation, all[side]);
    });
    if (!one || !other || isSamePerson(reading, one.speaker, other.speaker) !== true) return [];
    const [verbs, others] = [
      wordsIn(reading.left, place(one)).map(bare),
      wordsIn(reading.right, place(other)).map(bare),
    ];
    const [a = '', b = ''] = [verbs[0], others[0]];
    if (verbs.length !== 1 || others.length !== 1 || isInflection(a, b, lang)) return [];
    if (plain.has(a) && plain.has(b)) return [];
    // "A appelé les élus à", "ha difeso la spesa:": a verb that says more than that somebody spoke is no choice.
    const saysMore = (verb: string, { passage, verb: at }: Citation, side: Side) => {
      const isListed = [grammar?.verbs, grammar?.doubtful, grammar?.participles].some((set) =>
        set?.has(verb),
      );
      const isBefore = reading[side].quotations.some(({ whole: [first] }) => {
        return first?.passage === passage && at.end <= first.start;
      });
      return grammar?.withParticle.has(verb) || (!isListed && isBefore);
    };
    if (saysMore(a, one, 'left') || saysMore(b, other, 'right')) return [];
    return [{ left: place(one), right: place(other) }];
  });
}
