import { type Document, isAlias, isMap, isScalar, parseDocument, visit } from 'yaml';
import { commentsBehindValues } from './comments-behind-values.ts';
import {
  keylessLine,
  unspacedColon,
  unspacedDashes,
  wideSpaces,
  withPlainSpaces,
} from './line-faults.ts';
import { misplacedKeys } from './misplaced-keys.ts';
import { printable } from './problems/printable.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import { pointAt, type SourceFile } from './problems/source.ts';
import { type Entry, toTree } from './tree.ts';
import { duplicateKey, yamlFaults } from './yaml-faults.ts';
import { type KeyLines, keyLines } from './yaml-lines.ts';

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
  /** In the order of the file; of a key with a mistake in its lines there is none. */
  readonly entries: readonly Entry[];
  /** The keys that stand in the file with a mistake in their lines: names with offsets into the file. */
  readonly damaged: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

const ALIAS_FIX =
  'Write the value out; or put it between quotation marks, if it is a text that begins with `&` or `*`.';

const NO_KEYS = {
  what: 'Unexpected text, expected keys with values.',
  fix: 'Write each key on a line of its own, without a dash or bracket before it: `outlet: Al Jazeera`.',
};

function parse(text: string): Document.Parsed {
  return parseDocument(text, { schema: 'failsafe', prettyErrors: false });
}

/** Names of the keys that lines begin with, with their offsets into the file. */
function keysIn(yaml: string, at: number): ReadonlyMap<string, number> {
  return new Map(
    keyLines(yaml).flatMap(({ key, offset }): [string, number][] =>
      key === null ? [] : [[key, at + offset]],
    ),
  );
}

/** Whether a document holds nothing: white space, comments, an empty value. */
function isEmpty({ contents }: Document.Parsed): boolean {
  return contents === null || (isScalar(contents) && !contents.value);
}

/** Anchors and aliases of a document, with their offsets into its text. */
function anchorsIn(
  document: Document.Parsed,
): { readonly offset: number; readonly what: string }[] {
  const found: { readonly offset: number; readonly what: string }[] = [];
  visit(document, {
    Node(_, node) {
      const anchor = isAlias(node) ? node.source : node.anchor;
      if (anchor === undefined) return;
      const what = `Unexpected ${isAlias(node) ? 'alias' : 'anchor'} “${printable(anchor)}”.`;
      found.push({ offset: node.range?.[0] ?? 0, what });
    },
  });
  return found;
}

/**
 * Reads front matter: plain YAML with text, lists and keys. Anchors, aliases, tags and keys written
 * twice are problems; numbers, dates and `yes` stay the text that they are. Where there is a mistake,
 * each key is read by itself, so that it costs no other key.
 *
 * @param source the file, for places and frames
 * @param written the YAML and where it begins in the file
 */
export function readYaml(
  source: SourceFile,
  written: { readonly text: string; readonly offset: number },
): Keys {
  const at = written.offset;
  const yaml = { text: withPlainSpaces(written.text) };
  if (yaml.text.length > LIMIT) {
    const what = `Unexpected front matter of ${yaml.text.length} characters, expected ${LIMIT} at most.`;
    const problem = problemAt('front-matter-too-large', source, { line: 1, column: 1 }, what);
    return { entries: [], damaged: keysIn(yaml.text, at), problems: [problem] };
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
  const reportComments = (text: string, place: number): void => {
    for (const { offset, what, fix, cutsWords } of commentsBehindValues(text)) {
      const detail = cutsWords ? { fix } : { fix, severity: 'warning' as const };
      const point = pointAt(source, place + offset);
      problems.push(problemAt('comment-behind-value', source, point, what, detail));
    }
  };
  const deep = deepOffset(yaml.text);
  if (deep >= 0) {
    report('yaml-wrong', at + deep, `YAML: more than ${DEEPEST} lists or keys in each other.`);
    return { entries: [], damaged: keysIn(yaml.text, at), problems };
  }

  for (const { offset, what, fix } of wideSpaces(written.text)) {
    report('yaml-wrong', at + offset, what, fix);
  }
  const damaged = new Map<string, number>();
  /** The entries of a text; `null` where it has a mistake, which is reported. */
  function entriesOf({ text, offset, key }: KeyLines): readonly Entry[] | null {
    const before = problems.length;
    const place = at + offset;
    const misplaced = misplacedKeys(text);
    for (const one of misplaced) {
      report('yaml-wrong', place + one.offset, one.what, one.fix);
      damaged.set(one.key, place + one.offset);
    }
    if (misplaced.length > 0) return null;
    const colon = unspacedColon(text);
    const unspaced = colon === null ? unspacedDashes(text) : [colon];
    for (const { offset, what, fix } of unspaced) report('yaml-wrong', place + offset, what, fix);
    if (unspaced.length > 0) return null;
    const document = parse(text);
    const errors = [...document.errors, ...document.warnings];
    for (const { offset, what, fix } of yamlFaults(errors, text)) {
      report('yaml-wrong', place + offset, what, fix);
    }
    for (const { offset, what } of anchorsIn(document)) {
      // A text that begins like an alias is told of as such, and one mistake is one problem.
      const { line } = pointAt(source, place + offset);
      if (!seen.has(`yaml-wrong ${line}`)) report('yaml-alias', place + offset, what, ALIAS_FIX);
    }
    if (problems.length > before || errors.length > 0) return null;
    const { contents } = document;
    if (isMap(contents)) {
      const tree = toTree(contents, place, 0);
      return tree.kind === 'map' ? tree.entries : [];
    }
    if (isEmpty(document)) return [];
    const isLine = key === null && isScalar(contents);
    const { what, fix } = isLine ? keylessLine(text) : NO_KEYS;
    report('yaml-wrong', (contents?.range?.[0] ?? 0) + place, what, fix);
    return null;
  }

  try {
    const document = parse(yaml.text);
    const isSound =
      document.errors.length + document.warnings.length + anchorsIn(document).length === 0 &&
      keyLines(yaml.text).every(({ text }) => unspacedDashes(text).length === 0);
    if (isSound && (isMap(document.contents) || isEmpty(document))) {
      reportComments(yaml.text, at);
      const tree = isMap(document.contents) ? toTree(document.contents, at, 0) : null;
      return { entries: tree?.kind === 'map' ? tree.entries : [], damaged: new Map(), problems };
    }
    const entries: Entry[] = [];
    for (const lines of keyLines(yaml.text)) {
      const found = entriesOf(lines);
      if (found === null && lines.key !== null) damaged.set(lines.key, at + lines.offset);
      for (const entry of found ?? []) {
        if (entries.every(({ key }) => key !== entry.key)) entries.push(entry);
        else {
          const { offset, what, fix } = duplicateKey(entry.key, entry.offset);
          report('yaml-wrong', offset, what, fix);
        }
      }
    }
    // A mistake that no key has by itself is one of how they stand together.
    if (problems.length === 0) {
      for (const { offset, what, fix } of yamlFaults(
        [...document.errors, ...document.warnings],
        yaml.text,
      )) {
        report('yaml-wrong', at + offset, what, fix);
      }
    }
    for (const { text, offset } of keyLines(yaml.text)) reportComments(text, at + offset);
    return { entries, damaged, problems };
  } catch (error) {
    // It collects what is wrong with the text; what it throws on top is about the text as well.
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    report('yaml-wrong', at, `YAML: ${printable(reason)}.`);
    return { entries: [], damaged: keysIn(yaml.text, at), problems };
  }
}
