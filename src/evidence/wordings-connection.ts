import { networkTexts } from './readers/network-texts.ts';
import { weights } from './reading.ts';
import type { Wording } from './wordings.ts';

/** Signs that no HTTP answer came at all, of curl, of browsers, of languages. */
export const noAnswerWordings: readonly Wording[] = [
  ['curl: (', /curl: \((?:6|7|28|35|52|56|58|60|77|98)\)/],
  ['could not resolve host'],
  ['enotfound'],
  ['eai_again'],
  ['econnrefused'],
  ['etimedout', /\bconnect ETIMEDOUT\b/],
  ['no such host'],
  ['name or service not known'],
  ['nodename nor servname provided'],
  ['unknownhostexception'],
  ['certificate verify failed'],
  ['unable to get local issuer certificate'],
  ['certificateerror'],
  ['certificate_verify_failed'],
  ['altname', /(?:does not match certificate's altnames|CERT_ALTNAME_INVALID)/i],
  ['x509: certificate'],
  ['unable to verify the first certificate'],
  ['certificate', /\bself[- ]signed certificate\b/i],
  ['sslerror('],
  ['handshake', /(?:handshake[ _]?fail|failed to perform tls handshake|ssl_?handshake|alert handshake)/i],
  [
    'err_',
    /\b(?:net::)?ERR_(?:NAME_NOT_RESOLVED|CONNECTION_\w{4,20}|CERT_\w{4,30}|SSL_\w{4,40}|BAD_SSL_\w{4,30})/,
  ],
  ['dns_probe_finished'],
  ['this server could not prove that it is'],
  ['could not connect to the endpoint url'],
  ...networkTexts.map(([, needle, pattern]) => [needle, pattern] as const),
  ['did not succeed', /cors request did not succeed\)[^\r\n]{0,5}status code: \(null\)/i],
].map(([needle, pattern]) => ({
  slug: 'tls-or-dns',
  needle: needle as string,
  ...(pattern && { pattern: pattern as RegExp }),
  weight: weights.surest + 3,
}));
