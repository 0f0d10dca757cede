import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';

/**
 * Levels of lists, quotations, emphasis and tags that an article may nest. Real ones need five;
 * a hundred leaves every recursive walk far from the end of the stack.
 */
export const DEEPEST = 100;

/** Markers of quotations and list items at the start of a line. */
const MARKERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/u;
const MARKER = />|[-+*]|\d+[.)]/gu;
/** A thematic break, which ends any paragraph. `--` and an indented `***` do not end each one. */
const RULE = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/u;
/** What makes a heading of the paragraph before it. */
const UNDERLINE = /^ {0,3}(?:-+|=+)[ \t]*$/u;

/**
 * Headings by an underline that an article may have. To read them takes time that grows with the square of
 * their number: a thousand take a fifth of a second, four thousand four.
 */
const MOST_UNDERLINED = 1_000;

/** White space to Markdown; a line of other spaces goes on with its paragraph. */
const BLANK = /^[ \t]*$/u;

/**
 * Marks of emphasis (`*`, `_`) that one paragraph may hold. Pairing them takes time that grows with
 * the square of their number: two thousand take a twentieth of a second, twenty thousand take ten.
 */
const MOST_EMPHASIS = 2_000;

/**
 * Comments and declarations (`<!-- `, `<?`, `<!A`, `<![CDATA[`) that one paragraph may open and not end.
 * The parser looks for the end of each up to the end of the paragraph: in a paragraph of 2 MB, sixteen
 * take a second more than none; in one of 80 KB, sixteen thousand take half a minute.
 */
const MOST_OPEN = 20;

/**
 * Where a comment or declaration begins, and what would end it, of each sort. `<!-->` and `<!--->` are
 * whole.
 */
const OPENINGS: readonly { readonly marks: RegExp; readonly end: string }[] = [
  { marks: /<!---?>|<!--|-->/gu, end: '-->' },
  { marks: /<\?|\?>/gu, end: '?>' },
  { marks: /<![a-z]|>/giu, end: '>' },
  { marks: /<!\[CDATA\[|\]\]>/gu, end: ']]>' },
];

/** A line without any of these alters no count. */
const MARK = /[*_<>]/u;

/** Marks of one paragraph that take time which grows with the square of their number. */
interface Marks {
  readonly emphasis: number;
  /** Of each sort in `OPENINGS`, how many are open. */
  readonly open: readonly number[];
}

const NO_MARKS: Marks = { emphasis: 0, open: OPENINGS.map(() => 0) };

/** The marks of a paragraph up to the end of a line, from those up to its beginning. */
function marksAfter({ emphasis, open }: Marks, line: string): Marks {
  const opened = OPENINGS.map(({ marks, end }, sort) => {
    const found: readonly string[] = line.match(marks) ?? [];
    const opening = found.slice(found.lastIndexOf(end) + 1).filter((mark) => !mark.endsWith('>'));
    return (found.includes(end) ? 0 : (open[sort] ?? 0)) + opening.length;
  });
  return { emphasis: emphasis + (line.match(/[*_]/gu)?.length ?? 0), open: opened };
}

/** What a paragraph has too many of, by all its marks; `null` where it can be parsed. */
function marksFault({ emphasis, open }: Marks): Omit<DeepPlace, 'line'> | null {
  if (emphasis > MOST_EMPHASIS) {
    return {
      what: `Unexpected ${emphasis} marks of emphasis in a paragraph, expected ${MOST_EMPHASIS} at most.`,
      fix: 'Take out the asterisks and underscores that the text does not need.',
    };
  }
  const opened = open.reduce((sum, count) => sum + count, 0);
  if (opened > MOST_OPEN) {
    return {
      what: `Unexpected ${opened} comments or declarations without an end in a paragraph, expected ${MOST_OPEN} at most.`,
      fix: 'Close each comment with `-->`, or delete it.',
    };
  }
  return null;
}

const MANY_UNDERLINED = {
  what: `Unexpected headings by an underline, expected ${MOST_UNDERLINED} at most.`,
  fix: 'Delete the lines of `-` and `=` that the text does not need, or begin headings with `##`.',
} as const;

/** A place that takes too long to parse. */
export interface DeepPlace {
  /** 1-based. */
  readonly line: number;
  readonly what: string;
  /** `null` where the table of problems says it well enough. */
  readonly fix: string | null;
}

/**
 * The first line that opens more levels, or the first paragraph that holds more marks of emphasis or
 * more comments without an end, than an article may have; or the underline of one heading too many. It is
 * asked before the text is parsed, because parsing such a place takes time that grows with its square.
 *
 * @param text Markdown, its lines parted by `\n`
 * @returns that line, or the first line with such marks in that paragraph; `null` where there is none
 */
export function deepPlace(text: string): DeepPlace | null {
  let marks = NO_MARKS;
  let paragraph = 0;
  let underlined = 0;
  let before = '';
  // An empty line behind the last one ends the last paragraph.
  for (const [index, line] of [...text.split('\n'), ''].entries()) {
    if (UNDERLINE.test(line) && !BLANK.test(before)) underlined += 1;
    if (underlined > MOST_UNDERLINED) return { line: index + 1, ...MANY_UNDERLINED };
    before = line;
    const rule = RULE.test(line);
    if (rule || BLANK.test(line)) {
      const fault = marksFault(marks);
      if (fault !== null) return { line: paragraph, ...fault };
      marks = NO_MARKS;
      continue;
    }
    const levels = MARKERS.exec(line)?.[0].match(MARKER)?.length ?? 0;
    if (levels > DEEPEST) {
      const what = `Unexpected ${levels} levels, expected ${DEEPEST} at most.`;
      return { line: index + 1, what, fix: null };
    }
    if (!MARK.test(line)) continue;
    if (marks === NO_MARKS) paragraph = index + 1;
    marks = marksAfter(marks, line);
  }
  return null;
}

/**
 * A node that lies too deep, or `null`. Any depth is safe to ask about.
 *
 * @param deepest levels that the tree may have
 */
export function deepNode<T extends HtmlNodes | MarkdownNodes>(
  tree: T,
  deepest = DEEPEST,
): HtmlNodes | MarkdownNodes | null {
  const stack: { readonly node: HtmlNodes | MarkdownNodes; readonly depth: number }[] = [
    { node: tree, depth: 0 },
  ];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, depth } = top;
    if (depth > deepest) return node;
    if ('children' in node)
      for (const child of node.children) stack.push({ node: child, depth: depth + 1 });
  }
  return null;
}
