import { fold } from '../text/fold.ts';
import type { KeyFile } from './key-file.ts';
import { quoted } from './problems/printable.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import { pointAt } from './problems/source.ts';
import type { siteNamesSchema } from './schema/story.ts';

const SAME_LIST = 'Take it out: capitals and accents make no other form of a name.';

/** Forms that stand twice in the same names of one file, at the second place. */
export function overlappingNames(
  file: Pick<KeyFile<typeof siteNamesSchema>, 'source' | 'entries'>,
): Problem[] {
  const names = file.entries.find(({ key }) => key === 'names')?.value;
  const seen = new Map<string, unknown>();
  const problems: Problem[] = [];
  for (const list of names?.kind === 'list' ? names.items : []) {
    for (const form of list.kind === 'list' ? list.items : []) {
      if (form.kind !== 'text') continue;
      const folded = fold(form.text);
      if (seen.has(folded)) {
        const point = pointAt(file.source, form.offset);
        const isOneList = seen.get(folded) === list;
        const where = isOneList ? 'in the same list' : 'further up';
        const what = `Unexpected form ${quoted(form.text)}, which stands ${where} already.`;
        // Capitals and accents make no other form.
        const detail = isOneList ? { fix: SAME_LIST } : {};
        problems.push(problemAt('names-overlap', file.source, point, what, detail));
      } else seen.set(folded, list);
    }
  }
  return problems;
}
