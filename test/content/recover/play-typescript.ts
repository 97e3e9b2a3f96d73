/** Plays TypeScript recovery patterns, under Node's own type stripping: `node play-typescript.ts TASK ENDS`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Value } from './parameters.ts';
import type { End, Piece } from './player.ts';

const [taskFile = '', endsFile = ''] = process.argv.slice(2);
const { pieces, parameters, secondsAtMost } = JSON.parse(readFileSync(taskFile, 'utf8')) as {
  pieces: Piece[];
  parameters: Record<string, Value>;
  secondsAtMost: number;
};

type Callable = (...args: unknown[]) => unknown;
type Class = new (...args: unknown[]) => object;
const isClass = (value: unknown): value is Class => /^class\b/.test(String(value));

// A page can read only what CORS allows; Node knows no CORS.
const { fetch: realFetch } = globalThis;
const pages = pieces.filter(({ isPage }) => isPage).map(({ base }) => base);
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const response = await realFetch(request);
  const hidden = pages.some((base) => request.url.startsWith(base)) && request.mode === 'cors';
  if (hidden && !response.headers.has('access-control-allow-origin')) throw new TypeError('Failed to fetch');
  return response;
};

// Waits are a tenth as long; Node's own timers are out of reach of this.
const { setTimeout: realTimeout } = globalThis;
globalThis.setTimeout = Object.assign(
  (run: () => void, wait = 0, ...args: []) => realTimeout(run, wait / 10, ...args),
  realTimeout,
);

function valueFor(name: string, { base, attempts }: Piece): unknown {
  const value = parameters[name.replaceAll('_', '').toLowerCase()];
  if (!value) return undefined;
  if ('text' in value) return value.text;
  switch (value.kind) {
    case 'base':
      return base;
    case 'url':
      return `${base}/orders`;
    case 'request':
      return new Request(`${base}/orders`);
    case 'attempts':
      return attempts;
    case 'signer':
      return async (request: unknown) => request;
    case 'token-source':
      return async () => valueFor('token', { base, attempts } as Piece);
  }
}

/** Values for the parameters that have no default; `source` is what the function or class looks like. */
function argumentsFor(source: string, piece: Piece): unknown[] {
  const list = /\(([\s\S]*?)\)\s*(?:=>|\{)/.exec(source)?.[1] ?? '';
  return list
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '' && !/=|^\.\.\./.test(text))
    .map((text) => valueFor(/^\w+/.exec(text)?.[0] ?? '', piece));
}

/** Calls what was exported last; what that gives is called in turn: a function, or a client's last method. */
async function call(target: unknown, piece: Piece): Promise<void> {
  if (isClass(target)) {
    const beginning = /constructor\s*\([\s\S]*?\)\s*\{/.exec(String(target))?.[0] ?? '() {';
    await call(new target(...argumentsFor(beginning, piece)), piece);
  } else if (typeof target === 'function') {
    const result = await (target as Callable)(...argumentsFor(String(target), piece));
    const isClient = typeof result === 'object' && result !== null && !(result instanceof Response);
    if (
      typeof result === 'function' ||
      (isClient && Object.values(result).some((v) => typeof v === 'function'))
    )
      await call(result, piece);
  } else if (typeof target === 'object' && target !== null) {
    const own = Object.values(target).filter((value) => typeof value === 'function');
    const names = Object.getOwnPropertyNames(Object.getPrototypeOf(target)).slice(1);
    const method = own.at(-1) ?? Reflect.get(target, names.at(-1) ?? '');
    await (method as Callable).call(target, ...argumentsFor(String(method), piece));
  }
}

function lineOf(error: unknown): number | undefined {
  const line = error instanceof Error ? /recover\.ts:(\d+)/.exec(error.stack ?? '')?.[1] : undefined;
  return line === undefined ? undefined : Number(line);
}

async function play(piece: Piece): Promise<End> {
  const { name } = piece;
  const own: Class[] = [];
  const ended = (end: End['end'], message: string, error?: unknown): End => {
    const line = lineOf(error);
    return { name, end, declares: own.length > 0, message, ...(line === undefined ? {} : { line }) };
  };
  const file = join(import.meta.dirname, name, 'recover.ts');
  try {
    const exports = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
    const isError = (value: unknown): value is Class => isClass(value) && value.prototype instanceof Error;
    own.push(...Object.values(exports).filter(isError));
    const names = [
      ...readFileSync(file, 'utf8').matchAll(/^export (?:async )?(?:function|class|const) (\w+)/gm),
    ];
    const last = names.map(([, exported = '']) => exports[exported]).findLast((value) => !isError(value));
    if (last === undefined) return ended('other', 'nothing is exported that makes the call');
    await call(last, piece);
    return ended('returned', '');
  } catch (error) {
    const isOwn = own.some((type) => error instanceof type);
    return ended(isOwn ? 'own-error' : 'other', String(error).split('\n')[0] ?? '', error);
  }
}

const late = ({ name }: Piece) =>
  new Promise<End>((resolve) => {
    const end: End = { name, end: 'other', declares: true, message: `runs longer than ${secondsAtMost} s` };
    realTimeout(resolve, secondsAtMost * 1000, end).unref();
  });
const ends = await Promise.all(pieces.map((piece) => Promise.race([play(piece), late(piece)])));
writeFileSync(endsFile, JSON.stringify(ends));
process.exit();
