export type { GoldLink, GoldPair } from './gold.ts';
export type * from './ledger.ts';
export { type LedgerTally, type ListedEntry, tallyLedger } from './match.ts';
export { goldFiles, nodeFiles } from './node-files.ts';
export { GoldError } from './problems.ts';
export { GOLD_FOLDER, type GoldFiles, readGold, readPair } from './read.ts';
