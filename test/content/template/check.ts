/**
 * Mapping templates: read by a parser of Velocity, their references compared with the variables of API Gateway, and
 * what should be JSON rendered with example values.
 */
import { parse, render } from 'velocityjs';
import type { Finding, Source } from '../finding.ts';
import { type Template, templatesIn } from './find.ts';

/** What API Gateway gives a template (Developer Guide, "Variables for data transformations"); `*` is any name. */
const variables: Record<string, string[]> = {
  context: ['*'],
  input: ['body', 'json', 'params', 'path'],
  stageVariables: ['*'],
  util: ['base64Decode', 'base64Encode', 'escapeJavaScript', 'parseJson', 'urlDecode', 'urlEncode'],
};

interface Node {
  type?: string;
  id?: string;
  path?: { id?: string }[];
  pos?: { first_line: number };
  equal?: Node[];
  to?: string;
}

/** Every node; one without a place has that of the node round it. */
function nodesIn(value: unknown, around = 1): Node[] {
  if (Array.isArray(value)) return value.flatMap((item) => nodesIn(item, around));
  if (typeof value !== 'object' || value === null) return [];
  const line = (value as Node).pos?.first_line ?? around;
  const inside = Object.values(value).flatMap((inner) => nodesIn(inner, line));
  return [{ ...value, pos: { first_line: line } }, ...inside];
}

interface Fault {
  /** Within the template, from 1 on. */
  line: number;
  what: string;
}

function checkReferences(tree: unknown): Fault[] {
  const nodes = nodesIn(tree);
  const own = new Set(
    nodes.flatMap(({ type, equal, to }) =>
      type === 'set' ? (equal?.[0]?.id ?? []) : type === 'foreach' ? (to ?? []) : [],
    ),
  );
  return nodes.flatMap(({ type, id = '', path, pos }): Fault[] => {
    if (type !== 'references' || own.has(id) || id === 'foreach') return [];
    const line = pos?.first_line ?? 1;
    const known = variables[id];
    if (!known) return [{ line, what: `$${id} is neither set here nor a variable of API Gateway` }];
    const member = path?.[0]?.id;
    if (member === undefined || known.includes('*') || known.includes(member)) return [];
    return [{ line, what: `$${id} has no member ${member} (it has ${known.join(', ')})` }];
  });
}

/** Directives that open a block, and those that close one: the parser lets a block stay open. */
function checkBlocks(text: string): Fault[] {
  const opened = text.match(/#\{?(if|foreach|macro|define)\b/g)?.length ?? 0;
  const closed = text.match(/#\{?end\b/g)?.length ?? 0;
  return opened === closed ? [] : [{ line: 1, what: `${opened} blocks are opened and ${closed} closed` }];
}

const example = {
  id: 1,
  note: 'a',
  quantity: 1,
  items: [
    { id: 1, quantity: 1 },
    { id: 2, quantity: 2 },
  ],
};
const itself = (value: unknown) => value;
const valueAt = (path: string): unknown => {
  const name = /^\$\.(\w+)$/.exec(path)?.[1];
  return name === undefined ? example : (Reflect.get(example, name) ?? 'example');
};
const anything = (): unknown =>
  new Proxy({}, { get: (_, name) => (name === 'toString' ? () => 'example' : 'example') });

/** Renders it as API Gateway would, more or less: enough to see a comma too many. */
function checkResult(text: string): Fault[] {
  const begin = text.replace(/#set\s*\([^\n]*\)\s*/g, '').trim();
  if (!/^[{[]/.test(begin)) return [];
  const result = render(text, {
    input: {
      body: JSON.stringify(example),
      path: valueAt,
      json: (path: string) => JSON.stringify(valueAt(path)),
      params: () => 'example',
    },
    util: {
      base64Decode: itself,
      base64Encode: itself,
      escapeJavaScript: itself,
      parseJson: JSON.parse,
      urlDecode: itself,
      urlEncode: itself,
    },
    context: {
      authorizer: anything(),
      identity: anything(),
      error: anything(),
      requestId: 'example',
      ...{ httpMethod: 'GET', stage: 'prod' },
    },
    stageVariables: anything(),
  });
  try {
    JSON.parse(result);
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // A body inside quotes is escaped by the gateway's function, and by ours not.
    if (/\$input\.body/.test(text)) return [];
    return [{ line: 1, what: `does not render to JSON: ${message}` }];
  }
}

function faultsOf({ text }: Template): Fault[] {
  try {
    const tree: unknown = parse(text);
    const faults = [...checkBlocks(text), ...checkReferences(tree)];
    return faults.length > 0 ? faults : checkResult(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1);
    return [
      {
        line,
        what: `is not a Velocity template: ${message.split('\n')[1]?.trim() || message}`,
      },
    ];
  }
}

const cure =
  'Mend the template: $input, $context, $stageVariables and $util are what it has, and each #if and #foreach has its #end';

/** What is wrong with the mapping templates of a snippet. */
export async function checkTemplates(source: Source & { language: string }): Promise<Finding[]> {
  const templates = await templatesIn(source);
  return templates.flatMap((template) =>
    faultsOf(template).map(({ line, what }) => ({
      file: source.file,
      line: template.line + line - 1,
      what: `a mapping template: ${what}`,
      cure,
    })),
  );
}
