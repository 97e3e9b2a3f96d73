import { bodyFile } from '../body.ts';
import { codeRequest } from '../code/request.ts';
import { quote, word } from '../quote.ts';
import { CommandRefused } from '../refusal.ts';
import { type Command, type Header, type Input, titles } from '../types.ts';
import { programBody } from './body.ts';
import { line } from './line.ts';

/** Why awscurl would sign or send this otherwise; from its source (0.44) and from trials. */
function limits({ path, query, headers, body }: ReturnType<typeof codeRequest>): string[] {
  const names = headers.map(([name]) => name.toLowerCase());
  const isSigned = ([name]: Header) => /^(x-amz-.*|content-type)$/i.test(name);
  const rows: [applies: boolean, reason: string][] = [
    [/[^\w\-.~&=]/.test(query), 'The query holds an encoded character, which awscurl encodes again.'],
    [
      /%(2D|2E|5F|7E|3[0-9]|[46][1-9A-F]|[57][0-9A])/i.test(path),
      'The path holds an encoded character that needs no encoding.',
    ],
    [new Set(names).size < names.length, 'A header repeats, of which awscurl sends the last one.'],
    [
      headers.some(([, value]) => value === '' || value.includes(': ')),
      'A header is empty or holds a colon and a space, on which awscurl stops.',
    ],
    [
      headers.some((header) => isSigned(header) && / {2}/.test(header[1])),
      'A signed header holds two spaces in a row, which awscurl does not fold.',
    ],
    [body.startsWith('@'), 'The body begins with @, which awscurl takes for the name of a file.'],
  ];
  return rows.filter(([applies]) => applies).map(([, reason]) => reason);
}

/** The request signed and sent by awscurl. Throws `CommandRefused` where awscurl would sign something else. */
export function awscurl(input: Input): Command {
  const request = codeRequest(input);
  const { method, region, url, headers } = request;
  const faults = limits(request);
  if (faults.length > 0) throw new CommandRefused(faults.join(' '), 'signed-in-page');
  const body = programBody(request.body);
  if (body.pipe) {
    throw new CommandRefused(
      'The body holds characters that awscurl can’t be given unchanged.',
      'signed-in-page',
    );
  }
  // Without any it would send two of its own.
  const sent: readonly Header[] = headers.length > 0 ? headers : [['accept', '*/*']];
  const data = body.redirect
    ? [`--data-binary --data=@${bodyFile}`]
    : body.quoted
      ? [`--data=${body.quoted}`]
      : [];
  const text = line([
    'awscurl -i',
    `--service execute-api --region ${quote(region)}`,
    `-X ${word(method)}`,
    ...sent.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...data,
    quote(url),
  ]);
  return {
    id: 'awscurl',
    title: titles.awscurl,
    text,
    does: 'Signs the request with the keys of the environment or of the profile in AWS_PROFILE and sends it.',
    proves:
      'Another answer than without a signature means that the signature was missing. “is not authorized to perform” means that the signature is right and a policy refuses.',
    warnings: [...request.warnings, ...body.warnings],
  };
}
