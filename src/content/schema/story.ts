import { z } from 'zod';
import { dayField, dayFix, fieldReports, namesField, textField } from './fields.ts';

const names = namesField()
  .optional()
  .meta({
    title: 'Same names',
    description:
      'Lists of equal forms of one name. They count as the same word when passages are paired.',
    examples: [[['Hashed', 'Hashd', 'Popular Mobilisation Forces', 'PMF']]],
  })
  .register(fieldReports, {
    expected: 'lists of two or more equal forms, as [[ISIL, Daesh]]',
    example: 'names: [[ISIL, Daesh], [Hashed, Hashd]]',
  });

const pinReport = {
  expected: 'a list of pins, as [["Opening words", "Opening words"]]',
  item: 'the opening words of two passages, as ["Opening words", "Opening words"]',
  problem: 'pin-form-wrong',
} as const;

/** A pin as written: opening words in the order of the articles, or by article. */
const pin = z.union([z.array(textField()).length(2), z.record(z.string(), textField())]);

/** Front matter of a story, `story.md`. Every key may be left out. */
export const storySchema = z.strictObject({
  title: textField()
    .optional()
    .meta({
      title: 'Title',
      description: 'Title of the story. Made from the name of the folder if not given.',
      examples: ['The rally in Baghdad'],
    })
    .register(fieldReports, { expected: 'text', example: 'title: The rally in Baghdad' }),
  date: dayField()
    .optional()
    .meta({
      title: 'Date',
      description: 'Day of the event, ISO 8601.',
      examples: ['2022-01-01'],
    })
    .register(fieldReports, {
      expected: 'a day, as 2022-01-01',
      problem: 'date-wrong',
      fixOf: dayFix,
    }),
  summary: textField()
    .optional()
    .meta({
      title: 'Summary',
      description: 'What happened, in a neutral sentence or two, for the index and search engines.',
    })
    .register(fieldReports, {
      expected: 'text',
      example: 'summary: Thousands marched through Baghdad.',
    }),
  articles: z
    .array(textField())
    .optional()
    .meta({
      title: 'Articles',
      description:
        'Order of the articles: names of the files without `.md`, the left one first. Alphabetical if not given.',
      examples: [['al-jazeera', 'trt-world']],
    })
    .register(fieldReports, {
      expected: 'a list of names of files',
      example: 'articles: [al-jazeera, trt-world]',
    }),
  names,
  same: z
    .array(pin)
    .optional()
    .meta({
      title: 'Same',
      description:
        'Pins: passages that share a statement, by their opening words, in the order of the articles or by article.',
      examples: [[['US and Israeli flags', 'Flags of the US and Israel']]],
    })
    .register(fieldReports, pinReport),
  different: z
    .array(pin)
    .optional()
    .meta({
      title: 'Different',
      description: 'Passages that must not be paired, written as in `same`.',
    })
    .register(fieldReports, pinReport),
});

/** Front matter of `content/names.md`: same names for every story. */
export const siteNamesSchema = z.strictObject({ names });
