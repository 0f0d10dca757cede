import type { Link } from '../../align/alignment.ts';
import type { Path } from '../addresses.ts';
import { calmMarks } from '../calm-marks.ts';
import type { FacingPassage } from '../facing.ts';
import { furnitureWords } from '../furniture.ts';
import { twinElement } from '../ids.ts';
import { commonMove, farthestKind, type KINDS, moveWords } from '../kind.ts';
import { markedWords } from '../marked-words.ts';
import { markedPassageHtml, opensWithQuote } from '../passage.ts';
import { passageMarks } from '../passage-marks.ts';
import { linkEnd, type Side } from '../side.ts';
import type { Beside } from './beside.ts';

/** A twin of a passage, in another article. */
export interface TwinView {
  /** Id of the element that prints it, within the passage's. */
  readonly id: string;
  readonly outlet: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Its own words, those that differ from the passage in `<mark>`. */
  readonly html: string;
  readonly kind: (typeof KINDS)[number];
  /** "edited · moved up", "photo caption · reworded" */
  readonly label: string;
  readonly furniture: boolean;
  /** It opens with a quotation mark. */
  readonly quote: boolean;
  /** Path of the comparison's aligned view. */
  readonly path: Path;
  /** Fragment of the row in it. */
  readonly row: string;
  /** Words of the passage that its article lacks; `null` where there are none, or where it is reworded. */
  readonly without: string | null;
}

/** A move as seen from the passage: the alignment tells it of the right article. */
function moveFrom(own: Side, links: readonly Link[]): string | null {
  const move = commonMove(links);
  if (move === null) return null;
  return moveWords(own === 'a' ? move : move === 'up' ? 'down' : 'up');
}

/**
 * The words of a passage for which its twins in one other article have none: a mark in the twin can show
 * other words, but not missing ones. Of a reworded passage the twins lack too much to list.
 */
function lacked(passage: FacingPassage, { own, other, facing, paired }: Beside): string | null {
  const { text, links, index } = passage;
  if (farthestKind(links) === 'reworded') return null;
  const ends = links.map((link) => linkEnd(link, other));
  const found = passageMarks(text, links, own, undefined, paired(own, index, ends));
  const marks = calmMarks(text, found, facing[own].article.lang);
  const words = marks
    .filter(({ state }) => state === 'own')
    .map((mark) => markedWords(text, mark))
    .filter((part) => part !== '');
  return words.length === 0 ? null : words.join(' … ');
}

/**
 * The twins of a passage in one other article, in that article's order; the last says what they lack.
 *
 * @param passage on the side that `beside` calls its own
 * @param id the passage's own id
 */
export function twins(passage: FacingPassage, id: string, beside: Beside): TwinView[] {
  const { own, other, facing, pages, paired } = beside;
  const { article, passages } = facing[other];
  const linksOf = Map.groupBy(passage.links, (link) => linkEnd(link, other));
  return [...linksOf]
    .sort(([x], [y]) => x - y)
    .flatMap(([index, links], position): TwinView[] => {
      const twin = passages[index];
      const source = article.passages[index];
      const kind = farthestKind(links);
      if (twin === undefined || source === undefined || kind === null) return [];
      const parts = [
        source.furniture === null ? null : furnitureWords(source.furniture),
        kind,
        moveFrom(own, links),
        links.some(({ pinned }) => pinned) ? 'paired by hand' : null,
      ];
      return [
        {
          id: twinElement(id, article.slug, source.id),
          outlet: article.outlet,
          lang: article.lang,
          dir: article.dir,
          html: markedPassageHtml({ ...twin, links }, facing, paired),
          kind,
          label: parts.filter((part) => part !== null).join(' · '),
          furniture: twin.furniture,
          quote: opensWithQuote(twin.text),
          path: pages.aligned,
          row: `#${facing.rowOf(twin).element}`,
          without: position === linksOf.size - 1 ? lacked(passage, beside) : null,
        },
      ];
    });
}
