import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A folder that is served. */
export interface Served {
  /** Without a slash at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder of static files on the loopback, on a free port.
 *
 * @param headers of every answer
 */
export async function serve(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const setHeaders = (response: ServerResponse) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
  const files = sirv(folder, { etag: true, brotli: true, gzip: true, setHeaders });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.end('Not found');
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server's address is never a string or null.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
