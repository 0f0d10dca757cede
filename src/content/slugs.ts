/** Longest name of a story or article: every file system and most link previews take it whole. */
const LONGEST = 64;

/** Lower-case words of ASCII letters and digits between single hyphens; `--` parts two articles in an address. */
const PLAIN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Names that Windows keeps for devices, whatever their extension. */
export const DEVICES: readonly string[] = [
  ...['con', 'prn', 'aux', 'nul'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((number) => [`com${number}`, `lpt${number}`]),
];

/** First parts of the site's own addresses, in use or likely to be: no story may stand there. */
export const reservedStories: readonly string[] = [
  ...[
    '404',
    '500',
    'about',
    'api',
    'assets',
    'content',
    'corrections',
    'data',
    'docs',
    'favicon',
    'feed',
  ],
  ...['fonts', 'help', 'images', 'imprint', 'index', 'licence', 'license', 'method', 'names'],
  ...['outlet', 'outlets', 'pagefind', 'passages', 'privacy', 'robots', 'rss', 'schema', 'search'],
  ...['sitemap', 'static', 'stories', 'story', 'tags', 'wording', 'wordings'],
  ...DEVICES,
];

/** Second parts of a story's own addresses, and the files that are no articles. */
export const reservedArticles: readonly string[] = [
  ...['coverage', 'data', 'differences', 'export', 'index', 'names', 'passages', 'print'],
  ...['reading', 'rows', 'story'],
  ...DEVICES,
];

/** Whether a name may stand in an address as it is. */
export function isPlainSlug(name: string): boolean {
  return name.length <= LONGEST && PLAIN.test(name);
}

/** Latin letters that are no plain one with an accent, and what stands for them. */
const PLAIN_FORMS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * The plain name nearest to any text: "Al Jazeera (English)" → "al-jazeera-english". Accents go;
 * letters of other scripts have no plain form and go too, so the result may be empty.
 */
export function toSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/gu, (letter) => PLAIN_FORMS[letter] ?? '')
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/gu, '');
}

/** The plain name nearest to one that was given, or to the last part of a path: "content/fair/" → "fair". */
export function nearestSlug(given: string): string {
  return toSlug(given.split(/[\\/]/u).findLast((part) => toSlug(part) !== '') ?? '');
}
