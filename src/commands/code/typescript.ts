import { bodyFile, typeWarnings } from '../body.ts';
import { CommandRefused } from '../refusal.ts';
import { type Command, type Header, type Input, titles } from '../types.ts';
import { literal } from './literals.ts';
import { codeRequest } from './request.ts';
import { codeWords } from './words.ts';

/** The methods that `fetch` refuses (Fetch, "forbidden method"). */
const forbidden = /^(connect|trace|track)$/i;

/** Headers each once, values of one that repeats joined: so `fetch` sends it, and what is signed has to be the same. */
export function joined(headers: readonly Header[]): [name: string, value: string][] {
  const all = new Map<string, string>();
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    const before = all.get(key);
    all.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  return [...all];
}

/** A program for Node.js: AWS's signer and `fetch`. Throws `CommandRefused` for what `fetch` would not send as signed. */
export function typescript(input: Input): Command {
  const { method, region, url, query, headers, body, fromFile, warnings } = codeRequest(input);
  if (forbidden.test(method)) throw new CommandRefused(`fetch does not send ${method}.`);
  if (body && /^(get|head)$/i.test(method))
    throw new CommandRefused(`fetch sends no body with ${method}.`, 'signed-in-page');
  // fetch writes the common methods in capitals, whatever it is given.
  const sent = /^(delete|get|head|options|post|put)$/i.test(method) ? method.toUpperCase() : method;
  if (headers.some(([name]) => name.toLowerCase() === '__proto__'))
    throw new CommandRefused('A header with the name __proto__ can’t be sent from JavaScript.');
  const all = joined(headers);
  const lines = [
    "import { Sha256 } from '@aws-crypto/sha256-js';",
    "import { fromNodeProviderChain } from '@aws-sdk/credential-providers';",
    "import { SignatureV4 } from '@smithy/signature-v4';",
    ...(fromFile ? ["import { readFile } from 'node:fs/promises';"] : []),
    '',
    `const url = new URL(${literal(url)});`,
    `const method = ${literal(sent)};`,
    all.length === 0
      ? 'const headers = {};'
      : `const headers = {\n${all.map(([name, value]) => `  ${literal(name)}: ${literal(value)},`).join('\n')}\n};`,
    ...(fromFile
      ? [`const body = await readFile(${literal(bodyFile)});`]
      : body
        ? [`const body = ${literal(body)};`]
        : []),
    ...(query
      ? [
          'const query = Object.fromEntries(',
          '  [...new Set(url.searchParams.keys())].map((name) => [name, url.searchParams.getAll(name)]),',
          ');',
        ]
      : []),
    '',
    'const signer = new SignatureV4({',
    `  service: 'execute-api',`,
    `  region: ${literal(region)},`,
    '  credentials: fromNodeProviderChain(),',
    '  sha256: Sha256,',
    '});',
    'const signed = await signer.sign({',
    '  method,',
    '  protocol: url.protocol,',
    '  hostname: url.hostname,',
    '  path: url.pathname,',
    ...(query ? ['  query,'] : []),
    '  headers: { ...headers, host: url.host },',
    ...(body ? ['  body,'] : []),
    '});',
    '',
    '// fetch sets Host itself, from the URL.',
    'const { host, ...sent } = signed.headers;',
    `const response = await fetch(url, { method, headers: sent${body ? ', body' : ''}, redirect: 'manual' });`,
    'console.log(response.status, response.headers);',
    'console.log(await response.text());',
    '',
  ];
  return {
    id: 'typescript',
    title: titles.typescript,
    file: 'request.mts',
    text: lines.join('\n'),
    ...codeWords,
    warnings: body ? [...warnings, ...typeWarnings(headers, 'fetch sends text/plain')] : warnings,
  };
}
