interface ImportMetaEnv {
  /** What kept results depend on, and where they stand (`src/site/kept-between-builds.ts`). */
  readonly ENGINE: import('./site/results/engine.ts').Engine;
  /** What the page about the site prints besides its own words (`src/site/about/about.ts`). */
  readonly ABOUT: import('./site/about/about.ts').About;
  /** A digest of all that decides a story's pages besides the story. */
  readonly SITE_DIGEST: string;
}
