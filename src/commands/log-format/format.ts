import { CommandRefused } from '../refusal.ts';
import { fields, type Kind, lacks, type Purpose } from './fields.ts';

/** What an access log is built from. */
export interface LogSettings {
  kind: Kind;
  /** Besides `failure`, which is always there. */
  purposes: readonly Purpose[];
  /** The name of the log group. */
  logGroup: string;
  apiId?: string;
  region?: string;
  stage?: string;
}

/** The fields of a format, in the order of the line: key and variable. */
export function pairsOf({ kind, purposes }: LogSettings): [name: string, variable: string][] {
  const chosen = new Set<Purpose>(['failure', ...purposes]);
  return fields.flatMap(({ name, purpose, variable }): [string, string][] => {
    const own = variable[kind];
    // Of a purpose that the kind of API has nothing for, nothing is written: WebSocket lists name a web ACL's variables.
    return own === undefined || !chosen.has(purpose) || lacks(kind, purpose)
      ? []
      : [[name, `$context.${own}`]];
  });
}

/** The format: JSON on one line, as AWS wants it. Every value is a text, since a dash stands for what isn't there. */
export const formatOf = (settings: LogSettings): string =>
  JSON.stringify(Object.fromEntries(pairsOf(settings)));

/**
 * Throws `CommandRefused` for a log group that CloudWatch Logs would not take (CreateLogGroup: 1 to 512 of letters,
 * digits, `_ - / . #`).
 */
export function checkLogGroup(name: string): void {
  if (!/^[\w/.#-]{1,512}$/.test(name))
    throw new CommandRefused('The name of a log group is 1 to 512 letters, digits and _ - / . #');
}
