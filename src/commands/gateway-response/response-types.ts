/**
 * The gateway response types of a REST API, with the status that AWS lists for each. Sources: AWS's list,
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html, and what a fresh
 * API was recorded listing (LocalStack's snapshots of AWS, `test_gateway_response_crud`): 21 types, no more.
 */

export interface ResponseType {
  /** The status that AWS lists; null for the two defaults, which leave each error its own. */
  status: number | null;
  /** Which of the two defaults applies where the type has no setting of its own. */
  family: '4XX' | '5XX';
  /** When the gateway answers with it. */
  when: string;
  /** The pages of this site about it, by slug; none where the type stands for whatever is left. */
  errors: readonly string[];
}

const type = (
  status: number | null,
  family: ResponseType['family'],
  when: string,
  ...errors: string[]
): ResponseType => ({ status, family, when, errors });

/** All types: the two that catch the rest first, then by how often a reader asks for them. */
export const responseTypes = {
  DEFAULT_4XX: type(null, '4XX', 'every refusal whose type has no setting of its own'),
  DEFAULT_5XX: type(null, '5XX', 'every failure whose type has no setting of its own'),
  MISSING_AUTHENTICATION_TOKEN: type(
    403,
    '4XX',
    'no method at this path, or an unsigned call to an IAM method',
    'missing-authentication-token',
  ),
  ACCESS_DENIED: type(
    403,
    '4XX',
    'an authorizer, IAM or a resource policy says no',
    'explicit-deny',
    'implicit-deny',
    'iam-denied',
    'resource-policy-denied',
  ),
  UNAUTHORIZED: type(401, '4XX', 'an authorizer does not accept the credential', 'unauthorized'),
  INVALID_API_KEY: type(403, '4XX', 'the API key is missing or not valid here', 'forbidden'),
  WAF_FILTERED: type(403, '4XX', 'a web ACL blocks the request', 'forbidden'),
  THROTTLED: type(429, '4XX', 'too many requests at once', 'too-many-requests'),
  QUOTA_EXCEEDED: type(429, '4XX', 'the usage plan’s quota is used up', 'quota-exceeded'),
  BAD_REQUEST_BODY: type(400, '4XX', 'the body breaks the method’s model', 'invalid-request-body'),
  BAD_REQUEST_PARAMETERS: type(400, '4XX', 'a required parameter is missing', 'missing-request-parameters'),
  INVALID_SIGNATURE: type(
    403,
    '4XX',
    'the SigV4 signature is not the one that the gateway computes',
    'signature-mismatch',
    'signature-expired',
    'credential-scope',
  ),
  EXPIRED_TOKEN: type(403, '4XX', 'the AWS session token has expired', 'security-token-expired'),
  RESOURCE_NOT_FOUND: type(404, '4XX', 'the resource is not found after the caller was let in'),
  REQUEST_TOO_LARGE: type(413, '4XX', 'the request is too large', 'request-too-large'),
  UNSUPPORTED_MEDIA_TYPE: type(415, '4XX', 'no template for this content type', 'unsupported-media-type'),
  INTEGRATION_FAILURE: type(504, '5XX', 'the call of the backend fails', 'internal-server-error'),
  INTEGRATION_TIMEOUT: type(504, '5XX', 'the backend does not answer in time', 'endpoint-timeout'),
  API_CONFIGURATION_ERROR: type(500, '5XX', 'the API is set up wrongly', 'api-configuration-error'),
  AUTHORIZER_FAILURE: type(500, '5XX', 'the authorizer fails', 'authorizer-error'),
  AUTHORIZER_CONFIGURATION_ERROR: type(500, '5XX', 'the authorizer can’t be called', 'authorizer-error'),
} as const satisfies Record<string, ResponseType>;

export type TypeName = keyof typeof responseTypes;

/** All names, in the order of the list. */
export const typeNames = Object.keys(responseTypes) as TypeName[];

/** Whether a text is the name of a type. */
export const isTypeName = (text: string): text is TypeName => Object.hasOwn(responseTypes, text);

/** The page of this site that a type's answer links to: its error, or the guide where it stands for several or none. */
export function pageOf(name: TypeName): string {
  const { errors }: ResponseType = responseTypes[name];
  return errors.length === 1 ? `/errors/${errors[0]}/` : '/guides/gateway-responses/';
}
