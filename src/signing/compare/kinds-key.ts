import type { KindEntry } from './kinds.ts';

const identity = 'Run aws sts get-caller-identity with exactly these keys. If that fails too, it is the key.';
const log = 'Paste the string to sign from your signer’s debug log.';

/** The string to sign, the key and the authorization itself. */
export const keyKinds = {
  'algorithm-differs': {
    part: 'algorithm',
    sentence: 'Another algorithm was signed than AWS4-HMAC-SHA256.',
    causes: ['malformed-authorization-header', 'wrong-service-in-scope'],
    settle: log,
  },
  'time-differs': {
    part: 'time',
    sentence:
      'The time in the string to sign is not the one that arrived: a second clock reading, or a date set anew.',
    causes: ['body-or-header-changed-after-signing', 'credential-date-mismatch'],
    settle: log,
  },
  'scope-date': {
    part: 'scope',
    sentence: 'The date of the credential scope is not the day (UTC) of x-amz-date.',
    causes: ['credential-date-mismatch'],
    settle: 'Compare the eight digits in Credential= with those of x-amz-date. Both are UTC.',
  },
  'scope-region': {
    part: 'scope',
    sentence: 'The signature is for another Region than the API’s.',
    causes: ['wrong-region-in-scope', 'wrong-partition', 'curl-sigv4-bug'],
    settle:
      'Read the Region of the API from its execute-api host name, or in the console, and sign for that one.',
  },
  'scope-partition': {
    part: 'scope',
    sentence: 'The Region signed for belongs to another partition (China, GovCloud) than the host.',
    causes: ['wrong-partition', 'wrong-region-in-scope'],
    settle: 'Use keys and a Region of the partition that the host name shows.',
  },
  'scope-service': {
    part: 'scope',
    sentence:
      'The signature is for another service. For API Gateway it is execute-api, for custom domains too.',
    causes: ['wrong-service-in-scope', 'curl-sigv4-bug'],
    settle: 'Sign for the service execute-api (curl: aws:amz:REGION:execute-api, with all four parts).',
  },
  'scope-terminator': {
    part: 'scope',
    sentence: 'The credential scope does not end in aws4_request.',
    causes: ['malformed-authorization-header'],
    settle: log,
  },
  'canonical-hash-differs': {
    part: 'canonical-hash',
    sentence: 'The string to sign holds the hash of another canonical request than the one logged with it.',
    causes: ['body-or-header-changed-after-signing', 'wrong-secret-key'],
    settle: 'Log both strings from one call: a second call or a retry has its own.',
  },
  'signature-from-elsewhere': {
    part: 'authorization',
    sentence:
      'The signature that was sent is not the one that the signer logged: it belongs to another request, or was cut or altered.',
    causes: ['body-or-header-changed-after-signing', 'malformed-authorization-header'],
    settle: 'Compare the 64 digits behind Signature= with the signer’s log.',
  },
  'authorization-malformed': {
    part: 'authorization',
    sentence: 'The Authorization header is no complete signature of Signature Version 4.',
    causes: ['malformed-authorization-header', 'credential-empty-or-whitespace'],
    settle: 'Print the header as it is sent, and look for what is missing.',
  },
  'secret-wrong': {
    part: 'key',
    sentence:
      'The secret does not belong to the access key ID, or was altered on its way to the signer: the same text gives another signature.',
    causes: ['wrong-secret-key', 'signed-as-wrong-principal'],
    settle: identity,
  },
  'secret-white-space': {
    part: 'key',
    sentence: 'The secret was used with white space around it, or a newline at its end.',
    causes: ['credential-empty-or-whitespace', 'wrong-secret-key'],
    settle: 'Run printf %s "$AWS_SECRET_ACCESS_KEY" | wc -c: it should say 40.',
  },
  'secret-quoted': {
    part: 'key',
    sentence: 'The secret was used with quotation marks around it.',
    causes: ['wrong-secret-key', 'credential-empty-or-whitespace'],
    settle: 'Run printf %s "$AWS_SECRET_ACCESS_KEY" | wc -c: it should say 40.',
  },
  'secret-decoded': {
    part: 'key',
    sentence: 'The secret was percent-encoded or decoded on its way (+ became a space, / became %2F).',
    causes: ['wrong-secret-key'],
    settle: 'Run printf %s "$AWS_SECRET_ACCESS_KEY" | wc -c: it should say 40.',
  },
  'secret-empty': {
    part: 'key',
    sentence: 'The request was signed with an empty secret.',
    causes: ['credential-empty-or-whitespace'],
    settle: 'Run printf %s "$AWS_SECRET_ACCESS_KEY" | wc -c: it should say 40.',
  },
  'key-derivation': {
    part: 'key',
    sentence:
      'The signing key was not derived as it should be: the “AWS4” before the secret is missing, or a step has another region, service or date than the scope.',
    causes: ['wrong-secret-key', 'wrong-region-in-scope', 'wrong-service-in-scope'],
    settle: 'Derive the key with AWS’s own example values, and compare each step.',
  },
  'key-id-other': {
    part: 'key',
    sentence: 'The access key ID that was sent is not the one that belongs to the secret.',
    causes: ['wrong-secret-key', 'access-key-invalid', 'signed-as-wrong-principal'],
    settle: identity,
  },
  'key-unknown': {
    part: 'key',
    sentence: 'AWS does not know the access key ID, or its session token does not belong to it.',
    causes: ['access-key-invalid', 'session-token-missing', 'wrong-partition'],
    settle: identity,
  },
  'token-expired': {
    part: 'token',
    sentence: 'The session of the temporary key has ended.',
    causes: ['session-token-expired'],
    settle: 'Fetch new temporary credentials.',
  },
  'clock-skew': {
    part: 'time',
    sentence: 'The clock that signed is more than five minutes from AWS’s.',
    causes: ['clock-skew', 'request-sent-long-after-signing'],
    settle: 'Compare date -u with the Date header of any answer of AWS’s.',
  },
  'signed-long-ago': {
    part: 'time',
    sentence: 'The request was signed long before it was sent, or a presigned URL was used after its end.',
    causes: ['request-sent-long-after-signing', 'clock-skew'],
    settle: 'Sign anew and send at once. If that is accepted, the clock is right.',
  },
} as const satisfies Record<string, KindEntry>;
