/** Rules that no schema tells, each the cause of a failed apply, of an outage, or of a change that never takes effect. */
import type { Finding, Source } from '../finding.ts';
import type { Block } from './tree.ts';

type Broken = [what: string, cure: string, line?: number] | undefined;

interface Rule {
  types: RegExp;
  check(block: Block, all: Block[], text: string): Broken;
}

function settingOf({ attributes }: Block, name: string): { text: string; line: number } | undefined {
  const found = attributes.find((attribute) => attribute.name === name);
  return found && { text: found.value.text.replace(/^"|"$/g, ''), line: found.line };
}

/** The argument `name` leads to an API of the right version, as far as it leads to one in this file. */
function leadsTo(name: string, wanted: string, kind: string): Rule['check'] {
  return (block) => {
    const setting = settingOf(block, name);
    const [, type] = /^(aws_\w+)\./.exec(setting?.text ?? '') ?? [];
    if (!setting || !type || type === wanted || !/_(rest_api|api)$/.test(type)) return undefined;
    return [`${name} refers to an ${type}, not to ${kind}`, `Refer to an ${wanted}`, setting.line];
  };
}

const rules: Rule[] = [
  {
    types: /^aws_api_gateway_(?!base_path_mapping$)/,
    check: leadsTo('rest_api_id', 'aws_api_gateway_rest_api', 'a REST API'),
  },
  {
    // A mapping of v2 leads to a REST API as well.
    types: /^aws_apigatewayv2_(?!api_mapping$)/,
    check: leadsTo('api_id', 'aws_apigatewayv2_api', 'an HTTP or WebSocket API'),
  },
  {
    types: /^aws_(api_gateway|apigatewayv2)_deployment$/,
    check(block) {
      const lifecycle = block.blocks.find((inner) => inner.type === 'lifecycle');
      if (lifecycle && settingOf(lifecycle, 'create_before_destroy')?.text === 'true') return undefined;
      const what = 'a stage points at this deployment while Terraform replaces it';
      return [what, 'Add lifecycle { create_before_destroy = true }'];
    },
  },
  {
    types: /^aws_(api_gateway|apigatewayv2)_deployment$/,
    check(block) {
      if (settingOf(block, 'triggers')) return undefined;
      const what = 'a deployment without triggers is never replaced, so later changes stay undeployed';
      return [what, 'Add triggers with a hash of the resources that it deploys'];
    },
  },
  {
    types: /^aws_(api_gateway|apigatewayv2)_deployment$/,
    check({ labels }, all, text) {
      const name = labels.join('.');
      const stages = all.filter((one) => /_stage$/.test(one.labels[0] ?? ''));
      if (stages.some((stage) => settingOf(stage, 'deployment_id')?.text.startsWith(`${name}.`)))
        return undefined;
      // Where the stage is the reader's own, a comment says so.
      if (/#.*\bstage\b/i.test(text)) return undefined;
      return [
        'no stage takes this deployment',
        'Add the stage, or say in a comment which stage refers to it',
      ];
    },
  },
  {
    types: /^aws_api_gateway_integration$/,
    check(block) {
      const type = settingOf(block, 'type')?.text ?? '';
      const method = settingOf(block, 'integration_http_method');
      if (!/^(AWS|HTTP)/.test(type)) return undefined;
      if (!method) {
        const cure = 'Add integration_http_method = "POST" (Lambda is always invoked with POST)';
        return [`an ${type} integration needs integration_http_method`, cure];
      }
      if (type !== 'AWS_PROXY' || !/^[A-Z]+$/.test(method.text) || method.text === 'POST') return undefined;
      return ['Lambda is always invoked with POST', 'Write integration_http_method = "POST"', method.line];
    },
  },
  {
    types: /^aws_api_gateway_method$|^aws_apigatewayv2_route$/,
    check(block) {
      const type = settingOf(block, 'authorization') ?? settingOf(block, 'authorization_type');
      if (!type || !/^(CUSTOM|JWT|COGNITO_USER_POOLS)$/.test(type.text)) return undefined;
      if (settingOf(block, 'authorizer_id')) return undefined;
      return [`authorization ${type.text} needs authorizer_id`, 'Add authorizer_id', type.line];
    },
  },
  {
    types: /^aws_apigatewayv2_route$/,
    check(block) {
      const target = settingOf(block, 'target');
      if (!target || target.text.startsWith('integrations/')) return undefined;
      const cure = 'Write "integrations/$' + '{aws_apigatewayv2_integration.this.id}"';
      return ['the target of a route begins with integrations/', cure, target.line];
    },
  },
  {
    types: /^aws_apigatewayv2_stage$/,
    check(block) {
      if (settingOf(block, 'auto_deploy') || settingOf(block, 'deployment_id')) return undefined;
      return ['nothing is ever deployed to this stage', 'Add auto_deploy = true or a deployment_id'];
    },
  },
  {
    types: /^aws_api_gateway_method_settings$/,
    check(block) {
      const path = settingOf(block, 'method_path');
      if (!path?.text.startsWith('/')) return undefined;
      return ['method_path has no leading slash', 'Write "*/*", or "orders/GET"', path.line];
    },
  },
];

/** What breaks a rule, with its line. */
export function checkHouseRules({ file, text }: Source, blocks: Block[]): Finding[] {
  const resources = blocks.filter(({ type }) => type === 'resource');
  return resources.flatMap((block) =>
    rules
      .filter(({ types }) => types.test(block.labels[0] ?? ''))
      .flatMap((rule): Finding[] => {
        const broken = rule.check(block, resources, text);
        if (!broken) return [];
        const [what, cure, line = block.line] = broken;
        return [{ file, line, what: `${block.labels.join('.')}: ${what}`, cure }];
      }),
  );
}
