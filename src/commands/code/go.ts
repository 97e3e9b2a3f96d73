import { bodyFile, typeWarnings } from '../body.ts';
import { queryPairs } from '../percent.ts';
import { CommandRefused } from '../refusal.ts';
import { type Command, type Input, titles } from '../types.ts';
import { wideLiteral as literal } from './literals.ts';
import { codeRequest } from './request.ts';
import { codeWords } from './words.ts';

const check = ['\tif err != nil {', '\t\tlog.Fatal(err)', '\t}'];

/** The bytes of an encoded text, a character each. */
const bytesOf = (text: string): string =>
  text.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Go's signer sorts names and values before it encodes them; AWS's rules sort them encoded. */
function isSortedAlike(query: string): boolean {
  const pairs = queryPairs(query);
  const decoded = pairs
    .map((pair) => [...pair, ...pair.map(bytesOf)] as const)
    .sort((a, b) => compare(a[2] ?? '', b[2] ?? '') || compare(a[3] ?? '', b[3] ?? ''));
  return decoded.map(([name, value]) => `${name}=${value}`).join('&') === query;
}

/** A program for Go: the signer of the AWS SDK for Go v2, and net/http. Formatted as gofmt does it. */
export function go(input: Input): Command {
  const { method, region, url, query, headers, body, fromFile, warnings } = codeRequest(input);
  if (!isSortedAlike(query)) {
    throw new CommandRefused(
      'Go’s signer would sort this query by its decoded characters, which is not the order of AWS’s rules.',
      'signed-in-page',
    );
  }
  const lines = [
    'package main',
    '',
    'import (',
    ...(fromFile || body ? ['\t"bytes"'] : []),
    ...['context', 'crypto/sha256', 'encoding/hex', 'fmt', 'io', 'log', 'net/http', 'os', 'time'].map(
      (name) => `\t"${name}"`,
    ),
    '',
    '\tv4 "github.com/aws/aws-sdk-go-v2/aws/signer/v4"',
    '\t"github.com/aws/aws-sdk-go-v2/config"',
    ')',
    '',
    'func main() {',
    '\tctx := context.Background()',
    ...(fromFile
      ? [`\tbody, err := os.ReadFile(${literal(bodyFile)})`, ...check]
      : body
        ? [`\tbody := []byte(${literal(body)})`]
        : []),
    `\trequest, err := http.NewRequestWithContext(ctx, ${literal(method)}, ${literal(url)}, ${body ? 'bytes.NewReader(body)' : 'nil'})`,
    ...check,
    ...headers.map(([name, value]) => `\trequest.Header.Add(${literal(name)}, ${literal(value)})`),
    '',
    `\tsettings, err := config.LoadDefaultConfig(ctx, config.WithRegion(${literal(region)}))`,
    ...check,
    '\tcredentials, err := settings.Credentials.Retrieve(ctx)',
    ...check,
    `\thash := sha256.Sum256(${body ? 'body' : 'nil'})`,
    '\tsigner := v4.NewSigner()',
    `\terr = signer.SignHTTP(ctx, credentials, request, hex.EncodeToString(hash[:]), "execute-api", ${literal(region)}, time.Now())`,
    ...check,
    '',
    '\t// The round trip alone, so that a redirect is shown and not followed.',
    '\tresponse, err := http.DefaultTransport.RoundTrip(request)',
    ...check,
    '\tdefer response.Body.Close()',
    '\tfmt.Println(response.Status)',
    '\tresponse.Header.Write(os.Stdout)',
    '\tfmt.Println()',
    '\tio.Copy(os.Stdout, response.Body)',
    '}',
    '',
  ];
  return {
    id: 'go',
    title: titles.go,
    file: 'main.go',
    text: lines.join('\n'),
    ...codeWords,
    warnings: body ? [...warnings, ...typeWarnings(headers, 'none is sent')] : warnings,
  };
}
