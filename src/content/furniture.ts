import { nearest } from './nearest.ts';
import type { Furniture } from './story.ts';

/** The sorts of furniture, as marks name them. */
const furnitureSorts: readonly Furniture[] = [
  'kicker',
  'caption',
  'read more',
  'sub-heading',
  'source line',
  'correction',
];

/** A comment longer than this is a note, not a misspelt mark. */
const LONGEST_MARK = 20;

/** What a comment is: a mark, a misspelt mark, or a note. */
export type Comment =
  | { readonly kind: 'mark'; readonly sort: Furniture }
  | { readonly kind: 'misspelt'; readonly near: Furniture }
  | { readonly kind: 'note' };

/** Reads a comment's text. Case, hyphens and spaces do not matter: "Read-more" is "read more". */
export function readComment(text: string): Comment {
  const plain = (words: string): string =>
    words
      .toLowerCase()
      .replace(/[\s_-]+/gu, ' ')
      .trim();
  const written = plain(text);
  const sort = furnitureSorts.find((known) => plain(known) === written);
  if (sort !== undefined) return { kind: 'mark', sort };
  const near = written.length > LONGEST_MARK ? null : nearest(written, furnitureSorts);
  const misspelt = furnitureSorts.find((known) => known === near);
  return misspelt === undefined ? { kind: 'note' } : { kind: 'misspelt', near: misspelt };
}

/** What outlets call a photo in its credit. */
const PHOTO = '(?:(?:photo|photograph|picture|image|foto|bild)s?(?: credits?)?|crédit photo|фото)';

/** The credit of a photo, whole: after a colon, or after "by", which begins sentences too. */
export const CREDIT = `(?:(?:${PHOTO}\\s*[:：]|image (?:source|caption),)\\s?(?=\\S)[^!?]{2,80}|${PHOTO}\\s+by\\s[^.!?]{2,40})`;

/** Labels that outlets set before links and credits, with the sort they speak for. */
const LABELS: readonly { readonly sort: Furniture; readonly begins: RegExp }[] = [
  {
    sort: 'read more',
    begins:
      /^(?:read (?:more|also|next)|also read|see also|related|more on this|lire(?: aussi)?|[aà] lire(?: aussi)?|lesen sie auch|mehr zum thema|leer más|lea también|leia (?:mais|também)|leggi anche|читайте также|اقرأ أيضا|اقرأ المزيد)\s*[:：|]/iu,
  },
  {
    sort: 'source line',
    begins: /^(?:sources?|quellen?|fuentes?|fonte|источник|المصدر)\s*[:：]\s?\S/iu,
  },
  {
    sort: 'caption',
    begins:
      /^(?:(?:photo |picture )?caption|bildunterschrift|bildtext|légende|pie de foto|didascalia)\s*[:：]\s?\S/iu,
  },
  { sort: 'caption', begins: new RegExp(`^${CREDIT}$`, 'iu') },
];

/** A whole source line is short; a paragraph may begin with "Source:" and be a statement. */
const LONGEST_LABELLED = 160;

/** The sort of furniture that an unmarked paragraph looks like, or `null`. */
export function looksLike(text: string): Furniture | null {
  if (text.length > LONGEST_LABELLED) return null;
  return LABELS.find(({ begins }) => begins.test(text))?.sort ?? null;
}
