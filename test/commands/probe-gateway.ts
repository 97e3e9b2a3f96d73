/** A gateway on this machine that answers as API Gateway was recorded to, by host name, over HTTPS and plain HTTP. */
import { readFileSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface Asked {
  method: string;
  host: string;
  /** Without the query. */
  path: string;
  headers: IncomingMessage['headers'];
}

export interface Said {
  status: number;
  headers?: Record<string, string>;
  body?: string;
  /** Milliseconds. */
  after?: number;
}

/** What a gateway says to a request. */
export type World = (asked: Asked) => Said;

const json = { 'content-type': 'application/json' };
const restIds = {
  'x-amzn-requestid': '11111111-2222-3333-4444-555555555555',
  'x-amz-apigw-id': 'JKJaXmPLvHcESHA=',
};
const httpId = { 'apigw-requestid': 'JKJaXgTPvHcEPHA=' };

/** A REST API's own refusal. */
export const rest = (status: number, type: string, message: string): Said => ({
  status,
  headers: { ...json, ...restIds, 'x-amzn-errortype': type },
  body: JSON.stringify({ message }),
});
export const unmatched = rest(403, 'MissingAuthenticationTokenException', 'Missing Authentication Token');
export const forbidden = rest(403, 'ForbiddenException', 'Forbidden');

/** What a function behind a REST API answers. */
export const restOk = (headers: Record<string, string> = {}): Said => ({
  status: 200,
  headers: { ...json, ...restIds, 'x-amzn-trace-id': 'Root=1-67891233-abcdef012345678912345678', ...headers },
  body: '{"orders":[],"secret":"s3cr3t-body"}',
});

/** An HTTP API's refusal, and what comes from behind one. */
export const http = (status: number, message: string, headers: Record<string, string> = {}): Said => ({
  status,
  headers: { ...json, ...httpId, ...headers },
  body: JSON.stringify({ message }),
});
export const httpOk: Said = { status: 200, headers: { ...json, ...httpId }, body: '{"orders":[]}' };

export interface Gateway {
  tlsPort: number;
  port: number;
  /** The requests so far; forgets them. */
  take(): Asked[];
  /** What it is to say from now on. */
  be(world: World): void;
  close(): Promise<void>;
}

/** Starts it with a certificate and its key, which are files. */
export async function startGateway(files: { cert: string; key: string }): Promise<Gateway> {
  let world: World = () => unmatched;
  const asked: Asked[] = [];
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const { method = '', url = '', headers } = request;
    const one = { method, host: headers.host ?? '', path: url.split('?')[0] ?? '', headers };
    asked.push(one);
    request.resume();
    const { status, headers: given = {}, body = '', after = 0 } = world(one);
    setTimeout(() => {
      response.writeHead(status, { ...given, 'set-cookie': 'session=s3cr3t-cookie' });
      response.end(method === 'HEAD' ? '' : body);
    }, after);
  };
  const secure = createHttps({ cert: readFileSync(files.cert), key: readFileSync(files.key) }, handle);
  const plain = createHttp(handle);
  const ports = [secure, plain].map(
    (server) =>
      new Promise<number>((resolve) => {
        server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
      }),
  );
  const [tlsPort = 0, port = 0] = await Promise.all(ports);
  return {
    tlsPort,
    port,
    take: () => asked.splice(0),
    be: (next) => {
      world = next;
    },
    close: async () => {
      for (const server of [secure, plain]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}
