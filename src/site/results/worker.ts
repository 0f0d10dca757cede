import { parentPort, workerData } from 'node:worker_threads';
import type { Engine } from './engine.ts';
import { keptAlignment, keptLedgers, type ResultsInput } from './results.ts';

// A thread that computes and keeps the results of the inputs that it is sent, one after the other, and
// answers when the results of all stand in their files.
const engine: Engine = workerData;

parentPort?.on('message', async (inputs: readonly ResultsInput[]) => {
  for (const input of inputs) {
    await keptLedgers(engine, input, await keptAlignment(engine, input));
  }
  parentPort?.postMessage(null);
});
