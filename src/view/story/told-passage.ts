import type { FacingPassage } from '../facing.ts';
import { furnitureWords } from '../furniture.ts';
import { isolated } from '../isolated.ts';
import { itemMarker } from '../item-marker.ts';
import { nearestTo } from '../nearest.ts';
import { counted, numberWords, sentenceCase } from '../number-words.ts';
import { markedPassageHtml, opensWithQuote, passageHtml } from '../passage.ts';
import type { Beside } from './beside.ts';
import { type TwinView, twins } from './twins.ts';

/** A passage with its twins in all other articles. */
export interface ToldPassageView {
  /** 1-based, in the order of the article. */
  readonly number: number;
  /** The passage's own id, which is the fragment of its address. */
  readonly id: string;
  /** Its own words; where one other article alone tells it, those that differ there in `<mark>`. */
  readonly html: string;
  readonly furniture: boolean;
  /** It opens with a quotation mark. */
  readonly quote: boolean;
  readonly marker: string | null;
  /** "in both others", "photo caption · in two of three others" */
  readonly label: string;
  readonly kind: 'told' | 'only-a' | 'furniture';
  readonly twins: readonly TwinView[];
  /** "Not in The Post or The Herald", "Not in The Post; no sure twin in The Herald"; `null` where it is in all of them, and for furniture of one alone. */
  readonly missing: string | null;
}

/** A passage as each comparison has it: its own side of all of them. */
export interface Told {
  readonly index: number;
  readonly all: readonly { readonly passage: FacingPassage; readonly beside: Beside }[];
}

/** "in both others", "in two of three others", "only here". */
export function toldWords(told: number, others: number): string {
  if (told === 0) return 'only here';
  if (told < others) return `in ${numberWords(told)} of ${counted(others, 'other')}`;
  return others === 2 ? 'in both others' : `in all ${counted(others, 'other')}`;
}

/** "The Post", "The Post or The Herald". */
function anyOf(outlets: readonly string[]): string {
  const names = outlets.map(isolated);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

/** In which outlets no twin was found, and in which none that is sure. */
function missing(apart: Told['all']): string {
  const outlets = ({ beside }: Told['all'][number]) => beside.facing[beside.other].article.outlet;
  const isNear = ({ passage, beside }: Told['all'][number]) =>
    nearestTo(passage, beside.facing) !== null;
  const { near = [], none = [] } = Object.groupBy(apart, (one) => (isNear(one) ? 'near' : 'none'));
  const parts = [
    ...(none.length > 0 ? [`not in ${anyOf(none.map(outlets))}`] : []),
    ...(near.length > 0 ? [`no sure twin in ${anyOf(near.map(outlets))}`] : []),
  ];
  return sentenceCase(parts.join('; '));
}

/**
 * The view of one passage.
 *
 * @param number of its row, 1-based
 */
export function toldPassage({ index, all }: Told, number: number): ToldPassageView[] {
  const paired = all.filter(({ passage }) => passage.links.length > 0);
  const { passage, beside } = paired[0] ?? all[0] ?? {};
  if (passage === undefined || beside === undefined) return [];
  const { article } = beside.facing[beside.own];
  const { id, furniture } = article.passages[index] ?? { id: '', furniture: null };
  const apart = all.filter((one) => !paired.includes(one));
  const alone = paired.length === 0;
  // What differs from one twin may stand in another: no mark could speak of several articles.
  const several = paired.length > 1;
  const told = alone && furniture !== null ? null : toldWords(paired.length, all.length);
  const sort = furniture === null ? null : furnitureWords(furniture);
  const view: ToldPassageView = {
    number,
    id,
    html: several
      ? passageHtml(passage, beside.facing)
      : markedPassageHtml(passage, beside.facing, beside.paired),
    furniture: passage.furniture,
    quote: opensWithQuote(passage.text),
    marker: itemMarker({ index }, article),
    label: [sort, told].filter((part) => part !== null).join(' · '),
    kind: !alone ? 'told' : furniture === null ? 'only-a' : 'furniture',
    twins: paired
      .flatMap((one) => twins(one.passage, id, one.beside))
      .map((twin) => (several ? twin : { ...twin, without: null })),
    missing: apart.length === 0 || told === null ? null : missing(apart),
  };
  return [view];
}
