/** Slow: the command for wscat, read by real shells and run by the real program against a WebSocket server. */
import assert from 'node:assert/strict';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { root } from '../../scripts/root.ts';
import { wscat } from '../../src/commands/clients/wscat.ts';
import { calledUrl, type Input } from '../../src/commands/index.ts';
import { sign } from '../../src/signing/index.ts';
import { presign } from '../../src/signing/presign.ts';
import { amount } from '../amount.ts';
import { seed } from '../signing/arbitraries.ts';
import { type RawHttp, verify } from '../signing/verify.ts';
import { verifyQuery } from '../signing/verify-query.ts';
import { assertArrived } from './arrival.ts';
import { gentleInput, hostileInput } from './inputs.ts';
import { bothKeys, offered } from './programs.ts';
import { installed, runIn, type Shell } from './shells.ts';
import { startWebSocketServer, type WebSocketServer } from './web-socket-server.ts';

let server: WebSocketServer;
let repeating: WebSocketServer;
before(async () => {
  server = await startWebSocketServer();
  repeating = await startWebSocketServer(true);
});
after(() => Promise.all([server.close(), repeating.close()]));

const local = <T extends Input>(input: T, { port }: WebSocketServer = server): T => {
  const { apiId: _, stage: __, ...target } = input.target;
  const here = { ...target, scheme: 'http' as const, host: '127.0.0.1', port: String(port) };
  return { ...input, target: { ...here, method: 'GET' }, apiType: 'websocket' };
};

/** What opening a WebSocket adds. */
const opening = /^(?:host|connection|upgrade|sec-websocket-.*)$/i;

/** Opens one socket a command and says how each was opened; every one of them was heard to say hello. */
async function open(shell: Shell, texts: readonly string[]): Promise<RawHttp[]> {
  server.take();
  const { stdout, stderr } = await runIn(shell, texts.join('\n'), { typed: '' });
  assert.equal(stderr, '', `${shell} says ${stderr}`);
  assert.equal(stdout, 'hello\n'.repeat(texts.length));
  const opened = server.take();
  assert.equal(opened.length, texts.length);
  return opened;
}

// The project brings wscat itself.
process.env['PATH'] = `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;

/** 500 in all: each starts a program. */
const each = amount(100);

installed.forEach((shell, turn) => {
  test(`${shell}: wscat opens ${each} sockets as asked`, async () => {
    const any = fc
      .oneof({ weight: 3, arbitrary: gentleInput }, { weight: 2, arbitrary: hostileInput })
      .map((input) => local(input))
      .filter((input) => offered(wscat, input) !== undefined);
    const inputs = fc.sample(any, { numRuns: each, seed: seed + 200 + turn });
    const opened = await open(
      shell,
      inputs.map((input) => wscat(input).text),
    );
    for (const [at, { target, headers }] of inputs.entries()) {
      const raw = opened[at] ?? assert.fail();
      const own = raw.headers.filter(([name]) => !opening.test(name));
      const { path: pathname, query } = calledUrl(target, 'websocket');
      // A URL is read as browsers do it.
      const path = `${pathname}${query && `?${query.replaceAll("'", '%27')}`}`;
      const asked = headers.filter(([name]) => !opening.test(name));
      assertArrived({ ...raw, headers: own }, { method: 'GET', target: path, headers: asked, body: '' });
    }
  });
});

test('signed in its headers or in its URL, the opening is accepted', async () => {
  for (const keys of bothKeys) {
    const plain = local({
      target: { path: '/prod', query: 'b=2&a=%C3%A9', region: 'eu-west-1' },
      headers: [],
    });
    const request = { method: 'GET', url: calledUrl(plain.target, 'websocket').text, headers: [], body: '' };
    const scope = { region: 'eu-west-1' };
    const signed = await sign(request, keys, scope);
    const { url } = await presign(request, keys, scope, 60);
    const [inHeaders, inUrl] = await open('bash', [
      wscat({ ...plain, headers: signed.headers }).text,
      wscat({ ...plain, target: { ...plain.target, query: url.slice(url.indexOf('?') + 1) } }).text,
    ]);
    assert.ok(inHeaders && inUrl);
    const account = { ...keys, ...scope, service: 'execute-api', now: new Date() };
    assert.equal(verify(inHeaders, account).refused, '');
    assert.equal(verifyQuery(inUrl, account).refused, '');
  }
});

test('a line that is typed is sent, what comes back is printed, a subprotocol is asked for', async () => {
  const input = local({ target: { path: '/' }, headers: [['Sec-WebSocket-Protocol', 'a, b']] }, repeating);
  const { stdout, stderr } = await runIn('bash', wscat(input).text, { typed: '{"action":"é"}\n' });
  assert.equal(stderr, '');
  // Its prompt stands in front of the answer.
  assert.equal(Buffer.from(stdout, 'latin1').toString(), 'hello\n> {"action":"é"}\n');
  const [opened] = repeating.take();
  assert.deepEqual(
    opened?.headers.filter(([name]) => /^sec-websocket-protocol$/i.test(name)).map(([, value]) => value),
    ['a,b'],
  );
});
