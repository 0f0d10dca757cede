import { isAlias, isMap, isScalar, parseDocument, visit } from 'yaml';
import { printable } from './problems/printable.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import { pointAt, type SourceFile } from './problems/source.ts';
import { type Entry, toTree } from './tree.ts';
import { yamlFaults } from './yaml-faults.ts';

/** More than this (in UTF-16 code units) is a text between two lines `---`, not keys. */
const LIMIT = 65_536;

/** Lists and keys that a value may nest; the keys of this project nest two. */
const DEEPEST = 16;

/** Brackets and dashes that open a list or keys, and brackets that close one. */
const NESTING = /[[{]|[\]}]|^[ \t]*(?:[-?:][ \t]+)+/gmu;

/**
 * Where YAML nests deeper than any value may, or −1. The parser recurses, so it is not asked. Brackets
 * in quoted text count as well; no text has so many open at once.
 */
function deepOffset(yaml: string): number {
  let depth = 0;
  for (const { 0: found, index } of yaml.matchAll(NESTING)) {
    if (/[\]}]/u.test(found)) depth = Math.max(0, depth - 1);
    else if (/[[{]/u.test(found)) depth += 1;
    const dashes = found.match(/[-?:]/gu)?.length ?? 0;
    if (Math.max(depth, dashes) > DEEPEST) return index;
  }
  return -1;
}

/** Front matter as read. */
export interface Keys {
  /** In the order of the file. */
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
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
  // One mistake makes the parser stumble over the rest of its line, so the first of each line counts.
  const seen = new Set<string>();
  const report = (
    name: 'yaml-wrong' | 'yaml-alias',
    offset: number,
    what: string,
    fix: string | null = null,
  ): void => {
    const detail = fix === null ? {} : { fix };
    const point = pointAt(source, offset);
    const key = `${name} ${point.line}`;
    if (!seen.has(key)) problems.push(problemAt(name, source, point, what, detail));
    seen.add(key);
  };
  const deep = deepOffset(yaml.text);
  if (deep >= 0) {
    report('yaml-wrong', at + deep, `YAML: more than ${DEEPEST} lists or keys in each other.`);
    return { entries: [], problems };
  }
  try {
    const document = parseDocument(yaml.text, { schema: 'failsafe', prettyErrors: false });
    const errors = [...document.errors, ...document.warnings];
    for (const { offset, what, fix } of yamlFaults(errors, yaml.text)) {
      report('yaml-wrong', offset + at, what, fix);
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
    // It collects what is wrong with the text; what it throws on top is about the text as well.
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    report('yaml-wrong', at, `YAML: ${printable(reason)}.`);
    return { entries: [], problems };
  }
}
