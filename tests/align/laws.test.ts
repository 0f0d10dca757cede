import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alignment, ArticleInput, SharedWord } from '../../src/align/alignment.ts';
import { align } from '../../src/align/index.ts';
import { isFlipped } from '../../src/align/orientation.ts';
import { anyLanguage, anyText } from '../text/scripts.ts';
import { anyArticle, article, relatedArticles, type Script, sentencesIn } from './articles.ts';

const anyTexts = fc.array(anyText, { maxLength: 6 });

/** A word of the evidence with its sides exchanged. */
function turnedWord({ left, right, weight }: SharedWord): SharedWord {
  return { left: right, right: left, weight };
}

/** The links with their sides exchanged, in the order `align` gives. */
function mirrored({ links }: Alignment) {
  const turned = { up: 'down', down: 'up' } as const;
  return links
    .map((link) => ({
      ...link,
      left: link.right,
      right: link.left,
      moved: link.moved === null ? null : turned[link.moved],
      spans: {
        left: link.spans.right,
        right: link.spans.left,
        covers: { left: link.spans.covers.right, right: link.spans.covers.left },
      },
      evidence: {
        ...link.evidence,
        shared: link.evidence.shared.map(turnedWord),
        alike: link.evidence.alike.map(turnedWord),
        words: {
          ...link.evidence.words,
          left: link.evidence.words.right,
          right: link.evidence.words.left,
        },
      },
    }))
    .sort((a, b) => a.left - b.left || a.right - b.right);
}

describe('a text and itself', () => {
  it('pairs verbatim and whole', () => {
    fc.assert(
      fc.property(anyArticle, (one) => {
        const { links } = align(one, one);
        one.passages.forEach((_, at) => {
          expect(links).toContainEqual(
            expect.objectContaining({ left: at, right: at, kind: 'verbatim' }),
          );
        });
      }),
      { numRuns: 60 },
    );
  });

  it('pairs whole with its passages in another order, where they are told apart', () => {
    const texts = [
      'The harbour board closed the northern quay on Tuesday.',
      'Seventy barges waited outside the lock until nightfall.',
      'A spokeswoman for the crews called the decision hasty.',
      'Insurance firms put the damage at four million florins.',
    ];
    const turned = [...texts].reverse();
    const { links } = align(article(texts), article(turned));
    expect(links.map(({ left, right, kind }) => [left, right, kind])).toEqual(
      texts.map((_, at) => [at, texts.length - 1 - at, 'verbatim']),
    );
  });
});

describe('exchanging the sides', () => {
  it('exchanges the links, their words, their moves and their evidence, exactly', () => {
    fc.assert(
      fc.property(relatedArticles, ([left, right]) => {
        expect(align(right, left).links).toEqual(mirrored(align(left, right)));
      }),
      { numRuns: 60 },
    );
  });

  it('does so where one language faces another', () => {
    const left = article(['Im März 2020 sagte Frau Vella nein.', 'Die Brücke bleibt zu.'], 'de');
    const right = article(['Frau Vella said no in March 2020.', 'Nobody asked her why.'], 'en');
    expect(align(right, left).links).toEqual(mirrored(align(left, right)));
  });
});

describe('shuffling an article', () => {
  /** Share of links that a change of order may make or break: what order had a say in. */
  const TOLERANCE = 0.125;

  it('moves links and keeps them, but for an eighth at most over many texts', () => {
    const count = { kept: 0, all: 0 };
    fc.assert(
      fc.property(
        relatedArticles,
        fc.array(fc.nat(1000), { minLength: 13 }),
        ([left, right], ranks) => {
          const order = right.passages
            .map((_, at) => at)
            .sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
          const turned: ArticleInput = {
            lang: right.lang,
            passages: order.flatMap((at) => right.passages[at] ?? []),
          };
          const before = new Set(
            align(left, right).links.map((link) => `${link.left} ${link.right}`),
          );
          const after = align(left, turned).links.map(
            (link) => `${link.left} ${order[link.right]}`,
          );
          count.kept += 2 * after.filter((key) => before.has(key)).length;
          count.all += before.size + after.length;
        },
      ),
      { numRuns: 60, seed: 7 },
    );
    expect(count.all).toBeGreaterThan(100);
    expect(count.kept / count.all).toBeGreaterThanOrEqual(1 - TOLERANCE);
  });
});

describe('texts that share nothing', () => {
  it.each<[Script, Script]>([
    ['latin', 'cyrillic'],
    ['arabic', 'han'],
    ['han', 'latin'],
    ['cyrillic', 'arabic'],
  ])('%s and %s have no links', (one, other) => {
    fc.assert(
      fc.property(sentencesIn(one), sentencesIn(other), (left, right) => {
        expect(align(article(left), article(right)).links).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

describe('any text at all', () => {
  it('is aligned without a throw: every passage in one row, every link between two passages', () => {
    fc.assert(
      fc.property(anyTexts, anyTexts, anyLanguage, (a, b, lang) => {
        const [left, right] = [article(a, lang), article(b, lang)];
        const { links, rows } = align(left, right);
        expect(rows.flatMap((row) => row.left).sort((x, y) => x - y)).toEqual(a.map((_, at) => at));
        expect(rows.flatMap((row) => row.right).sort((x, y) => x - y)).toEqual(
          b.map((_, at) => at),
        );
        for (const link of links) {
          expect(left.passages[link.left]).toBeDefined();
          expect(right.passages[link.right]).toBeDefined();
          expect(link.confidence).toBeGreaterThan(0);
          expect(link.confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is aligned the same twice', () => {
    fc.assert(
      fc.property(relatedArticles, ([left, right]) => {
        expect(JSON.stringify(align(left, right))).toBe(JSON.stringify(align(left, right)));
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['nothing', [], []],
    ['nothing on one side', [], ['A bridge fell.']],
    ['empty passages', ['', ' '], ['', '.']],
    ['signs alone', ['…', '“”'], ['…', '***']],
  ])('takes %s', (_, left, right) => {
    expect(() => align(article(left), article(right))).not.toThrow();
  });
});

/** A sentence of each script, and a word. */
const SCRIPTS = [
  ['latin', 'en', 'The board closed the northern quay again. ', 'Bridge'],
  ['cyrillic', 'ru', 'Порт снова закрыл северный причал. ', 'Мост'],
  ['arabic', 'ar', 'أغلقت الإدارة الرصيف الشمالي مرة أخرى. ', 'جسر'],
  ['han', 'zh', '港口再次关闭了北方码头。', '大桥'],
] as const;

describe.each(SCRIPTS)('extremes in %s script', (_, lang, sentence, word) => {
  const links = (left: readonly string[], right: readonly string[]) =>
    align(article(left, lang), article(right, lang)).links.map((link) => [link.left, link.right]);

  it('one word is paired with itself, and with nothing else', () => {
    expect(links([word], [word])).toEqual([[0, 0]]);
    expect(links([word], ['…'])).toEqual([]);
    expect(links([word], [])).toEqual([]);
  });

  it('a passage of 100,000 characters is paired with itself', () => {
    const words = sentence.trim().split(' ');
    const long = Array.from(
      { length: Math.ceil(100_000 / sentence.length) },
      (__, at) => `${words[at % words.length]} ${at % 977} ${sentence}`,
    ).join('');
    expect(long.length).toBeGreaterThan(100_000);
    expect(links([long, word], [word, long])).toContainEqual([0, 1]);
  });

  it('one sentence two hundred times is paired one by one, and every passage is in one row', () => {
    const texts = Array.from({ length: 200 }, () => sentence.trim());
    const { links: drawn, rows } = align(article(texts, lang), article(texts, lang));
    const pairs = new Set(drawn.map(({ left, right }) => `${left} ${right}`));
    texts.forEach((__, at) => {
      expect(pairs.has(`${at} ${at}`)).toBe(true);
    });
    expect(rows.flatMap((row) => row.left).sort((a, b) => a - b)).toEqual([...texts.keys()]);
    expect(rows.flatMap((row) => row.right).sort((a, b) => a - b)).toEqual([...texts.keys()]);
  });
});

describe('the fixed order of two sides', () => {
  it('is one order or the other, never both', () => {
    fc.assert(
      fc.property(anyTexts, anyTexts, (left, right) => {
        expect(isFlipped(left, right) && isFlipped(right, left)).toBe(false);
      }),
    );
  });
});
