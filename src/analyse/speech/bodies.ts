import type { ReadArticle, Reading } from '../reading/read.ts';
import { wordsIn, wordsOf } from '../reading/words.ts';
import type { Speaker } from './citation.ts';
import { words } from './grammars/words.ts';

/** English nouns for what speaks and is no person. */
export const ENGLISH_BODIES = words(
  `academy administration agency airline alliance army association authority bank board body branch brigade bureau centre centres center centers charity club
   coalition coastguard college commission committee company consortium council court department embassy
   federation firm force forces foundation fund government group guild hospital inquiry inspectorate institute institution
   insurer league lender lines ministry movement museum network newspaper office operator organisation organization outfit
   paper parliament party police railway regulator report retailer school service services sign society statement survey supermarket
   team treasury tribunal trust union united university utility watchdog`,
);

/** Nouns for what speaks and is no person, in the cases that a speaker has. All folded. */
const BODIES: ReadonlySet<string> = new Set([
  ...ENGLISH_BODIES,
  ...words(
    `behörde betreiber betreibers bewegung firma gewerkschaft konzern reederei werft bank klinik fabrik brauerei airline konzerns ministerium ministeriums
   partei unternehmen unternehmens verband verbands versicherer versicherers verwaltung
   agence association compagnie entreprise gouvernement ministère mouvement parti société syndicat
   agencia asociación compañía empresa gobierno ministerio movimiento partido sindicato
   agenzia associazione azienda governo ministero movimento partito sindacato comune procura questura
   agência associação companhia empresa governo ministério movimento partido sindicato prefeitura polícia
   агентство агентства агентстве ведомство ведомства ведомстве компания компании комитет комитета
   комитете министерство министерства министерстве партия партии профсоюз профсоюза профсоюзе управление
   управления управлении`,
  ),
]);

/** Whether a folded word is a noun for a body: "union", "ministry". */
export function isBodyNoun(folded: string): boolean {
  return BODIES.has(folded);
}

/** The small-printed words that an article prints right before a name, which is not small-printed itself. */
function nounsIn(article: ReadArticle, name: readonly string[]): string[] {
  return article.passages.flatMap(({ index, text }) => {
    const all = wordsOf(article, index);
    return all.flatMap(({ start }, at): string[] => {
      const before = all[at - 1];
      if (!before || before.isFunction || /^\p{Ll}/u.test(text.slice(start))) return [];
      return name.every((word, step) => all[at + step]?.folded === word) ? [before.folded] : [];
    });
  });
}

/**
 * The small-printed words that either article prints right before a name, folded: "the union Seafarers
 * United" has "union". In German nouns have capitals too.
 *
 * @param name folded words
 */
export function nounsBefore(reading: Reading, name: readonly string[]): string[] {
  return [reading.left, reading.right].flatMap((article) => nounsIn(article, name));
}

/** A short name in capitals. */
const SHORT_NAME = /^(?:\p{Lu}\.?){2,}$/u;

/**
 * Whether an article says that a speaker is a body: by the noun that its description is about ("the
 * Ministry of Health", and not "Police Chief Ann Poe"), by one right before its name, or by a short name
 * in capitals.
 */
export function isToldAsBody(article: ReadArticle, speaker: Speaker): boolean {
  const described = wordsIn(article, speaker);
  const text = article.passages[speaker.passage]?.text ?? '';
  const isNamed = described.some(({ folded, start, end }, at) => {
    if (SHORT_NAME.test(text.slice(start, end))) return true;
    return isBodyNoun(folded) && described[at + 1]?.isFunction !== false;
  });
  return (
    isNamed ||
    nounsIn(
      article,
      described.map(({ folded }) => folded),
    ).some(isBodyNoun)
  );
}
