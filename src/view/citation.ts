import type { Article } from '../content/story.ts';
import { dateView } from './date-words.ts';

/** An article as a citation names it: outlet, author, headline, date and address, as far as they are known. */
export function citation({ outlet, author, headline, published, url }: Article): string {
  return [outlet, author, headline && `“${headline}”`, dateView(published)?.words, url]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(', ');
}
