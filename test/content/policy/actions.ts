/** Which actions a policy can name. Most are the operations of the AWS CLI's models; what differs is told here. */
import { serviceNamed } from '../shell/model.ts';

/** Prefixes of actions whose service has another name in the CLI. */
const clients: Record<string, string> = {
  elasticloadbalancing: 'elbv2',
  s3: 's3api',
  servicequotas: 'service-quotas',
};

/** Services that have one name for both. */
const same =
  'acm cloudformation cloudfront cognito-identity cognito-idp ec2 iam lambda logs route53 servicediscovery sts wafv2';

/**
 * Actions that are no operations, and services without a model here (Service Authorization Reference). API Gateway's
 * own configuration is authorized by HTTP method.
 */
const others: Record<string, string> = {
  'execute-api': 'Invoke InvalidateCache ManageConnections',
  apigateway:
    'GET POST PUT PATCH DELETE AddCertificateToDomain RemoveCertificateFromDomain SetWebACL UpdateRestApiPolicy ' +
    'CreateAccessAssociation RejectAccessAssociation UpdateDomainNamePolicy UpdateDomainNameManagementPolicy',
  lambda: 'InvokeFunction InvokeAsync InvokeFunctionUrl EnableReplication GetLayerVersion',
  s3: 'DeleteObject GetBucketCORS GetObject GetObjectVersion ListAllMyBuckets ListBucket PutBucketCORS PutObject',
  sts: 'TagSession SetSourceIdentity SetContext',
  iam: 'PassRole',
  dynamodb:
    'BatchGetItem BatchWriteItem ConditionCheckItem DeleteItem DescribeTable GetItem PutItem Query Scan UpdateItem',
  events: 'PutEvents',
  kinesis: 'PutRecord PutRecords',
  firehose: 'PutRecord PutRecordBatch',
  kms: 'Decrypt Encrypt GenerateDataKey Sign Verify DescribeKey',
  secretsmanager: 'GetSecretValue DescribeSecret',
  sns: 'Publish',
  sqs: 'SendMessage ReceiveMessage DeleteMessage GetQueueAttributes',
  ssm: 'GetParameter GetParameters GetParametersByPath',
  states: 'StartExecution StartSyncExecution',
  xray: 'PutTraceSegments PutTelemetryRecords',
};

/** Operations whose action has another name. */
const notActions = new Set(
  'lambda:invoke lambda:invokewithresponsestream s3:headobject s3:headbucket s3:listobjects s3:listobjectsv2'.split(
    ' ',
  ),
);

const known = new Map<string, Set<string>>();
for (const service of [...same.split(' '), ...Object.keys(clients), ...Object.keys(others)]) {
  const operations = Object.keys(serviceNamed(clients[service] ?? service)?.ops ?? {});
  // The gateway's operations are no actions.
  const names =
    service === 'apigateway'
      ? []
      : operations
          .map((name) => name.replaceAll('-', ''))
          .filter((name) => !notActions.has(`${service}:${name}`));
  const own = (others[service] ?? '').toLowerCase().split(' ').filter(Boolean);
  known.set(service, new Set([...names, ...own]));
}

/** The prefixes of actions. */
export const services = [...known.keys()];

/** What is wrong with an action such as `execute-api:Invoke`; undefined if nothing is. `*` stands for anything. */
export function faultOfAction(action: string): string | undefined {
  if (action === '*' || action.includes('${')) return undefined;
  const [service = '', name] = action.split(':');
  const actions = known.get(service);
  if (name === undefined || name === '') return `${action} is not service:Action`;
  if (!actions) return `${action}: no service ${service} is known (known are ${services.join(', ')})`;
  // Upper and lower case don't count, the docs' spelling does: the model has no capitals inside words.
  if (!/^(?:[A-Z]|\*)/.test(name)) return `${action}: actions begin with a capital`;
  const pattern = new RegExp(`^${name.toLowerCase().replaceAll('*', '.*').replaceAll('?', '.')}$`);
  return [...actions].some((one) => pattern.test(one)) ? undefined : `${service} has no action ${name}`;
}
