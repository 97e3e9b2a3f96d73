/** Snippets run as they stand: what `curl` sends is what they say, and every part of a pipe does its work. */
import { checkCalls } from './calls/check.ts';
import { inOneGo, snippets, testEach } from './content.ts';
import type { Source } from './finding.ts';
import { testGood, testPlanted } from './planted.ts';
import { skipWithout } from './shell/shells.ts';
import { checkShell } from './shell/static.ts';
import { readCommands } from './shell/words.ts';

const needed = ['bash', 'curl', 'jq', 'openssl', 'python3'];
const skip = needed.map((program) => skipWithout(program)).find((why) => why !== false) ?? false;

const signed = `printf %s "$AWS_SESSION_TOKEN" | sed 's/^/x-amz-security-token: /' |
  curl -sS -i -X "$METHOD" "$URL" \\
    --aws-sigv4 aws:amz:"$REGION":execute-api \\
    --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \\
    -H @-
`;

if (!skip) {
  const check = (source: Source) => checkCalls([source]);
  testGood('good.sh', check, {
    'a body': `curl -sS -i -X POST "$URL?b=2&a=1" -H 'content-type: application/json' --data-raw '{"a": [1]}'\n`,
    'a signed request, with and without a token': signed,
    'a file for a body': signed.replace('-H @-', '-H @- -H "content-type: x/y" --data-binary @body.bin'),
    'output handed on': `aws apigateway get-rest-apis --output json | jq -r '.items[].name' | grep example\n`,
  });
  testPlanted('planted.sh', check, [
    ['a method that a body chooses', `curl -sS "$URL" --data-raw '{}'\n`, /sends `Content-Type:/, 1],
    ['a header without a value', 'curl -sS "$URL" -H "x-api-key:"\n', /says the header `x-api-key: `/, 1],
    ['a header without a colon', 'curl -sS "$URL" -H "x-api-key $API_KEY"\n', /nothing arrives/, 1],
    ['a fragment', 'true\ncurl -sS -i "$URL/A#7"\n', /says GET \/orders\/A#7/, 2],
    ['dots in the path', 'curl -sS -i "$URL/../x"\n', /GET \/x arrives/, 1],
    ['brackets in the URL', 'curl -sS -i "$URL/{a,b}"\n', /1 requests too many/],
    ['a blank in the URL', 'curl -sS -i "$URL?note=a b"\n', /sends nothing/, 1],
    [
      'a file whose line breaks are lost',
      `printf '%s\\n' '{' '}' > a.json\ncurl -sS "$URL" -H 'content-type: x/y' -d @a.json\n`,
      /says the body/,
      2,
    ],
    ['an option that changes the request', `curl -sS "$URL" --json '{}'\n`, /not known .* json/, 1],
    ['a scope of two parts', signed.replace(':"$REGION":execute-api', ''), /refused \(credential/, 2],
    [
      'a token that may be empty',
      'curl -sS "$URL" --aws-sigv4 aws:amz:"$REGION":execute-api --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" ' +
        '-H "x-amz-security-token: $AWS_SESSION_TOKEN"\n',
      /security-token/,
    ],
    [
      'a token that is not signed',
      signed.replace(/^.*\n/, '').replace(' -H @-', ''),
      /refused \(session token/,
    ],
    ['a query that curl signs raw', signed.replace('"$URL"', '"$URL?b=2&a=1"'), /refused \(signature/, 2],
    ['a wrong key for jq', "aws apigateway get-rest-apis --output json | jq '.Items'\n", /prints null/],
    ['a jq program that fails', "aws apigateway get-rest-apis | jq '.items.id'\n", /Cannot index array/, 1],
    ['a search that finds nothing', 'curl -sS "$URL" | grep -i x-amzn-requestid\n', /status 1/, 1],
    ['a file that nobody wrote', `printf '%s' '{}' > a.json\njq . b.json\n`, /b\.json/, 2],
  ]);
}

/** Snippets of `aws` and `printf` alone send nothing: the other checks see all of them. */
const isRun = (snippet: Source & { language: string }) =>
  snippet.language === 'sh' &&
  checkShell(snippet).length === 0 &&
  readCommands(snippet.text).some(({ words }) => !['aws', 'printf'].includes(words[0]?.text ?? ''));

testEach(isRun, inOneGo(snippets.filter(isRun), checkCalls), { skip });
