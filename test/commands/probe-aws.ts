/** Answers for the `aws` that a probe calls: built on the service models, so that no member is one that AWS has not. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import jmespath from 'jmespath';
import { checkAws } from '../content/shell/aws.ts';
import { type Service, serviceNamed, shapeNamed } from '../content/shell/model.ts';

/** By service and operation: the output, or the name of the error. */
export type Account = Readonly<Record<string, unknown>>;

/** Throws if a value has a member that its shape has not. */
function checkShape(service: Service, name: string, value: unknown, at: string): void {
  const shape = shapeNamed(service, name);
  if (Array.isArray(value) && shape.l) {
    for (const item of value) checkShape(service, shape.l, item, at);
  } else if (typeof value === 'object' && value !== null) {
    for (const [member, inner] of Object.entries(value)) {
      const next = shape.m ?? shape.s?.[member];
      if (!next) throw new Error(`${at}: the model has no member ${member}`);
      checkShape(service, next, inner, `${at}.${member}`);
    }
  }
}

const limits = new Set(['--cli-connect-timeout', '--cli-read-timeout']);

export interface Aws {
  url: string;
  /** The calls so far, without `aws`; forgets them. */
  take(): string[][];
  /** What is wrong with the calls so far. */
  faults: string[];
  be(account: Account): void;
  close(): Promise<void>;
}

/** A server for the stub, which posts its arguments, each with a NUL behind it. The first line is the exit status. */
export async function startAws(): Promise<Aws> {
  let account: Account = {};
  const calls: string[][] = [];
  const faults: string[] = [];
  const answer = (words: string[]): string => {
    calls.push(words);
    const [service = '', verb = ''] = words;
    // Global options that no snippet of the site uses; each has one value.
    const own = words.filter((word, at) => !limits.has(word) && !limits.has(words[at - 1] ?? ''));
    for (const { what } of checkAws(own.map((text) => ({ text, line: 1, quoted: true }) as never)))
      faults.push(`${service} ${verb}: ${what}`);
    const model = serviceNamed(service);
    const operation = model?.ops[verb];
    if (!model || !operation?.out) return `252\nno such operation`;
    const value = account[`${service} ${verb}`];
    if (value === undefined || typeof value === 'string') {
      const error = value ?? 'NotFoundException';
      return `254\n\nAn error occurred (${error}) when calling the operation: of account 111122223333`;
    }
    checkShape(model, operation.out, value, `${service} ${verb}`);
    const query = words[words.indexOf('--query') + 1] ?? '@';
    return `0\n${JSON.stringify(jmespath.search(value, query), null, 4)}`;
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const words = Buffer.concat(chunks).toString().split('\0').slice(0, -1);
    try {
      response.end(`${answer(words)}\n`);
    } catch (error) {
      faults.push(String(error));
      response.end('255\n\n');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    take: () => calls.splice(0),
    faults,
    be: (next) => {
      account = next;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
