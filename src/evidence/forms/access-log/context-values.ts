/** What values of access logs look like. */

export const verbs: ReadonlySet<string> = new Set([
  'GET',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'HEAD',
  'OPTIONS',
]);

export const isStatus = (value: string): boolean => /^[1-5]\d\d$/.test(value);

/** The id of a REST API's request. */
export const isUuid = (value: string): boolean =>
  /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/.test(value);

/** The id of an HTTP or WebSocket API's request or connection, and the extended one of a REST API's: `Vts2FFmArPEFh8g=`. */
export const isOwnId = (value: string): boolean => /^[\w+/-]{11,18}=$/.test(value);

/** A time as `$context.requestTime` has it: `22/Nov/2026:10:00:00 +0000`. */
export const isTime = (value: string): boolean =>
  /^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}$/.test(value);
