import type { Kind } from './kinds.ts';

/** What a name says of its value. */
export interface Telling {
  kind: Kind;
  /** Which values count: `any` that is one, those that are more than a word, those that a machine made, and surely. */
  values: 'any' | 'odd' | 'random' | 'mixed';
  /** A header whose value goes to the end of its line. */
  header?: true;
}

/** Names that speak about credentials and hold none. */
const harmless =
  /^(?:accesscontrol|xamznremapped(?!authorization)|secwebsocket(?!protocol)|idempotency|require|missing)|(?:ur[li]|endpoint|type|source|required|use|expires(?:in|at|on)?|expiry|expiration|ttl|length|count|limit|policy|version|status|valid|validity|enabled|algorithm|headers?|scopes?|names?|arn|allowed|errors?|provider|class|format|config|param(?:eter)?s?|size|hint|store|pool|file|path|method|mode|location|prefix|window|skew|bytes|credentials|tokens|keyid|tokenid|stage|message|detail|description|reason|identity|issuer|audience|at|date|time)$/;
const plainKeys =
  /^(?:(?:route|cache|primary|partition|sort|hash|range|object|s3|map|public|idempotency|selection|message|group|sub|i18n|foreign|lookup|translation)key)$/;

/** From the most telling to the least: the first that fits counts. Names come in small letters, without `-_.`. */
const table: readonly (readonly [RegExp, Telling])[] = [
  [/authorization(?:header)?$/, { kind: 'authorization', values: 'any', header: true }],
  [/authorizationtoken$/, { kind: 'authorization', values: 'any' }],
  [/cookie2?$/, { kind: 'cookie', values: 'any', header: true }],
  [/secretaccesskey|secretkey|awssecret/, { kind: 'secret-key', values: 'any' }],
  [/securitytoken|sessiontoken/, { kind: 'session-token', values: 'odd', header: true }],
  [/accesskeyid|awsaccesskey|^accesskey$/, { kind: 'access-key', values: 'random' }],
  [/^xamzcredential$|^credential$/, { kind: 'access-key', values: 'odd' }],
  [/^x(?:apikey|authkey|apitoken|functionskey)$/, { kind: 'api-key', values: 'any', header: true }],
  [/apikey|apitoken|subscriptionkey|appkey|authkey|functionskey/, { kind: 'api-key', values: 'any' }],
  [/privatekey/, { kind: 'private-key', values: 'odd' }],
  [/password|passwd|pwd?$|passphrase|passcode|^pass$|userpass|dbpass/, { kind: 'password', values: 'any' }],
  [/^(?:otp|totp|mfacode|pin|verificationcode|onetimecode)$/, { kind: 'password', values: 'any' }],
  [/secret/, { kind: 'secret', values: 'any' }],
  [
    /^x(?:auth|access|csrf|xsrf|refresh|id|amz|goog|gitlab|github|vault|session|user)?token$/,
    { kind: 'token', values: 'odd', header: true },
  ],
  [/^postmantoken$/, { kind: 'token', values: 'random' }],
  [/token|jwt|bearer|assertion|samlresponse/, { kind: 'token', values: 'odd' }],
  [/^xamzsignature$/, { kind: 'signature', values: 'any' }],
  [/signature(?:256)?$|^sig$/, { kind: 'signature', values: 'random' }],
  [/sessionid$|sessid$|^sid$|connectsid|^session$/, { kind: 'token', values: 'odd' }],
  [/^(?:code|authcode|authorizationcode)$/, { kind: 'secret', values: 'random' }],
  [/credential$|auth$|^xauth|^auth(?!or|ent)/, { kind: 'credential', values: 'random' }],
  [/^secwebsocketprotocol$/, { kind: 'token', values: 'mixed' }],
  [/^key$/, { kind: 'credential', values: 'mixed' }],
  [/key$/, { kind: 'credential', values: 'random' }],
];

const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

const known = new Map<string, Telling | undefined>();

/** What a name says, written in any way: `X-Api-Key`, `xApiKey`, `X%2DAPI%2DKEY`. Undefined if it says nothing. */
export function tellingOf(name: string): Telling | undefined {
  if (known.has(name)) return known.get(name);
  const plain = (name.includes('%') ? decoded(name) : name).toLowerCase().replace(/[-_.$ ]/g, '');
  const harms = !harmless.test(plain) || /^(?:authorizationheader)$/.test(plain);
  const telling = harms && !plainKeys.test(plain) ? table.find(([form]) => form.test(plain))?.[1] : undefined;
  // Texts have few different names; made-up ones must not fill the memory.
  if (known.size > 2000) known.clear();
  known.set(name, telling);
  return telling;
}
