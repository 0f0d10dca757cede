/** Scripts of writing systems that have more than one (ISO 15924 → Unicode script names). */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
  Aran: ['Arab'],
};

/** Scripts an article may be in without its language saying so. */
const COMMON = [
  'Latn',
  'Cyrl',
  'Grek',
  'Arab',
  'Hebr',
  'Deva',
  'Beng',
  'Taml',
  'Thai',
  'Hani',
  'Hira',
  'Kana',
  'Hang',
  'Geor',
  'Armn',
  'Ethi',
];

/** Letters that are enough to tell; a shorter text may be all names. */
const ENOUGH = 40;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const patterns = new Map<string, RegExp>();

/** Characters that are of a script, or (`^`) of none of some. */
function charactersOf(sort: '' | '^', scripts: readonly string[]): RegExp {
  const source = `[${sort}${scripts.map((script) => `\\p{sc=${script}}`).join('')}]`;
  const known = patterns.get(source);
  if (known !== undefined) return known;
  const fresh = new RegExp(source, 'gu');
  patterns.set(source, fresh);
  return fresh;
}

/**
 * The script that a text is written in, where its language is not: the most frequent one (ISO 15924)
 * if it is not among the language's own and has more than half of the letters; else `null`.
 *
 * @param text of the article
 * @param lang a well-formed BCP 47 tag
 */
export function foreignScript(text: string, lang: string): string | null {
  const letters = count(text, /\p{L}/gu);
  const own = new Intl.Locale(lang).maximize().script;
  // ICU knows no usual script for some languages; then there is nothing to hold the text against.
  if (letters < ENOUGH || own === undefined) return null;
  const scripts = PARTS[own] ?? [own];
  // Nearly all articles are in the script of their language: no other can have half of the letters.
  const foreign = count(text, charactersOf('^', [...scripts, 'Zyyy', 'Zinh']));
  if (foreign <= letters / 2) return null;
  const other = COMMON.filter((script) => !scripts.includes(script)).find(
    (script) => count(text, charactersOf('', [script])) > letters / 2,
  );
  return other ?? null;
}
