import { CommandRefused } from '../refusal.ts';
import { bodyOf } from './body.ts';
import { headersOf } from './headers.ts';
import type { TypeName } from './response-types.ts';
import { checkSettings, type Settings } from './settings.ts';

/** One gateway response, ready to be written in any form. */
export interface GatewayResponse {
  type: TypeName;
  /** Absent where the type keeps its own. */
  status?: number;
  headers: [name: string, value: string][];
  /** The template for `application/json`; absent where the default stays: the message alone. */
  body?: string;
}

/** The gateway responses of some settings. Throws `CommandRefused` with what has to be mended first. */
export function responsesOf(settings: Settings): GatewayResponse[] {
  checkSettings(settings);
  const headers = headersOf(settings);
  const all = settings.responses.flatMap(({ type, status }): GatewayResponse[] => {
    const body = bodyOf(type, settings);
    if (status === undefined && body === undefined && headers.length === 0) return [];
    return [{ type, headers, ...(status !== undefined && { status }), ...(body !== undefined && { body }) }];
  });
  if (all.length > 0) return all;
  throw new CommandRefused(
    'What you chose for the body applies to none of these types. Choose another type.',
  );
}

/** A name for a type: `MissingAuthenticationToken`, `Default4xx`. */
export const pascal = (type: TypeName): string =>
  type.replace(/([A-Z\d]+)_?/g, (_, word: string) => word.slice(0, 1) + word.slice(1).toLowerCase());

/**
 * Eight hexadecimal digits that change with the settings (FNV-1a of 32 bits): for names that have to change whenever
 * the settings do. No secret depends on it.
 */
export function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
