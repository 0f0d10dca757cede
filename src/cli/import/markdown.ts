import type { Comment, Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot, Paragraph } from 'mdast';
import rehypeRemark, { type Options as FromHtmlOptions } from 'rehype-remark';
import remarkStringify, { type Options as StringifyOptions } from 'remark-stringify';
import { unified } from 'unified';
import { markdownParser } from '../../content/markdown.ts';
import type { ArticleBlock } from './article-block.ts';

function element(tagName: string, children: readonly ElementContent[], properties = {}): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** Blocks that stand in one list or one quotation, in runs. */
function runsOf(blocks: readonly ArticleBlock[]): ArticleBlock[][] {
  const runs: ArticleBlock[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1)?.at(-1);
    const goesOn =
      last !== undefined &&
      last.type === block.type &&
      last.furniture === block.furniture &&
      ((block.list !== null && block.list.id === last.list?.id) ||
        (block.quotation !== null && block.quotation === last.quotation));
    if (goesOn) runs.at(-1)?.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** The items of a list; blocks with one number are paragraphs of one item. */
function itemsOf(run: readonly ArticleBlock[]): Element[] {
  const items: ArticleBlock[][] = [];
  for (const block of run) {
    if (items.at(-1)?.[0]?.list?.number === block.list?.number) items.at(-1)?.push(block);
    else items.push([block]);
  }
  return items.map((item) =>
    element(
      'li',
      item.map(({ nodes }) => element('p', nodes)),
    ),
  );
}

function runToHtml(run: readonly ArticleBlock[]): Element {
  const [first] = run;
  const paragraphs = run.map(({ nodes }) => element('p', nodes));
  if (first?.list?.ordered === true) {
    return element('ol', itemsOf(run), { start: first.list.number });
  }
  if (first?.list !== null && first !== undefined) return element('ul', itemsOf(run));
  if (first?.type === 'quote') return element('blockquote', paragraphs);
  if (first?.type === 'heading') return element(`h${first.depth ?? 2}`, first.nodes);
  return element(
    'p',
    run.flatMap(({ nodes }) => nodes),
  );
}

/** The blocks as HTML, each sort of furniture that no element names under its mark. */
function toHtmlTree(blocks: readonly ArticleBlock[]): HtmlRoot {
  const children = runsOf(blocks).flatMap((run): (Element | Comment)[] => {
    const furniture = run[0]?.furniture ?? null;
    const html = runToHtml(run);
    if (furniture === null || furniture === 'sub-heading') return [html];
    return [{ type: 'comment', value: ` ${furniture} ` }, html];
  });
  return { type: 'root', children };
}

/** Elements that Markdown has no sign for are written as HTML, which articles may have. */
const asTags: NonNullable<FromHtmlOptions['handlers']>[string] = (state, { tagName, ...node }) => [
  { type: 'html', value: `<${tagName}>` },
  ...state.all({ ...node, tagName }),
  { type: 'html', value: `</${tagName}>` },
];

const fromHtml: FromHtmlOptions = {
  handlers: {
    ...Object.fromEntries(
      ['sub', 'sup', 'del', 's', 'ins', 'q', 'ruby', 'rt', 'rp'].map((tag) => [tag, asTags]),
    ),
  },
};

/** Takes the empty lines out of lists whose items are single paragraphs. */
function tighten(tree: MarkdownRoot): void {
  for (const list of tree.children) {
    if (list.type !== 'list') continue;
    list.spread = false;
    for (const item of list.children) item.spread = item.children.length > 1;
  }
}

/** A Markdown tree without the places of its nodes, to hold one spelling against another. */
function shape(markdown: string): string {
  return JSON.stringify(markdownParser.parse(markdown), (key, value: unknown) =>
    key === 'position' ? undefined : value,
  );
}

/** Writes Markdown; a backslash only where the same words would mean something else without it. */
function writer(): StringifyOptions {
  let isPlain = false;
  return {
    bullet: '-',
    listItemIndent: 'one',
    resourceLink: true,
    rule: '-',
    // A mark stands right above the block that it covers.
    join: [(left) => (left.type === 'html' ? 0 : undefined)],
    handlers: {
      text: (node, _, state, info) => (isPlain ? node.value : state.safe(node.value, info)),
      paragraph: (node: Paragraph, _, state, info) => {
        const write = (plain: boolean): string => {
          isPlain = plain;
          const leaveParagraph = state.enter('paragraph');
          const leavePhrasing = state.enter('phrasing');
          const written = state.containerPhrasing(node, info);
          leavePhrasing();
          leaveParagraph();
          isPlain = false;
          return written;
        };
        const safe = write(false);
        if (!/[\\&]/u.test(safe)) return safe;
        const plain = write(true);
        return shape(plain) === shape(safe) ? plain : safe;
      },
    },
  };
}

/** Writes the body of an article as Markdown, in the conventions of `docs/content.md`. */
export function writeMarkdown(blocks: readonly ArticleBlock[]): string {
  const tree = unified().use(rehypeRemark, fromHtml).runSync(toHtmlTree(blocks));
  tighten(tree);
  return unified().use(remarkStringify, writer()).stringify(tree);
}
