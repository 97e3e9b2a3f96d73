/** Where two forms of a fix may differ and do the same: what a tool names, leaves to a default or says in another way. */
import type { Leaf, Made } from './leaves.ts';

/** Names and descriptions that nothing refers to: each tool makes its own where none is given. */
const labels = new RegExp(
  `^(${[
    'AWS::ApiGateway::(ApiKey|Authorizer|RestApi|UsagePlan|RequestValidator).Name',
    'AWS::ApiGateway::Deployment.Description',
    'AWS::ApiGatewayV2::(Api|Authorizer).Name',
    'AWS::CloudFront::Distribution.DistributionConfig.(Origins.Id|DefaultCacheBehavior.TargetOriginId)',
    'AWS::CloudFront::Function.(Name|FunctionConfig.Comment)',
    'AWS::Cognito::UserPoolClient.ClientName',
    'AWS::IAM::ManagedPolicy.ManagedPolicyName',
    'AWS::IAM::Policy.PolicyName',
    'AWS::Lambda::Function.FunctionName',
    'AWS::WAFv2::WebACL.Name',
  ].join('|')})$`,
);

/** What AWS takes where a template says nothing, by CloudFormation's page of the type. */
const defaults: Record<string, string> = {
  'AWS::ApiGateway::DomainName.SecurityPolicy': 'TLS_1_2',
  'AWS::ApiGatewayV2::DomainName.DomainNameConfigurations.SecurityPolicy': 'TLS_1_2',
  'AWS::Route53::RecordSet.AliasTarget.EvaluateTargetHealth': 'false',
};

/** Two ways to name the same thing: one is as good as the other. */
const either: Record<string, string> = {
  'AWS::ApiGatewayV2::Stage.DeploymentId': 'AutoDeploy',
  'AWS::Route53::RecordSet.HostedZoneName': 'HostedZoneId',
};

/** Whether a setting that `made` lacks makes no difference. */
export function makesNoDifference(type: string, { path, value }: Leaf, made: Made): boolean {
  const name = `${type}.${path}`;
  const set = (other: string | undefined) => made.leaves.some((leaf) => leaf.path === other);
  return labels.test(name) || (defaults[name] === value && !set(path)) || set(either[name]);
}

/** CDK writes an inline policy as `AWS::IAM::Policy`, a template as `AWS::IAM::RolePolicy`; names of zones end in a dot. */
export function usual(made: Made): Made {
  if (made.type === 'AWS::IAM::RolePolicy') {
    const leaves = made.leaves.map((leaf) => ({ ...leaf, path: leaf.path.replace(/^RoleName$/, 'Roles') }));
    return { ...made, type: 'AWS::IAM::Policy', leaves };
  }
  if (made.type !== 'AWS::Route53::RecordSet') return made;
  return { ...made, leaves: made.leaves.map((leaf) => ({ ...leaf, value: leaf.value.replace(/\.$/, '') })) };
}

/** A WebSocket stage that deploys by itself needs no deployment. */
export function isMadeByItself(type: string, made: Made[]): boolean {
  return (
    type === 'AWS::ApiGatewayV2::Deployment' &&
    made.some((one) => one.leaves.some(({ path, value }) => path === 'AutoDeploy' && value === 'true'))
  );
}
