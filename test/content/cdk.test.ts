/** Every CDK form is synthesized with the real CDK, and its template passes the checks of CloudFormation. */
import { checkSynthesized } from './cdk/check.ts';
import { synthesizeAll } from './cdk/synthesize.ts';
import { inOneGo, snippets, testEach } from './content.ts';
import type { Source } from './finding.ts';
import { testGood, testPlanted } from './planted.ts';

const stack = (
  inside: string,
  props = 'props?: StackProps',
) => `import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, ${props}) {
    super(scope, id, props);
${inside}
  }
}
`;
const api = `    const api = new apigateway.RestApi(this, 'Api', { deployOptions: { stageName: 'prod' } });
    const orders = api.root.addResource('orders');
    orders.addMethod('GET', new apigateway.MockIntegration());`;
const resource = `${api}
    const resource = api.node.defaultChild as apigateway.CfnRestApi;`;

const checkAll = (sources: Source[]) => synthesizeAll(sources).flatMap(checkSynthesized);
const check = (source: Source) => checkAll([source]);

testGood('planted.cdk.ts', check, {
  'an API': stack(api),
  'props of its own': stack(
    api.replace("'prod'", 'props.stageName'),
    'props: StackProps & { stageName: string }',
  ),
  'a construct from outside': stack(
    "    new apigateway.LambdaRestApi(this, 'Api', { handler: props.handler });",
    'props: StackProps & { handler: lambda.IFunction }',
  ),
});

testPlanted('planted.cdk.ts', check, [
  ['an API without methods', stack(api.replace(/.*addMethod.*/, '')), /doesn't contain any methods/, 9],
  ['a method twice', stack(`${api}\n    orders.addMethod('GET');`), /already a Construct|refuses/, 12],
  ['a path with a slash', stack(api.replace("'orders'", "'orders/'")), /refuses it/, 10],
  [
    'a wrong value behind CDK',
    stack(`${resource}\n    resource.apiKeySourceType = 'QUERY';`),
    /does not take QUERY/,
    9,
  ],
  [
    'a property that is overridden with nothing known',
    stack(`${resource}\n    resource.addPropertyOverride('Endpoint', 'x');`),
    /no property Endpoint/,
    9,
  ],
  [
    'a function that gets no permission',
    stack(
      `    const handler = lambda.Function.fromFunctionArn(this, 'Orders', this.formatArn({ service: 'lambda', region: 'us-east-1', resource: 'function:orders' }));
    new apigateway.LambdaRestApi(this, 'Api', { handler });`,
    ),
    /CDK gives a warning: .*permission/i,
    9,
  ],
  ['two classes', `${stack(api)}export class OtherStack extends ApiStack {}\n`, /exports 2 classes/, 1],
  ['a class that is not exported', stack(api).replace('export class', 'class'), /exports 0 classes/, 1],
  [
    'a prop without an example',
    stack(api, 'props: StackProps & { code: lambda.Code }'),
    /no example of the prop code/,
    7,
  ],
]);

const isCdk = ({ name }: { name: string }) => name.endsWith('.cdk.ts');
testEach(isCdk, inOneGo(snippets.filter(isCdk), checkAll));
