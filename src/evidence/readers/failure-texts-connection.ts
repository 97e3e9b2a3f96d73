/** What CloudFront says, and what clients say whose connection fails. */
import type { FailureText } from './failure-texts.ts';
import { plainHttpTexts } from './network-texts.ts';

/** What CloudFront's own page says. */
export const cloudfront: readonly FailureText[] = [
  ['cloudfrontPage', 'method', 'not configured to allow the http request method'],
  ['cloudfrontPage', 'blocked', 'request blocked'],
  ['cloudfrontPage', 'bad-request', 'bad request'],
];

/** At which step a client's connection failed, in the order in which the steps come. */
export const connection: readonly FailureText[] = [
  // Nobody listens at port 80 of the default endpoint, so that a refusal there says more than any other.
  ...plainHttpTexts.map(([value, needle, pattern]) => ['connectionFailure', value, needle, pattern] as const),
  [
    'connectionFailure',
    'name',
    '',
    /Could not resolve host|ENOTFOUND|EAI_AGAIN|no such host|Name or service not known|nodename nor servname|UnknownHostException|ERR_NAME_NOT_RESOLVED|DNS_PROBE_FINISHED|Failed to resolve '/i,
  ],
  [
    'connectionFailure',
    'certificate-name',
    '',
    /no alternative certificate subject name matches|Hostname mismatch|doesn't match '\*?[\w.*-]{1,200}'|does not match certificate's altnames|CERT_ALTNAME_INVALID|ERR_CERT_COMMON_NAME_INVALID|certificate is valid for [^\r\n]{1,300}, not |its security certificate is from/i,
  ],
  [
    'connectionFailure',
    'certificate-untrusted',
    '',
    /unable to get local issuer certificate|self[- ]signed certificate|ERR_CERT_AUTHORITY_INVALID|signed by unknown authority|unable to find valid certification path|unable to verify the first certificate|certificate has expired/i,
  ],
  [
    'connectionFailure',
    'handshake',
    '',
    /SSL_connect failed|failed to perform TLS handshake|curl: \((?:35|58|98)\)|alert (?:handshake failure|protocol version|certificate required|internal error|unrecognized name)|handshake[_ ]failure|ERR_SSL_\w{4,40}|ERR_BAD_SSL_CLIENT_AUTH_CERT|WRONG_VERSION_NUMBER/i,
  ],
  [
    'connectionFailure',
    'no-connection',
    '',
    /curl: \(7\)|curl: \(28\) (?:Failed to connect|Connection timed out)|ECONNREFUSED|connect ETIMEDOUT|ERR_CONNECTION_(?:REFUSED|TIMED_OUT)|Connection refused/i,
  ],
  ['handshakeDetail', 'client-certificate', 'alert certificate required'],
  ['handshakeDetail', 'client-certificate', 'err_bad_ssl_client_auth_cert'],
  ['handshakeDetail', 'tls-version', 'alert protocol version'],
  ['handshakeDetail', 'no-server-name', 'alert unrecognized name'],
];
