import { expect, it } from 'vitest';
import { Threads } from '../../src/site/threads.ts';

/** A thread that doubles numbers, a little late, and fails at one. */
const module = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, workerData } from 'node:worker_threads';
    parentPort.on('message', (number) => {
      if (number === workerData) throw new Error('no ' + number);
      setTimeout(() => parentPort.postMessage(2 * number), 5);
    });`)}`,
);

it('answers every task, more of them than there are threads', async () => {
  const threads = new Threads<number, number>(module, 2, null);
  const numbers = [1, 2, 3, 4, 5, 6, 7];
  expect(await Promise.all(numbers.map((number) => threads.run(number)))).toEqual(
    numbers.map((number) => 2 * number),
  );
  await threads.close();
});

it('fails every task that is not done with the error of the one that failed', async () => {
  const threads = new Threads<number, number>(module, 2, 3);
  const tasks = [3, 1, 2, 4, 5].map((number) => threads.run(number));
  const outcomes = await Promise.allSettled(tasks);
  expect(outcomes[0]).toMatchObject({ status: 'rejected', reason: { message: 'no 3' } });
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') expect(outcome.reason.message).toBe('no 3');
  }
  await expect(threads.run(6)).rejects.toThrow('no 3');
  await threads.close();
});

it('ends no thread in the middle of a task', async () => {
  // Two steps with a while between them, as a file is written aside and then renamed.
  const steps = new Int32Array(new SharedArrayBuffer(8));
  const module = new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort, workerData } from 'node:worker_threads';
      parentPort.on('message', () => {
        Atomics.add(workerData, 0, 1);
        Atomics.notify(workerData, 0);
        setTimeout(() => {
          Atomics.add(workerData, 1, 1);
          parentPort.postMessage(null);
        }, 50);
      });`)}`,
  );
  const threads = new Threads<null, null>(module, 1, steps);
  const outcome = Promise.allSettled([threads.run(null)]);
  await Atomics.waitAsync(steps, 0, 0).value;
  await threads.close();
  expect(await outcome).toMatchObject([{ status: 'rejected' }]);
  expect([...steps]).toEqual([1, 1]);
});

it('leaves nobody waiting when it is closed', async () => {
  const threads = new Threads<number, number>(module, 1, null);
  const tasks = [1, 2, 3].map((number) => threads.run(number));
  const settled = Promise.allSettled(tasks);
  await threads.close();
  expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
});
