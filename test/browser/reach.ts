/** What a worker could reach if nothing forbade it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Welcoming {
  /** Address without a slash at the end. */
  origin: string;
  /** Requests that arrived. */
  hits(): number;
  close(): void;
}

/** A site of another origin that would welcome everybody, so that only a policy can be the reason for no answer. */
export async function welcoming(): Promise<Welcoming> {
  let hits = 0;
  const server = createServer((_, response) => {
    hits++;
    response
      .writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' })
      .end('1');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hits: () => hits,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * Tries every way out of a worker: to run in it. Returns the names of those that led somewhere; one that says nothing
 * for five seconds led nowhere.
 */
export async function reachedFrom(away: string): Promise<string[]> {
  const here = self.location.origin;
  const settled = (make: (done: (value: unknown) => void, fail: (reason: unknown) => void) => void) =>
    new Promise((done, fail) => {
      setTimeout(fail, 5000);
      make(done, fail);
    });
  const attempts: Record<string, () => Promise<unknown> | unknown> = {
    'fetch of another origin': () => fetch(`${away}/x`),
    'fetch of this site': () => fetch(`${here}/catalogue.json`),
    XMLHttpRequest: () => {
      const request = new XMLHttpRequest();
      request.open('GET', `${away}/x`, false);
      request.send();
    },
    WebSocket: () =>
      settled((done, fail) => {
        const socket = new WebSocket(`${away.replace('http', 'ws')}/x`);
        socket.onopen = done;
        socket.onerror = fail;
      }),
    EventSource: () =>
      settled((done, fail) => {
        const source = new EventSource(`${away}/x`);
        source.onopen = done;
        source.onerror = fail;
      }),
    'import of another origin': () => import(`${away}/x.js`),
    importScripts: () =>
      (self as unknown as { importScripts(url: string): void }).importScripts(`${away}/x.js`),
    'code made of text': () => Reflect.construct(Function, ['return 1'])(),
    'a worker from an address': () =>
      settled((done, fail) => {
        const inner = new Worker(`${here}/catalogue.json`);
        inner.onmessage = done;
        inner.onerror = fail;
      }),
  };
  const reached: string[] = [];
  for (const [name, attempt] of Object.entries(attempts)) {
    try {
      await attempt();
      reached.push(name);
    } catch {
      // Forbidden, as it should be.
    }
  }
  return reached;
}
