/**
 * Which values a setting takes, whatever the tool that sets it: AWS's service models know, and Terraform and
 * CloudFormation hand the value on unchanged under nearly the same name.
 */
import { type Service, serviceNamed, shapeNamed } from '../shell/model.ts';
import { documented } from './documented.ts';

/** Things that Terraform and CloudFormation call otherwise than the model does. */
const called: Record<string, string> = {
  'route53 Record': 'ResourceRecordSet',
  'route53 RecordSet': 'ResourceRecordSet',
};

const plain = (name: string) => name.replace(/[-_]/g, '').toLowerCase();

const listed = new Map(Object.entries(documented).map(([name, values]) => [plain(name), values]));

function find<T>(entries: Record<string, T> | undefined, name: string): T | undefined {
  return Object.entries(entries ?? {}).find(([key]) => plain(key) === plain(name))?.[1];
}

/** The name of the shape of a member: of the thing itself, else of the operation that makes it. */
function memberShape(service: Service, shape: string, member: string): string | undefined {
  const name = Object.keys(service.shapes).find((key) => plain(key) === plain(shape));
  const own = name ? find(shapeNamed(service, name).s, member) : undefined;
  if (own) return own;
  const make = find(service.ops, `create${shape}`) ?? find(service.ops, `put${shape}`);
  return find(make?.in, member)?.[0];
}

/** The values that a member of a shape takes, or the elements of its list; undefined if it takes any text. */
export function valuesOf(serviceName: string, thing: string, member: string): readonly string[] | undefined {
  const shape = called[`${serviceName} ${thing}`] ?? thing;
  const service = serviceNamed(serviceName);
  const known = listed.get(plain(`${serviceName} ${shape} ${member}`));
  if (known || !service) return known;
  const { e, l } = shapeNamed(service, memberShape(service, shape, member) ?? '');
  return e ?? (l ? shapeNamed(service, l).e : undefined);
}

/** The shape inside a member, through lists and maps: `EndpointConfiguration` of `RestApi`. */
export function innerShape(serviceName: string, shape: string, member: string): string | undefined {
  const service = serviceNamed(serviceName);
  if (!service) return undefined;
  let name = memberShape(service, shape, member);
  for (let deeper = name; deeper; ) {
    name = deeper;
    const { l, m } = shapeNamed(service, deeper);
    deeper = l ?? m;
  }
  return name;
}

/** What to say of a value that isn't one of them. `what` goes on after the setting's name. */
export function wrongValue(value: string, values: readonly string[]): { what: string; cure: string } {
  const alike = values.find((one) => one.toLowerCase() === value.toLowerCase());
  return { what: `does not take ${value}`, cure: `Use ${alike ?? `one of: ${values.join(', ')}`}` };
}
