import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pid } from 'node:process';
import { threadId } from 'node:worker_threads';

/** Bytes of the checksum (SHA-256) that every kept file begins with. */
const HEAD = 32;

const checksum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** A file's bytes; `null` where it cannot be read. */
function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/**
 * What is kept in a file. One that something else has broken, a disk that was full or a cache that was
 * copied in part, is as good as none: to use it would publish other bytes than the content and the code
 * give, or stop every build from now on.
 *
 * @param path of the file
 * @returns what `store` was given; `null` where there is no file, or not with those bytes
 */
export function recall(path: string): Buffer | null {
  const file = bytesOf(path);
  if (file === null) return null;
  const kept = file.subarray(HEAD);
  return checksum(kept).equals(file.subarray(0, HEAD)) ? kept : null;
}

/**
 * Keeps bytes in a file, behind their checksum, in place of what is there.
 *
 * @param path of the file; its folder is made where there is none
 * @throws Error of the file system, where the file cannot be written
 */
export function store(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  // Written aside, so that a build that is broken off leaves no half file.
  const aside = `${path}.${pid}-${threadId}`;
  writeFileSync(aside, Buffer.concat([checksum(bytes), bytes]));
  renameSync(aside, path);
}

/**
 * What takes time to make, made once: it is kept in a file whose name has the digest of all that
 * decides it. Thousands of small files are read and written in one go each: to wait for the disk by
 * promises takes several times the processor's time.
 *
 * @param path of the file
 * @param make makes what is kept, where it is not there yet or not whole
 * @throws Error of `make`, and of the file system where the file cannot be written
 */
export async function keep(path: string, make: () => Promise<Buffer> | Buffer): Promise<Buffer> {
  const before = recall(path);
  if (before !== null) return before;
  const bytes = await make();
  store(path, bytes);
  return bytes;
}
