import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Segment } from '../../../src/align/alignment.ts';
import { describeLink } from '../../../src/align/spans/describe.ts';
import { tokenise } from '../../../src/text/tokens.ts';
import { anyLanguage, anyText } from '../../text/scripts.ts';
import { relatedTexts } from './related.ts';

const anyPair = fc.oneof(
  relatedTexts,
  fc.record({ lang: anyLanguage, left: anyText, right: anyText }),
);

function describeTexts(left: string, right: string, lang: string, other = lang) {
  const passage = (text: string) => ({ text, furniture: false, block: 0 });
  return describeLink(passage(left), passage(right), { left: lang, right: other });
}

function rebuilds(text: string, segments: readonly Segment[]): void {
  let at = 0;
  for (const { start, end } of segments) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBe(text.length);
}

function wholeWords(text: string, lang: string, segments: readonly Segment[]): void {
  const inside = new Set<number>();
  for (const { start, end } of tokenise(text, lang)) {
    for (let at = start + 1; at < end; at += 1) inside.add(at);
  }
  for (const { start, end, state } of segments) {
    expect(inside.has(start) || inside.has(end)).toBe(false);
    if (state !== 'same') {
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}\p{S}%‰&§]/u);
    }
  }
}

describe('laws of every pair of texts', () => {
  test('the segments of each side rebuild its passage, in whole words', () => {
    fc.assert(
      fc.property(anyPair, ({ lang, left, right }) => {
        const { spans } = describeTexts(left, right, lang);
        rebuilds(left, spans.left);
        rebuilds(right, spans.right);
        wholeWords(left, lang, spans.left);
        wholeWords(right, lang, spans.right);
      }),
    );
  });

  test('what stands opposite knows it, and is the same to it', () => {
    fc.assert(
      fc.property(anyPair, ({ lang, left, right }) => {
        const { spans } = describeTexts(left, right, lang);
        spans.left.forEach((segment, at) => {
          if (segment.opposite === null) return;
          expect(spans.right[segment.opposite]?.opposite).toBe(at);
          expect(spans.right[segment.opposite]?.state).toBe(segment.state);
        });
        for (const { state, opposite } of [...spans.left, ...spans.right]) {
          if (state === 'own') expect(opposite).toBeNull();
          else if (state !== 'same') expect(opposite).not.toBeNull();
        }
      }),
    );
  });

  test('exchanging the sides exchanges the result', () => {
    fc.assert(
      fc.property(anyPair, anyLanguage, ({ lang, left, right }, other) => {
        const found = describeTexts(left, right, lang, other);
        const swapped = describeTexts(right, left, other, lang);
        expect(swapped.kind).toBe(found.kind);
        expect(swapped.spans.left).toEqual(found.spans.right);
        expect(swapped.spans.right).toEqual(found.spans.left);
        expect(swapped.spans.covers).toEqual({
          left: found.spans.covers.right,
          right: found.spans.covers.left,
        });
        expect(swapped.words).toEqual({
          ...found.words,
          left: found.words.right,
          right: found.words.left,
        });
      }),
    );
  });

  test('the covered part lies in the passage, and the words in both in the words of each', () => {
    fc.assert(
      fc.property(anyPair, ({ lang, left, right }) => {
        const { spans, words } = describeTexts(left, right, lang);
        expect(spans.covers.left.end).toBeLessThanOrEqual(left.length);
        expect(spans.covers.right.end).toBeLessThanOrEqual(right.length);
        expect(words.both).toBeLessThanOrEqual(Math.min(words.left, words.right));
        expect(words.longestRun).toBeLessThanOrEqual(words.both);
      }),
    );
  });

  test('a passage is verbatim with itself, in other case, marks and spacing as well', () => {
    fc.assert(
      fc.property(anyPair, ({ lang, left }) => {
        const { kind, spans } = describeTexts(left, left, lang);
        expect(kind).toBe('verbatim');
        expect(spans.left).toHaveLength(left === '' ? 0 : 1);
        expect(spans.left.every(({ state }) => state === 'same')).toBe(true);
      }),
    );
    const bare = 'the marchers filled a Baghdad square on January 3 with 2500 flags';
    const marked = '“The marchers, filled: a “BAGHDAD” square – on January 3 with 2,500 flags!”';
    const { kind, spans } = describeTexts(bare, marked, 'en');
    expect(kind).toBe('verbatim');
    expect([...spans.left, ...spans.right].map(({ state }) => state)).toEqual(['same', 'same']);
  });

  test('texts without a word in common share nothing', () => {
    const { kind, words, shared } = describeTexts('red green', 'blue yellow', 'en');
    expect([kind, words.both, shared]).toEqual(['reworded', 0, []]);
  });
});

describe('sentences of a hundred thousand characters', () => {
  const long = (unit: string) => unit.repeat(Math.ceil(100_000 / unit.length));
  test.each([
    [long('a '), long('a ')],
    [long('a b '), long('b c a ')],
    [long('the x of y '), long('the z in w ')],
    [long('('), long(')')],
    [long('Aba Abo Abi '), long('Abe Abu Aby ')],
    [long('1 2 3 '), long('3 2 1 ')],
    [long('x'), long('y')],
  ])('%#', (left, right) => {
    const { spans } = describeTexts(left, right, 'en');
    rebuilds(left, spans.left);
    rebuilds(right, spans.right);
  });
});
