/** Words that other systems, and plain thinking, have for keys of front matter. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  agency: ['wire', 'news-agency', 'credit', 'source', 'sources'],
  articles: ['order', 'files', 'sides'],
  author: ['by', 'byline', 'writer', 'reporter', 'creator'],
  date: ['day', 'event', 'when'],
  headline: ['title', 'heading'],
  lang: ['locale'],
  names: ['aliases', 'same-names'],
  outlet: [
    'paper',
    'newspaper',
    'publication',
    'publisher',
    'site',
    'site-name',
    'source',
    'medium',
  ],
  published: ['date', 'day', 'time', 'datetime', 'pubdate'],
  rights: ['copyright', 'licence', 'license'],
  same: ['pins', 'pinned', 'links'],
  different: ['parted', 'unlinked'],
  summary: ['description', 'abstract', 'excerpt', 'standfirst'],
  title: ['headline', 'name'],
  url: ['link', 'address', 'canonical', 'href', 'original', 'permalink'],
};

/**
 * The known key that a word of another system most likely stands for, or `null`.
 *
 * @param word as written; case and the sign between its words do not matter
 * @param known keys, of which it is one
 */
export function keyNamedOtherwise(word: string, known: readonly string[]): string | null {
  const wanted = word.toLowerCase().replace(/[_\s:.]+/gu, '-');
  return known.find((key) => OTHER_NAMES[key]?.includes(wanted) === true) ?? null;
}
