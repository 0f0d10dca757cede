import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * Threads that run one module, each at one task at a time; a thread is started when there is work for
 * it. Where one fails, every task that is not done fails with its error.
 */
export class Threads<Task, Answer> {
  readonly #start: () => Worker;
  #unstarted: number;
  readonly #all: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #busy = new Set<Promise<unknown>>();
  readonly #waiting: { go: (worker: Worker) => void; stop: (reason: unknown) => void }[] = [];
  readonly #end = new AbortController();

  /**
   * @param module the module's address; it answers every message with one message
   * @param count how many threads at most
   * @param data what each thread finds in `workerData`
   */
  constructor(module: URL, count: number, data: unknown) {
    this.#start = () => new Worker(module, { workerData: data });
    this.#unstarted = count;
  }

  /**
   * Gives a task to the next thread that is free; tasks begin in the order they were given.
   *
   * @param transfer buffers of the task that nobody here needs any more: they are not copied
   * @throws Error of the first thread that failed, or where the threads were closed before the answer
   */
  async run(task: Task, transfer: readonly ArrayBuffer[] = []): Promise<Answer> {
    const worker = await this.#free();
    const { signal } = this.#end;
    try {
      worker.postMessage(task, transfer);
      // Both reject where the thread throws: it has ended then.
      const done = once(worker, 'message').catch(() => undefined);
      this.#busy.add(done);
      done.then(() => this.#busy.delete(done));
      const [answer] = await once(worker, 'message', { signal });
      const next = this.#waiting.shift();
      if (next === undefined) this.#idle.push(worker);
      else next.go(worker);
      return answer;
    } catch (error) {
      this.#stop(error);
      throw signal.reason;
    }
  }

  /**
   * Ends all threads. Each first ends the task that it has begun, though nobody hears of it any more: it
   * may have written half of a file.
   */
  async close(): Promise<void> {
    this.#stop(new Error('The threads were closed before they did this.'));
    await Promise.all(this.#busy);
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }

  #stop(reason: unknown): void {
    this.#end.abort(reason);
    for (const { stop } of this.#waiting.splice(0)) stop(this.#end.signal.reason);
  }

  async #free(): Promise<Worker> {
    this.#end.signal.throwIfAborted();
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    if (this.#unstarted > 0) {
      this.#unstarted -= 1;
      const worker = this.#start();
      this.#all.push(worker);
      return worker;
    }
    return new Promise((go, stop) => this.#waiting.push({ go, stop }));
  }
}
