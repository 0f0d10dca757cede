/** A file of the site, and its compressed forms where it is text. */
export interface SiteFile {
  readonly body: Uint8Array;
  readonly br: Uint8Array | null;
  readonly gz: Uint8Array | null;
}

/** Bytes of a number that says how long a part is. */
const LENGTH = 4;
const PARTS = 3;

/** A file and its compressed forms in one: three lengths, then the parts; a part that is not there has none. */
export function pack({ body, br, gz }: SiteFile): Uint8Array {
  const parts = [body, br, gz].map((part) => part ?? new Uint8Array());
  const packed = Buffer.alloc(LENGTH * PARTS + parts.reduce((sum, part) => sum + part.length, 0));
  let at = LENGTH * PARTS;
  for (const [index, part] of parts.entries()) {
    packed.writeUInt32LE(part.length, index * LENGTH);
    packed.set(part, at);
    at += part.length;
  }
  return packed;
}

/** The file in a pack; no text is compressed to nothing. */
export function unpack(packed: Buffer): SiteFile {
  let at = LENGTH * PARTS;
  const [body, br, gz] = Array.from({ length: PARTS }, (_, index) => {
    const start = at;
    at += packed.readUInt32LE(index * LENGTH);
    return packed.subarray(start, at);
  });
  const orNull = (part: Buffer | undefined) =>
    part === undefined || part.length === 0 ? null : part;
  return { body: body ?? new Uint8Array(), br: orNull(br), gz: orNull(gz) };
}
