/** What the AWS CLI takes and prints: data/aws-cli/<service>.json, whose README says where it comes from. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'data', 'aws-cli');

/** A name of a simple type, or a structure `s` (with required members `r`), list `l`, map `m` or enumeration `e`. */
export type Shape =
  | string
  | { s?: Record<string, string>; r?: string[]; l?: string; m?: string; e?: string[] };

export interface Operation {
  /** Option → shape and whether it is required. */
  in: Record<string, [shape: string, required?: 1]>;
  /** Shape of the output. */
  out?: string;
}

export interface Service {
  ops: Record<string, Operation>;
  shapes: Record<string, Shape>;
}

const loaded = new Map<string, Service>();

/** The services that the data knows. */
export const services: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

/** The model of a service; undefined if the data doesn't have it. */
export function serviceNamed(name: string): Service | undefined {
  const known = loaded.get(name);
  const file = join(folder, `${name}.json`);
  if (known || !existsSync(file)) return known;
  const service: Service = JSON.parse(readFileSync(file, 'utf8'));
  loaded.set(name, service);
  return service;
}

/** A shape by its name; simple types have no entry of their own. */
export function shapeNamed(service: Service, name: string): Exclude<Shape, string> {
  const shape = service.shapes[name];
  return typeof shape === 'object' ? shape : {};
}

/** Whether a shape is a truth value, which the CLI takes as `--x` and `--no-x`. */
export function isBoolean(service: Service, name: string): boolean {
  return (service.shapes[name] ?? name) === 'boolean';
}
