import { z } from 'zod';
import {
  addressField,
  dateFix,
  fieldReports,
  languageField,
  languageFix,
  momentField,
  spacedAddressFix,
  textField,
} from './fields.ts';

/** Front matter of an article, `<outlet>.md`. */
export const articleSchema = z.strictObject({
  outlet: textField()
    .meta({
      title: 'Outlet',
      description: 'Name of the outlet, as readers know it. It labels the article on every page.',
      examples: ['Al Jazeera', 'TRT World'],
    })
    .register(fieldReports, { expected: 'text', example: 'outlet: Al Jazeera' }),
  headline: textField()
    .optional()
    .meta({ title: 'Headline', description: 'The headline, as printed.' })
    .register(fieldReports, { expected: 'text', example: 'headline: Thousands rally in Baghdad' }),
  url: addressField()
    .optional()
    .meta({
      title: 'Address',
      description: 'Address of the original. Citations and links to passages lead there.',
      examples: ['https://example.org/2022/01/01/rally'],
    })
    .register(fieldReports, {
      expected: 'a whole http or https address',
      problem: 'address-wrong',
      fixOf: spacedAddressFix,
    }),
  published: momentField()
    .optional()
    .meta({
      title: 'Published',
      description: 'When the original was published: an ISO 8601 date, or date and time.',
      examples: ['2022-01-01', '2022-01-01T14:30+03:00'],
    })
    .register(fieldReports, {
      expected: 'a date, or date and time, as 2022-01-01 or 2022-01-01T14:30+03:00',
      problem: 'date-wrong',
      fixOf: dateFix,
    }),
  author: textField()
    .optional()
    .meta({ title: 'Author', description: 'Who wrote it, as printed.' })
    .register(fieldReports, { expected: 'text', example: 'author: Ann Bee' }),
  agency: z
    .union([textField(), z.array(textField())])
    .optional()
    .meta({
      title: 'Agency',
      description: 'Credit line of a news agency the article draws on, or a list of them.',
      examples: ['AFP', ['Anadolu', 'Reuters']],
    })
    .register(fieldReports, {
      expected: 'text or a list of texts',
      example: 'agency: [AFP, Reuters]',
    }),
  lang: languageField()
    .default('en')
    .meta({
      title: 'Language',
      description: 'Language of the text: a BCP 47 tag. English if not given.',
      examples: ['en', 'de', 'pt-BR', 'ar'],
    })
    .register(fieldReports, {
      expected: 'a BCP 47 tag such as en, de, pt-BR or zh-Hant',
      problem: 'lang-wrong',
      fixOf: languageFix,
    }),
  rights: z
    .enum(['full', 'excerpt'])
    .default('full')
    .meta({
      title: 'Rights',
      description:
        'How much may be shown: the full text, or only the excerpt that the comparison needs.',
    })
    .register(fieldReports, { expected: 'full or excerpt', example: 'rights: excerpt' }),
});
