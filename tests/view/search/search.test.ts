import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranked } from '../../../src/view/search/ranking.ts';
import { type SearchStory, searchIndex } from '../../../src/view/search/search-index.ts';
import { searchable } from '../../../src/view/search/searchable.ts';
import { shardOf } from '../../../src/view/search/shards.ts';
import { terms } from '../../../src/view/search/terms.ts';
import { article, compared } from '../stand-ins.ts';

const story = (slug: string, texts: readonly string[]): SearchStory => ({
  slug,
  title: slug,
  texts: texts.map((text) => ({ text, path: `${slug}/`, outlet: null, lang: 'en', dir: 'ltr' })),
});

/** Numbers of the texts that the index finds, the best first. */
function found(stories: readonly SearchStory[], query: string): number[] {
  const { manifest, shards } = searchIndex(stories);
  const lookups = terms(query).map(({ term }) => ({
    term,
    shard: shards[shardOf(term, manifest.shards)] ?? {},
  }));
  return ranked(lookups, manifest.texts).map(({ text }) => text);
}

describe('the search', () => {
  const stories = [
    story('bridge', ['The bridge opened', 'A bridge over the river', 'Bridges burn']),
    story('rally', ['Thousands rally by the river', 'constructor __proto__ rally']),
  ];

  it('finds texts with every word, whole words before beginnings', () => {
    expect(found(stories, 'bridge')).toEqual([0, 1, 2]);
    expect(found(stories, 'bri')).toEqual([0, 1, 2]);
    expect(found(stories, 'river RALLY')).toEqual([3]);
    expect(found(stories, 'constructor')).toEqual([4]);
  });

  it('passes over words that it does not know, and finds nothing by them alone', () => {
    expect(found(stories, 'thousands zebra')).toEqual([3]);
    expect(found(stories, 'zebra')).toEqual([]);
    expect(found(stories, '?!')).toEqual([]);
  });

  it('finds other forms of a word that the index lacks, and no other number', () => {
    const [first = story('none', [])] = stories;
    const more = [first, story('sum', ['12001 votes', 'Protesters left', 'The protest ended'])];
    expect(found(more, 'bridging')).toEqual([0, 1, 2]);
    expect(found(more, 'protested')).toEqual([4, 5]);
    expect(found(more, 'protests')).toEqual([4, 5]);
    expect(found(more, 'brine')).toEqual([]);
    expect(found(more, '12002')).toEqual([]);
  });

  it('finds what a reading of every text finds', () => {
    const word = fc.constantFrom('bridge', 'bridges', 'river', 'riverside', 'rally', 'Al', '橋梁');
    const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
    const some = fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 5 });
    fc.assert(
      fc.property(some, word, (all, query) => {
        const wanted = terms(query)[0]?.term ?? '';
        const begins = (term: string) =>
          term === wanted || (wanted.length >= 3 && term.startsWith(wanted));
        const isNear = (term: string) =>
          [4, 5, 6, 7, 8, 9].some(
            (root) =>
              [term, wanted].every(({ length }) => length >= root && length <= root + 3) &&
              term.slice(0, root) === wanted.slice(0, root),
          );
        const known = all.flat().map((one) => terms(one).map(({ term }) => term));
        const fits = known.flat().some(begins) ? begins : isNear;
        const expected = known.flatMap((words, number) => (words.some(fits) ? [number] : []));
        const list = all.map((texts, index) => story(`s${index}`, texts));
        expect(found(list, query).sort((x, y) => x - y)).toEqual(expected);
      }),
    );
  });

  it('cuts a large index into files that together are the whole', () => {
    const texts = Array.from({ length: 3000 }, (_, n) => `word${n} other${n % 7} more${n % 900}`);
    const { manifest, shards } = searchIndex([story('long', texts)]);
    expect(manifest.shards).toBeGreaterThan(1);
    expect(shards.length).toBe(manifest.shards);
    shards.forEach((shard, number) => {
      for (const term of Object.keys(shard)) expect(shardOf(term, shards.length)).toBe(number);
    });
    expect(found([story('long', texts)], 'word2999')).toEqual([2999]);
  });
});

describe('searchable', () => {
  const left = article('The Gazette', [['The bridge opened.', 'A choir sang.']], {
    rights: 'excerpt',
  });
  const right = article('The Herald', [['The bridge has opened.']]);
  const input = compared(left, right, [{ left: 0, right: 0 }]);

  it('has title and passages, each with the address of its row, and nothing that is withheld', () => {
    const { texts } = searchable(input.story, [input]);
    expect(texts.map(({ text, path }) => [text, path])).toEqual([
      ['The bridge', 'bridge/'],
      ['The bridge opened.', `bridge/#a-${left.passages[0]?.id}`],
      ['The bridge has opened.', `bridge/#b-${right.passages[0]?.id}`],
    ]);
  });

  it('has an article once, however many it faces', () => {
    const { texts } = searchable(input.story, [input, input]);
    expect(texts.length).toBe(3);
  });
});
