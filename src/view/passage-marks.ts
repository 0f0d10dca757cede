import type { Link, Segment, SegmentState } from '../align/alignment.ts';
import type { Range } from '../text/range.ts';
import { facingSide, linkWords, type Side } from './side.ts';

/** How words differ from the other side: every state of a segment but `same`. */
export type MarkState = Exclude<SegmentState, 'same'>;

/** A stretch of a passage's text that is marked. */
export interface Mark extends Range {
  readonly state: MarkState;
}

const PRECEDENCE: readonly SegmentState[] = ['same', 'moved', 'spelling', 'changed', 'own'];

/**
 * The state of a word of which several links speak, each in its own way: a word that one twin prints
 * as well does not differ, and words opposite say more than none opposite.
 */
export function nearestState(states: readonly SegmentState[]): SegmentState {
  return PRECEDENCE.find((state) => states.includes(state)) ?? 'same';
}

/** The links of the passage that a link ties to this one. */
export type LinksOpposite = (link: Link) => readonly Link[];

/**
 * The state of a segment beside the passage opposite. What that passage prints word for word from
 * another twin is not marked in it, and is no answer to this one: nothing stands opposite.
 */
function stateBeside(segment: Segment, link: Link, side: Side, opposite: LinksOpposite) {
  const across = facingSide(side);
  const words = linkWords(link, across).segments[segment.opposite ?? -1];
  if (segment.state !== 'changed' || words === undefined) return segment.state;
  const answersAnother = opposite(link).some(
    (other) =>
      other !== link &&
      linkWords(other, across).segments.every(
        ({ start, end, state }) => state === 'same' || end <= words.start || words.end <= start,
      ),
  );
  return answersAnother ? 'own' : segment.state;
}

/** Cuts a passage wherever a segment of any link begins or ends, and settles each piece's state. */
function pieces(
  text: string,
  links: readonly Link[],
  side: Side,
  opposite: LinksOpposite,
  answered: readonly Range[],
): (Range & { state: SegmentState })[] {
  const segments = links.map((link) =>
    linkWords(link, side).segments.map((segment): Range & { state: SegmentState } => ({
      start: segment.start,
      end: segment.end,
      state: stateBeside(segment, link, side, opposite),
    })),
  );
  const edges = [...segments.flat(), ...answered].flatMap(({ start, end }) => [start, end]);
  const isAnswered = (start: number) =>
    answered.some((words) => words.start <= start && start < words.end);
  const cuts = [...new Set(edges)].sort((x, y) => x - y);
  return cuts.map((start, index) => {
    const state = nearestState(
      segments.flatMap((own) => own.find((s) => s.start <= start && start < s.end)?.state ?? []),
    );
    return {
      start,
      end: cuts[index + 1] ?? text.length,
      state: state === 'own' && isAnswered(start) ? 'changed' : state,
    };
  });
}

const EDGE_SPACE = /^\s*|\s*$/g;

/** A mark without white space at its ends; `null` where nothing is left. */
function trimmed(mark: Mark, text: string): Mark | null {
  const words = text.slice(mark.start, mark.end);
  const [before = '', after = ''] = words.match(EDGE_SPACE) ?? [];
  if (before.length === words.length) return null;
  return { ...mark, start: mark.start + before.length, end: mark.end - after.length };
}

/**
 * The words of a passage that differ from its twins, joined over all its links.
 *
 * @param text the passage's text
 * @param links the passage's links
 * @param side the side it stands on
 * @param opposite for a passage that is printed beside its twins, with all their links
 * @param answered words for which others stand opposite, whatever the links say of them
 * @returns marks in order, without overlap; neighbours of one state with only white space between
 *   them are one mark; offsets into `text`
 */
export function passageMarks(
  text: string,
  links: readonly Link[],
  side: Side,
  opposite: LinksOpposite = () => [],
  answered: readonly Range[] = [],
): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { start, end, state } of links.length === 0
    ? []
    : pieces(text, links, side, opposite, answered)) {
    const mark = state === 'same' ? null : trimmed({ start, end, state }, text);
    if (mark === null) continue;
    const before = marks.at(-1);
    const apart = before !== undefined && /\S/.test(text.slice(before.end, mark.start));
    if (before !== undefined && before.state === mark.state && !apart) {
      marks[marks.length - 1] = { ...before, end: mark.end };
    } else marks.push(mark);
  }
  return marks;
}
