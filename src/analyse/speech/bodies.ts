import type { Reading } from '../reading/read.ts';
import { wordsOf } from '../reading/words.ts';
import { words } from './grammars/words.ts';

/** Nouns for what speaks and is no person, in the cases that a speaker has. All folded. */
const BODIES = words(
  `agency army authority bank body bureau centre center club coastguard commission committee company
   council court department firm force government group institute institution insurer ministry movement
   operator organisation organization outfit paper party police railway regulator union united utility
   behörde betreiber betreibers bewegung firma gewerkschaft konzern konzerns ministerium ministeriums
   partei unternehmen unternehmens verband verbands versicherer versicherers verwaltung
   agence association compagnie entreprise gouvernement ministère mouvement parti société syndicat
   agencia asociación compañía empresa gobierno ministerio movimiento partido sindicato
   агентство агентства ведомство ведомства компания компании комитет комитета министерство министерства
   партия партии профсоюз профсоюза управление управления`,
);

/** Whether a folded word is a noun for a body: "union", "ministry". */
export function isBodyNoun(folded: string): boolean {
  return BODIES.has(folded);
}

/**
 * The small-printed words that either article prints right before a name, folded: "the union Seafarers
 * United" has "union". In German nouns have capitals too.
 *
 * @param name folded words
 */
export function nounsBefore(reading: Reading, name: readonly string[]): string[] {
  return [reading.left, reading.right].flatMap((article) =>
    article.passages.flatMap(({ index }) => {
      const all = wordsOf(article, index);
      return all.flatMap((_, at): string[] => {
        const before = all[at - 1];
        if (!before || before.isFunction) return [];
        return name.every((word, step) => all[at + step]?.folded === word) ? [before.folded] : [];
      });
    }),
  );
}
