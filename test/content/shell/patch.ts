/**
 * `--patch-operations` of apigateway: paths and values. A path points into the resource that the operation gives back
 * (RFC 6901: `~1` is a slash in a name), so the model tells which paths there are; what differs is told here.
 */
import { type Service, shapeNamed } from './model.ts';
import { splitShorthand } from './option-value.ts';

export interface Patch {
  op?: string;
  path?: string;
  value?: unknown;
}

/** The settings of a stage's methods, by the paths that the model's texts on MethodSetting name. */
const methodSetting =
  /^(metrics\/enabled|logging\/(loglevel|dataTrace)|throttling\/(burstLimit|rateLimit)|caching\/(enabled|ttlInSeconds|dataEncrypted|requireAuthorizationForCacheControl|unauthorizedCacheControlHeaderStrategy))$/;

/** Where the path isn't the member's name: operation → path → what the model calls it, or nothing. */
const otherNames: Record<string, Record<string, string | null>> = {
  'update-base-path-mapping': { restapiId: 'restApiId', restApiId: null },
  'update-usage': { remaining: 'usagePlanId' },
};

/** Values which the model takes for plain texts. */
const values: Record<string, string[]> = {
  authorizationType: ['NONE', 'AWS_IAM', 'CUSTOM', 'COGNITO_USER_POOLS'],
  passthroughBehavior: ['WHEN_NO_MATCH', 'WHEN_NO_TEMPLATES', 'NEVER'],
  loglevel: ['OFF', 'ERROR', 'INFO'],
};

const patterns: Record<string, RegExp> = {
  boolean: /^(true|false)$/i,
  integer: /^\d+$/,
  double: /^\d+(\.\d+)?$/,
};

/** The shape at the end of a path; `any` below lists and maps, whose names are the API's own. */
function shapeAt(service: Service, names: string[], start: string): { shape: string } | { fault: string } {
  let shape = start;
  for (const [index, name] of names.entries()) {
    const { s, l, m } = shapeNamed(service, shape);
    if (l) return { shape: 'any' };
    if (m) shape = m;
    else if (s?.[name]) shape = s[name];
    else {
      const known = Object.keys(s ?? {}).join(', ') || 'nothing';
      return { fault: `/${names.slice(0, index + 1).join('/')} is no path there (below it: ${known})` };
    }
  }
  return { shape };
}

function checkValue(service: Service, shape: string, name: string, { op, path, value }: Patch): string[] {
  if (op === 'remove' || value === undefined) return [];
  const text = String(value);
  if (text === '' || text.includes('${')) return [];
  const known = shapeNamed(service, shape).e ?? values[name];
  if (known)
    return known.includes(text) ? [] : [`the value of ${path} is ${text}, not one of ${known.join(', ')}`];
  const type = String(service.shapes[shape] ?? shape);
  const pattern = patterns[type];
  return !pattern || pattern.test(text) ? [] : [`the value of ${path} is ${text}, which is no ${type}`];
}

function checkPatch(service: Service, operation: string, out: string, patch: Patch): string[] {
  const { op, path = '' } = patch;
  if (path.includes('${')) return [];
  if (!path.startsWith('/')) return [`the path ${path} does not begin with /`];
  const names = path.slice(1).split('/');
  if (operation === 'update-stage' && names.length >= 2 && /^(\*|~1.*)$/.test(names[0] ?? '')) {
    const setting = names.slice(2).join('/');
    if (op === 'remove' || methodSetting.test(setting))
      return checkValue(service, 'any', names.at(-1) ?? '', patch);
    return [`${setting || 'nothing'} is no setting of a method (such as throttling/rateLimit)`];
  }
  const other = otherNames[operation]?.[names[0] ?? ''];
  if (other === null) return [`/${names[0]} is no path there: write the letters as the documentation does`];
  const found = shapeAt(service, other === undefined ? names : [other, ...names.slice(1)], out);
  if ('fault' in found) return [found.fault];
  const needsValue = (op === 'add' || op === 'replace') && found.shape !== 'any';
  if (needsValue && patch.value === undefined) return [`${op} ${path} has no value`];
  return checkValue(service, found.shape, names.at(-1) ?? '', patch);
}

/** The patches of words such as `op=replace,path=/name,value=x`, or of one JSON text. */
export function readPatches(words: readonly string[]): Patch[] {
  const [only = ''] = words;
  if (/^\s*\[/.test(only)) {
    try {
      return JSON.parse(only) as Patch[];
    } catch {
      return [];
    }
  }
  return words.map((word) => {
    const pairs = splitShorthand(word).map((part) => /^(\w+)=(.*)$/s.exec(part)?.slice(1) ?? []);
    return Object.fromEntries(pairs.filter(([key]) => key !== undefined)) as Patch;
  });
}

/** What is wrong with the patches of an operation. */
export function checkPatches(service: Service, operation: string, out: string, patches: unknown): string[] {
  if (!Array.isArray(patches)) return [];
  return (patches as Patch[]).flatMap((patch) => checkPatch(service, operation, out, patch));
}
