import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A message of the Language Server Protocol, as far as these tests look into it. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
}

/** Astro's language server, which its VS Code extension runs, over standard input and output. */
export class LanguageServer {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #read = Buffer.alloc(0);
  #id = 0;

  private constructor(process: ChildProcess) {
    this.#process = process;
    process.stdout?.on('data', (chunk: Buffer) => {
      this.#read = Buffer.concat([this.#read, chunk]);
      this.#take();
    });
  }

  /** Starts the server on a folder. */
  static async start(folder: string): Promise<LanguageServer> {
    const check = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
    const program = check.resolve('@astrojs/language-server/bin/nodeServer.js');
    const server = new LanguageServer(
      spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] }),
    );
    const uri = pathToFileURL(folder).href;
    await server.ask('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'pages' }],
      capabilities: { textDocument: { completion: {}, diagnostic: {}, hover: {} } },
      initializationOptions: {
        typescript: { tsdk: join(process.cwd(), 'node_modules/typescript/lib') },
        contentIntellisense: true,
      },
    });
    server.tell('initialized', {});
    return server;
  }

  /** Sends a request and waits for its result. */
  ask(method: string, params: unknown): Promise<unknown> {
    this.#id += 1;
    const id = this.#id;
    const result = new Promise((resolve) => this.#waiting.set(id, resolve));
    this.#send({ id, method, params });
    return result;
  }

  /** Sends a notification. */
  tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  stop(): void {
    this.#process.kill();
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  /** Takes every whole message off what has been read. */
  #take(): void {
    for (;;) {
      const end = this.#read.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(
        /Content-Length: (\d+)/i.exec(this.#read.toString('utf8', 0, end))?.[1],
      );
      if (this.#read.length < end + 4 + length) return;
      const message: Message = JSON.parse(this.#read.toString('utf8', end + 4, end + 4 + length));
      this.#read = this.#read.subarray(end + 4 + length);
      const { id, method } = message;
      if (id === undefined) continue;
      if (method === undefined) {
        this.#waiting.get(id)?.(message.result);
        this.#waiting.delete(id);
      } else {
        // The server asks its editor for settings; there are none.
        const items = message.params?.items;
        this.#send({ id, result: items === undefined ? null : items.map(() => null) });
      }
    }
  }
}
