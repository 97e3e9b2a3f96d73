import type { Stretch } from '../../reading.ts';
import type { Document, FormReader } from '../form.ts';
import { type JsonNode, type JsonValue, jsonIn, nodeAt, stringAt } from '../json-tree.ts';
import { yamlIn } from '../yaml-tree.ts';
import { partsOf } from './cloudformation-parts.ts';
import { expanded } from './sam.ts';
import { configurationOf } from './template.ts';
import { bodyRoutes } from './template-body.ts';
import { embeddedIn } from './template-embedded.ts';
import type { Part, Template } from './template-part.ts';
import { namesIn } from './template-values.ts';

const sections =
  /^(?:AWSTemplateFormatVersion|Conditions|Description|Globals|Hooks|Mappings|Metadata|Outputs|Parameters|Resources|Rules|Transform)$/;
const templateOpening =
  /^ {0,40}(?=["']?(?:AWSTemplateFormatVersion|Globals|Parameters|Resources|Transform)["']?[^\S\n]{0,10}:(?:\s|$))/gm;
/** Resources without the template around them, as people show them in a question. */
const fragmentOpening =
  /^ {0,40}(?=[A-Za-z0-9]{1,255}:[^\S\n]{0,10}\r?\n {1,60}Type:[^\S\n]{1,10}["']?AWS::)/gm;
const logicalId = /^[A-Z][A-Za-z0-9]{2,254}$/;

/** Templates of CloudFormation, SAM and CDK, in YAML and JSON, and what `aws cloudformation get-template` prints. */
export const readCloudFormation: FormReader = (stretch) => {
  if (!stretch.low.includes('aws::')) return [];
  const written = jsonIn(stretch).flatMap((value) => ofJson(stretch, value) ?? []);
  const rest = written.length > 0 ? without(stretch, written) : stretch;
  const templates = yamlIn(rest, templateOpening, (name) => sections.test(name)).filter(
    ({ root }) => nodeAt(root, 'Resources')?.type === 'object',
  );
  const left = templates.length > 0 ? without(rest, templates) : rest;
  const fragments = yamlIn(left, fragmentOpening, (name) => logicalId.test(name));
  const outside = fragments.length > 0 ? without(left, fragments) : left;
  // What is left of a template that broke off in the middle stands outside of it.
  const isClean = !outside.text.includes('AWS::');
  return [
    ...written,
    ...templates.map((value): Document => {
      const isEndSure =
        isClean &&
        !value.broken &&
        !startsIndented(stretch, value.quote.from) &&
        isEnded(value.root, value.isFollowed);
      return documentOf(stretch.text, value.root, value, isEndSure);
    }),
    ...fragments.map((value) => documentOf(stretch.text, inTemplate(value.root), value, false)),
  ];
};

/** YAML ends wherever the text does: that it is whole shows what follows the resources, in it or behind it. */
function isEnded(root: JsonNode, isFollowed: boolean): boolean {
  const resources = nodeAt(root, 'Resources');
  const outputs = nodeAt(root, 'Outputs');
  return (
    isFollowed ||
    (outputs !== undefined && resources !== undefined && outputs.quote.from > resources.quote.from)
  );
}

const startsIndented = ({ text, at }: Stretch, from: number): boolean => text[from - at] === ' ';

function inTemplate(root: JsonNode): JsonNode {
  return { type: 'object', quote: root.quote, members: new Map([['Resources', root]]) };
}

function ofJson(stretch: Stretch, value: JsonValue): Document | undefined {
  const body = nodeAt(value.root, 'TemplateBody');
  const root = body?.type === 'string' ? embeddedIn(stretch.text, body) : (body ?? value.root);
  if (!root || nodeAt(root, 'Resources')?.type !== 'object') return undefined;
  const types = nodeAt(root, 'Resources');
  const isTemplate =
    types?.type === 'object' &&
    [...types.members.values()].some((one) => /^(?:AWS|Custom)::/.test(stringAt(one, 'Type')?.value ?? ''));
  if (!isTemplate) return undefined;
  return documentOf(stretch.text, root, { quote: value.root.quote, broken: value.broken }, !value.broken);
}

function documentOf(
  text: string,
  root: JsonNode,
  { quote, broken }: { quote: Document['quote']; broken?: JsonValue['broken'] },
  isEndSure: boolean,
): Document {
  const { parts, tool } = partsOf(text, root, isEndSure);
  const isWhole = isEndSure && isClosed(root, parts);
  const template: Template = { tool, parts, isWhole, isCut: !isEndSure, text };
  const { template: whole, madeFor } = expanded(template, root);
  const configuration = configurationOf(whole, {
    bodyOf: (body, api) => bodyRoutes(text, body, api),
    madeFor,
  });
  return {
    form: 'CloudFormation template',
    quote,
    entries: [],
    ...(configuration && { configuration }),
    ...(broken && {
      gaps: [{ quote: { from: Math.max(quote.from, quote.to - 80), to: quote.to }, why: broken }],
    }),
  };
}

/** Whether nothing outside of a template can add to its APIs: no macro, no nested stack that gets one, no export. */
function isClosed(root: JsonNode, parts: readonly Part[]): boolean {
  const transforms = textsIn(nodeAt(root, 'Transform'));
  if (transforms.some((one) => !one.startsWith('AWS::Serverless-'))) return false;
  const apis = new Set(
    parts
      .filter(({ type }) => /^(?:ApiGateway::RestApi|ApiGatewayV2::Api|Serverless::(?:Http)?Api)$/.test(type))
      .map(({ name }) => name),
  );
  const refersToApi = (node: JsonNode): boolean => [...namesIn(node)].some((name) => apis.has(name));
  const stacks = parts.filter(({ type }) => /^(?:CloudFormation::Stack|Serverless::Application)$/.test(type));
  if (stacks.some(({ properties }) => refersToApi(properties))) return false;
  const resources = nodeAt(root, 'Resources');
  if (resources?.type === 'object' && [...resources.members.keys()].some((key) => key.startsWith('Fn::')))
    return false;
  const outputs = nodeAt(root, 'Outputs');
  const exported =
    outputs?.type === 'object' ? [...outputs.members.values()].filter((one) => nodeAt(one, 'Export')) : [];
  return !exported.some(refersToApi);
}

const textsIn = (node: JsonNode | undefined): string[] => {
  if (node?.type === 'array') return node.items.flatMap(textsIn);
  if (node?.type === 'object') return ['macro'];
  return node?.type === 'string' ? [node.value] : [];
};

/** A stretch with blanks where documents stand. */
function without(stretch: Stretch, documents: readonly { quote: Document['quote'] }[]): Stretch {
  const blanked = (source: string): string => {
    const pieces: string[] = [];
    let end = 0;
    for (const { quote } of [...documents].sort((a, b) => a.quote.from - b.quote.from)) {
      const [from, to] = [quote.from - stretch.at, quote.to - stretch.at];
      if (from < end) continue;
      pieces.push(source.slice(end, from), source.slice(from, to).replace(/[^\r\n]/g, ' '));
      end = to;
    }
    return pieces.join('') + source.slice(end);
  };
  return { text: blanked(stretch.text), low: blanked(stretch.low), at: stretch.at };
}
