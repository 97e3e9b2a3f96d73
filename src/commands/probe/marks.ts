/** The version of the block that the scripts print; `src/evidence/forms/probe/probe-output-lines.ts` reads this one. */
export const version = 1;

/**
 * Every line of the block begins with this, whatever a log or a terminal puts in front of it. The colon tells readers of
 * wrapped text that the line stands for itself.
 */
export const mark = `gw${version}:`;

/** The lines around the block, without the mark. */
export const opening = '==== Gatewhy probe: copy from this line ====';
export const closing = '==== Gatewhy probe: copy up to this line ====';

/** Columns of one line, so that a terminal or a mail of 80 columns breaks none. */
export const columns = 72;

/** Response headers that are printed; any other may hold a secret. */
export const shownHeaders = [
  'x-amzn-errortype',
  'x-amzn-requestid',
  'x-amz-apigw-id',
  'apigw-requestid',
  'content-type',
  'content-length',
  'date',
  'server',
  'via',
  'x-cache',
  'x-amz-cf-pop',
  'allow',
  'retry-after',
  'vary',
  'location',
  'www-authenticate',
  'x-amzn-remapped-www-authenticate',
  'x-amzn-trace-id',
  'access-control-allow-origin',
  'access-control-allow-methods',
  'access-control-allow-headers',
  'access-control-allow-credentials',
  'access-control-max-age',
] as const;

/** Claims of a token that matter and name nobody. */
export const shownClaims = [
  'iss',
  'aud',
  'client_id',
  'token_use',
  'scope',
  'scp',
  'exp',
  'nbf',
  'iat',
  'alg',
  'typ',
  'kid',
] as const;

/** Seconds: longer than the gateway waits for its backend (29 s of a REST API, 30 s of an HTTP API). */
export const longestRequest = 40;
export const longestConnect = 10;

/** Characters of a refusal's body that are printed. */
export const longestBody = 1200;
