/** About what a dictionary holds. */
const DICTIONARY = 1_000_000;

/**
 * Makes a function of a text compute its result once for each text: words recur, and so do passages
 * that several steps read.
 *
 * @param make pure; nobody may change what it returns
 * @param most number of characters, over all texts, whose results are remembered; where there would be
 *   more, all are forgotten first
 */
export function remembered<Result>(
  make: (text: string) => Result,
  most: number = DICTIONARY,
): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  let size = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.result;
    const result = make(text);
    size += text.length;
    if (size > most) {
      known.clear();
      size = text.length;
    }
    known.set(text, { result });
    return result;
  };
}

/**
 * The same for a function of a text in a language, BCP 47.
 *
 * @param make pure
 * @param most number of characters in each language
 */
export function rememberedByLanguage<Result>(
  make: (text: string, lang: string) => Result,
  most: number = DICTIONARY,
): (text: string, lang: string) => Result {
  const known = new Map<string, (text: string) => Result>();
  const inLanguage = (lang: string): ((text: string) => Result) => {
    const before = known.get(lang);
    if (before !== undefined) return before;
    const fresh = remembered((text) => make(text, lang), most);
    known.set(lang, fresh);
    return fresh;
  };
  // Most calls in a row are for one language.
  let [last, read] = ['', inLanguage('')];
  return (text, lang) => {
    if (lang !== last) [last, read] = [lang, inLanguage(lang)];
    return read(text);
  };
}
