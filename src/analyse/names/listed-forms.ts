import { tokenise, withoutPossessive } from '../../text/tokens.ts';
import type { Place } from '../evidence.ts';
import type { ReadArticle } from '../reading/read.ts';

/** A form of a listed name and where an article prints it. */
export interface ListedForm {
  readonly form: string;
  readonly places: readonly Place[];
}

/**
 * Where an article prints the forms of one name; where a longer form stands, a shorter one within it
 * does not count ("Hashd" in "Hashd al Shaabi"). Furniture is passed over.
 *
 * @param forms equal forms of one name
 * @returns the forms it prints, in the order of `forms`
 */
export function listedForms(article: ReadArticle, forms: readonly string[]): ListedForm[] {
  const read = forms
    .map((form) => ({
      form,
      words: tokenise(form, article.lang).map(({ folded }) => folded),
      places: [] as Place[],
    }))
    .filter(({ words }) => words.length > 0);
  const longestFirst = [...read].sort((a, b) => b.words.length - a.words.length);
  for (const { index, tokens, furniture } of article.passages) {
    if (furniture) continue;
    for (let at = 0; at < tokens.length; at += 1) {
      const found = longestFirst.find(({ words }) =>
        words.every((word, step) => {
          const folded = tokens[at + step]?.folded ?? '';
          return folded === word || withoutPossessive(folded, article.lang) === word;
        }),
      );
      const [first, last] = [tokens[at], tokens[at + (found?.words.length ?? 1) - 1]];
      if (!found || !first || !last) continue;
      // A possessive behind the form is not the form's.
      const extra = last.folded.length - withoutPossessive(last.folded, article.lang).length;
      const isForm = found.words.at(-1) === last.folded;
      const end = isForm ? last.end : last.end - extra;
      found.places.push({ passage: index, start: first.start, end });
      at += found.words.length - 1;
    }
  }
  return read
    .filter(({ places }) => places.length > 0)
    .map(({ form, places }) => ({ form, places }));
}
