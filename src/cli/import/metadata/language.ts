import type { Root } from 'hast';
import { articleSchema } from '../../../content/schema/article.ts';
import { foreignScript } from '../../../content/script.ts';
import { attribute, elementsOf } from '../tree.ts';
import { type LinkedData, linkedText, listOf, property } from './json-ld.ts';
import { type MetaTags, metaValues } from './meta-tags.ts';

/** A language's tag in canonical form; empty where the text is none. */
export function languageTag(text: string): string {
  const tag = text.split(',')[0]?.trim().replaceAll('_', '-') ?? '';
  if (tag === '') return '';
  const parsed = articleSchema.shape.lang.safeParse(tag);
  return parsed.success ? parsed.data : '';
}

/**
 * The article's language: that of its `<html>`, else what its linked data, Open Graph or `<meta>` say;
 * the first that is written in the script of the text. Templates in one language serve sites in many.
 *
 * @param text of the article
 * @returns a BCP 47 tag; empty where the page names none that fits
 */
export function readLanguage(
  page: Root,
  { article, resolve }: LinkedData,
  tags: MetaTags,
  text: string,
): string {
  const html = [...elementsOf(page)].find(({ tagName }) => tagName === 'html');
  const linked = listOf(property(article, 'inLanguage')).map((value) => {
    const language = resolve(value);
    return linkedText(property(language, 'alternateName') ?? language);
  });
  const candidates = [
    html === undefined ? '' : attribute(html, 'lang') || attribute(html, 'xmlLang'),
    ...linked,
    ...metaValues(tags, ['og:locale']),
    ...metaValues(tags, ['content-language', 'language', 'dc.language']),
  ].map(languageTag);
  return candidates.find((tag) => tag !== '' && foreignScript(text, tag) === null) ?? '';
}
