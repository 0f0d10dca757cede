import { readFileSync, writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { compressed } from './compressed.ts';

// A thread that writes the compressed forms of the files that it is sent the paths of beside them.
parentPort?.on('message', (file: string) => {
  const { br, gz } = compressed(readFileSync(file));
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
  parentPort?.postMessage(null);
});
