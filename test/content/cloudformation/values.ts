/** Which values a property takes: by the resource's own schema, else by the service model behind it. */
import type { PropertyType } from '@aws-cdk/service-spec-types';
import { valuesOf } from '../values/enumeration.ts';

/** Where a property stands: a resource type, and the name of the definition inside it if it isn't its own. */
export interface Owner {
  type: string;
  definition?: string;
}

/** `AWS::<name>::…` → the name of the model in data/aws-cli. */
const models: Record<string, string> = {
  ApiGateway: 'apigateway',
  ApiGatewayV2: 'apigatewayv2',
  CertificateManager: 'acm',
  CloudFront: 'cloudfront',
  Cognito: 'cognito-idp',
  EC2: 'ec2',
  IAM: 'iam',
  Lambda: 'lambda',
  Logs: 'logs',
  Route53: 'route53',
  WAFv2: 'wafv2',
};

function allowedBy(type: PropertyType): readonly string[] | undefined {
  if (type.type === 'array') return allowedBy(type.element);
  return type.type === 'string' ? type.allowedValues : undefined;
}

/** Whether the type is text or a list of it: what an enumeration can be of. */
function isText(type: PropertyType): boolean {
  return type.type === 'array' ? isText(type.element) : type.type === 'string';
}

/** The values of a property, or of its elements; undefined if it takes any text. */
export function valuesFor(owner: Owner, property: string, type: PropertyType): readonly string[] | undefined {
  const allowed = allowedBy(type);
  if (allowed || !isText(type)) return allowed;
  const [, group = '', name = ''] = owner.type.split('::');
  const model = models[group];
  return model ? valuesOf(model, owner.definition ?? name.replace(/V2$/, ''), property) : undefined;
}
