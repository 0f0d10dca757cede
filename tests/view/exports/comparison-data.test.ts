import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/content/story.ts';
import { comparisonData } from '../../../src/view/exports/comparison-data.ts';
import {
  type ComparisonData,
  comparisonSchema,
} from '../../../src/view/exports/comparison-schema.ts';
import { jsonFile } from '../../../src/view/exports/json.ts';
import { comparisonJsonSchema } from '../../../src/view/exports/json-schema.ts';
import { sentenceSpace } from '../../../src/view/spacing.ts';
import { comparisons, fullComparisons } from './arbitraries.ts';
import { articleText } from './article-text.ts';
import { articleOf, comparisonOf, harbourFire } from './fixtures.ts';

const ROOT = 'https://pages.example/editions/';

/** The data as a reader of the file gets it: through UTF-8 and back. */
function read(file: string): ComparisonData {
  return comparisonSchema.parse(
    JSON.parse(new TextDecoder().decode(new TextEncoder().encode(file))),
  );
}

function wholeText({ blocks, passages, lang }: Article): string {
  return blocks
    .map((_, index) =>
      passages
        .filter(({ block }) => block === index)
        .map(({ text }) => text)
        .join(sentenceSpace(lang)),
    )
    .join('\n\n');
}

describe('comparisonData', () => {
  const data = comparisonData(harbourFire(), ROOT);

  it('names passages, rows and links as the page does', () => {
    const [first] = data.rows;
    expect(first?.a[0]).toMatch(/^a-p[a-z2-7]{8}$/);
    expect(first?.id).toBe(`row-${first?.a[0]?.slice(2)}`);
    expect(data.links[0]?.id).toBe(`link-${data.links[0]?.a}.${data.links[0]?.b}`);
    expect(first?.links).toEqual([data.links[0]?.id, data.links[1]?.id]);
  });

  it('says which page prints it and which schema describes it', () => {
    expect(data.page).toBe(`${ROOT}harbour-fire/`);
    expect(data.$schema).toBe(`${ROOT}schema/comparison-2.json`);
  });

  it('tells the kinds of the rows, in the order of the page', () => {
    expect(data.rows.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'edited'],
      [2, 'only-a'],
      [3, 'edited'],
      [4, 'reworded'],
      [5, 'only-a'],
      [6, 'furniture'],
    ]);
  });

  it('carries moved, pinned and confidence as the aligner gave them', () => {
    expect(data.links.map(({ moved, pinned, confidence }) => [moved, pinned, confidence])).toEqual([
      ['down', false, 0.875],
      ['down', true, 1],
      [null, false, 0.875],
      [null, false, 0.875],
      [null, false, 0.875],
    ]);
  });

  it('carries the words that speak for a link, their weights to four decimals', () => {
    const { shared, alike } = data.links[0]?.evidence ?? {};
    expect(shared).toEqual([{ a: 'harbour', b: 'harbour', weight: 2.5 }]);
    expect(alike).toEqual([{ a: 'shut', b: 'closed', weight: 1.2346 }]);
  });
});

describe('comparison.json', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
    comparisonJsonSchema(ROOT),
  );

  it('holds to its published schema', () => {
    fc.assert(
      fc.property(comparisons, (input) => {
        validate(JSON.parse(jsonFile(comparisonData(input, ROOT))));
        expect(validate.errors).toBeNull();
      }),
    );
  });

  it('is refused by the schema where a field is missing, unknown or out of range', () => {
    const data = comparisonData(harbourFire(), ROOT);
    const [link] = data.links;
    expect(validate({ ...data, version: 1 })).toBe(false);
    expect(validate({ ...data, more: 1 })).toBe(false);
    expect(validate({ ...data, rows: undefined })).toBe(false);
    expect(validate({ ...data, links: [{ ...link, confidence: 1.5 }] })).toBe(false);
  });

  it('rebuilds both texts exactly', () => {
    fc.assert(
      fc.property(fullComparisons, (input) => {
        const { a, b } = read(jsonFile(comparisonData(input, ROOT))).articles;
        expect(articleText(a)).toBe(wholeText(input.left));
        expect(articleText(b)).toBe(wholeText(input.right));
      }),
    );
  });

  it('rebuilds each linked passage from its segments', () => {
    fc.assert(
      fc.property(fullComparisons, (input) => {
        const { articles, links } = read(jsonFile(comparisonData(input, ROOT)));
        for (const side of ['a', 'b'] as const) {
          const texts = new Map(articles[side].passages.map(({ id, text }) => [id, text ?? '']));
          for (const link of links) {
            const text = texts.get(link[side]) ?? '';
            const parts = link.segments[side].map(({ start, end }) => text.slice(start, end));
            expect(parts.join('')).toBe(text);
          }
        }
      }),
    );
  });

  it('has every passage in one row and every link in one row', () => {
    fc.assert(
      fc.property(comparisons, (input) => {
        const { articles, links, rows } = comparisonData(input, ROOT);
        const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
        expect(rows.flatMap(({ a }) => a).sort()).toEqual(ids(articles.a.passages));
        expect(rows.flatMap(({ b }) => b).sort()).toEqual(ids(articles.b.passages));
        expect(rows.flatMap((row) => row.links).sort()).toEqual(ids(links));
        expect(new Set(ids(links)).size).toBe(links.length);
      }),
    );
  });

  it('holds no word of a withheld passage, and says that the text is not whole', () => {
    const { articles } = comparisonData(harbourFire({ a: { rights: 'excerpt' } }), ROOT);
    expect(articles.a.passages.map(({ text }) => text === null)).toEqual([
      false,
      true,
      false,
      false,
      true,
    ]);
    expect(articleText(articles.a)).toBeNull();
    expect(articleText(articles.b)).not.toBeNull();
  });

  it('has one row for what stands together withheld, in order, as far as the next row that is printed', () => {
    const many = articleOf('Post', [['One.', 'Two.', 'Three.'], ['Four.'], ['Five.', 'Six.']], {
      rights: 'excerpt',
    });
    const one = articleOf('Star', [['Four.']]);
    const { articles, rows } = comparisonData(comparisonOf(many, one, [[3, 0]]), ROOT);
    const ids = articles.a.passages.map(({ id }) => id);
    expect(rows.map(({ a, b, links }) => [a, b.length, links.length])).toEqual([
      [ids.slice(0, 3), 0, 0],
      [ids.slice(3, 4), 1, 1],
      [ids.slice(4), 0, 0],
    ]);
  });

  it('is the same, byte for byte, for the same input', () => {
    const bytes = () => jsonFile(comparisonData(harbourFire(), ROOT));
    expect(bytes()).toBe(bytes());
  });
});
