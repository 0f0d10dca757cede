import { primaryLanguage } from '../text/segmenter.ts';

/** The attributes of an element that prints an editor's words; none where they may be English, as the page is. */
export interface EditorLanguage {
  /** BCP 47. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** The languages of what an editor writes of a story. */
export interface StoryLanguages {
  readonly title: EditorLanguage;
  readonly summary: EditorLanguage;
}

/** What is read of a story's articles. */
interface OfLanguage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Letters that Latin words have, and others that have none. */
const [LATIN, LETTER] = [/\p{sc=Latin}/gu, /\p{L}/gu];

/**
 * The language of a title or a summary, which an editor writes in the language of the edition or of the reports:
 * that of the reports where they have one and most of its letters are not Latin. Of Latin words nothing tells.
 *
 * @param articles of the story
 */
export function editorLanguage(words: string, articles: readonly OfLanguage[]): EditorLanguage {
  const [first] = articles;
  const isOne = articles.every(
    ({ lang }) => primaryLanguage(lang) === primaryLanguage(first?.lang ?? ''),
  );
  const count = (pattern: RegExp) => words.match(pattern)?.length ?? 0;
  if (first === undefined || !isOne || count(LATIN) * 2 >= count(LETTER)) return {};
  return { lang: first.lang, dir: first.dir };
}

/** The same for the title and the summary of a story. */
export function storyLanguages({
  title,
  summary,
  articles,
}: {
  readonly title: string;
  readonly summary: string | null;
  readonly articles: readonly OfLanguage[];
}): StoryLanguages {
  return {
    title: editorLanguage(title, articles),
    summary: editorLanguage(summary ?? '', articles),
  };
}
