import type { ComparisonView } from '../comparison.ts';
import { isolated } from '../isolated.ts';

/** What the map of a comparison shows, in words. */
export function thumbnailLabel({ rows, articles }: ComparisonView): string {
  const count = (kinds: readonly string[]) =>
    rows.filter(({ kind }) => kinds.includes(kind)).length;
  const both = count(['verbatim', 'edited', 'reworded']);
  const alone = (['a', 'b'] as const).map(
    (side) => `${count([`only-${side}`])} in ${isolated(articles[side].outlet)} alone`,
  );
  return `Map: ${both} ${both === 1 ? 'row' : 'rows'} in both, ${alone.join(', ')}`;
}
