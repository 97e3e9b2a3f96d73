/**
 * How gateway response types name errors, in access logs (`$context.error.responseType`) and execution logs. Types that
 * stand for several errors leave it to the message. Source: AWS's list of gateway response types,
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html.
 */
export const responseTypes: Readonly<Record<string, readonly string[]>> = {
  MISSING_AUTHENTICATION_TOKEN: ['missing-authentication-token'],
  INVALID_API_KEY: ['forbidden'],
  WAF_FILTERED: ['forbidden'],
  UNAUTHORIZED: ['unauthorized'],
  INVALID_SIGNATURE: ['signature-mismatch', 'signature-expired', 'credential-scope'],
  ACCESS_DENIED: ['explicit-deny', 'implicit-deny', 'iam-denied', 'resource-policy-denied'],
  EXPIRED_TOKEN: ['security-token-expired'],
  AUTHORIZER_FAILURE: ['authorizer-error'],
  AUTHORIZER_CONFIGURATION_ERROR: ['authorizer-error'],
  API_CONFIGURATION_ERROR: ['api-configuration-error'],
  INTEGRATION_FAILURE: ['internal-server-error'],
  INTEGRATION_TIMEOUT: ['endpoint-timeout'],
  BAD_REQUEST_BODY: ['invalid-request-body'],
  BAD_REQUEST_PARAMETERS: ['missing-request-parameters'],
  THROTTLED: ['too-many-requests'],
  QUOTA_EXCEEDED: ['quota-exceeded'],
  REQUEST_TOO_LARGE: ['request-too-large'],
  UNSUPPORTED_MEDIA_TYPE: ['unsupported-media-type'],
};

/** Types that say only how the request ended; the last one is an HTTP API's. */
const others = ['DEFAULT_4XX', 'DEFAULT_5XX', 'RESOURCE_NOT_FOUND', 'INTEGRATION_NETWORK_FAILURE'];

/** Whether a text is the name of a gateway response type. */
export const isResponseType = (name: string): boolean =>
  Object.hasOwn(responseTypes, name) || others.includes(name);
