interface ImportMetaEnv {
  /** The folder that keeps what takes time to make, between builds (`src/site/cache-folder.ts`). */
  readonly CACHE_FOLDER: string;
}
