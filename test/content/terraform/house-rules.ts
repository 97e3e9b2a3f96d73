import type { Finding } from '../finding.ts';
import type { Block } from './tree.ts';

function settingOf({ attributes }: Block, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value.text.replace(/^"|"$/g, '');
}

/** Rules that no schema tells, each the cause of a failed apply or of an outage. */
export function checkHouseRules(file: string, blocks: Block[]): Finding[] {
  return blocks.flatMap((block): Finding[] => {
    const [type] = block.labels;
    const { line } = block;
    if (type === 'aws_api_gateway_deployment') {
      const lifecycle = block.blocks.find((inner) => inner.type === 'lifecycle');
      if (lifecycle && settingOf(lifecycle, 'create_before_destroy') === 'true') return [];
      const what = 'a stage points at this deployment while Terraform replaces it';
      return [{ file, line, what, cure: 'Add lifecycle { create_before_destroy = true }' }];
    }
    if (type === 'aws_api_gateway_integration' && /^AWS/.test(settingOf(block, 'type') ?? '')) {
      if (settingOf(block, 'integration_http_method') !== undefined) return [];
      const cure = 'Add integration_http_method = "POST" (Lambda is always invoked with POST)';
      return [{ file, line, what: 'an AWS integration needs integration_http_method', cure }];
    }
    return [];
  });
}
