import { type Quote, type Stretch, stretchOf } from '../../reading.ts';
import type { Document, FormName, FormReader } from '../form.ts';
import { configurationOf } from '../template/template.ts';
import { bodyRoutes } from '../template/template-body.ts';
import type { Part, Template } from '../template/template-part.ts';
import { type HclBlock, type HclText, hclIn } from './hcl-tree.ts';
import { partOfBlock } from './terraform-part.ts';
import { isPlan, planOf, unmarked } from './terraform-plan-text.ts';

/**
 * Terraform as text: a configuration (HCL), and what `terraform show`, `terraform state show` and `terraform plan`
 * print, which looks like one. Files that were pasted one after the other belong together.
 */
export const readTerraformText: FormReader = (stretch) => {
  if (!stretch.low.includes('resource') || !stretch.low.includes('aws_')) return [];
  const isPlanned = isPlan(stretch);
  const source = isPlanned ? stretchOf(unmarked(stretch.text)) : stretch;
  const texts = hclIn(isPlanned ? { ...source, at: stretch.at } : stretch);
  const groups = new Map<FormName, HclText[]>();
  for (const text of texts) {
    if (!text.blocks.some(({ type, labels }) => type === 'resource' && labels[0]?.startsWith('aws_')))
      continue;
    const form: FormName =
      isPlanned || text.blocks.some(isOfState) ? 'Terraform state or plan' : 'Terraform configuration';
    groups.set(form, [...(groups.get(form) ?? []), text]);
  }
  return [...groups].flatMap(([form, group]) => documentsOf(stretch, form, group, isPlanned));
};

function documentsOf(
  stretch: Stretch,
  form: FormName,
  texts: readonly HclText[],
  isPlanned: boolean,
): Document[] {
  const blocks = texts.flatMap((text) => text.blocks);
  const parts = blocks.flatMap((block) => partOfBlock(block) ?? []);
  const template: Template = {
    tool: 'terraform',
    parts,
    isWhole: !isPlanned && isWhole(stretch, blocks, parts),
    isCut: !isFollowed(stretch, blocks),
    text: stretch.text,
    ...(form === 'Terraform state or plan' && { isState: true }),
  };
  const configuration = isPlanned
    ? planOf(stretch, blocks, parts)
    : configurationOf(template, { bodyOf: (body, api) => bodyRoutes(stretch.text, body, api) });
  return texts.map(({ quote, blocks: own }, index) => {
    const last = own.at(-1);
    const gap: Quote | undefined = last?.isBroken ? last.quote : undefined;
    return {
      form,
      quote,
      entries: [],
      ...(configuration && index === 0 && { configuration }),
      ...(gap && { gaps: [{ quote: gap, why: 'cut-off' as const }] }),
    };
  });
}

/** No configuration says what a resource's id is. */
const isOfState = ({ type, attributes }: HclBlock): boolean =>
  type === 'resource' && attributes.some(({ name, value }) => name === 'id' && value.type === 'string');

const routeTypes = /^ApiGateway(?:V2)?::(?:Resource|Method|Integration|Route)$/;
const closingTypes = /^ApiGateway(?:V2)?::(?:Deployment|Stage)$/;

/**
 * Whether blocks show the whole of their APIs. A file shows what is in it, and another file may hold the rest; so the
 * API, a route and what deploys it have to be here, everything they refer to as well, and the text must go on behind
 * the last route, or it may be cut off there.
 */
function isWhole({ text, at }: Stretch, blocks: readonly HclBlock[], parts: readonly Part[]): boolean {
  if (blocks.some((block) => block.isBroken)) return false;
  const lastRoute = parts.findLastIndex(({ type }) => routeTypes.test(type));
  const lastDeployment = parts.findLastIndex(({ type }) => closingTypes.test(type));
  if (lastDeployment < 0 || !(lastDeployment > lastRoute || isFollowed({ text, at }, blocks))) return false;
  // What is left of a block that broke off in the middle stands outside of all of them.
  if (/^(?![^\S\n]{0,60}#).{0,2000}aws_api/m.test(outside(text, at, blocks))) return false;
  const declared = new Set(parts.map(({ name }) => name));
  return blocks.every((block) => {
    const source = text.slice(block.quote.from - at, block.quote.to - at);
    const mentioned = [...source.matchAll(/\b(?:data\.)?aws_api_?gateway(?:v2)?_\w{1,60}\.[\w-]{1,100}/g)];
    if (mentioned.some(([name]) => !declared.has(name))) return false;
    // What gets the API as an input may add routes to it.
    if (block.type === 'module') return mentioned.length === 0;
    return block.type !== 'output' || !source.includes('root_resource_id');
  });
}

/** Whether other text stands behind all blocks, so that they end where they end. */
const isFollowed = ({ text, at }: Pick<Stretch, 'text' | 'at'>, blocks: readonly HclBlock[]): boolean =>
  text.slice((blocks.at(-1)?.quote.to ?? 0) - at).trim() !== '';

/** What stands before, between and behind blocks. */
function outside(text: string, at: number, blocks: readonly HclBlock[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { quote } of blocks) {
    pieces.push(text.slice(end, quote.from - at));
    end = quote.to - at;
  }
  return pieces.join('') + text.slice(end);
}
