/** Terms that begin with the same letters stand in one file, so that the beginning of a word finds it. */
export const PREFIX = 3;

/** FNV-1a's offset basis and prime for 32 bits (Fowler, Noll and Vo; IETF draft "The FNV Non-Cryptographic Hash Algorithm"). */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * The file that a term stands in.
 *
 * @param shards number of files, ≥ 1
 * @returns 0 to `shards` - 1
 */
export function shardOf(term: string, shards: number): number {
  let hash = BASIS;
  for (const character of term.slice(0, PREFIX)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), PRIME);
  }
  return (hash >>> 0) % shards;
}
