import type { Article } from '../content/story.ts';
import { dateView } from './date-words.ts';

/** A headline in quotation marks: single ones around it where it has double ones of its own. */
export function headlineInMarks(headline: string): string {
  return /[“”„"]/u.test(headline) ? `‘${headline}’` : `“${headline}”`;
}

/** An article as a citation names it: outlet, author, headline, date and address, as far as they are known. */
export function citation({ outlet, author, headline, published, url }: Article): string {
  return [outlet, author, headline && headlineInMarks(headline), dateView(published)?.words, url]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(', ');
}
