import { printable } from './problems/printable.ts';
import type { Problem } from './problems/problem.ts';
import type { Tree } from './tree.ts';

/** A list whose items are all texts. */
type TextList = Tree & { readonly kind: 'list' };

/** A list of two texts or more and nothing else; `null` for every other value. */
export function listOfTexts(tree: Tree): TextList | null {
  const isTexts = tree.kind === 'list' && tree.items.every(({ kind }) => kind === 'text');
  return isTexts && tree.items.length > 1 ? tree : null;
}

/** Longest list that a fix writes out. */
const LONGEST = 200;

/** What is said of one list of texts where a list of such lists is expected. */
export function singleList(key: string, { items }: TextList): Pick<Problem, 'what' | 'fix'> {
  const texts = items.map((item) => (item.kind === 'text' ? JSON.stringify(item.text) : ''));
  const item = `- [${texts.join(', ')}]`;
  const shown = item.length > LONGEST ? '' : `: \`${printable(item)}\``;
  return {
    what: `Unexpected single list for \`${key}\`, expected a list of such lists.`,
    fix: `Write it as an item, on a line of its own below \`${key}:\`${shown}.`,
  };
}

/** A text that a curly quotation mark opens or ends, and not both. */
const HALF_QUOTED = /^[“„‘][^”“’]*$|^[^“„‘]*[”“]$/u;

/** What is said of a list in which a text has been cut at a comma or colon; `null` where none has. */
export function tornText(key: string, tree: Tree): Pick<Problem, 'what' | 'fix'> | null {
  if (tree.kind !== 'list') return null;
  if (tree.items.some(({ kind }) => kind === 'map')) {
    return {
      what: `Unexpected colon in a text for \`${key}\`, expected the text between quotation marks.`,
      fix: 'Put each text that holds `: ` between straight quotation marks: `"…: …"`.',
    };
  }
  if (tree.items.every((item) => item.kind !== 'text' || !HALF_QUOTED.test(item.text))) return null;
  return {
    what: `Unexpected comma between curly quotation marks for \`${key}\`, where it parts two texts.`,
    fix: 'Write straight quotation marks round each text: `"…"`.',
  };
}
