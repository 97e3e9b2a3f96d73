/** Finds policies and loose statements in a tree, and checks them. */
import { at, textOf, type Value } from '../cloudformation/value.ts';
import { checkPolicy, checkStatement, type Fault, type Kind } from './grammar.ts';

/** Keys and resource types whose policy is of a known kind; `TYPE.KEY` before `KEY`. */
const kinds: Record<string, Kind> = {
  AssumeRolePolicyDocument: 'trust',
  assume_role_policy: 'trust',
  'AWS::ApiGateway::RestApi.Policy': 'resource',
  'AWS::EC2::VPCEndpoint.PolicyDocument': 'resource',
  'AWS::IAM::ManagedPolicy.PolicyDocument': 'identity',
  'AWS::IAM::Policy.PolicyDocument': 'identity',
  'AWS::IAM::Role.PolicyDocument': 'identity',
  'AWS::IAM::RolePolicy.PolicyDocument': 'identity',
  'AWS::IAM::UserPolicy.PolicyDocument': 'identity',
  'AWS::S3::BucketPolicy.PolicyDocument': 'resource',
  'AWS::SQS::QueuePolicy.PolicyDocument': 'resource',
  'aws_api_gateway_rest_api.policy': 'resource',
  'aws_api_gateway_rest_api_policy.policy': 'resource',
  'aws_iam_policy.policy': 'identity',
  'aws_iam_role_policy.policy': 'identity',
  'aws_iam_user_policy.policy': 'identity',
  'aws_vpc_endpoint.policy': 'resource',
  'aws_vpc_endpoint_policy.policy': 'resource',
  policyDocument: 'identity',
};

export interface Place {
  /** The type of the resource round it, in CloudFormation and Terraform. */
  type: string;
  /** The key that holds it. */
  key: string;
}

/** A rule of a web ACL has a `Statement` too; that of a policy says what is done, by whom or to what. */
function isPolicy(value: Value): boolean {
  const statement = at(value, 'Statement');
  const statements = statement?.kind === 'list' ? statement.items : statement ? [statement] : [];
  const keys = ['Effect', 'Action', 'Principal', 'Resource'];
  const isOpen = statements.every(({ kind }) => kind === 'call');
  return statement !== undefined && (isOpen || statements.some((one) => keys.some((key) => at(one, key))));
}

/** The faults of every policy and statement in a tree. SAM adds the version to a policy without one. */
export function checkStatements(value: Value, place: Place = { type: '', key: '' }): Fault[] {
  const type = textOf(at(value, 'Type')) ?? '';
  const inside = type.startsWith('AWS::') ? { ...place, type } : place;
  const kind = kinds[`${inside.type}.${place.key}`] ?? kinds[place.key] ?? 'unknown';
  if (isPolicy(value)) {
    const faults = checkPolicy(value, kind);
    const isSam = inside.type.startsWith('AWS::Serverless::');
    return faults.filter(({ what }) => !(isSam && what === 'a policy lacks Version'));
  }
  const isStatement = at(value, 'Effect') && (at(value, 'Action') ?? at(value, 'Resource'));
  if (isStatement) return checkStatement(value, kind);
  switch (value.kind) {
    case 'map':
      return value.entries.flatMap((entry) => checkStatements(entry.value, { ...inside, key: entry.key }));
    case 'list':
      return value.items.flatMap((item) => checkStatements(item, inside));
    case 'call':
      return checkStatements(value.argument, inside);
    default:
      return [];
  }
}
