import { z } from 'zod';

/**
 * Version of the shape of `comparison.json`. It rises when a field is taken away, renamed, or means
 * something else; a field may be added without.
 */
export const VERSION = 2;

const count = z.int().nonnegative();
const id = z.string().min(1);

const offsets = {
  start: count.describe('First offset, in UTF-16 code units of the passage’s text.'),
  end: count.describe('First offset after it.'),
};

const range = z
  .strictObject(offsets)
  .meta({ id: 'range', description: 'A half-open stretch of a passage’s text.' });

const block = z
  .strictObject({
    type: z.enum(['paragraph', 'heading', 'quote', 'list item', 'caption']),
    furniture: z
      .enum(['kicker', 'caption', 'read more', 'sub-heading', 'source line', 'correction'])
      .nullable()
      .describe('The sort of text around the report; null for the report itself.'),
    depth: count.nullable().describe('Level of a heading; null for other types.'),
    ordinal: z.int().nullable().describe('Number of a numbered list item; null otherwise.'),
    item: count
      .nullable()
      .describe('Blocks with the same number are paragraphs of one list item; null outside lists.'),
    group: count
      .nullable()
      .describe('Neighbouring blocks with the same number belong to one list or quotation.'),
    first: count.describe('Number of its first passage in the article’s passages, from 0.'),
    count: count.describe('How many passages it has.'),
  })
  .meta({ id: 'block', description: 'A paragraph, heading, quote, list item or caption.' });

const passage = z
  .strictObject({
    id: id.describe('The same as in the page: the fragment of its address.'),
    text: z
      .string()
      .nullable()
      .describe(
        'Its words, character for character; null where the article’s rights withhold them.',
      ),
    words: count.describe('Number of words, also of a passage that is withheld.'),
    block: count.describe('Number of its block in the article’s blocks, from 0.'),
  })
  .meta({ id: 'passage', description: 'One sentence of a block: the unit that is paired.' });

const article = z
  .strictObject({
    slug: id,
    outlet: z.string(),
    headline: z.string().nullable(),
    url: z.string().nullable().describe('Address of the original.'),
    published: z.string().nullable().describe('ISO 8601 date, or date and time.'),
    author: z.string().nullable(),
    agency: z.array(z.string()).describe('Credit lines of agencies.'),
    lang: id.describe('BCP 47.'),
    dir: z.enum(['ltr', 'rtl']),
    rights: z.enum(['full', 'excerpt']),
    words: count.describe('Number of words of the report itself, without furniture.'),
    space: z.string().describe('What stands between two passages of one block.'),
    blocks: z.array(block).describe('In the article’s order.'),
    passages: z.array(passage).describe('In the article’s order.'),
  })
  .meta({ id: 'article', description: 'One outlet’s telling of the story.' });

const segment = z
  .strictObject({
    ...offsets,
    state: z
      .enum(['same', 'changed', 'own', 'spelling', 'moved'])
      .describe(
        'same: the same words stand opposite; changed: other words; own: none; spelling: a name spelt another way; moved: the same words elsewhere in the passage.',
      ),
    opposite: count
      .nullable()
      .describe('Number of the facing segment, from 0; null where none is.'),
  })
  .meta({ id: 'segment', description: 'A stretch of one passage of a link.' });

const segments = z
  .array(segment)
  .describe('In order and without gaps: they rebuild the passage exactly.');

const wordPair = z
  .strictObject({
    a: z.string().describe('As the left passage prints it.'),
    b: z.string().describe('As the right passage prints it.'),
    weight: z
      .number()
      .nonnegative()
      .describe('The rarer in this pair, the heavier; four decimals.'),
  })
  .meta({ id: 'word-pair', description: 'Two words that speak for a link.' });

const evidence = z
  .strictObject({
    pass: z.string().describe('Name of the rule that drew the link.'),
    words: z.strictObject({
      both: count.describe('Words that stand in both passages.'),
      a: count.describe('Words of the left passage.'),
      b: count.describe('Words of the right passage.'),
      longestRun: count.describe('Length of the longest run of words both print.'),
    }),
    shared: z.array(wordPair).describe('Words that stand in both: the heaviest first.'),
    alike: z
      .array(wordPair)
      .describe('Other words that mean alike, of one passage each: the heaviest first.'),
  })
  .meta({ id: 'evidence', description: 'Why a link was drawn.' });

const link = z
  .strictObject({
    id,
    a: id.describe('Id of the left passage.'),
    b: id.describe('Id of the right passage.'),
    kind: z
      .enum(['verbatim', 'edited', 'reworded'])
      .describe(
        'verbatim: the same words; edited: the same sentence with words changed; reworded: the same statement in largely other words.',
      ),
    moved: z
      .enum(['up', 'down'])
      .nullable()
      .describe(
        'The right article tells it earlier (up) or later (down) than the left one’s order.',
      ),
    pinned: z.boolean().describe('Made by an editor.'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .describe('Probability that a careful reader would draw this link.'),
    covers: z
      .strictObject({ a: range, b: range })
      .describe('The part of each passage that the link covers.'),
    segments: z.strictObject({ a: segments, b: segments }),
    evidence,
  })
  .meta({ id: 'link', description: 'This passage and that passage share a statement.' });

const nearest = z
  .strictObject({
    a: id.describe('Id of the left passage.'),
    b: id.describe('Id of the right passage.'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .describe('Probability that a careful reader would link the two all the same.'),
  })
  .meta({ id: 'nearest', description: 'Two passages that came near to being linked.' });

const row = z
  .strictObject({
    id: id.describe('The same as in the page: the fragment of its address.'),
    number: z.int().positive().describe('As the page prints it.'),
    kind: z
      .enum(['verbatim', 'edited', 'reworded', 'only-a', 'only-b', 'furniture'])
      .describe('The farthest kind of its links; or the side that tells it alone; or furniture.'),
    a: z.array(id).describe('Ids of its left passages, in the article’s order.'),
    b: z.array(id).describe('Ids of its right passages, in the article’s order.'),
    links: z.array(id).describe('Ids of its links.'),
    nearest: nearest
      .nullable()
      .describe('Of a row of one passage without a link: what came near to one; null elsewhere.'),
  })
  .meta({ id: 'row', description: 'The passages that one connected set of links ties together.' });

/** The shape of `comparison.json`, each field with its meaning. */
export const comparisonSchema = z
  .strictObject({
    $schema: z.string().describe('Address of this schema.'),
    version: z.literal(VERSION),
    page: z.string().describe('Address of the page that prints this comparison.'),
    story: z.strictObject({
      slug: id,
      title: z.string(),
      date: z.string().nullable().describe('ISO 8601 date of the event.'),
      summary: z.string().nullable(),
    }),
    articles: z.strictObject({ a: article, b: article }).describe('a stands left, b right.'),
    links: z.array(link).describe('Ordered by left passage, then right passage.'),
    rows: z.array(row).describe('In the order of the page; every passage is in exactly one.'),
  })
  .describe('Two articles of a story and how their passages pair up.');

/** A comparison as data: what every export is made from. */
export type ComparisonData = z.infer<typeof comparisonSchema>;
/** One of its two articles. */
export type ArticleData = ComparisonData['articles']['a'];
/** A passage of an article. */
export type PassageData = ArticleData['passages'][number];
/** A link between two passages. */
export type LinkData = ComparisonData['links'][number];
/** A stretch of a linked passage whose words are the same, or differ in one way. */
export type SegmentData = LinkData['segments']['a'][number];
