/** The `Condition` of a policy: operators, keys, and which operator a key can be compared with. */

type Kind = 'string' | 'number' | 'date' | 'boolean' | 'ip' | 'arn' | 'any';

const operators: Record<string, Kind> = {
  Bool: 'boolean',
  BinaryEquals: 'string',
  IpAddress: 'ip',
  NotIpAddress: 'ip',
  Null: 'any',
  ...Object.fromEntries(
    'Equals NotEquals EqualsIgnoreCase NotEqualsIgnoreCase Like NotLike'
      .split(' ')
      .map((name) => [`String${name}`, 'string']),
  ),
  ...Object.fromEntries('Equals NotEquals Like NotLike'.split(' ').map((name) => [`Arn${name}`, 'arn'])),
  ...Object.fromEntries(
    'Equals NotEquals LessThan LessThanEquals GreaterThan GreaterThanEquals'.split(' ').flatMap((name) => [
      [`Numeric${name}`, 'number'],
      [`Date${name}`, 'date'],
    ]),
  ),
};

/** Keys that stand in every request, and those of services around API Gateway (IAM User Guide, condition keys). */
const keys: Record<string, Kind> = {
  ...Object.fromEntries(
    (
      'aws:CalledVia aws:PrincipalAccount aws:PrincipalOrgID aws:PrincipalOrgPaths aws:PrincipalType aws:referer ' +
      'aws:RequestedRegion aws:ResourceAccount aws:ResourceOrgID aws:SourceAccount aws:SourceIdentity ' +
      'aws:SourceOrgID aws:SourceVpc aws:SourceVpce aws:UserAgent aws:userid aws:username aws:VpceAccount aws:VpceOrgID ' +
      'cognito-identity.amazonaws.com:amr cognito-identity.amazonaws.com:aud cognito-identity.amazonaws.com:sub ' +
      'iam:AWSServiceName iam:PassedToService lambda:FunctionUrlAuthType sts:ExternalId sts:RoleSessionName'
    )
      .split(' ')
      .map((key) => [key, 'string']),
  ),
  'aws:SourceIp': 'ip',
  'aws:VpcSourceIp': 'ip',
  'aws:PrincipalArn': 'arn',
  'aws:SourceArn': 'arn',
  'aws:FunctionArn': 'arn',
  'lambda:FunctionArn': 'arn',
  'iam:PermissionsBoundary': 'arn',
  'iam:PolicyARN': 'arn',
  'aws:CurrentTime': 'date',
  'aws:EpochTime': 'number',
  'aws:TokenIssueTime': 'date',
  'aws:MultiFactorAuthAge': 'number',
  'aws:MultiFactorAuthPresent': 'boolean',
  'aws:PrincipalIsAWSService': 'boolean',
  'aws:SecureTransport': 'boolean',
  'aws:ViaAWSService': 'boolean',
};

const byLowerCase = new Map(Object.entries(keys).map(([key, kind]) => [key.toLowerCase(), { key, kind }]));

const withNames = /^(aws:(PrincipalTag|RequestTag|ResourceTag)|iam:ResourceTag)\//i;

/** ARNs are compared as texts too. */
function fits(operator: Kind, key: Kind): boolean {
  return operator === 'any' || operator === key || (key === 'arn' && operator === 'string');
}

function faultOfValue(kind: Kind, value: string): string | undefined {
  if (value.includes('${')) return undefined;
  const [, bits] = /^[\d.]+\/(\d+)$/.exec(value) ?? [];
  const isAddress = /^(\d{1,3}\.){3}\d{1,3}(\/\d+)?$/.test(value) && Number(bits ?? 0) <= 32;
  if (kind === 'ip' && !isAddress && !/^[\da-f:]+(\/\d+)?$/i.test(value))
    return `${value} is not an address or a CIDR range`;
  if (kind === 'boolean' && !/^(true|false)$/.test(value)) return `${value} is neither true nor false`;
  return undefined;
}

/** What is wrong with one comparison. */
export function faultsOfCondition(operator: string, key: string, values: string[]): string[] {
  const plain = operator.replace(/^(ForAllValues|ForAnyValue):/, '').replace(/IfExists$/, '');
  const kind = operators[plain];
  if (!kind) return [`there is no condition operator ${operator}`];
  const known = byLowerCase.get(key.toLowerCase());
  const isOpen = key.includes('${') || withNames.test(key);
  if (!known && !isOpen) return [`the condition key ${key} is not known`];
  if (!known) return [];
  const compared = fits(kind, known.kind)
    ? []
    : [`${operator} cannot compare ${known.key}, which is of the kind ${known.kind}`];
  return [...compared, ...values.flatMap((value) => faultOfValue(known.kind, value) ?? [])];
}
