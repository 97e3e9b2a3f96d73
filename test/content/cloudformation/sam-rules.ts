/** Rules of SAM that its schema doesn't tell: names of authorizers, methods, and which kind of API an event is for. */
import type { Finding } from '../finding.ts';
import { at, type Entry, entriesOf, textOf, type Value } from './value.ts';

/** In the specification of SAM: `Auth.DefaultAuthorizer` and `Authorizer` of an event. */
const builtIn = ['AWS_IAM', 'NONE'];
/** A method of OpenAPI, or any of them. */
const methods = /^(any|x-amazon-apigateway-any-method|delete|get|head|options|patch|post|put|trace)$/i;

const kinds: Record<string, [key: string, wanted: RegExp, kind: string]> = {
  Api: ['RestApiId', /^AWS::(Serverless::Api|ApiGateway::RestApi)$/, 'a REST API (AWS::Serverless::Api)'],
  HttpApi: [
    'ApiId',
    /^AWS::(Serverless::HttpApi|ApiGatewayV2::Api)$/,
    'an HTTP API (AWS::Serverless::HttpApi)',
  ],
};

function checkAuthorizer(file: string, path: string, value: Value | undefined, known: string[]): Finding[] {
  const name = textOf(value);
  if (!value || name === undefined || known.includes(name)) return [];
  const what = `${path}: there is no authorizer ${name}`;
  return [
    { file, line: value.line, what, cure: `Use one of: ${known.join(', ')}; or add it to Auth.Authorizers` },
  ];
}

function checkEvent(
  file: string,
  { key, value }: Entry,
  types: Map<string, string>,
  authorizers: string[],
): Finding[] {
  const properties = at(value, 'Properties');
  const [name = '', wanted, kind] = kinds[textOf(at(value, 'Type')) ?? ''] ?? [];
  if (!properties || !wanted) return [];
  const findings: Finding[] = [];
  const method = at(properties, 'Method');
  if (method && !methods.test(textOf(method) ?? 'any')) {
    const what = `event ${key}: there is no method ${textOf(method)}`;
    findings.push({ file, line: method.line, what, cure: 'Use one of HTTP, in small letters, or any' });
  }
  const api = at(properties, name);
  const type = api?.kind === 'call' && api.name === 'Ref' ? types.get(textOf(api.argument) ?? '') : undefined;
  if (api && type !== undefined && !wanted.test(type)) {
    findings.push({
      file,
      line: api.line,
      what: `event ${key}: ${name} refers to an ${type}`,
      cure: `Refer to ${kind}`,
    });
  }
  const authorizer = at(at(properties, 'Auth'), 'Authorizer');
  return [...findings, ...checkAuthorizer(file, `event ${key}`, authorizer, authorizers)];
}

/** What breaks a rule of SAM, with its line. */
export function checkSamRules(file: string, template: Value): Finding[] {
  const resources = entriesOf(at(template, 'Resources'));
  const types = new Map(resources.map(({ key, value }) => [key, textOf(at(value, 'Type')) ?? '']));
  const auths = resources.map(({ key, value }) => ({ key, auth: at(at(value, 'Properties'), 'Auth') }));
  const named = auths.flatMap(({ auth }) => entriesOf(at(auth, 'Authorizers')).map(({ key }) => key));
  const known = [...builtIn, ...named];
  return [
    ...auths.flatMap(({ key, auth }) => checkAuthorizer(file, key, at(auth, 'DefaultAuthorizer'), known)),
    ...resources
      .flatMap(({ value }) => entriesOf(at(at(value, 'Properties'), 'Events')))
      .flatMap((event) => checkEvent(file, event, types, known)),
  ];
}
