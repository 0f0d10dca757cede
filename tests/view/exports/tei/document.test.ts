import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/content/story.ts';
import { comparisonData } from '../../../../src/view/exports/comparison-data.ts';
import { teiDocument } from '../../../../src/view/exports/tei/document.ts';
import type { ComparisonInput } from '../../../../src/view/facing.ts';
import { comparisons, fullComparisons } from '../arbitraries.ts';
import { harbourFire } from '../fixtures.ts';
import { elements, idOf, parseTei, textOf, witnessOf } from './read-tei.ts';

const tei = (input: ComparisonInput) => teiDocument(comparisonData(input, '/'));

/** The file as a reader gets it: through UTF-8 and an XML parser. */
const read = (input: ComparisonInput) =>
  parseTei(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(tei(input))));

const passages = (article: Article) =>
  article.passages.map(({ text, block }) => ({ text, block: block + 1 }));

describe('teiDocument', () => {
  it('rebuilds both texts and their blocks exactly', () => {
    fc.assert(
      fc.property(fullComparisons, (input) => {
        const document = read(input);
        const rebuilt = (side: 'a' | 'b') =>
          witnessOf(document, side).map(({ text, block }) => ({ text, block }));
        expect(rebuilt('a')).toEqual(passages(input.left));
        expect(rebuilt('b')).toEqual(passages(input.right));
      }),
    );
  });

  it('names every passage and every link as the page and the data do', () => {
    fc.assert(
      fc.property(comparisons, (input) => {
        const data = comparisonData(input, '/');
        const document = parseTei(teiDocument(data));
        for (const side of ['a', 'b'] as const) {
          expect(witnessOf(document, side).map(({ id }) => id)).toEqual(
            data.articles[side].passages.map(({ id }) => id),
          );
        }
        const ids = elements(document, 'link').map(idOf);
        for (const { id } of data.links) expect(ids).toContain(id);
      }),
    );
  });

  it('has no id twice and no pointer that leads nowhere', () => {
    fc.assert(
      fc.property(comparisons, (input) => {
        const all = elements(read(input), '*');
        const ids = all.map(idOf).filter((id) => id !== null);
        expect(new Set(ids).size).toBe(ids.length);
        const pointers = all.flatMap((element) =>
          ['target', 'corresp', 'wit', 'edRef', 'resp']
            .filter((name) => element.localName !== 'ref' && element.hasAttribute(name))
            .flatMap((name) => (element.getAttribute(name) ?? '').split(' ')),
        );
        for (const pointer of pointers) {
          expect(pointer.startsWith('#')).toBe(true);
          expect(ids).toContain(pointer.slice(1));
        }
      }),
    );
  });

  it('has each link with its certainty, kind, move and author', () => {
    const document = read(harbourFire());
    const links = elements(document, 'linkGrp')[0];
    expect(
      links === undefined
        ? []
        : elements(links, 'link').map((link) => [
            link.getAttribute('type'),
            link.getAttribute('subtype'),
            link.getAttribute('resp'),
          ]),
    ).toEqual([
      ['edited', 'moved-down', '#aligner'],
      ['edited', 'moved-down', '#editor'],
      ['edited', null, '#aligner'],
      ['edited', null, '#aligner'],
      ['reworded', null, '#aligner'],
    ]);
    expect(elements(document, 'certainty').map((c) => c.getAttribute('degree'))).toEqual([
      '0.875',
      '1',
      '0.875',
      '0.875',
      '0.875',
    ]);
  });

  it('faces the words that differ', () => {
    const document = read(harbourFire());
    const words = elements(document, 'seg').map((seg) => ({
      id: idOf(seg),
      text: textOf(seg),
      type: seg.getAttribute('type'),
      opposite: seg.getAttribute('corresp'),
    }));
    const deputy = words.find(({ text }) => text === 'mayor & her deputy.');
    const alone = words.find(({ id }) => `#${id}` === deputy?.opposite);
    expect(deputy?.type).toBe('changed');
    expect(alone?.text).toBe('mayor.');
    expect(alone?.opposite).toBe(`#${deputy?.id}`);
  });

  it('holds a gap for each withheld passage and none of its words', () => {
    const input = harbourFire({ a: { rights: 'excerpt' } });
    const document = read(input);
    expect(elements(document, 'gap').map((gap) => gap.getAttribute('quantity'))).toEqual([
      '8',
      '6',
    ]);
    expect(tei(input)).not.toContain('No one was hurt');
    expect(elements(document, 'availability')[0]?.getAttribute('status')).toBe('restricted');
  });

  it('is the same, byte for byte, for the same input', () => {
    expect(tei(harbourFire())).toBe(tei(harbourFire()));
  });
});
