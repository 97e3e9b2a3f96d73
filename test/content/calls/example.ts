/** An example of what an `aws` command prints, made from the shape of its output. */
import jmespath from 'jmespath';
import { type Service, shapeNamed } from '../shell/model.ts';

const policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action: 'execute-api:Invoke', Resource: 'execute-api:/*' }],
});

/** Members whose text has a form of its own; the CLI prints a version of an IAM policy as an object. */
const known: Record<string, unknown> = {
  policy,
  Policy: policy,
  Document: JSON.parse(policy),
  path: '/orders',
  uri: 'https://backend.example.com/orders',
  IntegrationUri: 'https://backend.example.com/orders',
  identityValidationExpression: '^Bearer .+$',
};

const simple: Record<string, unknown> = { boolean: true, integer: 1, long: 1, float: 1, double: 1 };

/** A value of a shape: one element in each list, one entry in each map. */
export function exampleOf(service: Service, name: string, depth = 0): unknown {
  const shape = shapeNamed(service, name);
  if (depth > 6) return null;
  if (shape.e) return shape.e[0];
  if (shape.l) return [exampleOf(service, shape.l, depth + 1)];
  if (shape.m) return { example: exampleOf(service, shape.m, depth + 1) };
  if (!shape.s) return simple[String(service.shapes[name] ?? name)] ?? 'example';
  return Object.fromEntries(
    Object.entries(shape.s).map(([member, type]) => [
      member,
      known[member] ?? exampleOf(service, type, depth + 1),
    ]),
  );
}

/** What `--query` makes of it. Filters are left out: no example fits all of them. */
export function queried(value: unknown, query: string): unknown {
  return jmespath.search(value, query.replace(/\[\?(?:[^\][]|\[[^\]]*\])*\]/g, '[]'));
}

/** `--output text`: columns by tabs, rows by lines. */
export function asText(value: unknown): string {
  if (Array.isArray(value)) {
    const isTable = value.some((item) => typeof item === 'object' && item !== null);
    return value.map(asText).join(isTable ? '\n' : '\t');
  }
  if (value === null) return 'None';
  return typeof value === 'object' ? Object.values(value).map(asText).join('\t') : String(value);
}
