import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Served } from '../serve.ts';

/** A server that the site ships a snippet for. */
export interface Host {
  readonly name: string;
  /** Debian's package, which is the name of the program as well. */
  readonly program: string;
  /** The configuration of a site on a port of the loopback, as an administrator would write it. */
  readonly configuration: (site: {
    readonly port: number;
    readonly root: string;
    readonly snippet: string;
    readonly own: string;
  }) => string;
  readonly start: (configuration: string, own: string) => readonly string[];
}

const nginx: Host = {
  name: 'nginx.conf',
  program: 'nginx',
  configuration: ({ port, root, snippet, own }) => `
    daemon off;
    master_process off;
    pid ${own}/pid;
    error_log stderr;
    events {}
    http {
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${own}/${name};`).join('\n')}
      server {
        listen 127.0.0.1:${port};
        root ${root};
        include ${snippet};
      }
    }`,
  start: (configuration, own) => ['-p', own, '-c', configuration],
};

const caddy: Host = {
  name: 'Caddyfile',
  program: 'caddy',
  configuration: ({ port, root, snippet }) => `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	root * ${root}
	import ${snippet}
}
`,
  start: (configuration) => ['run', '--adapter', 'caddyfile', '--config', configuration],
};

export const hosts: readonly Host[] = [nginx, caddy];

/** Why a server cannot be tried on this machine; `null` where it can. */
export function missing({ program }: Host): string | null {
  return spawnSync(program, ['version']).error
    ? `skipped: ${program} is not installed (Debian: apt-get install ${program})`
    : null;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address === null || typeof address === 'string'
          ? reject(new Error('Unexpected address without a port'))
          : resolve(address.port),
      );
    });
  });
}

async function answers(address: string, server: ChildProcess): Promise<void> {
  // A hundred tries of a tenth of a second: a server starts in one, on a machine under load in some.
  for (let tries = 0; tries < 100 && server.exitCode === null; tries++) {
    const answer = await fetch(address).catch(() => null);
    if (answer !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Unexpected silence of ${address}`);
}

/**
 * Serves a folder with the snippet that was published into it.
 *
 * @param root the folder that the server's address points at
 * @param base path of the published folder below it, with a slash at each end
 */
export async function serveWith(host: Host, root: string, base: string): Promise<Served> {
  const own = await mkdtemp(join(tmpdir(), `facing-pages-${host.program}-`));
  const port = await freePort();
  const snippet = join(root, base, '_hosting', host.name);
  const configuration = join(own, 'configuration');
  await writeFile(configuration, host.configuration({ port, root, snippet, own }));
  const server = spawn(host.program, host.start(configuration, own), {
    env: { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own },
  });
  let said = '';
  server.stderr.on('data', (text) => {
    said += text;
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const close = async () => {
    server.kill();
    await ended;
    await rm(own, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}`;
  try {
    await answers(address, server);
  } catch (error) {
    await close();
    throw new Error(`${host.program} does not start:\n${said}`, { cause: error });
  }
  return { address, close };
}
