import { counted, countedInDigits } from '../number-words.ts';
import { sharePercent } from '../share-percent.ts';

/** Links that the aligner drew and links that careful readers drew, counted over some pairs of articles. */
export interface LinkCounts {
  /** Drawn by both. */
  readonly both: number;
  /** Drawn by the aligner. */
  readonly drawn: number;
  /** Drawn by the readers. */
  readonly wanted: number;
}

/** What the aligner reaches on pairs in one language. */
export interface LanguageCounts extends LinkCounts {
  /** BCP 47. */
  readonly lang: string;
  readonly pairs: number;
}

/** How the aligner does on the pairs that the project has aligned by hand. */
export interface AlignerFigures {
  /** Pairs that share statements, by language. */
  readonly languages: readonly LanguageCounts[];
  /** Pairs on like subjects that share no statement: every link is false. */
  readonly unrelated: {
    readonly pairs: number;
    readonly passages: number;
    readonly drawn: number;
  };
}

/** A line of the table of figures. */
export interface FiguresLine {
  readonly language: string;
  readonly pairs: number;
  /** Links that the readers drew. */
  readonly links: number;
  /** Each "93 %", or a dash where nothing can be said. */
  readonly precision: string;
  readonly recall: string;
  readonly f1: string;
}

/** The figures as the page about the site prints them. */
export interface AlignerFiguresView {
  /** The languages with the most links first, then all of them together. */
  readonly lines: readonly FiguresLine[];
  /** A sentence on the pairs that share nothing; `null` where there are none. */
  readonly unrelated: string | null;
}

const names = new Intl.DisplayNames('en', { type: 'language' });

function line(language: string, pairs: number, { both, drawn, wanted }: LinkCounts): FiguresLine {
  const percent = (part: number, whole: number) =>
    whole === 0 ? '–' : `${sharePercent(part, whole)} %`;
  return {
    language,
    pairs,
    links: wanted,
    precision: percent(both, drawn),
    recall: percent(both, wanted),
    f1: percent(2 * both, drawn + wanted),
  };
}

/** The figures in words and whole percentages, which say all or none only where they mean it. */
export function alignerFiguresView({ languages, unrelated }: AlignerFigures): AlignerFiguresView {
  const ordered = languages
    .map((counts) => ({ counts, name: names.of(counts.lang) ?? counts.lang }))
    .sort((a, b) => b.counts.wanted - a.counts.wanted || (a.name < b.name ? -1 : 1));
  const sum = (count: (one: LanguageCounts) => number) =>
    languages.reduce((total, one) => total + count(one), 0);
  const all = line(
    'All',
    sum(({ pairs }) => pairs),
    {
      both: sum(({ both }) => both),
      drawn: sum(({ drawn }) => drawn),
      wanted: sum(({ wanted }) => wanted),
    },
  );
  return {
    lines: [...ordered.map(({ counts, name }) => line(name, counts.pairs, counts)), all],
    unrelated: unrelated.pairs === 0 ? null : unrelatedWords(unrelated),
  };
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function unrelatedWords({ pairs, passages, drawn }: AlignerFigures['unrelated']): string {
  const what = capitalised(counted(pairs, 'more pair'));
  const found =
    drawn === 0
      ? 'it drew no false link there'
      : `it drew ${countedInDigits(drawn, 'false link')} there`;
  return `${what}, ${countedInDigits(passages, 'passage')} in all, on like subjects but of different events: ${found}.`;
}
