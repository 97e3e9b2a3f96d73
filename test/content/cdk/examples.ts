/** Example values for what a stack's constructor takes, so that it can be synthesized. */
import type { Stack } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { Prop } from './props.ts';

/** The account and Region that every stack is given. */
export const env = { account: '111122223333', region: 'eu-west-1' };

/** Texts whose form CDK or AWS looks at, by what the prop's name ends with; any other is `example-<name>`. */
const texts: [ending: RegExp, text: string][] = [
  [/certificateArn$/i, `arn:aws:acm:${env.region}:${env.account}:certificate/example-certificate`],
  [/functionArn$/i, `arn:aws:lambda:${env.region}:${env.account}:function:example-function`],
  [
    /(balancer|alb|nlb)Arn$/i,
    `arn:aws:elasticloadbalancing:${env.region}:${env.account}:loadbalancer/app/example-balancer/0123456789abcdef`,
  ],
  [
    /listenerArn$/i,
    `arn:aws:elasticloadbalancing:${env.region}:${env.account}:listener/app/example-balancer/0123456789abcdef/0123456789abcdef`,
  ],
  [
    /targetGroupArn$/i,
    `arn:aws:elasticloadbalancing:${env.region}:${env.account}:targetgroup/example-targets/0123456789abcdef`,
  ],
  [/roleArn$/i, `arn:aws:iam::${env.account}:role/example-role`],
  [/hostedZoneId$/i, 'Z0123456789EXAMPLE'],
  [/vpcEndpointId$/i, 'vpce-0123456789abcdef0'],
  [/vpcId$/i, 'vpc-0123456789abcdef0'],
  [/groupId$/i, 'sg-0123456789abcdef0'],
  [/subnetIds?$/i, 'subnet-0123456789abcdef0'],
  [/availabilityZones?$/i, `${env.region}a`],
  [/Arn$/, `arn:aws:execute-api:${env.region}:${env.account}:example-resource`],
];

/** A text with the parts that stand for the reader's own replaced, for a comparison with other forms of the fix. */
export function withoutExamples(text: string, open: string): string {
  const known = texts.flatMap(([, example]) => [example, another(example)]);
  const parts = [...known, env.account, env.region].reduce((rest, part) => rest.replaceAll(part, open), text);
  return parts.replace(/\bexample-[a-z0-9-]+/g, open);
}

/** One that differs: a load balancer wants two subnets. */
function another(text: string): string {
  return text.replace(/.$/, 'b');
}

function textFor(name: string): string {
  const [, known] = texts.find(([ending]) => ending.test(name)) ?? [];
  return known ?? `example-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

const constructs: Record<string, (scope: Construct, id: string) => unknown> = {
  'apigateway.IDomainName': (scope, id) =>
    apigateway.DomainName.fromDomainNameAttributes(scope, id, {
      domainName: 'example-domain-name.example.com',
      domainNameAliasHostedZoneId: textFor('hostedZoneId'),
      domainNameAliasTarget: 'example-target.example.com',
    }),
  'apigateway.IRestApi': (scope, id) => apigateway.RestApi.fromRestApiId(scope, id, 'example-api-id'),
  'apigateway.Stage': (scope, id) => {
    const api = apigateway.RestApi.fromRestApiId(scope, `${id}Api`, 'example-api-id');
    const deployment = new apigateway.Deployment(scope, `${id}Deployment`, { api });
    return new apigateway.Stage(scope, id, { deployment });
  },
  'apigatewayv2.IDomainName': (scope, id) =>
    apigatewayv2.DomainName.fromDomainNameAttributes(scope, id, {
      name: 'example-domain-name.example.com',
      regionalDomainName: 'example-target.example.com',
      regionalHostedZoneId: textFor('hostedZoneId'),
    }),
  'apigatewayv2.WebSocketApi': (scope, id) => new apigatewayv2.WebSocketApi(scope, id),
  'apigatewayv2.WebSocketStage': (scope, id) =>
    new apigatewayv2.WebSocketStage(scope, id, {
      webSocketApi: new apigatewayv2.WebSocketApi(scope, `${id}Api`),
      stageName: 'example-stage',
    }),
  'lambda.IFunction': (scope, id) => lambda.Function.fromFunctionArn(scope, id, textFor('functionArn')),
};

/** The value of one prop; undefined where its type has no example. `scope` holds the constructs that come from outside. */
export function exampleOf({ name, type }: Prop, scope: Stack): unknown {
  if (type === 'string') return textFor(name);
  if (type === 'string[]') return [textFor(name), another(textFor(name))];
  if (type === 'number') return 1;
  if (type === 'boolean') return true;
  return constructs[type]?.(scope, name);
}
