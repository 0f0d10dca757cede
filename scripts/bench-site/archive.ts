import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ADJECTIVES, NOUNS, SYLLABLES, TAILS, VERBS } from './words.ts';

/** Passages of a report: as many as in the longer article of the first story. */
const PASSAGES = 32;

/** Passages of a paragraph. */
const PARAGRAPH = 2;

/** How often the second report tells a passage word for word, edited, in other words, or not at all. */
const KINSHIP = { verbatim: 0.3, edited: 0.6, reworded: 0.8 };

/** How often it tells a passage elsewhere. */
const MOVED = 0.15;

/** Numbers from 0 to 1 that look random and are the same for the same seed (Mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A statement: what is said, apart from the words and the order it is said in. */
interface Statement {
  readonly frame: number;
  readonly nouns: readonly number[];
  readonly verbs: readonly number[];
  readonly adjective: number;
  readonly tail: number;
  readonly speaker: string;
  readonly place: string;
  readonly figure: number;
}

/** How the words of a statement are chosen: as the first report has them, or others. */
type Wording = 'own' | 'edited' | 'reworded';

/** A word of a list; the words of a list are taken in a circle. */
const word = (list: readonly string[], index: number) => list[index % list.length] ?? '';

/** Says a statement in one of some ways that reports say things. */
function say(statement: Statement, wording: Wording): string {
  const { frame, nouns, verbs, adjective, tail, speaker, place, figure } = statement;
  const shift = (by: number) => (wording === 'own' ? 0 : wording === 'edited' && by > 0 ? 0 : 1);
  const n = (at: number) => word(NOUNS, (nouns[at] ?? 0) + shift(at));
  const v = (at: number) => word(VERBS, (verbs[at] ?? 0) + shift(at));
  const [quality, end] = [word(ADJECTIVES, adjective), word(TAILS, tail)];
  const turned = wording === 'reworded';
  const sentences = [
    turned
      ? `In ${place}, ${end}, the ${n(0)} ${v(0)} the ${quality} ${n(1)}, which ${figure} people use.`
      : `The ${n(0)} of ${place} ${v(0)} the ${quality} ${n(1)}, used by ${figure} people, ${end}.`,
    turned
      ? `“The ${quality} ${n(0)} will be ${v(0)},” according to ${speaker}, who speaks for the ${n(1)}.`
      : `${speaker}, who speaks for the ${n(1)}, said that “the ${quality} ${n(0)} will be ${v(0)}”.`,
    turned
      ? `${figure} people were asked to leave the ${quality} ${n(0)} near ${place} after a ${n(1)} was ${v(0)}.`
      : `After the ${n(1)} was ${v(0)} ${end}, the ${quality} ${n(0)} near ${place} had to be left by ${figure} people.`,
    `A ${quality} ${n(0)} ${v(0)} by the ${n(1)} ${end} will cost ${figure} million, and ${speaker} ${v(1)} the plan.`,
    `It was not clear whether the ${n(0)} in ${place} had ${v(0)} the ${n(1)} or the ${quality} ${n(2)}.`,
    turned
      ? `Nobody at the ${quality} ${n(2)} would say ${end} why the ${n(0)} had ${v(0)} the ${n(1)}.`
      : `The ${n(0)} ${v(0)} the ${n(1)} ${end}, but at the ${quality} ${n(2)} nobody would say why.`,
    `${speaker} ${v(0)} the ${n(0)}: “We have ${v(1)} the ${quality} ${n(1)} of ${place} for ${figure} years.”`,
  ];
  return word(sentences, frame);
}

/** The two reports of one story, as lists of passages. */
function reports(story: number): readonly [string[], string[]] {
  const next = numbers(story + 1);
  const below = (end: number) => Math.floor(next() * end);
  const name = () => {
    const parts = Array.from({ length: 2 + below(2) }, () => word(SYLLABLES, below(100))).join('');
    return parts.charAt(0).toUpperCase() + parts.slice(1);
  };
  const [people, places] = [Array.from({ length: 5 }, name), Array.from({ length: 4 }, name)];
  const statement = (): Statement => ({
    frame: below(100),
    nouns: [below(1000), below(1000), below(1000)],
    verbs: [below(1000), below(1000)],
    adjective: below(1000),
    tail: below(1000),
    speaker: word(people, below(100)),
    place: word(places, below(100)),
    figure: 20 + below(980),
  });
  const statements = Array.from({ length: PASSAGES }, statement);
  const left = statements.map((one) => say(one, 'own'));
  const right: string[] = [];
  for (const one of statements) {
    const kin = next();
    const wording =
      kin < KINSHIP.verbatim ? 'own' : kin < KINSHIP.edited ? 'edited' : ('reworded' as const);
    const told = say(kin < KINSHIP.reworded ? one : statement(), wording);
    if (next() < MOVED) right.splice(below(right.length + 1), 0, told);
    else right.push(told);
  }
  return [left, right];
}

function article(outlet: string, passages: readonly string[]): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < passages.length; at += PARAGRAPH) {
    paragraphs.push(passages.slice(at, at + PARAGRAPH).join(' '));
  }
  return `---\noutlet: ${outlet}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

/** Outlets that report on a story, by the rest of its number: each pair stands on many stories. */
const OUTLETS = [
  ['Northern Herald', 'River Gazette'],
  ['Harbour Post', 'Daily Sentinel'],
  ['Northern Herald', 'Daily Sentinel'],
  ['Evening Ledger', 'River Gazette'],
] as const;

const fileName = (outlet: string) => `${outlet.toLowerCase().replaceAll(' ', '-')}.md`;

/** Name of a story's folder. */
const folderOf = (story: number) => `event-${String(story).padStart(5, '0')}`;

/**
 * Writes an archive of stories of two reports each: about 500 words a report, of which the second
 * tells most as the first does, some in other words, some elsewhere. The same number of stories gives
 * the same archive.
 *
 * @param folder is emptied first
 */
export async function writeArchive(folder: string, stories: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (let story = 0; story < stories; story++) {
    const own = join(folder, folderOf(story));
    await mkdir(own, { recursive: true });
    const [first, second] = OUTLETS[story % OUTLETS.length] ?? OUTLETS[0];
    const [left, right] = reports(story);
    await writeFile(join(own, fileName(first)), article(first, left));
    await writeFile(join(own, fileName(second)), article(second, right));
    const day = new Date(Date.UTC(2020, 0, 1 + (story % 1500))).toISOString().slice(0, 10);
    await writeFile(join(own, 'story.md'), `---\ndate: ${day}\n---\n`);
  }
}

/** Adds a sentence to one article of an archive. */
export async function changeOneArticle(folder: string): Promise<void> {
  const [outlet] = OUTLETS[0];
  const [left] = reports(0);
  const told = [...left, 'The last of the barges left on the evening tide.'];
  await writeFile(join(folder, folderOf(0), fileName(outlet)), article(outlet, told));
}
