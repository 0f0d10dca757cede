import type { ComparisonView } from '../comparison.ts';
import { isolated } from '../isolated.ts';
import { facingSide } from '../side.ts';

/** What the map of a comparison shows, in words. */
export function thumbnailLabel({ rows, articles, isOfMore }: ComparisonView): string {
  const count = (kinds: readonly string[]) =>
    rows.filter(({ kind }) => kinds.includes(kind)).length;
  const both = count(['verbatim', 'edited', 'reworded']);
  const alone = (['a', 'b'] as const).map((side) => {
    const other = isOfMore
      ? ` and not in ${isolated(articles[facingSide(side)].outlet)}`
      : ' alone';
    return `${count([`only-${side}`])} in ${isolated(articles[side].outlet)}${other}`;
  });
  return `Map: ${both} ${both === 1 ? 'row' : 'rows'} in both, ${alone.join(', ')}`;
}
