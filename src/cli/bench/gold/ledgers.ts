import type { ArticleInput } from '../../../align/alignment.ts';
import type { GoldLedgers, LedgerEntry, Place } from './ledger.ts';
import type { EntryFile, LedgersFile } from './ledger-file.ts';
import { findOpening } from './openings.ts';
import { findWords } from './places.ts';
import { Report } from './problems.ts';

function list(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/**
 * Turns opening words and words into passages and offsets, so that what the gold lists is known to
 * stand in the articles.
 *
 * @throws GoldError with every problem at once
 */
export function resolveLedgers(
  gold: LedgersFile,
  left: ArticleInput,
  right: ArticleInput,
  file: string,
): GoldLedgers {
  const report = new Report();
  const places = (
    side: 'a' | 'b',
    article: ArticleInput,
    forms: readonly string[],
    openings: readonly string[],
  ): Place[] => {
    if ((forms.length === 0) !== (openings.length === 0)) {
      report.add(
        `“${[...forms, ...openings].join(' | ')}”: ${side} and in-${side} need each other.`,
      );
    }
    const texts = article.passages.map(({ text }) => text);
    return openings.flatMap((opening) => {
      const passage = findOpening(opening, texts, side, report);
      if (passage === null) return [];
      return findWords(forms, passage, texts[passage] ?? '', report) ?? [];
    });
  };
  const entry = (from: EntryFile): LedgerEntry => ({
    left: places('a', left, list(from.a), list(from['in-a'])),
    right: places('b', right, list(from.b), list(from['in-b'])),
    optional: from.optional ?? false,
  });
  const ledgers: GoldLedgers = {
    ...(gold.wording && {
      wording: gold.wording.map((from) => {
        const found = { ...entry(from), voice: from.voice };
        if (found.left.length !== found.right.length) {
          report.add(`“${list(from.a).join(' | ')}”: in-a and in-b of a wording go by two.`);
        }
        return found;
      }),
    }),
    ...(gold.names && {
      names: gold.names.map((from) => ({ ...entry(from), kind: from.kind })),
    }),
    ...(gold.quotes && {
      quotes: gold.quotes.map((from) => ({
        ...entry(from),
        kind: from.kind,
        altered: from.altered,
        speakers: { left: from['speaker-a'], right: from['speaker-b'] },
      })),
    }),
    ...(gold.figures && {
      figures: gold.figures.map((from) => ({ ...entry(from), kind: from.kind })),
    }),
    ...(gold.voices && {
      voices: gold.voices.map((from) => ({
        ...entry(from),
        verbs: { left: from['verb-a'], right: from['verb-b'] },
      })),
    }),
    ...(gold.clauses && { clauses: gold.clauses.map(entry) }),
  };
  report.close(file);
  return ledgers;
}
