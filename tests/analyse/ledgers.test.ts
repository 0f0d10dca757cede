import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.ts';
import { type Evidence, type LedgerInput, type Ledgers, ledgers } from '../../src/analyse/index.ts';
import { textIn } from '../text/scripts.ts';
import { exchanged } from './comparisons.ts';

function input(left: readonly string[], right: readonly string[], lang: string): LedgerInput {
  const article = (texts: readonly string[]) => ({
    lang,
    outlet: 'Post',
    agency: [],
    passages: texts.map((text, block) => ({ text, furniture: block % 5 === 4, block })),
  });
  const [a, b] = [article(left), article(right)];
  return { left: a, right: b, alignment: align(a, b), names: [], date: null };
}

function entriesOf(all: Ledgers): Evidence[] {
  return [
    ...all.wording.entries,
    ...all.names.entries,
    ...all.quotes.entries,
    ...all.figures.entries,
    ...all.voices.entries,
    ...all.onlyHere.entries,
  ];
}

const texts = fc.array(textIn('any', 12), { maxLength: 6 });
const lang = fc.constantFrom(
  'en',
  'de',
  'es',
  'fr',
  'ru',
  'ar',
  'zh',
  'ja',
  'he',
  'hi',
  'fi',
  'xx-bad-',
);

/** Sentences with speech, figures, names and choices of words, to be mixed into articles. */
const SENTENCES = [
  'Interior Minister Klara Voss said that 14 people were killed in the attack.',
  'At least 11 people died in the strike, residents said on Monday.',
  '“Nobody will be left in that river,” said Pavel Ruhl, who leads the service.',
  '“Nobody will be left,” the minister said.',
  'The bridge, opened in 1971, carries 18,000 vehicles a day.',
  'Opened in 1974, the bridge is used by 18,000 vehicles every day.',
  'General Qassem Rahimi cancelled a visit to Ardle.',
  'General Qasem Rahimi called off a trip to Ardle.',
  'Trump had then said the killing came in response.',
  'Trump said at the time that the killing came in response.',
];
const report = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 8 });

describe('ledgers', () => {
  it('never throw, and point only at what is there, in any text', () => {
    fc.assert(
      fc.property(texts, texts, lang, (left, right, language) => {
        const made = input(left, right, language);
        for (const entry of entriesOf(ledgers(made))) {
          for (const side of ['left', 'right'] as const) {
            for (const { passage, start, end } of entry[side]) {
              const text = made[side].passages[passage]?.text;
              expect(text !== undefined && start < end && end <= text.length).toBe(true);
            }
          }
          expect(entry.left.length + entry.right.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('name the links and rows of their places, rising', () => {
    fc.assert(
      fc.property(report, report, (left, right) => {
        const made = input(left, right, 'en');
        for (const entry of entriesOf(ledgers(made))) {
          const passages = (side: 'left' | 'right') => entry[side].map(({ passage }) => passage);
          for (const link of entry.links) {
            const { left: a, right: b } = made.alignment.links[link] ?? { left: -1, right: -1 };
            expect(passages('left').includes(a) && passages('right').includes(b)).toBe(true);
          }
          const rows = entry.rows.map((row) => made.alignment.rows[row]);
          for (const side of ['left', 'right'] as const) {
            for (const passage of passages(side)) {
              expect(rows.some((row) => row?.[side].includes(passage))).toBe(true);
            }
          }
          expect(entry.rows).toEqual([...entry.rows].sort((x, y) => x - y));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are the same for the same input, byte for byte', () => {
    fc.assert(
      fc.property(report, report, (left, right) => {
        const one = JSON.stringify(ledgers(input(left, right, 'en')));
        expect(JSON.stringify(ledgers(input(left, right, 'en')))).toBe(one);
      }),
      { numRuns: 20 },
    );
  });

  it('exchange with the sides', () => {
    const seen = (all: Ledgers, isExchanged: boolean) =>
      (['wording', 'names', 'quotes', 'figures', 'voices', 'onlyHere'] as const).map((name) =>
        all[name].entries
          .map(({ left, right }) => JSON.stringify(isExchanged ? [right, left] : [left, right]))
          .sort(),
      );
    fc.assert(
      fc.property(report, report, (left, right) => {
        const made = input(left, right, 'en');
        expect(seen(ledgers(exchanged(made)), true)).toEqual(seen(ledgers(made), false));
      }),
      { numRuns: 40 },
    );
  });

  it('find nothing but agreement in an article and itself', () => {
    const distinct = fc.uniqueArray(fc.constantFrom(...SENTENCES), { maxLength: 8 });
    fc.assert(
      fc.property(distinct, (sentences) => {
        const only = sentences.filter((_, at) => at % 2 === 0);
        const all = ledgers(input(only, only, 'en'));
        expect(all.wording.entries).toEqual([]);
        expect(all.names.entries).toEqual([]);
        expect(all.onlyHere.entries).toEqual([]);
        expect(all.quotes.entries.filter(({ kind }) => kind !== 'word for word')).toEqual([]);
        expect(all.figures.entries.filter(({ kind }) => kind !== 'agree')).toEqual([]);
        expect(all.voices.entries.filter(({ kind }) => kind !== 'both')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
