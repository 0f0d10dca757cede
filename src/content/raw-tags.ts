/** What a piece of raw HTML holds beside text: a tag, or what a browser takes for a comment. */
export interface RawTag {
  readonly kind: 'start' | 'end' | 'comment' | 'declaration';
  /** Name of a tag in lower case; `!--` for a comment, `!` and `?` for other declarations. */
  readonly name: string;
  /** Its first words as they stand, `<` and the name; of a declaration the word after it as well. */
  readonly begin: string;
  /** Whether the HTML ends before it does, in the midst of a value between quotation marks or elsewhere. */
  readonly isCutOff: boolean;
  /** UTF-16 offset of its `<` into the HTML. */
  readonly offset: number;
}

const BEGIN = /<(?:(!--)|([!?])[a-z]*|(\/?)([a-z][^\t\n\f\r />]*))/giu;

/** `<!-->` and `<!--->` are whole comments to a browser, and `--!>` ends one. */
const COMMENT = /<!--(?:-?>|[\s\S]*?--!?>)/uy;

/**
 * The next attribute of a tag, or the white space before it. A value whose quotation mark nothing closes
 * takes the rest of the HTML. Each character can be read in one way only, so that nothing is tried twice.
 */
const ATTRIBUTE =
  /[\t\n\f\r /]+|[^>][^\t\n\f\r />=]*(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"?|'[^']*'?|[^\t\n\f\r "'>][^\t\n\f\r >]*)?)?/uy;

/** The offset behind what a sticky expression finds at an offset; `null` where it finds nothing. */
function behind(expression: RegExp, html: string, offset: number): number | null {
  expression.lastIndex = offset;
  return expression.test(html) ? expression.lastIndex : null;
}

/** The offset behind the `>` of a tag; `null` where it has none. */
function tagEnd(html: string, afterName: number): number | null {
  let offset = afterName;
  for (let next: number | null = offset; next !== null; next = behind(ATTRIBUTE, html, offset)) {
    offset = next;
  }
  return html[offset] === '>' ? offset + 1 : null;
}

/**
 * Reads raw HTML for its tags, comments and declarations as the tokenizer of the HTML Standard does,
 * except that the text of `<script>` and its likes is read for tags as well. It reads every character
 * once or twice, whatever is left open.
 *
 * @param html one piece of raw HTML of a Markdown text, as it stands
 * @returns in order; one that is cut off is the last
 */
export function* rawTags(html: string): Generator<RawTag> {
  let read = 0;
  for (;;) {
    BEGIN.lastIndex = read;
    const match = BEGIN.exec(html);
    if (match === null) return;
    const { 0: begin, 1: comment, 2: sign, 3: slash, 4: name = '', index: offset } = match;
    let end: number | null;
    if (comment !== undefined) end = behind(COMMENT, html, offset);
    // A browser takes it for a comment, or a document type, that the first `>` ends.
    else if (sign !== undefined) end = html.indexOf('>', offset) + 1 || null;
    else end = tagEnd(html, offset + begin.length);
    const isDeclaration = comment === undefined && sign !== undefined;
    const tag = slash === '/' ? 'end' : 'start';
    yield {
      kind: comment !== undefined ? 'comment' : isDeclaration ? 'declaration' : tag,
      name: comment ?? sign ?? name.toLowerCase(),
      begin,
      isCutOff: end === null,
      offset,
    };
    if (end === null) return;
    read = end;
  }
}
