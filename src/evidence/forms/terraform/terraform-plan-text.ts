import type { Configuration } from '../../configuration/configuration.ts';
import type { Stretch } from '../../reading.ts';
import { nodeAt } from '../json-tree.ts';
import type { Part } from '../template/template-part.ts';
import type { HclBlock } from './hcl-tree.ts';
import { deploysWith } from './terraform-changes.ts';

/** Whether a text has the lines by which Terraform announces what it would do with a resource. */
export const isPlan = ({ low }: Stretch): boolean =>
  /^[^\S\n]{0,40}# \S{1,300} (?:will be (?:created|updated in-place|destroyed|replaced)|must be replaced|is tainted)/m.test(
    low,
  );

/** A plan without the marks before its lines, as long as it was. */
export const unmarked = (text: string): string =>
  text.replace(
    /^([^\S\n]{0,40})(\+\/-|-\/\+|<=|[+~-])(?=[^\S\n])/gm,
    (_, indent: string, mark: string) => indent + ' '.repeat(mark.length),
  );

const summary =
  /^[^\S\n]{0,10}plan: (?:\d{1,6} to import, )?(\d{1,6}) to add, (\d{1,6}) to change, (\d{1,6}) to destroy/m;

/**
 * What a plan in the terminal says: whether it makes a new deployment. It shows only what changes, so that nothing
 * follows for the rest, and one that is not shown to its end says nothing.
 */
export function planOf(
  { low, text, at }: Stretch,
  blocks: readonly HclBlock[],
  parts: readonly Part[],
): Configuration | undefined {
  const counted = summary.exec(low);
  if (!counted || /resource targeting is in effect|-target/.test(low)) return undefined;
  const [, add = '0', change = '0', destroy = '0'] = counted;
  const announced = [
    ...low.matchAll(
      /^[^\S\n]{0,40}# \S{1,300}[^\n]{0,100} (will be|must be) (created|updated in-place|destroyed|replaced)/gm,
    ),
  ];
  const count = (...verbs: string[]): number =>
    announced.filter(([, , verb = '']) => verbs.includes(verb)).length;
  const agrees =
    count('created', 'replaced') === Number(add) &&
    count('updated in-place') === Number(change) &&
    count('destroyed', 'replaced') === Number(destroy);
  const resources = blocks.filter(({ type }) => type === 'resource');
  if (!agrees || resources.length < announced.length || resources.some(({ isBroken }) => isBroken))
    return undefined;
  const redeploys = deploysWith(parts.filter(({ isData }) => !isData));
  if (!redeploys) return undefined;
  const id = parts
    .map(({ properties }) => nodeAt(properties, 'RestApiId'))
    .find((node) => node?.type === 'string');
  const [first] = blocks;
  return {
    apis: [
      {
        type: 'rest',
        ...(id?.type === 'string' && { id: id.value }),
        quote: first?.header ?? { from: at, to: at + text.length },
        routes: [],
        allRoutes: false,
        stages: [],
        allStages: false,
        tool: 'terraform',
        redeploys,
      },
    ],
  };
}
