/** Long texts that are made to keep each pattern busy: what it begins with, over and over, and never what it ends with. */
import { backendTexts } from '../../src/evidence/readers/backend-texts.ts';
import { wordings } from '../../src/evidence/wordings.ts';
import { noAnswerWordings } from '../../src/evidence/wordings-connection.ts';
import { laterWordings } from '../../src/evidence/wordings-later.ts';
import { seeds, tokens } from './mutations.ts';

/** A text of `size` characters that repeats a piece. */
export const filled = (piece: string, size: number, start = ''): string =>
  (start + piece.repeat(Math.ceil(size / piece.length))).slice(0, size);

const needles = [...wordings, ...laterWordings, ...noAnswerWordings, ...backendTexts].map(
  ({ needle }) => needle,
);
const gaps = ['', ' ', 'a'.repeat(60), ' a'.repeat(150)];
/** Beginnings of patterns with a gap in them, and states of the reader of lines. */
const begun = [
  'API Key x',
  'Verifying Usage Plan for request: ',
  "API Key x not authorized because method 'GET ",
  'arn:aws:iam::1',
  'arn:aws:execute-api:eu-west-1:1:abc/prod/GET/',
  'Authorizer result body before parsing:',
  "Access-Control-Allow-Credentials' header in the response is '",
  "Redirect from 'https://a",
  '{"errors":[{"message":',
  '{"code":"abc","a":',
  '"status": 404, "error": ',
  'https://a.execute-api.eu-west-1.amazonaws.com/',
  'wss://\x24{a}\x24{b}',
  "'ey",
  '<ErrorResponse >',
  'cloudfront ',
  '0123-0123456789ab ERROR ',
  'KeyError: ',
  'GET https://',
  "curl -H 'a: b' ",
  'curl \\\n',
  'HTTP/1.1 301 X\nLocation: https://a.b/\n\n',
  'HTTP/1.1 100 Continue\n',
  '> GET / HTTP/1.1\n> Host: a.b\n>\n< HTTP/1.1 403 X\n',
  'user@host: ',
  '100 1 100 1 ',
];

/** Names and pieces of all hostile texts. */
export const hostile: { name: string; piece: string; start?: string }[] = [
  ...tokens.map((piece) => ({ name: `${JSON.stringify(piece)} repeated`, piece })),
  ...needles.flatMap((needle) =>
    gaps.map((gap) => ({ name: `${needle} and ${gap.length} more`, piece: needle + gap })),
  ),
  ...begun.flatMap((piece) => [
    { name: `${JSON.stringify(piece)} repeated`, piece },
    ...['a', ' ', '\\', '"', '.'].map((rest) => ({
      name: `${JSON.stringify(piece)} and ${rest}`,
      piece: rest,
      start: piece,
    })),
  ]),
  ...['HTTP/1.1 403 X\nx-amz-apigw-id: a\n\n{', '> GET / HTTP/1.1\n', '{"message":"', "curl '"].flatMap(
    (start) =>
      tokens.map((piece) => ({
        name: `${JSON.stringify(start)}, then ${JSON.stringify(piece)}`,
        piece,
        start,
      })),
  ),
  ...seeds.map((seed) => ({ name: `${JSON.stringify(seed.slice(0, 50))} repeated`, piece: `${seed}\n` })),
];
