interface ImportMetaEnv {
  /** The folder that keeps what takes time to make, between builds (`src/site/kept-between-builds.ts`). */
  readonly CACHE_FOLDER: string;
  /** A digest of the code that computes ledgers. */
  readonly LEDGER_ENGINE: string;
}
