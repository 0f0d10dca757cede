import type { Coverage } from '../../analyse/index.ts';
import type { Facing } from '../facing.ts';
import { counted, inDigits, numberWords, possessive, sentenceCase } from '../number-words.ts';
import { sharePercent } from '../share-percent.ts';
import { facingSide, type Side } from '../side.ts';
import { sharedWords, tallyLine } from '../tally.ts';
import type { RowRef } from './entry.ts';
import { rowRefs } from './source.ts';

/** How much of one article stands in passages that have a twin in the other. */
export interface ShareView {
  readonly side: Side;
  readonly outlet: string;
  /** "60 %" */
  readonly share: string;
  /** "362 of 607 words stand in passages with a twin in TRT World’s report" */
  readonly words: string;
}

/** What the page says of how much the articles share. */
export interface CoverageView {
  readonly shares: readonly ShareView[];
  /** Whether both may follow an agency's copy, as a likelihood; `null` where nothing suggests it. */
  readonly copy: string | null;
  /** The rows of the long runs of words that suggest it. */
  readonly rows: readonly RowRef[];
}

/** What long runs of the same words suggest, with the credits that support it. */
function copyWords({ agencyCopy, runs, credits }: Coverage): string | null {
  if (agencyCopy === 'none') return null;
  const [least] = runs.map(({ words }) => words).sort((x, y) => x - y);
  const found = `${sentenceCase(counted(runs.length, 'run'))} of ${numberWords(least ?? 0)} words or more stand in both`;
  const credited =
    credits.length > 0 ? ', and an agency is credited' : ', and no agency is credited';
  return `${found}${credited}: it is ${agencyCopy} that both follow one agency’s copy. That is a likelihood, not a finding.`;
}

/** How much of each article has a twin in the other, furniture aside, and whether both may follow one copy. */
export function coverageView(facing: Facing, coverage: Coverage): CoverageView {
  const copy = copyWords(coverage);
  const places = {
    left: coverage.runs.map(({ left }) => left),
    right: coverage.runs.map(({ right }) => right),
  };
  return { shares: shares(facing), copy, rows: copy === null ? [] : rowRefs(facing, places) };
}

function shares(facing: Facing): readonly ShareView[] {
  return (['a', 'b'] as const).map((side) => {
    const line = tallyLine(facing[side]);
    const shared = sharedWords(line);
    const other = possessive(facing[facingSide(side)].article.outlet);
    return {
      side,
      outlet: line.outlet,
      share: `${sharePercent(shared, line.words)} %`,
      words: `${inDigits(shared)} of ${inDigits(line.words)} words stand in passages with a twin in ${other} report`,
    };
  });
}
