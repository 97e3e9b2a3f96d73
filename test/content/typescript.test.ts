import { checkTypeScript } from './code/typescript.ts';
import { inOneGo, snippets, testEach } from './content.ts';
import type { Source } from './finding.ts';
import { testGood, testPlanted } from './planted.ts';

const isTypeScript = ({ language }: { language: string }) => language === 'typescript';

const cdk = `import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    new apigateway.RestApi(this, 'Api', { deployOptions: { stageName: 'prod' } });
  }
}
`;
const lambda = cdk
  .replaceAll('apigateway', 'lambda')
  .replace(
    /new .*;/,
    "new lambda.Function(this, 'Orders', { handler: 'a.b', runtime: lambda.Runtime.NODEJS_24_X, code: lambda.Code.fromInline('') });",
  );
const client = `export async function call(url: string): Promise<unknown> {
  const response = await fetch(url, { headers: { accept: 'application/json' } });
  return response.json();
}
`;

const good = { cdk, lambda, client, 'the same names again': client };
const faults: [string, string, RegExp, number][] = [
  ['an unknown property', cdk.replace('stageName', 'stagename'), /TS2561|TS2353/, 8],
  ['an unknown class', cdk.replace('apigateway.RestApi(', 'apigateway.RestAPI('), /TS2551|TS2339/, 8],
  [
    'a prop of HTTP APIs',
    cdk.replace('deployOptions:', 'corsPreflight: {}, deployOptions:'),
    /corsPreflight/,
    8,
  ],
  ['a wrong type of value', cdk.replace("'prod'", '1'), /TS2322/, 8],
  [
    'a deprecated prop of an API',
    cdk.replace('deployOptions:', 'minimumCompressionSize: 1, deployOptions:'),
    /minimumCompressionSize is deprecated/,
    8,
  ],
  [
    'a deprecated prop',
    lambda.replace('handler:', 'logRetention: 7, handler:'),
    /logRetention is deprecated/,
    8,
  ],
  ['an unknown package', cdk.replace("'constructs'", "'construct'"), /TS2307/, 3],
  ['a missing argument', client.replace('fetch(url, ', 'fetch('), /TS\d+/, 2],
  ['a syntax error', client.replace('}\n', ''), /TS1005/, 4],
  ['an implicit any', client.replace('url: string', 'url'), /TS7006/, 1],
];

// One program for the planted faults, the good ones and the content: each would load the types of CDK again.
const planted: Source[] = [...Object.entries(good), ...faults].map(([name, text]) => ({ file: name, text }));
const check = inOneGo([...planted, ...snippets.filter(isTypeScript)], checkTypeScript);
for (const [name, text] of Object.entries(good)) testGood(name, check, { [name]: text });
for (const fault of faults) testPlanted(fault[0], check, [fault]);

testEach(isTypeScript, check);
