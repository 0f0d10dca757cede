import type { Link } from '../../align/alignment.ts';
import { type Rejected, strongestRejected, THRESHOLD } from '../../align/index.ts';
import type { Article } from '../../content/story.ts';
import { countedInDigits } from '../../view/number-words.ts';
import type { AlignedPair } from './pair.ts';
import { doubts, reasons } from './reasons.ts';

/** Rejected pairs that are told of. */
const REJECTED = 10;
/** Words of a passage's opening. */
const OPENING = 12;

function opening({ passages }: Article, number: number): string {
  const words = (passages[number]?.text ?? '').split(/\s+/u);
  const text = words.slice(0, OPENING).join(' ');
  return words.length > OPENING ? `${text} …` : text;
}

const PASSES: Readonly<Record<string, string>> = {
  score: 'found by weighing what both print and where it stands',
  verbatim: 'found because the words are the same',
  'same words': 'found because nearly all words are the same',
  'same figure': 'found because no other passage of either prints a figure that both print',
  pin: 'paired by hand',
};

function linkTold({ left, right }: AlignedPair, link: Link, number: number): string {
  const { evidence } = link;
  const label = [
    link.kind,
    ...(link.moved === null ? [] : [`moved ${link.moved}`]),
    `confidence ${link.confidence.toFixed(2)}`,
    PASSES[evidence.pass] ?? evidence.pass,
  ].join(' · ');
  return [
    `${number}. ${opening(left, link.left)}`,
    `   ${opening(right, link.right)}`,
    `   ${label}`,
    ...reasons(evidence).map((reason) => `   ${reason}`),
  ].join('\n');
}

/** Why a likely pair is no link. */
function verdict({ confidence, isMention }: Rejected): string {
  const told = `confidence ${confidence.toFixed(2)}`;
  if (confidence < THRESHOLD) return `${told}, below ${THRESHOLD}`;
  if (isMention) return `${told}, but one mention of a name is all that they share`;
  return `${told}, but the editor parts them`;
}

function rejectedTold({ left, right }: AlignedPair, one: Rejected): string {
  const { evidence } = one;
  return [
    `– ${opening(left, one.left)}`,
    `  ${opening(right, one.right)}`,
    `  ${verdict(one)}`,
    `  For it: ${reasons(evidence).join(' ')}`,
    `  Against it: ${doubts(evidence).join(' ') || 'nothing but the little that speaks for it.'}`,
  ].join('\n');
}

/** The pair in plain words: why each link is drawn, and why the likeliest others are not. */
export function explainPair(pair: AlignedPair): string {
  const { left, right, input, alignment } = pair;
  const rejected = strongestRejected(input.left, input.right, input.options, REJECTED);
  return [
    `${left.outlet} (left) and ${right.outlet} (right): ${countedInDigits(alignment.links.length, 'link')}`,
    ...alignment.links.map((link, index) => linkTold(pair, link, index + 1)),
    `The ${rejected.length} likeliest that are not linked`,
    ...rejected.map((one) => rejectedTold(pair, one)),
  ].join('\n\n');
}
