/** The texts of the catalogue's errors, and the forms in which people paste them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface CatalogueError {
  slug: string;
  status: number[];
  errorType: string[];
  apiTypes: string[];
  bodies: string[];
  consoleMessages: string[];
}

export const catalogue: CatalogueError[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'data/catalogue.json'), 'utf8'),
);

const examples: Record<string, string> = {
  URL: 'https://api.example.com/pets',
  URL0: 'https://api.example.com/',
  ORIGIN: 'https://app.example.com',
  HOST: 'api.example.com',
  STATUS: '403',
  METHOD: 'PUT',
  HEADER: 'x-api-key',
  PATH: '/pets/7',
  VALUE: 'https://other.example.com',
  VALUES: '*, https://app.example.com',
  REQUEST_ID: '4edbb3b3-4088-40bf-81ad-b0b3cc72210e',
  KEY: '**********************************gE96dR',
  ACCOUNT: '111122223333',
  ROLE: 'authorizer-role',
  REGION: 'eu-west-1',
  SCOPES: 'pets/read',
  MESSAGE: "'KeyError'",
  TIME: '2026-11-21T10:00:00.000+00:00',
  FILE: 'client.pem',
  N: '42',
  V: '3.0.19',
};

/** A text with its placeholders filled in. Throws for one that has no example. */
export function fill(text: string): string {
  return text.replace(/\{([A-Z_0-9]+)\}/g, (_, name: string) => {
    const example = examples[name];
    if (example === undefined) throw new Error(`test/evidence/catalogue.ts has no example for {${name}}`);
    return example;
  });
}

/** The JSON of a body written by another program: indented, with blanks, on one line. Itself if it is no JSON. */
export function respaced(body: string): string[] {
  try {
    const value: unknown = JSON.parse(body);
    const wide = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
    return [JSON.stringify(value), JSON.stringify(value, null, 2), JSON.stringify(value, null, '\t'), wide];
  } catch {
    return [];
  }
}

const titles: Record<number, string> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  500: 'Internal Server Error',
};

/** A body as the whole answer that has it: in HTTP/1.1 with AWS's letter case, and in HTTP/2. */
export function answers(
  { status: [status = 403], errorType: [type], apiTypes }: CatalogueError,
  body: string,
): string[] {
  const isHttp = apiTypes.includes('http') && !apiTypes.includes('rest');
  const ids: [string, string][] = isHttp
    ? [['apigw-requestid', 'IUhAiierIAMEJfQ=']]
    : [
        ['x-amzn-RequestId', '1ee18fc5-78aa-4bcf-bb42-52977beb94e4'],
        ['x-amz-apigw-id', 'VwjwNFuUIAMFrRA='],
      ];
  const headers: [string, string][] = [
    ['Date', 'Sat, 21 Nov 2026 10:00:00 GMT'],
    [
      'Content-Type',
      body.startsWith('<') ? 'text/html' : body.startsWith('{') ? 'application/json' : 'text/plain',
    ],
    ['Content-Length', String(body.length)],
    ...ids,
    ...(type ? [['x-amzn-ErrorType', type] as [string, string]] : []),
  ];
  const first = [
    `HTTP/1.1 ${status} ${titles[status] ?? 'Error'}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  const second = [`HTTP/2 ${status} `, ...headers.map(([name, value]) => `${name.toLowerCase()}: ${value}`)];
  return [first, second].map((lines) => `${lines.join('\n')}\n\n${body}\n`);
}
