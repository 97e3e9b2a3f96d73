import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inOneGo, snippets, testEach } from './content.ts';
import type { Source } from './finding.ts';
import { testGood, testPlanted } from './planted.ts';
import { checkRun } from './shell/compare.ts';
import { checkWrittenJson } from './shell/json.ts';
import { checkShellcheck } from './shell/shellcheck.ts';
import { shells, skipWithout } from './shell/shells.ts';
import { checkShell } from './shell/static.ts';
import { checkSyntax } from './shell/syntax.ts';

const isShell = ({ language }: { language: string }) => language === 'sh';
const isReadable = (source: Source) => checkShell(source).length === 0;
const all = snippets.filter(isShell);
const readable = all.filter(isReadable);

const good = {
  'a pipe, a file, quotes': `# reads the id
aws apigateway get-rest-apis --query "items[?name=='$STACK_NAME'].{id: id, name: name}" --output text |
  xargs -I ID aws apigateway get-stages --rest-api-id ID
printf '%s\\n' "[{\\"op\\": \\"replace\\", \\"path\\": \\"/name\\", \\"value\\": \\"$STAGE\\"}]" > patch.json
aws apigateway update-stage --rest-api-id "$API_ID" --stage-name "$STAGE" --patch-operations file://patch.json
`,
  'a command in quotes': `aws apigateway get-stages --rest-api-id "$(aws apigateway get-rest-apis --query 'items[0].id')"\n`,
  shorthand: `aws apigateway update-stage --rest-api-id "$API_ID" --stage-name "$STAGE" \\
  --patch-operations op=replace,path=/description,value=new
`,
};

describe('form and aws', () => {
  testGood('good.sh', checkShell, good);
  testPlanted('planted.sh', checkShell, [
    ['a loop', 'for x in a b; do\n  echo x\ndone\n', /`for`/, 1],
    ['an assignment', 'API_ID=abc\n', /sets a variable/, 1],
    ['an open quote', "printf '%s\n", /quote/, 1],
    ['a backtick', 'aws sts `cat x`\n', /backtick/, 1],
    ['an unknown service', 'aws apigatway get-rest-apis\n', /no service apigatway/, 1],
    ['an unknown operation', 'aws apigateway get-restapis\n', /no operation get-restapis/, 1],
    ['an unknown option', 'aws apigateway get-rest-apis --max 3\n', /no option --max/, 1],
    [
      'a missing option',
      'aws sts get-caller-identity\naws apigateway get-stages\n',
      /lacks --rest-api-id/,
      2,
    ],
    [
      'an unknown value',
      'aws apigateway put-integration --rest-api-id a --resource-id b --http-method GET --type PROXY\n',
      /PROXY/,
    ],
    [
      'an unknown key',
      'aws apigateway update-stage --rest-api-id a --stage-name b --patch-operations op=replace,pth=/x\n',
      /pth/,
    ],
    [
      'an unknown patch',
      'aws apigateway update-stage --rest-api-id a --stage-name b --patch-operations op=set,path=/x\n',
      /op=set/,
    ],
    [
      'a path that is none',
      'aws apigateway update-stage --rest-api-id a --stage-name b --patch-operations op=replace,path=/deployment,value=x\n',
      /\/deployment is no path/,
      1,
    ],
    [
      'a setting that is none',
      "aws apigateway update-stage --rest-api-id a --stage-name b \\\n  --patch-operations 'op=replace,path=/*/*/throttle/rateLimit,value=5'\n",
      /throttle\/rateLimit is no setting/,
      2,
    ],
    [
      'a patch without a value',
      'aws apigateway update-api-key --api-key a --patch-operations op=replace,path=/enabled\n',
      /has no value/,
    ],
    [
      'a patch with a value that is none',
      'aws apigateway update-rest-api --rest-api-id a --patch-operations op=replace,path=/apiKeySource,value=QUERY\n',
      /QUERY, not one of HEADER, AUTHORIZER/,
    ],
    [
      'a patch whose letters differ',
      'aws apigateway update-base-path-mapping --domain-name a --base-path b --patch-operations op=replace,path=/restApiId,value=c\n',
      /restApiId is no path/,
    ],
    [
      'an unknown value inside shorthand',
      'aws apigateway create-rest-api --name a --endpoint-configuration types=REGIONL\n',
      /REGIONL/,
    ],
    [
      'an unknown value inside JSON',
      `aws apigateway create-rest-api --name a --endpoint-configuration '{"types": ["REGIONL"]}'\n`,
      /REGIONL/,
    ],
    ['an unknown value in a list', 'aws lambda list-functions --function-version SOME\n', /SOME/],
    [
      'a query that ends with a dot',
      "aws apigateway get-rest-apis --query 'items[0].'\n",
      /ends with a dot|not JMESPath/,
      1,
    ],
    ['a query that is none', "aws apigateway get-rest-apis --query 'items[].{id id}'\n", /not JMESPath/],
    [
      'a query of a wrong key',
      "aws apigateway get-rest-apis \\\n  --query 'Items[].id'\n",
      /no key Items/,
      2,
    ],
    ['a query of a wrong inner key', "aws apigatewayv2 get-apis --query 'Items[].apiId'\n", /no key apiId/],
    ['a query that forgets []', "aws apigateway get-rest-apis --query 'items.id'\n", /no key id/],
    [
      'a comparison that never holds',
      'aws apigatewayv2 get-apis --query "Items[?ProtocolType==\'REST\']"\n',
      /never comes/,
    ],
    [
      'a stray word',
      'aws apigateway get-stages --rest-api-id "$API_ID" --query item --output text prod\n',
      /prod belongs/,
    ],
  ]);
  testEach(isShell, checkShell);
});

describe('shellcheck', () => {
  const skip = skipWithout('shellcheck');
  if (!skip) {
    testPlanted('planted.sh', (source) => checkShellcheck([source]), [
      ['a space after the last backslash', 'aws sts \\ \n  get-caller-identity\n', /SC1101/, 1],
      ['a value without quotes', 'printf %s $API_ID\n', /SC2086/, 1],
    ]);
  }
  testEach(isShell, inOneGo(all, checkShellcheck), { skip });
});

for (const shell of shells) {
  const skip = skipWithout(shell);
  describe(`${shell} reads it, and hands on the arguments that are meant`, () => {
    if (!skip) {
      testPlanted('planted.sh', (source) => checkSyntax(shell, [source]), [
        ['an open quote', "printf '%s\n", /cannot read/],
        ['an open $(', 'printf %s "$(aws sts"\n', /cannot read/],
      ]);
      testGood('good.sh', (source) => checkRun(shell, [source]), good);
    }
    const check = (files: Source[]) => [
      ...checkSyntax(shell, files),
      ...checkRun(shell, files.filter(isReadable)),
    ];
    testEach(isShell, inOneGo(all, check), { skip });
  });
}

test('zsh takes an unquoted question mark for a pattern', { skip: skipWithout('zsh') }, () => {
  const text = 'curl https://api.example.com/orders?page=2\n';
  assert.equal(checkRun('zsh', [{ file: 'planted.sh', text }]).length, 1);
});

describe('JSON that snippets write', () => {
  const skip = skipWithout('dash');
  const use = 'aws apigateway update-stage --rest-api-id a --stage-name b --patch-operations file://p.json\n';
  if (!skip) {
    testPlanted('planted.sh', (source) => checkWrittenJson([source]), [
      ['a comma too many', `printf '%s\\n' '[{"op": "replace"},]' > p.json\n`, /not JSON/],
      [
        'an unknown key',
        `printf '%s\\n' '[{"op": "replace", "pth": "/x"}]' > p.json\n${use}`,
        /no key pth/,
        2,
      ],
      [
        'a path that is none',
        `printf '%s\\n' '[{"op": "replace", "path": "/name", "value": "x"}]' > p.json\n${use}`,
        /\/name is no path/,
        2,
      ],
      ['an unknown value', `printf '%s\\n' '[{"op": "set", "path": "/x"}]' > p.json\n${use}`, /set/, 2],
    ]);
  }
  testEach(
    (snippet) => readable.includes(snippet) && /> *\S+\.json/.test(snippet.text),
    inOneGo(readable, checkWrittenJson),
    { skip },
  );
});
