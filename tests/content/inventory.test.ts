import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/index.ts';
import { fold } from '../../src/text/fold.ts';

/**
 * What each article holds, counted on its source. The checksum is the first 64 bits of SHA-256 over
 * the folded text of all passages joined by spaces: a word or a figure that goes missing changes it,
 * a quotation mark of another shape does not. Change a row only with the source at hand.
 */
const inventory = [
  {
    article: 'baghdad-rally/al-jazeera',
    blocks: 22,
    passages: 24,
    words: 609,
    quoteMarks: { '"': 9, '“': 0, '”': 9, '’': 11, "'": 0 },
    checksum: '028ef399ff9e00bc',
  },
  {
    article: 'baghdad-rally/trt-world',
    blocks: 22,
    passages: 23,
    words: 446,
    quoteMarks: { '"': 6, '“': 2, '”': 2, '’': 2, "'": 7 },
    checksum: '48c94f3e035a6d78',
  },
];

const { stories, problems } = readContent('content');

describe('the articles of this repository', () => {
  it('have no problems', () => {
    expect(problems).toEqual([]);
  });

  it.each(inventory)('$article has every word of its source', (row) => {
    const article = stories
      .flatMap((story) =>
        story.articles.map((one) => ({ ...one, path: `${story.slug}/${one.slug}` })),
      )
      .find(({ path }) => path === row.article);
    const passages = article?.passages ?? [];
    const text = passages.map((passage) => passage.text).join(' ');
    const quoteMarks = Object.keys(row.quoteMarks).map((mark) => [
      mark,
      text.split(mark).length - 1,
    ]);
    expect({
      article: row.article,
      blocks: article?.blocks.length,
      passages: passages.length,
      words: text.split(' ').length,
      quoteMarks: Object.fromEntries(quoteMarks),
      checksum: createHash('sha256').update(fold(text)).digest('hex').slice(0, 16),
    }).toEqual(row);
  });

  it('mark the furniture of the first story', () => {
    const furniture = stories
      .find(({ slug }) => slug === 'baghdad-rally')
      ?.articles.map(({ passages }) =>
        passages.flatMap(({ furniture: sort, text }) =>
          sort === null ? [] : [`${sort}: ${text}`],
        ),
      );
    expect(furniture).toEqual([
      [],
      [
        'kicker: Fast News',
        'caption: “We will not let you stay after today on in the land of the martyrs,” some of the placards read. (AA)',
        'read more: READ MORE: US has ended its combat mission in Iraq but its malign influence remains',
        "caption: Soleimani was known as the architect of Iran's Middle Eastern military strategy. (AA)",
        'sub-heading: Calls for withdrawal of US troops',
        'read more: READ MORE: Even in death, Iran’s Soleimani still casts a long shadow',
        'source line: Source: TRTWorld and agencies',
      ],
    ]);
  });
});
