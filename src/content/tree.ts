import { isMap, isScalar, isSeq } from 'yaml';

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

/** Turns a YAML node into a tree; `at` is where the YAML begins in the file, `near` where the node does. */
export function toTree(node: unknown, at: number, near: number): Tree {
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

/** Whether a key was left without a value, as in a file that waits to be filled in. */
export function isBlank({ value }: Entry): boolean {
  return value.kind === 'text' && value.text.trim() === '';
}
