/** Values of options: enumerations, JSON and the CLI's shorthand (`op=replace,path=/x`), compared with their shapes. */
import { type Service, shapeNamed } from './model.ts';

function isOpen(text: string): boolean {
  return text === '' || text.includes('${');
}

/** What is wrong with a parsed JSON value. */
export function checkJson(value: unknown, service: Service, name: string, path: string): string[] {
  const shape = shapeNamed(service, name);
  if (Array.isArray(value)) {
    if (shape.s || shape.m) return [`${path} is a list, and has to be an object`];
    return shape.l
      ? value.flatMap((item, index) => checkJson(item, service, shape.l ?? '', `${path}[${index}]`))
      : [];
  }
  if (typeof value === 'object' && value !== null) {
    if (shape.l) return [`${path} is an object, and has to be a list`];
    const faults = Object.entries(value).flatMap(([key, inner]) => {
      if (shape.m) return checkJson(inner, service, shape.m, `${path}.${key}`);
      if (!shape.s) return [];
      const type = shape.s[key];
      return type ? checkJson(inner, service, type, `${path}.${key}`) : [`${path} has no key ${key}`];
    });
    const missing = (shape.r ?? []).filter((key) => !Object.hasOwn(value, key));
    return [...faults, ...missing.map((key) => `${path} lacks ${key}`)];
  }
  if (shape.e && typeof value === 'string' && !isOpen(value) && !shape.e.includes(value)) {
    return [`${path} is ${value}, and has to be one of ${shape.e.join(', ')}`];
  }
  return shape.s || shape.l || shape.m ? [`${path} is a plain value`] : [];
}

/** Splits at commas that stand in no bracket or quote. */
export function splitShorthand(text: string): string[] {
  return text.match(/(?:[^,"'[\]{}]|"[^"]*"|'[^']*'|\[[^\]]*\]|\{[^}]*\})+/g) ?? [];
}

function checkShorthand(
  text: string,
  service: Service,
  shape: { s?: Record<string, string>; r?: string[] },
): string[] {
  const keys: string[] = [];
  for (const part of splitShorthand(text)) {
    const found = /^([\w.:-]+)=/.exec(part);
    // A part without a key goes on with the list before it: `Values=a,b`.
    if (found?.[1]) keys.push(found[1]);
    else if (keys.length === 0 && !isOpen(part)) return [`${part} is not key=value`];
  }
  const unknown = keys.filter((key) => !shape.s?.[key.split('.')[0] ?? '']);
  const missing = (shape.r ?? []).filter((key) => !keys.includes(key));
  return [...unknown.map((key) => `there is no key ${key}`), ...missing.map((key) => `lacks ${key}`)].concat(
    checkMembers(text, service, shape),
  );
}

/** Values that are enumerations. A part without a key is one more value of the list before it: `types=EDGE,REGIONAL`. */
function checkMembers(text: string, service: Service, { s = {} }: { s?: Record<string, string> }): string[] {
  let known: string[] | undefined;
  let key = '';
  return splitShorthand(text).flatMap((part) => {
    const found = /^([\w.:-]+)=(.*)$/s.exec(part);
    if (found) {
      key = found[1] ?? '';
      const shape = shapeNamed(service, s[key] ?? '');
      known = shape.e ?? (shape.l ? shapeNamed(service, shape.l).e : undefined);
    }
    const given = (found?.[2] ?? part).replace(/^\[|\]$/g, '').split(',');
    const wrong = given.filter((value) => known && !isOpen(value) && !known.includes(value));
    return wrong.map((value) => `${key}=${value} is not one of ${known?.join(', ')}`);
  });
}

/** What is wrong with the words after an option whose shape is `name`. Files are looked at elsewhere. */
export function checkOptionValue(values: string[], service: Service, name: string): string[] {
  const shape = shapeNamed(service, name);
  const [only = ''] = values;
  if (/^fileb?:\/\//.test(only)) return [];
  const structured = shape.s || shape.l || shape.m;
  if (structured && values.length === 1 && /^\s*[[{]/.test(only)) {
    try {
      return checkJson(JSON.parse(only), service, name, 'the JSON');
    } catch (error) {
      // `{A=b}` and `[a,b]` are shorthand too.
      if (/^\s*(\{"|\[\{"|\["|\[\])/.test(only))
        return [`is not JSON: ${error instanceof Error ? error.message : error}`];
      return [];
    }
  }
  if (shape.e)
    return isOpen(only) || shape.e.includes(only) ? [] : [`${only} is not one of ${shape.e.join(', ')}`];
  if (shape.s) return values.flatMap((value) => checkShorthand(value, service, shape));
  const inner = shape.l ? shapeNamed(service, shape.l) : undefined;
  if (inner?.s) return values.flatMap((value) => checkShorthand(value, service, inner));
  if (inner?.e) {
    const known = inner.e;
    const unknown = values
      .flatMap((value) => value.split(','))
      .filter((value) => !isOpen(value) && !known.includes(value));
    return unknown.map((value) => `${value} is not one of ${known.join(', ')}`);
  }
  return [];
}
