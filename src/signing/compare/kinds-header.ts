import type { KindEntry } from './kinds.ts';

const changed = 'body-or-header-changed-after-signing';
const proxy = 'header-stripped-by-proxy-or-redirect';
const fewer = 'Sign only host and the x-amz- headers. If that is accepted, it is a header.';
const sent = 'Run the request with curl -v and paste the lines that begin with >.';

/** The header lines and the list of signed headers. */
export const headerKinds = {
  'host-changed': {
    part: 'header',
    sentence:
      'Another host was signed than arrived: a custom domain, a proxy or CloudFront stands between, or the signer was given another name.',
    causes: ['signed-host-mismatch', 'cloudfront-forwards-host-header'],
    settle:
      'Call the API’s own execute-api address, signed for that name. If that is accepted, it is the host.',
  },
  'host-port': {
    part: 'header',
    sentence: 'The host was signed with a port and arrived without it, or the other way round.',
    causes: ['signed-host-mismatch'],
    settle: sent,
  },
  'content-type-changed': {
    part: 'header',
    sentence:
      'The content type was changed after signing; a client often adds “; charset=…” or a type of its own.',
    causes: [changed],
    settle: sent,
  },
  'content-length-changed': {
    part: 'header',
    sentence: 'The content length was signed with another value than arrived.',
    causes: [changed, 'payload-hash-mismatch'],
    settle: fewer,
  },
  'date-changed': {
    part: 'header',
    sentence:
      'The date was signed with another value than arrived: the client or a proxy set {name} anew after signing.',
    causes: [changed, 'credential-date-mismatch'],
    settle: sent,
  },
  'header-white-space': {
    part: 'header',
    sentence:
      'The header {name} was signed with white space as typed. It is trimmed, and inner runs become one space.',
    causes: [changed, 'curl-sigv4-bug'],
    settle: fewer,
  },
  'header-letter-case': {
    part: 'header',
    sentence:
      'The value of the header {name} differs in letter case. Only names are turned into small letters.',
    causes: [changed],
    settle: sent,
  },
  'header-value-changed': {
    part: 'header',
    sentence:
      'The header {name} was signed with another value than arrived: something changed it after signing.',
    causes: [changed, proxy],
    settle: fewer,
  },
  'header-by-proxy': {
    part: 'header',
    sentence:
      'The header {name} was signed, and clients and proxies set, change or drop it on the way. Leave it unsigned.',
    causes: [proxy, changed],
    settle: fewer,
  },
  'header-not-sent': {
    part: 'header',
    sentence: 'The header {name} was signed and did not arrive.',
    causes: [proxy, changed],
    settle: sent,
  },
  'header-unsigned': {
    part: 'header',
    sentence: 'The header {name} arrived and was not signed. The host and every x-amz- header have to be.',
    causes: [changed],
    settle: sent,
  },
  'header-added': {
    part: 'header',
    sentence: 'The header {name} has a line in one canonical request and none in the other.',
    causes: [changed, proxy],
    settle: sent,
  },
  'header-signed-twice': {
    part: 'header',
    sentence:
      'The header {name} has two lines in the canonical request, or stands twice in the list. Its values belong into one line.',
    causes: [changed, 'curl-sigv4-bug'],
    settle: fewer,
  },
  'header-values-order': {
    part: 'header',
    sentence:
      'The values of the header {name} were joined in another order, or in another way, than a comma between them in the order sent.',
    causes: [changed, 'curl-sigv4-bug'],
    settle: fewer,
  },
  'header-values-lost': {
    part: 'header',
    sentence: 'The header {name} was sent more than once, and not all of its values were signed.',
    causes: [changed, 'curl-sigv4-bug'],
    settle: fewer,
  },
  'header-name-case': {
    part: 'signed-headers',
    sentence: 'Names of headers were signed in capital letters. In the canonical request they are small.',
    causes: [changed, 'malformed-authorization-header'],
    settle: sent,
  },
  'header-lines-order': {
    part: 'header',
    sentence: 'The header lines were signed in another order. They are sorted by name.',
    causes: [changed, 'curl-sigv4-bug'],
    settle: fewer,
  },
  'signed-headers-order': {
    part: 'signed-headers',
    sentence:
      'The list of signed headers was signed in another order than the one that arrived. It is sorted by name.',
    causes: [changed, 'curl-sigv4-bug'],
    settle: fewer,
  },
  'signed-headers-differ': {
    part: 'signed-headers',
    sentence: 'The list of signed headers in the Authorization header is not the one that was signed.',
    causes: ['malformed-authorization-header', changed],
    settle: sent,
  },
  'token-missing': {
    part: 'token',
    sentence: 'The key is a temporary one (ASIA…), and no session token was sent with it.',
    causes: ['session-token-missing', 'header-stripped-by-proxy-or-redirect'],
    settle: 'Send x-amz-security-token with the session token, and sign it.',
  },
  'token-unsigned': {
    part: 'token',
    sentence: 'The session token was sent and not signed: it was added after signing.',
    causes: ['session-token-missing', changed],
    settle: 'Give the token to the signer together with the key, so that it signs x-amz-security-token.',
  },
  'token-changed': {
    part: 'token',
    sentence:
      'Another session token was signed than arrived: it comes from another session, was cut off or was encoded anew.',
    causes: ['session-token-missing', 'session-token-expired', changed],
    settle: 'Fetch key, secret and token anew, all three from one answer, and call again.',
  },
} as const satisfies Record<string, KindEntry>;
