/** What AWS calls the kinds of authorization, integration and endpoint, as values of facts. */
import type { FactValue } from '../../facts/vocabulary.ts';

type AuthType = Exclude<FactValue<'authType'>, 'unknown'>;
type Integration = Exclude<FactValue<'integration'>, 'unknown'>;

const authTypes: Readonly<Record<string, AuthType>> = {
  NONE: 'none',
  AWS_IAM: 'iam',
  COGNITO_USER_POOLS: 'cognito',
  CUSTOM: 'lambda',
  JWT: 'jwt',
};

/** `authorizationType` of a method or route; undefined for a word that is none. */
export const authTypeOf = (word: string): AuthType | undefined =>
  Object.hasOwn(authTypes, word) ? authTypes[word] : undefined;

/** What an integration is: its type, where it leads, and how the connection is made. */
export interface Described {
  type: string;
  /** `uri`, as far as it is known. */
  address?: string;
  /** `VPC_LINK` or `INTERNET`. */
  connection?: string;
  /** The AWS service action of an HTTP API, such as `SQS-SendMessage`. */
  subtype?: string;
}

/** The value of the fact `integration`; undefined if the description does not settle it. */
export function integrationOf({ type, address, connection, subtype }: Described): Integration | undefined {
  const kind = type.toUpperCase();
  if (kind === 'MOCK') return 'mock';
  if (kind === 'HTTP' || kind === 'HTTP_PROXY') return connection === 'VPC_LINK' ? 'private' : 'http';
  if (subtype !== undefined) return 'aws-service';
  const isLambda = address === undefined ? undefined : leadsToLambda(address);
  // Of the services only Lambda can be called in the form of a proxy integration.
  if (kind === 'AWS_PROXY')
    return isLambda === false && /:states:/.test(address ?? '') ? 'aws-service' : 'lambda-proxy';
  if (kind !== 'AWS' || isLambda === undefined) return undefined;
  return isLambda ? 'lambda-custom' : 'aws-service';
}

/** Whether an integration's address is that of a Lambda function; undefined if it does not say so. */
function leadsToLambda(address: string): boolean | undefined {
  if (/:lambda:(?:path|action)\/|^arn:[\w-]{1,20}:lambda:/.test(address)) return true;
  return /^arn:[\w-]{1,20}:apigateway:[^:]{0,60}:[\w.-]{1,80}:(?:path|action)\//.test(address)
    ? false
    : undefined;
}
