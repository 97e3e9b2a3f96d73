import type { KindEntry } from './kinds.ts';

const path = 'path-encoding-mismatch';
const query = 'query-encoding-or-order-mismatch';
const strings =
  'Paste the canonical request from your signer’s debug log, or call with a path of letters only.';
const without = 'Call the same path without the query. If that is accepted, it is the query.';
const proxied =
  'Call the API’s own execute-api address with the same signer. If that is accepted, it is what stands between.';

/** Method, path and query. */
export const targetKinds = {
  'method-changed': {
    part: 'method',
    sentence:
      'Another method was signed than arrived: a redirect or a proxy changed it, or the signer was given the wrong one.',
    causes: ['body-or-header-changed-after-signing', 'header-stripped-by-proxy-or-redirect'],
    settle:
      'Run the request with curl -v and without -L, and compare the method of the request line with the signed one.',
  },
  'path-encoded-once': {
    part: 'path',
    sentence:
      'The path was signed as it is sent. For execute-api the path as sent is percent-encoded once more before it is signed.',
    causes: [path, 'curl-sigv4-bug'],
    settle: strings,
  },
  'path-encoded-too-often': {
    part: 'path',
    sentence: 'The path was percent-encoded once too often before it was signed.',
    causes: [path],
    settle: strings,
  },
  'path-signed-decoded': {
    part: 'path',
    sentence: 'The path was signed decoded, with nothing percent-encoded.',
    causes: [path],
    settle: strings,
  },
  'path-reserved-characters': {
    part: 'path',
    sentence:
      'Reserved characters of the path (such as : @ = , $ ( )) were signed bare. Only letters, digits and - . _ ~ stay as they are.',
    causes: [path, 'curl-sigv4-bug'],
    settle: strings,
  },
  'path-lower-case-hex': {
    part: 'path',
    sentence: 'The path was percent-encoded with small letters (%2f). A signature needs capitals (%2F).',
    causes: [path],
    settle: strings,
  },
  'path-dot-segments': {
    part: 'path',
    sentence: 'The path was signed with . or .. in it. They are resolved before signing.',
    causes: [path],
    settle: 'Call the resolved path, without . and .., and see whether it is accepted.',
  },
  'path-double-slash': {
    part: 'path',
    sentence: 'One side has a doubled slash in the path, the other a single one.',
    causes: [path],
    settle: 'Call the path with single slashes, and see whether it is accepted.',
  },
  'path-trailing-slash': {
    part: 'path',
    sentence: 'One side has a slash at the end of the path, the other none.',
    causes: [path, 'body-or-header-changed-after-signing'],
    settle: 'Call the path without the slash at its end, and see whether it is accepted.',
  },
  'path-prefix-missing': {
    part: 'path',
    sentence:
      'The path arrived with more in front than was signed: a stage or a base path was added after signing.',
    causes: [
      'signed-host-mismatch',
      'stage-repeated-on-custom-domain',
      'body-or-header-changed-after-signing',
    ],
    settle: proxied,
  },
  'path-prefix-added': {
    part: 'path',
    sentence:
      'The path was signed with more in front than arrived: a proxy or a domain took a stage or a base path away.',
    causes: [
      'signed-host-mismatch',
      'stage-repeated-on-custom-domain',
      'body-or-header-changed-after-signing',
    ],
    settle: proxied,
  },
  'path-holds-query': {
    part: 'path',
    sentence: 'The query was signed as part of the path: its question mark is encoded as %3F.',
    causes: ['query-string-signed-as-path'],
    settle: 'Look at how the signer is called: the query belongs into its own field, not behind the path.',
  },
  'path-letter-case': {
    part: 'path',
    sentence: 'The letters of the path differ in case.',
    causes: ['body-or-header-changed-after-signing'],
    settle: proxied,
  },
  'path-changed': {
    part: 'path',
    sentence: 'Another path was signed than arrived.',
    causes: ['body-or-header-changed-after-signing', path, 'signed-host-mismatch'],
    settle: proxied,
  },
  'query-order': {
    part: 'query',
    sentence: 'The query was signed in another order. It is sorted by encoded name, then by value.',
    causes: [query, 'curl-sigv4-bug'],
    settle: without,
  },
  'query-plus': {
    part: 'query',
    sentence:
      'A plus or a space of the query was signed in another way than it arrived. Send and sign %20 for a space, %2B for a plus.',
    causes: [query, 'curl-sigv4-bug'],
    settle: without,
  },
  'query-unencoded': {
    part: 'query',
    sentence:
      'Characters of the query were signed bare. All but letters, digits and - . _ ~ are percent-encoded.',
    causes: [query, 'curl-sigv4-bug'],
    settle: without,
  },
  'query-encoded-needlessly': {
    part: 'query',
    sentence: 'Letters, digits or - . _ ~ of the query were signed percent-encoded. They stay as they are.',
    causes: [query, 'curl-sigv4-bug'],
    settle: without,
  },
  'query-lower-case-hex': {
    part: 'query',
    sentence: 'The query was percent-encoded with small letters (%2f). A signature needs capitals (%2F).',
    causes: [query, 'curl-sigv4-bug'],
    settle: without,
  },
  'query-encoded-twice': {
    part: 'query',
    sentence: 'The query was percent-encoded twice (%2520). Only the path is encoded a second time.',
    causes: [query],
    settle: without,
  },
  'query-equals-missing': {
    part: 'query',
    sentence: 'A parameter without a value was signed without its equals sign. It is signed as name=.',
    causes: [query, 'curl-sigv4-bug'],
    settle: without,
  },
  'query-empty-pair': {
    part: 'query',
    sentence: 'An empty pair of the query (&& or & at its end) was signed. Empty pairs are left out.',
    causes: [query, 'curl-sigv4-bug'],
    settle: without,
  },
  'query-not-signed': {
    part: 'query',
    sentence: 'The request arrived with a query, and none was signed.',
    causes: [query, 'query-string-signed-as-path', 'body-or-header-changed-after-signing'],
    settle: without,
  },
  'query-lost': {
    part: 'query',
    sentence: 'A query was signed, and the request arrived without one.',
    causes: ['body-or-header-changed-after-signing', query],
    settle: proxied,
  },
  'query-parameter-added': {
    part: 'query',
    sentence: 'The parameter {name} arrived and was not signed: it was added after signing.',
    causes: [query, 'body-or-header-changed-after-signing'],
    settle: without,
  },
  'query-parameter-lost': {
    part: 'query',
    sentence: 'The parameter {name} was signed and did not arrive.',
    causes: [query, 'body-or-header-changed-after-signing'],
    settle: without,
  },
  'query-parameter-repeated': {
    part: 'query',
    sentence: 'The parameter {name} repeats, and not all of its values were signed. Each one is signed.',
    causes: [query],
    settle: without,
  },
  'query-value-changed': {
    part: 'query',
    sentence: 'The parameter {name} was signed with another value than arrived.',
    causes: ['body-or-header-changed-after-signing', query],
    settle: without,
  },
} as const satisfies Record<string, KindEntry>;
