/** Words at each end by which a browser finds a passage: enough to be the only ones, few enough to survive an edit. */
const START = 6;
const END = 4;

/** Percent-encodes a term; a hyphen would end it, for it marks what stands before and after (WICG Text Fragments, syntax). */
function encode(term: string): string {
  return encodeURIComponent(term).replaceAll('-', '%2D');
}

/**
 * The address of a passage in its original: a link that opens the page at these words.
 *
 * @param url the article's address
 * @param text the passage's text
 */
export function textFragment(url: string, text: string): string {
  const words = text.trim().split(/\s+/u);
  const whole = words.length <= START + END;
  const terms = whole
    ? [text.trim()]
    : [words.slice(0, START).join(' '), words.slice(-END).join(' ')];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${terms.map(encode).join(',')}`;
}
