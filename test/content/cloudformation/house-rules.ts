/** Rules between properties that no schema tells, each the cause of a failed deployment or of an answer other than meant. */
import type { Finding } from '../finding.ts';
import { at, type Entry, entriesOf, textOf, type Value } from './value.ts';

interface Rule {
  types: RegExp;
  /** What is wrong with the properties, the value that it is about, and the cure. */
  check(
    properties: Value,
    types: Map<string, string>,
  ): [what: string, about: Value, cure: string] | undefined;
}

/** The type of the resource that a `!Ref` names. */
function referred(value: Value | undefined, types: Map<string, string>): string | undefined {
  if (value?.kind !== 'call' || value.name !== 'Ref') return undefined;
  return types.get(textOf(value.argument) ?? '');
}

function checkVersion(key: string, wanted: RegExp, kind: string): Rule['check'] {
  return (properties, types) => {
    const value = at(properties, key);
    const type = referred(value, types);
    if (!value || type === undefined || wanted.test(type)) return undefined;
    return [`${key} refers to an ${type}, not to ${kind}`, value, `Refer to ${kind}`];
  };
}

const rules: Rule[] = [
  {
    types: /^AWS::ApiGateway::/,
    check: checkVersion('RestApiId', /^AWS::(ApiGateway::RestApi|Serverless::Api)$/, 'a REST API'),
  },
  {
    // A mapping of v2 leads to a REST API as well.
    types: /^AWS::ApiGatewayV2::(?!ApiMapping$)/,
    check: checkVersion(
      'ApiId',
      /^AWS::(ApiGatewayV2::Api|Serverless::(HttpApi|WebSocketApi))$/,
      'an HTTP or WebSocket API',
    ),
  },
  {
    types: /^AWS::ApiGatewayV2::Stage$/,
    check(properties) {
      if (at(properties, 'AutoDeploy') || at(properties, 'DeploymentId')) return undefined;
      return ['nothing is ever deployed to this stage', properties, 'Add AutoDeploy: true or a DeploymentId'];
    },
  },
  {
    types: /^AWS::ApiGateway::Method$|^AWS::ApiGatewayV2::Route$/,
    check(properties) {
      const type = at(properties, 'AuthorizationType');
      const name = textOf(type) ?? '';
      if (!type || !/^(CUSTOM|JWT|COGNITO_USER_POOLS)$/.test(name) || at(properties, 'AuthorizerId'))
        return undefined;
      return [`authorization ${name} needs AuthorizerId`, type, 'Add AuthorizerId'];
    },
  },
  {
    types: /^AWS::ApiGateway::Method$/,
    check(properties) {
      const integration = at(properties, 'Integration');
      const type = textOf(at(integration, 'Type')) ?? '';
      const method = at(integration, 'IntegrationHttpMethod');
      if (!integration || type === '' || type === 'MOCK') return undefined;
      if (!method) return [`integration ${type} needs IntegrationHttpMethod`, integration, 'Add it'];
      if (type !== 'AWS_PROXY' || (textOf(method) ?? 'POST') === 'POST') return undefined;
      return ['Lambda is always invoked with POST', method, 'Write IntegrationHttpMethod: POST'];
    },
  },
  {
    types: /^AWS::ApiGatewayV2::Route$/,
    check(properties) {
      const target = at(properties, 'Target');
      const text = textOf(target?.kind === 'call' && target.name === 'Fn::Sub' ? target.argument : target);
      if (!target || text === undefined || text.startsWith('integrations/')) return undefined;
      return [
        'the target of a route begins with integrations/',
        target,
        'Write !Sub integrations/ and the id of the integration',
      ];
    },
  },
];

/** What breaks a rule, with its line. */
export function checkHouseRules(file: string, template: Value): Finding[] {
  const resources = entriesOf(at(template, 'Resources'));
  const types = new Map(resources.map(({ key, value }) => [key, textOf(at(value, 'Type')) ?? '']));
  return resources.flatMap(({ key, value }: Entry): Finding[] => {
    const properties = at(value, 'Properties');
    if (!properties) return [];
    return rules
      .filter((rule) => rule.types.test(types.get(key) ?? ''))
      .flatMap((rule): Finding[] => {
        const broken = rule.check(properties, types);
        if (!broken) return [];
        const [what, about, cure] = broken;
        return [{ file, line: about.line, what: `${key}: ${what}`, cure }];
      });
  });
}
