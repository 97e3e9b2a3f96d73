/** The shape of ARNs, wherever one is written: `§` stands for what is filled in. */
import type { Finding, Source } from '../finding.ts';
import { readCommands } from '../shell/words.ts';

interface Form {
  /** Whether the Region and the account are there, absent, or either. */
  region: boolean | undefined;
  account: boolean | undefined;
  resource: RegExp;
}

const form = (resource: RegExp, region?: boolean, account?: boolean): Form => ({ region, account, resource });

const forms: Record<string, Form> = {
  acm: form(/^certificate\//, true, true),
  apigateway: form(/^\/(restapis|apis|domainnames|vpclinks|usageplans)/, true, false),
  cloudfront: form(/^(distribution|function)\//, false, true),
  'cognito-idp': form(/^userpool\//, true, true),
  dynamodb: form(/^table\//, true, true),
  ec2: form(/^(instance|security-group|subnet|vpc|vpc-endpoint)\//, true, true),
  elasticloadbalancing: form(/^(listener|loadbalancer|targetgroup)\//, true, true),
  events: form(/^(event-bus|rule)\//, true, true),
  'execute-api': form(/./, true, true),
  firehose: form(/^deliverystream\//, true, true),
  iam: form(
    /^(root$|\*$|(role|user|group|policy|instance-profile|oidc-provider|saml-provider)\/)/,
    false,
    true,
  ),
  kinesis: form(/^stream\//, true, true),
  kms: form(/^(key|alias)\//, true, true),
  lambda: form(/^(function|layer):/, true, true),
  logs: form(/^(log-group:|\*$)/, true, true),
  s3: form(/./, false, false),
  secretsmanager: form(/^secret:/, true, true),
  servicediscovery: form(/^(namespace|service)\//, true, true),
  sns: form(/./, true, true),
  sqs: form(/./, true, true),
  ssm: form(/^parameter\//, true, true),
  states: form(/^(stateMachine|execution|express):/, true, true),
  sts: form(/^(assumed-role|federated-user)\//, false, true),
  wafv2: form(/^(regional|global)\/(webacl|ipset|rulegroup)\//, true, true),
};

const verbs = /^(get|head|post|put|patch|delete|options|any)$/;

/** `api/stage/METHOD/path`; a WebSocket API has a route key in the third place. */
export function faultOfInvoke(resource: string): string | undefined {
  if (/^[*§]$/.test(resource)) return undefined;
  const [api = '', stage, method, ...path] = resource.split('/');
  if (api === 'authorizers' || stage === 'authorizers') return undefined;
  if (path.slice(0, -1).includes('') || stage === '' || method === '')
    return 'has an empty part between slashes';
  if (stage === undefined) return /[*§]$/.test(api) ? undefined : 'ends with the API: add /STAGE/METHOD/PATH';
  if (method === undefined)
    return /[*§]$/.test(stage)
      ? undefined
      : 'ends with the stage: nothing is called that; add /METHOD/PATH or /*';
  if (method === 'ANY') return 'names ANY, which is no method of a request: write *';
  return verbs.test(method) ? `has the method ${method} in small letters` : undefined;
}

/** What is wrong with an ARN; undefined if nothing is. */
export function faultOfArn(arn: string): string | undefined {
  const [, partition = '', service = '', region, account, ...rest] = arn.split(':');
  if (account === undefined || rest.length === 0)
    return `has ${arn.split(':').length} parts: six are needed, arn:aws:service:region:account:resource`;
  if (!/^(aws|aws-cn|aws-us-gov|[*§])$/.test(partition)) return `there is no partition ${partition}`;
  const known = forms[service];
  if (service === '§' || service === '*') return undefined;
  if (!known) return `no service ${service} is known (known are ${Object.keys(forms).join(', ')})`;
  if (!/^([a-z]{2}(-[a-z]+)+-\d|[*§])?$/.test(region ?? '')) return `${region} is no Region`;
  const resource = rest.join(':');
  // The address of an integration has the service that is called where the account stands.
  if (service === 'apigateway' && /^(path|action)\//.test(resource))
    return account === '' || region === '' ? 'has no Region, or no service in the fifth part' : undefined;
  if (!/^(\d{12}|aws|\*{8}\d{4}|[*§])?$/.test(account)) return `${account} is no account: twelve digits`;
  for (const [name, value, wanted] of [
    ['Region', region, known.region],
    ['account', account, known.account],
  ] as const) {
    if (wanted !== undefined && wanted !== (value !== ''))
      return `an ARN of ${service} has ${wanted ? 'a' : 'no'} ${name}`;
  }
  if (service === 'execute-api') return faultOfInvoke(resource);
  return known.resource.test(resource) || /^[*§]/.test(resource)
    ? undefined
    : `${resource || 'nothing'} is no resource of ${service}`;
}

/** Fills in what a language fills in: `${…}` and `%s`. */
export function withoutVariables(text: string): string {
  return text.replace(/\$\{[^}]*\}|%s/g, '§').replace(/§+/g, '§');
}

/** The texts of a file with their lines: in a shell snippet its words, in which quotes mean nothing any more. */
function textsOf({ file, text }: Source): { text: string; line: number }[] {
  const words = file.endsWith('.sh')
    ? readCommands(text).flatMap((command) => command.words)
    : [{ text, line: 1 }];
  return words.flatMap((word) =>
    word.text.split('\n').map((row, index) => ({ text: row, line: word.line + index })),
  );
}

/** The ARNs of a file that have no right shape. What is cut off or a pattern is left out: `arn:…`, `arn:\S+`. */
export function checkArns(source: Source): Finding[] {
  return textsOf(source).flatMap(({ text, line }) =>
    [...withoutVariables(text).matchAll(/\barn:[^\s'"`,)\]}<>;]*/g)].flatMap(([found]) => {
      const arn = found.replace(/(\\n|\\|\.)+$/, '');
      if (arn.split(':').length < 4 || /\\|…|\.\.\.|\(|\[/.test(arn)) return [];
      // An ARN within an ARN, as in Lambda's address for API Gateway.
      const inner = /.(arn:.*?)(\/invocations)?$/.exec(arn)?.[1];
      const faults = [arn, ...(inner ? [inner] : [])].flatMap((one) => {
        const fault = faultOfArn(one);
        return fault ? [`the ARN ${one} ${fault}`] : [];
      });
      const cure = 'Write it as the Service Authorization Reference does';
      return faults.map((what) => ({ file: source.file, line, what, cure }));
    }),
  );
}
