import type { Settings } from './settings.ts';

/** Names that a page may read once it is allowed to: who answered, and under which ids. */
const exposed = 'x-amzn-ErrorType,x-amzn-RequestId,x-amz-apigw-id';

/**
 * The headers of every chosen type, values in the single quotes that mark a fixed text (AWS, "Gateway response parameter
 * mapping"). The same for all types: a type with a setting of its own takes none over from its default.
 */
export function headersOf({ cors }: Settings): [name: string, value: string][] {
  if (!cors) return [];
  const headers: [string, string][] = [['Access-Control-Allow-Origin', `'${cors.origin}'`]];
  if (cors.credentials) headers.push(['Access-Control-Allow-Credentials', "'true'"]);
  if (cors.expose) headers.push(['Access-Control-Expose-Headers', `'${exposed}'`]);
  return headers;
}

/** The name of a header as API Gateway's own forms have it. */
export const parameterOf = (header: string): string => `gatewayresponse.header.${header}`;
