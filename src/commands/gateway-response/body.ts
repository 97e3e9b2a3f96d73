import { pageOf, type TypeName } from './response-types.ts';
import type { Member, Settings } from './settings.ts';

/**
 * What stands behind each member's name. `messageString` brings its own quotation marks. The template has no functions
 * (AWS: a gateway response's template "isn't processed by the Velocity Template Language engine"), so nothing in it can
 * escape a value. Sources:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-gatewayResponse-definition.html,
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html.
 */
const values: Record<Member, (type: TypeName, settings: Settings) => string | undefined> = {
  type: () => '"$context.error.responseType"',
  // Set where a body was compared with a model, and nowhere else.
  validation: (type) => (type === 'BAD_REQUEST_BODY' ? '"$context.error.validationErrorString"' : undefined),
  // Of the types, only this one comes after an authorizer's own answer.
  reason: (type, { authorizerKey }) =>
    type === 'ACCESS_DENIED' && authorizerKey ? `"$context.authorizer.${authorizerKey}"` : undefined,
  requestId: () => '"$context.requestId"',
  extendedRequestId: () => '"$context.extendedRequestId"',
  doc_url: (type, { site }) => JSON.stringify(`${site}${pageOf(type)}`),
};

const order: readonly Member[] = [
  'type',
  'validation',
  'reason',
  'requestId',
  'extendedRequestId',
  'doc_url',
];

/** Members whose text nobody promises to be free of quotation marks. */
export const unescaped: readonly Member[] = ['validation', 'reason'];

/** Whether a type's body has a member: some are known to some types only. */
export const hasMember = (type: TypeName, member: Member, settings: Settings): boolean =>
  settings.members.includes(member) && values[member](type, settings) !== undefined;

/**
 * The body template of a type: the original message first, then what was chosen. Undefined where nothing was chosen, so
 * that the type keeps the default body, which is the message alone.
 */
export function bodyOf(type: TypeName, settings: Settings): string | undefined {
  const chosen = order
    .filter((member) => settings.members.includes(member))
    .flatMap((member) => {
      const value = values[member](type, settings);
      return value === undefined ? [] : `"${member}":${value}`;
    });
  if (chosen.length === 0) return undefined;
  return `{${['"message":$context.error.messageString', ...chosen].join(',')}}`;
}
