/** Sends commands through a real shell and a real curl, and compares what arrives with what was asked. */
import assert from 'node:assert/strict';
import type { Header } from '../../src/commands/index.ts';
import { bytesOf, type RawHttp } from '../signing/verify.ts';
import type { Recorder } from './server.ts';
import { runIn, type Shell } from './shells.ts';

/** Runs the commands one after the other in one shell and returns what arrived, a request a command. */
export async function send(
  recorder: Recorder,
  shell: Shell,
  commands: readonly string[],
  env: Record<string, string> = {},
): Promise<RawHttp[]> {
  recorder.take();
  const { stdout, stderr } = await runIn(shell, commands.join('\n'), { env, curlrc: recorder.curlrc });
  const arrived = recorder.take();
  assert.equal(stderr, '', `${shell} says ${stderr}`);
  assert.equal(arrived.length, commands.length, `${shell} sent ${arrived.length} requests`);
  assert.equal(
    stdout.split('HTTP/1.1 200 OK').length - 1,
    commands.length,
    'every answer is printed with its headers',
  );
  return arrived;
}

/** Sent by curl when nothing else is said. */
const curlsOwn = ['host', 'user-agent', 'accept', 'content-length', 'content-type'];

const byName = (headers: readonly Header[]): Record<string, string[]> => {
  const lists = new Map<string, string[]>();
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    lists.set(key, [...(lists.get(key) ?? []), value]);
  }
  return Object.fromEntries([...lists].sort());
};

export interface Asked {
  method: string;
  target: string;
  headers: readonly Header[];
  body: string;
}

/** Asserts that a request is what was asked, but for what curl adds by itself. */
export function assertArrived(raw: RawHttp | undefined, { method, target, headers, body }: Asked): void {
  assert.ok(raw);
  assert.equal(`${raw.method} ${raw.target}`, `${method} ${target}`);
  const given = headers.map(
    ([name, value]): Header => [name, bytesOf(value.replaceAll('\t', ' ').replace(/^ +| +$/g, ''))],
  );
  const names = new Set(given.map(([name]) => name.toLowerCase()));
  const arrived = raw.headers.filter(
    ([name]) => names.has(name.toLowerCase()) || !curlsOwn.includes(name.toLowerCase()),
  );
  assert.deepEqual(byName(arrived), byName(given));
  assert.equal(Buffer.from(raw.body).toString(), body);
}
