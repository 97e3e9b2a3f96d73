import { bodyFile, typeWarnings } from '../body.ts';
import { type Command, type Input, titles } from '../types.ts';
import { wideLiteral as literal } from './literals.ts';
import { codeRequest } from './request.ts';
import { codeWords } from './words.ts';

/** A program for Python: botocore's signer, and the standard library's client, which sends what it is given. */
export function python(input: Input): Command {
  const { method, region, origin, path, query, headers, body, fromFile, warnings } = codeRequest(input);
  const [scheme = 'https', host = ''] = origin.split('://');
  const client = scheme === 'http' ? 'HTTPConnection' : 'HTTPSConnection';
  const bytes = fromFile
    ? `open(${literal(bodyFile)}, "rb").read()`
    : body
      ? `${literal(body)}.encode()`
      : 'b""';
  const lines = [
    'import http.client',
    '',
    'from botocore.auth import SigV4Auth',
    'from botocore.awsrequest import AWSRequest',
    'from botocore.session import Session',
    '',
    `METHOD = ${literal(method)}`,
    `HOST = ${literal(host)}`,
    `TARGET = ${literal(`${path}${query && `?${query}`}`)}`,
    headers.length === 0
      ? 'HEADERS = []'
      : `HEADERS = [\n${headers.map(([name, value]) => `    (${literal(name)}, ${literal(value)}),`).join('\n')}\n]`,
    `BODY = ${bytes}`,
    '',
    `request = AWSRequest(METHOD, ${literal(`${scheme}://`)} + HOST + TARGET, data=BODY)`,
    'for name, value in HEADERS:',
    '    request.headers.add_header(name, value)',
    `SigV4Auth(Session().get_credentials(), "execute-api", ${literal(region)}).add_auth(request)`,
    '',
    `connection = http.client.${client}(HOST, timeout=30)`,
    'connection.putrequest(METHOD, TARGET, skip_accept_encoding=True)',
    'for name, value in request.headers.items():',
    '    connection.putheader(name, value)',
    'connection.putheader("content-length", str(len(BODY)))',
    'connection.endheaders(BODY)',
    'response = connection.getresponse()',
    'print(response.status, response.reason)',
    'print(response.headers)',
    'print(response.read().decode(errors="replace"))',
    '',
  ];
  return {
    id: 'python',
    title: titles.python,
    file: 'request.py',
    text: lines.join('\n'),
    ...codeWords,
    warnings: body ? [...warnings, ...typeWarnings(headers, 'none is sent')] : warnings,
  };
}
