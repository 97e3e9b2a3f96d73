import { ask, cause, settle, undecided } from '../ask.ts';

/** 400 Invalid request body: the request validator refused the body. */
export const invalidRequestBody = ask('bodySent', {
  json: cause('request-body-schema-mismatch'),
  'not-json': cause('request-body-not-json'),
  none: cause('body-validator-on-bodyless-request'),
  lost: cause('request-body-lost-in-transit'),
  unknown: cause('request-body-schema-mismatch'),
});

/** 400 Missing required request parameters: the request validator found one absent or blank. */
export const missingRequestParameters = ask('parameterSent', {
  no: cause('required-parameter-missing'),
  'other-case': cause('parameter-name-case-mismatch'),
  'not-in-path': cause('required-path-parameter-unknown'),
  unknown: cause('required-parameter-missing'),
});

/** 400 Could not parse request body into json: what the integration was to get is not JSON. */
export const couldNotParseRequestBody = ask('requestTemplate', {
  yes: cause('mapping-template-produces-invalid-json'),
  no: cause('non-json-body-to-custom-integration'),
  unknown: undecided,
});

/** 400 Bad Request without a reason. */
export const badRequest = settle('bodySent', {
  bodySent: ask('bodySent', {
    'not-json': cause('request-body-not-json'),
    lost: cause('request-body-lost-in-transit'),
    json: 'requestShape',
    none: 'requestShape',
    unknown: 'requestShape',
  }),
  requestShape: ask('requestShape', {
    'too-large': cause('header-or-url-too-large'),
    malformed: cause('malformed-http-request'),
    neither: undecided,
    unknown: undecided,
  }),
});

/** 413: the body is larger than the gateway takes, or than Lambda does. */
export const requestTooLarge = ask('bodySize', {
  'over-10mb': cause('request-over-10mb'),
  'under-10mb': cause('lambda-request-over-6mb'),
  unknown: undecided,
});

/** 414: the URL itself, or the ARN that authorization makes of it, is too long. */
export const uriTooLong = ask('longPart', {
  path: cause('method-arn-too-long'),
  'query-or-headers': cause('header-or-url-too-large'),
  unknown: undecided,
});

/** 415: nobody takes this content type, the gateway or Lambda's Invoke API. */
export const unsupportedMediaType = ask('mediaTypeRefusedBy', {
  gateway: cause('content-type-not-mapped'),
  lambda: cause('lambda-invoke-content-type'),
  unknown: cause('content-type-not-mapped'),
});
