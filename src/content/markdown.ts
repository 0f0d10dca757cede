import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkParse from 'remark-parse';
import remarkRehype, { type Options as RemarkRehypeOptions } from 'remark-rehype';
import { type PluggableList, unified } from 'unified';
import { keptHtml } from './kept-html.ts';
import { rehypePlainLinks } from './links.ts';

/** Raw HTML goes on to `rehype-raw`, which parses it; the sanitiser comes after. */
export const remarkRehypeOptions: RemarkRehypeOptions = { allowDangerousHtml: true };

/** CommonMark as it is: nothing is added to the text, and no quotation mark is altered. */
export const remarkPlugins: PluggableList = [];

/** Parses raw HTML, then keeps what `keptHtml` names, then takes links off that lead nowhere. */
export const rehypePlugins: PluggableList = [
  rehypeRaw,
  [rehypeSanitize, keptHtml],
  rehypePlainLinks,
];

/** Markdown → mdast. */
export const markdownParser = unified().use(remarkParse).freeze();

/** mdast → hast with raw HTML parsed; not yet safe. */
export const htmlParser = unified().use(remarkRehype, remarkRehypeOptions).use(rehypeRaw).freeze();

/** The rest of `rehypePlugins`: hast → safe hast. */
export const htmlCleaner = unified().use(rehypeSanitize, keptHtml).use(rehypePlainLinks).freeze();
