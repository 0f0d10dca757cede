import { quoted } from './problems/printable.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import { pointAt, type SourceFile } from './problems/source.ts';
import type { Entry, Tree } from './tree.ts';

/** Keys whose values are names. A headline, title or summary may be a quotation as a whole. */
const NAMES: ReadonlySet<string> = new Set(['outlet', 'author', 'agency', 'names']);

/** A text between curly quotation marks. */
const CURLY = /^[“”„‟‘’‚‛].*[“”‟‘’‛]$/su;

/** The texts of a value, however deep. */
function* textsOf(tree: Tree): Generator<Tree & { readonly kind: 'text' }> {
  if (tree.kind === 'text') yield tree;
  if (tree.kind === 'list') for (const item of tree.items) yield* textsOf(item);
  if (tree.kind === 'map') for (const { value } of tree.entries) yield* textsOf(value);
}

/** Names in front matter that stand between curly quotation marks, which YAML takes for a part of them. */
export function curlyQuotes(source: SourceFile, entries: readonly Entry[]): Problem[] {
  return entries
    .filter(({ key }) => NAMES.has(key))
    .flatMap(({ value }) => [...textsOf(value)])
    .filter(({ text }) => CURLY.test(text.trim()))
    .map(({ text, offset }) => {
      const inner = text.trim().slice(1, -1);
      const what = `Unexpected curly quotation marks round a name, expected ${quoted(inner)} alone.`;
      return problemAt('quotes-curly', source, pointAt(source, offset), what);
    });
}
