import type { Figures } from './evaluate.ts';

const NONE = '–';

/** A share as papers print it: ".726". */
export function share(value: number | null): string {
  if (value === null) return NONE;
  return value.toFixed(3).replace(/^(-?)0\./u, '$1.');
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The figures of cross-validation as a table. */
export function figuresTable({ sets, threshold, calibration }: Figures): string {
  const rows = sets.map((set) => [
    set.name,
    share(set.precision),
    share(set.recall),
    share(set.f1),
    share(set.alone),
    share(set.shuffled),
    share(set.f1 - set.shuffled),
    share(set.windows),
    share(set.calibration),
    share(set.identity),
    share(set.equivalence),
  ]);
  const head = [
    'set',
    'P',
    'R',
    'F1',
    'only here F1',
    'shuffled F1',
    'loss',
    'windows F1',
    'calibration error',
    'identity',
    'equivalence',
  ];
  return `${table(head, rows)}\n\nThreshold ${threshold.toFixed(2)}; calibration error over all sets ${share(calibration)}.`;
}
