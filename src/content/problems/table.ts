import { bodyKinds } from './body-kinds.ts';
import { fileKinds } from './file-kinds.ts';
import { frontMatterKinds } from './front-matter-kinds.ts';
import { importKinds } from './import-kinds.ts';
import { storyKinds } from './story-kinds.ts';

/** The one table of problems. A name, once published, keeps its meaning. */
export const problemTable = {
  ...fileKinds,
  ...frontMatterKinds,
  ...bodyKinds,
  ...storyKinds,
  ...importKinds,
};

/** Permanent name of a problem. */
export type ProblemName = keyof typeof problemTable;
