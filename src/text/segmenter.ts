const made = new Map<string, Intl.Segmenter>();

/**
 * The platform's segmenter for a language (Unicode UAX 29 with dictionaries where words have no
 * spaces), made once. A tag that is not BCP 47 falls back to the language-neutral rules.
 */
export function segmenter(lang: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${granularity} ${lang}`;
  const known = made.get(key);
  if (known) return known;
  let fresh: Intl.Segmenter;
  try {
    fresh = new Intl.Segmenter(lang, { granularity });
  } catch {
    fresh = new Intl.Segmenter('und', { granularity });
  }
  made.set(key, fresh);
  return fresh;
}

function readSubtag(lang: string): string {
  const subtag = lang.split('-', 1)[0]?.toLowerCase() ?? '';
  return subtag.length > LONGEST_SUBTAG ? 'und' : subtag;
}

const primary = new Map<string, string>();

/** Most calls in a row are for one tag. */
const last = { lang: '', primary: '' };

/** No subtag is longer (RFC 5646, 2.1), and so none is a property that every object has: `constructor`. */
const LONGEST_SUBTAG = 8;

/** The primary subtag of a BCP 47 tag, in lower case: `pt` for `pt-BR`; `und` for what is none. */
export function primaryLanguage(lang: string): string {
  if (lang === last.lang) return last.primary;
  const subtag = primary.get(lang) ?? readSubtag(lang);
  primary.set(lang, subtag);
  last.lang = lang;
  last.primary = subtag;
  return subtag;
}

/** Languages whose words are mostly Han characters, without spaces between them. */
const IN_HAN: ReadonlySet<string> = new Set(['zh', 'ja', 'yue']);

/**
 * Whether a language writes its words in Han characters, without spaces.
 *
 * @param lang BCP 47 tag
 */
export function isWrittenInHan(lang: string): boolean {
  return IN_HAN.has(primaryLanguage(lang));
}
