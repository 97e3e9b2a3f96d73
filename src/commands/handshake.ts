import { type Option, written } from './options.ts';
import type { Input } from './types.ts';

/** True if the request opens a WebSocket, rather than posting to `@connections`. */
export const isHandshake = ({ apiType, target }: Input): boolean =>
  apiType === 'websocket' && !/(@|%40)connections(\/|$)/i.test(target.path ?? '');

/**
 * What makes a GET the opening of a WebSocket (RFC 6455 4.1; the key is the one printed there). It never ends by
 * itself once it succeeds, hence the time limit.
 */
export const handshakeOptions: readonly (readonly Option[])[] = [
  [['--http1.1'], ['--max-time', '10']],
  [
    ['-H', 'connection: Upgrade'],
    ['-H', 'upgrade: websocket'],
  ],
  [
    ['-H', 'sec-websocket-version: 13'],
    ['-H', 'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ=='],
  ],
];

/** The same, quoted for a shell, a line an argument. */
export const handshakeArguments = handshakeOptions.map((line) => line.map(written).join(' '));

/** Header names that `handshakeOptions` sets. */
export const handshakeHeaders = ['connection', 'upgrade', 'sec-websocket-version', 'sec-websocket-key'];
