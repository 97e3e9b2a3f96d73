/** Answers for the `aws` that snippets call: model-shaped examples, over HTTP, so that the stub needs no Node. */
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { splitOptions } from '../shell/aws.ts';
import { withOutfile } from '../shell/customs.ts';
import { serviceNamed } from '../shell/model.ts';
import { asText, exampleOf, queried } from './example.ts';
import { keys } from './values.ts';

/** What get-export and others write to their file: an API description with what the extensions add. */
const exported = {
  openapi: '3.0.1',
  paths: { '/orders': { get: { security: [{ orders: [] }] } } },
  components: { securitySchemes: { orders: { type: 'apiKey', name: 'authorization', in: 'header' } } },
  'x-amazon-apigateway-policy': { Version: '2012-10-17', Statement: [] },
};

/** `aws configure export-credentials`: temporary keys have a token and an end. */
function credentials(format: string | undefined, token: string): string {
  const pairs = [
    `export AWS_ACCESS_KEY_ID=${keys.accessKeyId}`,
    `export AWS_SECRET_ACCESS_KEY=${keys.secretAccessKey}`,
    ...(token === '' ? [] : [`export AWS_SESSION_TOKEN=${token}`]),
  ];
  if (format === 'env') return pairs.join('\n');
  return JSON.stringify({ Version: 1, SessionToken: token, Expiration: '2026-11-21T10:30:00+00:00' });
}

/** What `aws` prints for its arguments. */
function answer(folder: string, token: string, [service = '', verb = '', ...rest]: string[]): string {
  const { options, positional } = splitOptions(rest.map((text) => ({ text, line: 1 })));
  const given = (name: string) => options.find((option) => option.name === name)?.values[0]?.text;
  if (`${service} ${verb}` === 'configure export-credentials') return credentials(given('--format'), token);
  const model = serviceNamed(service);
  const operation = model?.ops[verb];
  if (!model || !operation) return '';
  if (withOutfile.has(`${service} ${verb}`)) {
    const file = positional[0]?.text ?? options.at(-1)?.values.at(-1)?.text ?? '';
    writeFileSync(join(folder, file), JSON.stringify(exported));
  }
  if (operation.out === undefined) return '';
  const whole = exampleOf(model, operation.out);
  const query = given('--query');
  const value = query === undefined ? whole : queried(whole, query);
  const printed = given('--output') === 'text' ? asText(value) : JSON.stringify(value, null, 2);
  const isDebug = options.some(({ name }) => name === '--debug');
  return isDebug ? `urllib3.connectionpool - DEBUG - "GET / HTTP/1.1" 200 2\n${printed}` : printed;
}

export interface AwsAnswers {
  url: string;
  close: () => Promise<void>;
}

/** A server for the stub, which posts its folder, the session token and its arguments, each with a NUL behind it. */
export async function startAwsAnswers(): Promise<AwsAnswers> {
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const [folder = '', token = '', ...args] = Buffer.concat(chunks).toString().split('\0').slice(0, -1);
    response.end(`${answer(folder, token, args)}\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
