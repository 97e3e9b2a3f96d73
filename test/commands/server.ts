/** A server that writes down what arrives, byte by byte, and gives everything the same answer. */
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { RawHttp } from '../signing/verify.ts';
import { selfSigned } from './certificate.ts';

export interface Recorder {
  /** The requests so far, in order; forgets them. */
  take: () => RawHttp[];
  /** For `runIn`: every host name leads here, http and https alike. */
  curlrc: string;
  /** Where the http half listens. */
  port: number;
  /** Where the https half listens. */
  tlsPort: number;
  close: () => Promise<void>;
}

/** A request from its head, one byte a character, and its body. */
export function parse(head: string, body: Uint8Array): RawHttp {
  const [requestLine = '', ...lines] = head.split('\r\n');
  const [method = '', target = ''] = requestLine.split(' ');
  return {
    method,
    target,
    headers: lines.map((line) => {
      const at = line.indexOf(':');
      // RFC 9112 5.1: white space round a value is not part of it.
      return [line.slice(0, at), line.slice(at + 1).replace(/^[ \t]+|[ \t]+$/g, '')];
    }),
    body,
  };
}

const plainAnswer = 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n';

function record(socket: Socket, requests: RawHttp[], answer: string): void {
  let received: Buffer = Buffer.alloc(0);
  let isAsked = false;
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    const end = received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = received.toString('latin1', 0, end);
    const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
    if (/\r\nexpect: *100-continue/i.test(head) && !isAsked) socket.write('HTTP/1.1 100 Continue\r\n\r\n');
    isAsked = true;
    if (received.length < end + 4 + length) return;
    requests.push(parse(head, Buffer.from(received.subarray(end + 4))));
    socket.end(answer);
  });
}

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A file whose every test is left out, for want of a program, has to end as well: no hook closes the server then.
  server.unref();
  return (server.address() as AddressInfo).port;
};

/** Answers 200 without a body, if nothing else is given. */
export async function startRecorder(answer = plainAnswer): Promise<Recorder> {
  const requests: RawHttp[] = [];
  const http = createServer((socket) => record(socket, requests, answer));
  const https = createTlsServer(selfSigned(), (socket) => record(socket, requests, answer));
  https.on('tlsClientError', () => undefined);
  const [port, tlsPort] = [await listen(http), await listen(https)];
  return {
    take: () => requests.splice(0),
    port,
    tlsPort,
    curlrc: [
      `connect-to = ":80:127.0.0.1:${port}"`,
      `connect-to = ":443:127.0.0.1:${tlsPort}"`,
      `connect-to = ":8080:127.0.0.1:${port}"`,
      'insecure',
      'noproxy = "*"',
      'max-time = 20',
    ].join('\n'),
    close: async () => {
      for (const server of [http, https]) await new Promise((resolve) => server.close(resolve));
    },
  };
}
