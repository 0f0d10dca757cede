import { fold } from '../../../text/fold.ts';

/** A set of folded words from a line of them. */
export function words(line: string): ReadonlySet<string> {
  return new Set(line.split(/\s+/u).filter(Boolean).map(fold));
}

/** The folded words of some lines that end in an accent which tells them from another word: "avisó", no "aviso". */
export function accentedWords(...lines: readonly string[]): ReadonlySet<string> {
  const all = lines.flatMap((line) => line.split(/\s+/u));
  const plain = new Set(all.filter((word) => !ACCENT.test(word)));
  return new Set(
    all
      .filter((word) => ACCENT.test(word))
      .map(fold)
      .filter((word) => !plain.has(word)),
  );
}

const ACCENT = /[óò]$/u;

/** Each root with each ending; `-` is the empty ending. */
export function conjugate(roots: string, endings: string): string {
  const tails = endings.split(' ').map((ending) => (ending === '-' ? '' : ending));
  return roots
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((root) => tails.map((tail) => root + tail))
    .join(' ');
}

/** Folded verbs, each with the folded words of which one must stand behind it. */
export function withWords(
  verbs: Readonly<Record<string, string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(verbs).map(([verb, line]) => [fold(verb), words(line)]));
}
