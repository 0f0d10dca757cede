import { globSync, readFileSync } from 'node:fs';

/** A fenced block of a Markdown file. */
export interface Fence {
  /** What the fence says it holds: `sh`, `yaml` …; empty where it says nothing. */
  readonly language: string;
  readonly text: string;
  /** Number of the line it opens on, from 1. */
  readonly line: number;
}

/** A Markdown file of the project's own documentation. */
export interface Document {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly fences: readonly Fence[];
  /** The text with the fenced blocks left empty. */
  readonly prose: string;
}

const FENCE = /^( *)```(\w*)\n([\s\S]*?)^ *```$/gmu;

function readDocument(path: string): Document {
  const text = readFileSync(path, 'utf8');
  const fences = [...text.matchAll(FENCE)].map(
    ({ 1: indent = '', 2: language = '', 3: inside = '', index }): Fence => ({
      language,
      text: inside.replace(new RegExp(`^${indent}`, 'gmu'), ''),
      line: text.slice(0, index).split('\n').length,
    }),
  );
  const prose = text.replace(FENCE, (whole) => whole.replace(/[^\n]/gu, ''));
  return { path, text, fences, prose };
}

/** All of them, in the order of their paths. */
export const documents: readonly Document[] = globSync([
  '*.md',
  'docs/*.md',
  'tests/gold/README.md',
])
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map(readDocument);

/** What stands between backticks on one line. */
export function codeIn(prose: string): string[] {
  return [...prose.matchAll(/(?<!`)`([^`\n]+)`(?!`)/gu)].map(([, code = '']) => code);
}
