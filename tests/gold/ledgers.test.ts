import { describe, expect, it } from 'vitest';
import {
  type LedgerEntry,
  nodeFiles,
  type Place,
  type QuoteEntry,
  readGold,
} from '../../src/cli/bench/gold/index.ts';
import { fold } from '../../src/text/fold.ts';

const pairs = readGold(nodeFiles(new URL('../../', import.meta.url))).flatMap(
  ({ ledgers, ...pair }) => (ledgers === null ? [] : [{ ...pair, ledgers }]),
);

const words = (place: Place | undefined) => fold(place?.words ?? '');

/** Whether an entry is about both articles, or about one alone, as its kind says. */
function sides({ left, right }: LedgerEntry): 'both' | 'only-a' | 'only-b' {
  if (left.length > 0 && right.length > 0) return 'both';
  return left.length > 0 ? 'only-a' : 'only-b';
}

/** The left words of a quote with its alterations made. */
function altered({ left, altered: changes }: QuoteEntry): string {
  let text = words(left[0]);
  for (const [from, to] of changes) {
    if (from !== '') text = text.replace(fold(from), fold(to));
  }
  return text.replace(/\s+/g, '');
}

/** Words that only the right has are taken out of it before the two are compared. */
function withoutAdded({ right, altered: changes }: QuoteEntry, place: Place | undefined): string {
  let text = words(place ?? right[0]);
  for (const [from, to] of changes) {
    if (from === '') text = text.replace(` ${fold(to)} `, ' ');
  }
  return text.replace(/\s+/g, '');
}

it('stands for six stories in four scripts', () => {
  expect(pairs.map(({ name }) => name)).toEqual([
    'baghdad-rally',
    'bridge-collapse',
    'kessara-raid',
    'qingyu-metro',
    'qitar-alshamal',
    'rybaki-na-ldine',
  ]);
});

describe.each(pairs)('$name', ({ left, right, links, ledgers }) => {
  const linked = (a: Place | undefined, b: Place | undefined) =>
    links.some((link) => link.left === a?.passage && link.right === b?.passage);
  const texts = [left, right].map(({ passages }) =>
    fold(passages.map(({ text }) => text).join('\n')),
  );

  it('takes its wordings from links, and never the same words', () => {
    for (const entry of ledgers.wording ?? []) {
      entry.left.forEach((place, at) => {
        const opposite = entry.right[at];
        expect([place.words, opposite?.words, linked(place, opposite)]).toEqual([
          place.words,
          opposite?.words,
          true,
        ]);
        expect(words(place)).not.toBe(words(opposite));
      });
    }
  });

  it('names two forms that differ by more than the style of their marks', () => {
    for (const entry of ledgers.names ?? []) {
      expect(sides(entry)).toBe('both');
      expect(words(entry.left[0])).not.toBe(words(entry.right[0]));
    }
  });

  it('calls a quote what its words make it', () => {
    for (const entry of ledgers.quotes ?? []) {
      const [a, b] = [words(entry.left[0]), words(entry.right[0])];
      if (entry.kind === 'only-a' || entry.kind === 'only-b') expect(sides(entry)).toBe(entry.kind);
      else expect(sides(entry)).toBe('both');
      if (entry.kind === 'word for word') expect(b).toBe(a);
      if (entry.kind === 'cut short') expect(a.includes(b) || b.includes(a)).toBe(true);
      if (entry.kind === 'altered') {
        expect(entry.altered.length).toBeGreaterThan(0);
        for (const place of entry.right) {
          expect(withoutAdded(entry, place)).toBe(altered(entry));
        }
      } else expect(entry.altered).toEqual([]);
    }
  });

  it('takes quotes from between quotation marks', () => {
    for (const { left: a, right: b } of ledgers.quotes ?? []) {
      for (const [places, article] of [
        [a, left],
        [b, right],
      ] as const) {
        for (const { passage, start, end } of places) {
          const text = article.passages[passage]?.text ?? '';
          expect([text, text.charAt(start - 1)]).toEqual([
            text,
            expect.stringMatching(/["“”„«「]/u),
          ]);
          expect([text, text.slice(end, end + 2)]).toEqual([
            text,
            expect.stringMatching(/^[,.]?["“”»」]/u),
          ]);
        }
      }
    }
  });

  it('names speakers in the words of the article', () => {
    for (const { speakers } of ledgers.quotes ?? []) {
      for (const [at, speaker] of [speakers.left, speakers.right].entries()) {
        if (speaker !== null) expect(texts[at]).toContain(fold(speaker));
      }
    }
  });

  it('puts figures in conflict only inside a link', () => {
    for (const entry of ledgers.figures ?? []) {
      if (entry.kind === 'only-a' || entry.kind === 'only-b') {
        expect(sides(entry)).toBe(entry.kind);
      } else expect(sides(entry)).toBe('both');
      if (entry.kind === 'conflict') {
        expect(linked(entry.left[0], entry.right[0])).toBe(true);
        expect(words(entry.left[0])).not.toBe(words(entry.right[0]));
      }
    }
  });

  it('gives every voice a verb that stands beside it', () => {
    for (const { left: a, right: b, verbs } of ledgers.voices ?? []) {
      for (const [place, verb, article] of [
        [a[0], verbs.left, left],
        [b[0], verbs.right, right],
      ] as const) {
        expect(verb === null).toBe(place === undefined);
        if (place === undefined || verb === null) continue;
        expect(fold(article.passages[place.passage]?.text ?? '')).toContain(fold(verb));
      }
    }
  });

  it('takes clauses that one article alone has from linked passages', () => {
    for (const { left: a, right: b } of ledgers.clauses ?? []) {
      expect(a.length + b.length).toBe(1);
      for (const { passage } of a) expect(links.some((link) => link.left === passage)).toBe(true);
      for (const { passage } of b) expect(links.some((link) => link.right === passage)).toBe(true);
    }
  });
});

it('has figures in conflict, altered quotes and a quote given to two speakers', () => {
  const bridge = pairs.find(({ name }) => name === 'bridge-collapse')?.ledgers;
  const firm = (kind: string) =>
    (bridge?.figures ?? []).filter((entry) => entry.kind === kind && !entry.optional);
  expect(firm('conflict')).toHaveLength(7);
  const shared = (bridge?.quotes ?? []).filter((entry) => sides(entry) === 'both');
  expect(shared.map(({ kind }) => kind)).toEqual([
    'altered',
    'altered',
    'word for word',
    'cut short',
  ]);
  expect(
    shared
      .filter(({ speakers }) => speakers.left !== speakers.right)
      .map(({ speakers }) => speakers),
  ).toEqual([{ left: 'Klara Benes', right: 'Pavel Riha' }]);
});
