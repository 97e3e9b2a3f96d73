import { checkRegion } from '../host.ts';
import { isSafe } from '../quote.ts';
import { CommandRefused } from '../refusal.ts';
import type { Route } from '../routes/route.ts';
import { type Command, type Input, titles } from '../types.ts';
import { type Kept, requestsOf } from './requests.ts';

const verbs = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'];

/** Secrets of the environment, which Bruno keeps apart from its files. */
const secrets = ['accessKeyId', 'secretAccessKey', 'sessionToken'] as const;

const block = (name: string, lines: readonly string[]): string =>
  `${name} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}\n`;

/** Bruno's files are lines: what holds a line break of another kind, or blanks at an end, would come out changed. */
function checkKept({ method, headers, body }: Kept): void {
  if (!verbs.includes(method)) throw new CommandRefused(`Bruno’s files know no method ${method}.`, 'plain');
  if (!isSafe(body) || /^\s|\s$/.test(body)) {
    throw new CommandRefused(
      'The body begins or ends with white space or holds characters that can’t be seen, for which Bruno’s files have no escape.',
      'postman',
    );
  }
  if (headers.some(([name, value]) => value === '' || /^["~@]|["':{}]/.test(name)))
    throw new CommandRefused('A header is empty or has a name that Bruno’s files can’t hold.', 'postman');
}

const nameOf = (index: number, { name }: Kept): string =>
  `${String(index + 1).padStart(2, '0')} ${name
    .replace(/[^\w -]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()}`.slice(0, 80);

/** One request as a file of Bruno's. */
function fileOf(kept: Kept, index: number, region: string): string {
  checkKept(kept);
  const { method, url, headers, body, signed } = kept;
  const auth = signed ? 'awsv4' : 'none';
  return [
    block('meta', [`name: ${nameOf(index, kept)}`, 'type: http', `seq: ${index + 1}`]),
    block(method.toLowerCase(), [`url: ${url}`, `body: ${body ? 'text' : 'none'}`, `auth: ${auth}`]),
    ...(headers.length > 0
      ? [
          block(
            'headers',
            headers.map(([name, value]) => `${name}: ${value}`),
          ),
        ]
      : []),
    ...(signed
      ? [
          block('auth:awsv4', [
            ...secrets.map((name) => `${name}: {{${name}}}`),
            'service: execute-api',
            `region: ${region}`,
            'profileName: ',
          ]),
        ]
      : []),
    ...(body ? [block('body:text', body.split('\n'))] : []),
    block('settings', ['encodeUrl: false']),
  ].join('\n');
}

/** A collection for Bruno: a folder of small files. Throws `CommandRefused` for what its files can't hold. */
export function bruno(input: Input, routes: readonly Route[]): Command {
  const { kept, warnings } = requestsOf(input, routes);
  const region = input.target.region && checkRegion(input.target.region);
  const files = [
    {
      name: 'bruno.json',
      text: `${JSON.stringify({ version: '1', name: 'API Gateway', type: 'collection' }, null, 2)}\n`,
    },
    ...kept.map((one, index) => ({
      name: `${nameOf(index, one)}.bru`,
      text: fileOf(one, index, region ?? ''),
    })),
    ...(kept.some(({ signed }) => signed)
      ? [
          {
            name: 'environments/AWS.bru',
            text: `vars:secret [\n${secrets.map((name) => `  ${name}`).join(',\n')}\n]\n`,
          },
        ]
      : []),
  ];
  const [{ name = '', text = '' } = {}, ...others] = files;
  return {
    id: 'bruno',
    title: titles.bruno,
    file: name,
    text,
    files: others,
    does: 'A folder with these files is a collection: the request as it is and, where that can be, signed with the secrets of the environment AWS: fill all three in, the session token may be empty.',
    proves: 'Another answer than curl’s means that one of Bruno’s own headers makes the difference.',
    warnings,
  };
}
