/** A small static server for dist/: what `npm start` shows and what the browser checks open. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Encoding, encode, encodingFor } from './compress.ts';
import { find } from './find.ts';
import { isText, typeOf } from './types.ts';

function send(request: IncomingMessage, response: ServerResponse, file: string, status: number): void {
  const encoding: Encoding = isText(file) ? encodingFor(request.headers['accept-encoding']) : 'identity';
  const body = encode(readFileSync(file), encoding);
  response.writeHead(status, {
    'content-type': typeOf(file),
    'content-length': body.length,
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    'cache-control': file.includes('_astro') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
  const found = find(folder, pathname);
  if (!found) {
    const page = find(folder, '/404.html');
    if (page && 'file' in page) send(request, response, page.file, 404);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
  } else if ('redirect' in found) {
    response
      .writeHead(301, { location: query === undefined ? found.redirect : `${found.redirect}?${query}` })
      .end();
  } else {
    send(request, response, found.file, 200);
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

export interface Site {
  /** Address without a slash at the end, such as `http://localhost:4321`. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves a folder at the given port, or at one of the next twenty if it is taken; 0 means any free port.
 * Throws what the system says if none can be had.
 */
export async function serve(folder: string, port = 0, host = 'localhost'): Promise<Site> {
  const server = createServer((request, response) => answer(join(folder), request, response));
  for (let tries = 0; ; tries++) {
    try {
      await listen(server, port === 0 ? 0 : port + tries, host);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries === 20) throw error;
    }
  }
  const { port: taken } = server.address() as AddressInfo;
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
