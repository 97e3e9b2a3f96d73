/** A server that gives each recovery pattern its own answer, and counts what each one sends. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  status: number;
  /** Names and values in turn, as node:http takes them. */
  headers: string[];
  body: string;
}

/** What a response.http says; the length and the connection are the server's own business. */
export function answerOf(text: string): Answer {
  const [head = '', ...rest] = text.split('\n\n');
  const [statusLine = '', ...lines] = head.split('\n');
  const headers = lines.flatMap((line) => {
    const [name = '', ...value] = line.split(': ');
    return /^(content-length|connection|transfer-encoding)$/i.test(name) ? [] : [name, value.join(': ')];
  });
  return { status: Number(statusLine.split(' ')[1]), headers, body: rest.join('\n\n').trim() };
}

export interface Server {
  /** The address of the API that gives this answer; without one, an address where nobody answers. */
  baseFor: (name: string, answer: Answer | undefined) => string;
  /** How many requests came to it. */
  countOf: (name: string) => number;
  close: () => Promise<void>;
}

/** A port at which nobody listens: it was free a moment ago. */
async function deadPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function startServer(): Promise<Server> {
  const answers = new Map<string, Answer>();
  const counts = new Map<string, number>();
  const handshakes = new Set<string>();
  const server = createServer((request, response) => {
    const name = request.url?.split('/')[1] ?? '';
    const { status, headers, body } = answers.get(name) ?? { status: 404, headers: [], body: '' };
    // Node repeats a handshake that is answered with 401, with the same key; a browser does not.
    const { 'sec-websocket-key': key, 'user-agent': agent } = request.headers;
    const isRepeated = agent === 'node' && key !== undefined && handshakes.has(key);
    if (!isRepeated) counts.set(name, (counts.get(name) ?? 0) + 1);
    if (key !== undefined) handshakes.add(key);
    request.resume().on('end', () => {
      response.sendDate = false;
      const length = ['content-length', String(Buffer.byteLength(body)), 'connection', 'close'];
      response.writeHead(status, [...headers, ...length]).end(request.method === 'HEAD' ? '' : body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const dead = await deadPort();
  return {
    baseFor: (name, answer) => {
      if (!answer) return `http://127.0.0.1:${dead}/${name}/prod`;
      answers.set(name, answer);
      return `http://127.0.0.1:${port}/${name}/prod`;
    },
    countOf: (name) => counts.get(name) ?? 0,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
