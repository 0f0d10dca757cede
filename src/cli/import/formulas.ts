import type { Element, ElementContent, Nodes, Parents } from 'hast';
import { quoted } from '../../content/problems/printable.ts';
import { nameWords } from './name-words.ts';
import { collapse, isElement, textOf } from './tree.ts';

/** Parts of MathML that print their content in a row, and those that print it raised or lowered. */
const ROW = /^(?:math|mrow|mstyle|mpadded|mi|mn|mo|mtext|ms)$/u;
const SHIFTED: ReadonlyMap<string, string> = new Map([
  ['msup', 'sup'],
  ['msub', 'sub'],
]);

/** Names of what draws a formula a second time beside its MathML, for browsers that do not. */
const DRAWN = / (?:katex|mathjax|mjx) /u;

/** Characters beside a formula that say where it stood, and most nodes that they are looked for in. */
const CONTEXT = 40;
const NODES = 4;

/** Most formulas that an editor is told of. */
const MOST = 20;

/** A formula as a line of text; `null` where a line cannot say it, as a fraction. */
function lineOf(nodes: readonly ElementContent[]): ElementContent[] | null {
  const made: ElementContent[] = [];
  for (const node of nodes) {
    // White space between the parts of a formula is not printed.
    if (node.type === 'text' && node.value.trim() !== '') made.push(node);
    if (!isElement(node)) continue;
    const part = partOf(node);
    if (part === null) return null;
    made.push(...part);
  }
  return made;
}

function partOf(element: Element): ElementContent[] | null {
  const { tagName, children } = element;
  if (ROW.test(tagName)) return lineOf(children);
  if (tagName === 'mspace') return [{ type: 'text', value: ' ' }];
  const parts = children.filter(isElement);
  // What comes after the first says the same in another language.
  if (tagName === 'semantics') return lineOf(parts.slice(0, 1));
  const shift = SHIFTED.get(tagName);
  const [base, script] = parts.map(partOf);
  if (shift === undefined || parts.length !== 2 || !base || !script) return null;
  return [...base, { type: 'element', tagName: shift, properties: {}, children: script }];
}

/** The last words before a place among nodes, or the first after it. */
function wordsBeside(nodes: readonly Nodes[], at: number): string {
  const before = textOf({
    type: 'root',
    // The nodes are those of one element: none is a root.
    children: nodes.slice(Math.max(0, at - NODES), at).filter((node) => node.type !== 'root'),
  });
  if (before.length > CONTEXT) return before.slice(-CONTEXT).replace(/^\S*\s(?=\S)/u, '');
  if (before !== '') return before;
  const after = nodes.slice(at + 1, at + 1 + NODES).filter((node) => node.type !== 'root');
  return textOf({ type: 'root', children: after }).slice(0, CONTEXT);
}

/**
 * Writes the formulas in a page (MathML) as text, in place, where a line of text can say them: "x=2", with
 * what is raised or lowered in `<sup>` and `<sub>`. Others are left for cleaning to take out.
 *
 * @returns for each that a line cannot say, words right beside it
 */
export function writeFormulas(page: Parents): readonly string[] {
  const besides: string[] = [];
  function visit(parent: Parents): void {
    for (const [at, child] of parent.children.entries()) {
      if (!isElement(child) || DRAWN.test(nameWords(child))) continue;
      if (child.tagName !== 'math') {
        visit(child);
        continue;
      }
      const children = lineOf([child]);
      if (children === null) besides.push(wordsBeside(parent.children, at));
      else {
        child.tagName = 'span';
        child.properties = {};
        child.children = children;
      }
    }
  }
  visit(page);
  return besides.filter((words) => words !== '').slice(0, MOST);
}

/** What an editor is told of formulas that are left out of an article. */
export function formulaNotes(
  besides: readonly string[],
  blocks: readonly { readonly text: string }[],
): readonly string[] {
  const texts = blocks.map(({ text }) => text).join('\n');
  return [...new Set(besides.map(collapse))]
    .filter((words) => texts.includes(words))
    .map((words) => `a formula is left out that stood beside ${quoted(words)}: write it in`);
}
