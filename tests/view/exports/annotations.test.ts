import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationCollection } from '../../../src/view/exports/annotations.ts';
import { comparisonData } from '../../../src/view/exports/comparison-data.ts';
import { comparisons } from './arbitraries.ts';
import { articleOf, comparisonOf, harbourFire } from './fixtures.ts';

const ROOT = 'https://pages.example/';
const URL_A = 'https://news.example/fire';

const collection = (input: Parameters<typeof comparisonData>[0]) =>
  annotationCollection(comparisonData(input, ROOT), 'annotations.jsonld');

describe('annotationCollection', () => {
  it('points into the original where its address is known, and into the page', () => {
    const input = harbourFire({ a: { url: URL_A } });
    const [, , annotation] = collection(input).first.items;
    expect(annotation?.target.map(({ source }) => source)).toEqual([URL_A, `${ROOT}harbour-fire/`]);
    expect(annotation?.body.map((body) => ('source' in body ? body.source : body.value))).toEqual([
      `${ROOT}harbour-fire/`,
      'edited',
    ]);
    expect(annotation?.body[0]).toMatchObject({
      type: 'SpecificResource',
      purpose: 'linking',
      selector: [
        {
          type: 'FragmentSelector',
          value: comparisonData(input, ROOT).links[2]?.b,
          refinedBy: { type: 'TextPositionSelector', start: 0, end: 34 },
        },
        { type: 'TextQuoteSelector', exact: '“We will rebuild,” said the mayor.' },
      ],
    });
  });

  it('quotes the words around within the block', () => {
    const input = harbourFire({ a: { url: URL_A } });
    const [first] = collection(input).first.items;
    expect(first?.target[0]?.selector).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: 'A fire closed the harbour on Monday.',
        suffix: ' No one was hurt, the port’s chi',
      },
    ]);
  });

  it('quotes no word that is withheld', () => {
    const input = harbourFire({ a: { url: URL_A, rights: 'excerpt' } });
    const [first] = collection(input).first.items;
    expect(first?.target[0]?.selector).toEqual([
      { type: 'TextQuoteSelector', exact: 'A fire closed the harbour on Monday.' },
    ]);
    expect(JSON.stringify(collection(input))).not.toContain('No one was hurt');
  });

  it('tags what moved and what was paired by hand', () => {
    const [, second] = collection(harbourFire()).first.items;
    const tags = second?.body.flatMap((body) => ('value' in body ? [body.value] : []));
    expect(tags).toEqual(['edited', 'moved down', 'paired by hand']);
  });

  it('covers the words of the link and not more', () => {
    const input = harbourFire();
    const [link, ...others] = input.alignment.links;
    if (link === undefined) throw new Error('The fixture has no link');
    const covers = { left: { start: 7, end: 25 }, right: { start: 2, end: 6 } };
    const narrow = { ...link, spans: { ...link.spans, covers } };
    const [first] = collection({
      ...input,
      alignment: { ...input.alignment, links: [narrow, ...others] },
    }).first.items;
    expect(first?.target[0]?.selector).toMatchObject([
      { refinedBy: { start: 7, end: 25 } },
      { exact: 'closed the harbour', prefix: 'A fire ', suffix: ' on Monday.' },
    ]);
  });

  it('selects, by words and by place, the same words of a passage', () => {
    fc.assert(
      fc.property(comparisons, (input) => {
        const data = comparisonData(input, ROOT);
        const { first, total } = annotationCollection(data, 'annotations.jsonld');
        const texts = new Map(
          [...data.articles.a.passages, ...data.articles.b.passages].map(({ id, text }) => [
            id,
            text,
          ]),
        );
        expect(first.items.length).toBe(total);
        expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
        for (const { body, target } of first.items) {
          const places = [...body, ...target].flatMap((one) => ('selector' in one ? [one] : []));
          const onPage = places.filter(({ source }) => source === data.page);
          expect(onPage.length).toBe(2);
          for (const { selector } of onPage) {
            const [fragment, quote] = selector;
            if (fragment?.type !== 'FragmentSelector' || quote?.type !== 'TextQuoteSelector') {
              throw new Error('Expected a fragment and a quote');
            }
            const { start, end } = fragment.refinedBy;
            const text = texts.get(fragment.value) ?? '';
            expect([...text].slice(start, end).join('')).toBe(quote.exact);
            const context = `${quote.prefix ?? ''}${quote.exact}${quote.suffix ?? ''}`;
            expect(text).toContain(context);
          }
        }
      }),
    );
  });

  it('reads each passage of a long block a few times, however many links there are', () => {
    const texts = Array.from({ length: 40 }, (_, number) => `Sentence ${number}.`);
    const all = texts.flatMap((_, i) => texts.map((_, j): [number, number] => [i, j]));
    const input = comparisonOf(articleOf('Post', [texts]), articleOf('Star', [texts]), all);
    const data = comparisonData(input, ROOT);
    let reads = 0;
    for (const passage of [...data.articles.a.passages, ...data.articles.b.passages]) {
      for (const key of ['id', 'text'] as const) {
        const value = passage[key];
        const get = () => {
          reads += 1;
          return value;
        };
        Object.defineProperty(passage, key, { get });
      }
    }
    expect(annotationCollection(data, 'annotations.jsonld').total).toBe(1600);
    expect(reads).toBeLessThanOrEqual(4 * 2 * texts.length);
  });
});
