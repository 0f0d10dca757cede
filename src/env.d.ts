interface ImportMetaEnv {
  /** What kept results depend on, and where they stand (`src/site/kept-between-builds.ts`). */
  readonly ENGINE: import('./site/results/engine.ts').Engine;
  /** A digest of all that decides a story's pages besides the story. */
  readonly SITE_DIGEST: string;
}
