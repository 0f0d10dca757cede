import { isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { printable } from './problems/printable.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import { pointAt, type SourceFile } from './problems/source.ts';

/** More than this (in UTF-16 code units) is a text between two lines `---`, not keys. */
const LIMIT = 65_536;

/** A value of the front matter with its place. Every scalar is text: `1843` and `No` name outlets. */
export type Tree =
  | { readonly kind: 'text'; readonly text: string; readonly offset: number }
  | { readonly kind: 'list'; readonly items: readonly Tree[]; readonly offset: number }
  | { readonly kind: 'map'; readonly entries: readonly Entry[]; readonly offset: number };

/** A key and its value. Offsets are into the file. */
export interface Entry {
  readonly key: string;
  readonly offset: number;
  readonly value: Tree;
}

/** Front matter as read. */
export interface Keys {
  /** In the order of the file. */
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** Turns a YAML node into a tree; `at` is where the YAML begins in the file, `near` where the node does. */
function toTree(node: unknown, at: number, near: number): Tree {
  if (isMap(node)) {
    const offset = (node.range?.[0] ?? near) + at;
    const entries = node.items.map(({ key, value }): Entry => {
      const place = isScalar(key) ? (key.range?.[0] ?? near) : near;
      return {
        key: isScalar(key) ? String(key.value) : '',
        offset: place + at,
        value: toTree(value, at, place),
      };
    });
    return { kind: 'map', entries, offset };
  }
  if (isSeq(node)) {
    const offset = (node.range?.[0] ?? near) + at;
    return { kind: 'list', items: node.items.map((item) => toTree(item, at, offset - at)), offset };
  }
  if (isScalar(node)) {
    const text = typeof node.value === 'string' ? node.value : '';
    // A value left empty stands where its key does.
    const offset = (text === '' ? near : (node.range?.[0] ?? near)) + at;
    return { kind: 'text', text, offset };
  }
  return { kind: 'text', text: '', offset: near + at };
}

/**
 * Reads front matter: plain YAML with text, lists and keys. Anchors, aliases, tags and keys written
 * twice are problems; numbers, dates and `yes` stay the text that they are.
 *
 * @param source the file, for places and frames
 * @param yaml the YAML and where it begins in the file
 */
export function readYaml(
  source: SourceFile,
  yaml: { readonly text: string; readonly offset: number },
): Keys {
  const at = yaml.offset;
  if (yaml.text.length > LIMIT) {
    const what = `Unexpected front matter of ${yaml.text.length} characters, expected ${LIMIT} at most.`;
    const problem = problemAt('front-matter-too-large', source, { line: 1, column: 1 }, what);
    return { entries: [], problems: [problem] };
  }
  const problems: Problem[] = [];
  const report = (name: 'yaml-wrong' | 'yaml-alias', offset: number, what: string): void => {
    problems.push(problemAt(name, source, pointAt(source, offset), what));
  };
  try {
    const document = parseDocument(yaml.text, { schema: 'failsafe', prettyErrors: false });
    for (const { message, pos } of [...document.errors, ...document.warnings]) {
      report('yaml-wrong', pos[0] + at, `YAML: ${printable(message)}.`);
    }
    visit(document, {
      Node(_, node) {
        const anchor = isAlias(node) ? node.source : node.anchor;
        const offset = (node.range?.[0] ?? 0) + at;
        if (anchor !== undefined) {
          report(
            'yaml-alias',
            offset,
            `Unexpected ${isAlias(node) ? 'alias' : 'anchor'} “${printable(anchor)}”.`,
          );
        }
      },
    });
    if (problems.length > 0) return { entries: [], problems };
    if (isMap(document.contents)) {
      const tree = toTree(document.contents, at, 0);
      return { entries: tree.kind === 'map' ? tree.entries : [], problems };
    }
    if (document.contents !== null && !(isScalar(document.contents) && !document.contents.value)) {
      report(
        'yaml-wrong',
        (document.contents.range?.[0] ?? 0) + at,
        'Unexpected text, expected keys with values.',
      );
    }
    return { entries: [], problems };
  } catch (error) {
    // The parser recurses into nested lists; whatever else it throws is about the text as well.
    const reason = error instanceof RangeError ? 'it nests too deep' : 'it cannot be read';
    report('yaml-wrong', at, `YAML: ${reason}.`);
    return { entries: [], problems };
  }
}

/** A tree as plain data, for a schema. Keys become own properties of an object without a prototype. */
export function toPlain(tree: Tree): unknown {
  if (tree.kind === 'text') return tree.text;
  if (tree.kind === 'list') return tree.items.map(toPlain);
  const plain: Record<string, unknown> = Object.create(null);
  for (const { key, value } of tree.entries) plain[key] = toPlain(value);
  return plain;
}

/** The deepest tree that a path leads to. */
export function follow(tree: Tree, path: readonly PropertyKey[]): Tree {
  const [step, ...rest] = path;
  let next: Tree | undefined;
  if (tree.kind === 'list' && typeof step === 'number') next = tree.items[step];
  if (tree.kind === 'map') next = tree.entries.find(({ key }) => key === step)?.value;
  return next === undefined ? tree : follow(next, rest);
}
