import type { Path } from '../addresses.ts';
import { shardOf } from './shards.ts';
import { terms } from './terms.ts';

/** A text that a search may find, and where it leads. */
export interface SearchText {
  readonly text: string;
  /** Of the page and, in it, of the passage. */
  readonly path: Path;
  /** `null` for the edition's own words on the story. */
  readonly outlet: string | null;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** What a search may find of a story; published as one file. */
export interface SearchStory {
  readonly slug: string;
  readonly title: string;
  readonly texts: readonly SearchText[];
}

/** What a search reads first. */
export interface SearchManifest {
  readonly shards: number;
  /** Number of texts. */
  readonly texts: number;
  /** Slug of each story and the number of its first text; numbers go on from story to story. */
  readonly stories: readonly (readonly [slug: string, first: number])[];
}

/** The texts in which each term stands: the first by its number, each other by its distance from the one before. */
export type Shard = Readonly<Record<string, readonly number[]>>;

/** All files of the index. */
export interface SearchIndex {
  readonly manifest: SearchManifest;
  readonly shards: readonly Shard[];
}

/** Mentions of terms in a file: about 20 KB, as much as one wants to load for a word. */
const MENTIONS = 5000;

function byCodeUnits([x]: readonly [string, unknown], [y]: readonly [string, unknown]): number {
  return x < y ? -1 : 1;
}

function distances(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** Builds the index of some stories; the same stories in the same order give the same files. */
export function searchIndex(stories: readonly SearchStory[]): SearchIndex {
  const texts = new Map<string, number[]>();
  const first: [string, number][] = [];
  let [number, mentions] = [0, 0];
  for (const story of stories) {
    first.push([story.slug, number]);
    for (const { text } of story.texts) {
      for (const term of new Set(terms(text).map((one) => one.term))) {
        const known = texts.get(term);
        if (known === undefined) texts.set(term, [number]);
        else known.push(number);
        mentions += 1;
      }
      number += 1;
    }
  }
  const count = Math.max(Math.ceil(mentions / MENTIONS), 1);
  const shards = Array.from({ length: count }, (): [string, readonly number[]][] => []);
  for (const [term, numbers] of [...texts].sort(byCodeUnits)) {
    shards[shardOf(term, count)]?.push([term, distances(numbers)]);
  }
  return {
    manifest: { shards: count, texts: number, stories: first },
    // A term like "__proto__" is a key as any other.
    shards: shards.map((entries) => Object.fromEntries(entries)),
  };
}
