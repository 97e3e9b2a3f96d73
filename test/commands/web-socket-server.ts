/** A WebSocket server that says hello, repeats what it hears, and writes down how it was opened (RFC 6455). */
import { createHash } from 'node:crypto';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { RawHttp } from '../signing/verify.ts';
import { parse } from './server.ts';

/** RFC 6455 1.3. */
const guid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** A short frame without a mask, as servers send it: 1 is text, 8 is the end. */
const frame = (opcode: number, payload: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from([0x80 | opcode, payload.length]), payload]);

/** A short frame of a client, its mask taken off. */
function payloadOf(received: Buffer): Buffer {
  const length = (received[1] ?? 0) & 0x7f;
  const mask = received.subarray(2, 6);
  return Buffer.from(received.subarray(6, 6 + length).map((byte, at) => byte ^ (mask[at % 4] ?? 0)));
}

function serve(socket: Socket, opened: RawHttp[], repeats: boolean): void {
  let head = Buffer.alloc(0);
  let isOpen = false;
  const end = () => socket.end(frame(8, Buffer.from([0x03, 0xe8])));
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => {
    if (isOpen) {
      if (((chunk[0] ?? 0) & 0x0f) !== 1) return;
      socket.write(frame(1, payloadOf(chunk)));
      end();
      return;
    }
    head = Buffer.concat([head, chunk]);
    const at = head.indexOf('\r\n\r\n');
    if (at < 0) return;
    isOpen = true;
    const request = parse(head.toString('latin1', 0, at), new Uint8Array());
    opened.push(request);
    const of = (name: string) => request.headers.find((header) => header[0].toLowerCase() === name)?.[1];
    const accept = createHash('sha1')
      .update(`${of('sec-websocket-key')}${guid}`)
      .digest('base64');
    const protocol = of('sec-websocket-protocol')?.split(',')[0];
    socket.write(
      [
        'HTTP/1.1 101 Switching Protocols',
        'upgrade: websocket',
        'connection: Upgrade',
        `sec-websocket-accept: ${accept}`,
        ...(protocol ? [`sec-websocket-protocol: ${protocol}`] : []),
        '\r\n',
      ].join('\r\n'),
    );
    socket.write(frame(1, Buffer.from('hello')));
    if (!repeats) end();
  });
}

export interface WebSocketServer {
  port: number;
  /** How sockets were opened so far, in order; forgets them. */
  take: () => RawHttp[];
  close: () => Promise<void>;
}

/** Closes each socket behind its hello, or with `repeats` behind the first message, which it sends back. */
export async function startWebSocketServer(repeats = false): Promise<WebSocketServer> {
  const opened: RawHttp[] = [];
  const server = createServer((socket) => serve(socket, opened, repeats));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    take: () => opened.splice(0),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
