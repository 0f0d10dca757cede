import type { Compressed } from '../hosting/compressed.ts';

/** A file of the site as a host needs it. */
export interface SiteFile {
  /** Path below the site's own address. */
  readonly path: string;
  readonly body: Uint8Array;
  /** Where it is text. */
  readonly compressed: Compressed | null;
}

/** Bytes of a number that says how long a part is. */
const LENGTH = 4;
const PARTS = 4;

const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString();

/** All files of a story in one: of each, four lengths, then its path, its body and its compressed forms. */
export function pack(files: readonly SiteFile[]): Uint8Array {
  return Buffer.concat(
    files.flatMap(({ path, body, compressed }) => {
      const none = new Uint8Array();
      const parts = [Buffer.from(path), body, compressed?.br ?? none, compressed?.gz ?? none];
      const lengths = Buffer.alloc(LENGTH * PARTS);
      for (const [index, part] of parts.entries())
        lengths.writeUInt32LE(part.length, index * LENGTH);
      return [lengths, ...parts];
    }),
  );
}

/**
 * The files in a pack; no text is compressed to nothing.
 *
 * @param packed just what `pack` gave: lengths that are not its own would cut other files out of it
 */
export function unpack(packed: Buffer): SiteFile[] {
  const files: SiteFile[] = [];
  for (let at = 0; at < packed.length; ) {
    let start = at + LENGTH * PARTS;
    const part = (index: number) => {
      const end = start + packed.readUInt32LE(at + index * LENGTH);
      const bytes = packed.subarray(start, end);
      start = end;
      return bytes;
    };
    const [path, body, br, gz] = [part(0), part(1), part(2), part(3)];
    files.push({ path: asText(path), body, compressed: br.length === 0 ? null : { br, gz } });
    at = start;
  }
  return files;
}
