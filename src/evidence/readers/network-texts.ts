/**
 * More of the sentences by which clients report that no HTTP answer came: those of .NET, Java, Android, Go, Rust, Ruby,
 * PHP, of curl's other TLS libraries, of wget, Firefox and Safari. Sources: those programs' own messages, as their sources
 * and manuals have them.
 */
import type { FactValue } from '../../facts/vocabulary.ts';

/** At which step it failed; a text in lower case that must be there; the pattern, if that is not enough. */
export type NetworkText = readonly [value: FactValue<'connectionFailure'>, needle: string, pattern?: RegExp];

const name: readonly NetworkText[] = [
  ['name', 'the remote name could not be resolved'],
  ['name', 'no such host is known'],
  ['name', 'a server with the specified hostname could not be found'],
  ['name', 'server ip address could not be found'],
  ['name', 'unable to resolve host'],
  ['name', 'no address associated with hostname'],
  ['name', 'temporary failure in name resolution'],
  ['name', 'getaddrinfo failed'],
  ['name', 'failed to lookup address information'],
  ['name', 'ns_error_unknown_host'],
  ['name', 'nxdomain', /can't find \S{1,260}: NXDOMAIN|status: NXDOMAIN/i],
  ['name', 'wget: bad address'],
  ['name', 'dial tcp: lookup ', /dial tcp: lookup [^\r\n]{1,300}: (?:i\/o timeout|server misbehaving)/i],
];

const certificateName: readonly NetworkText[] = [
  ['certificate-name', 'no alternative certificate subject name matches'],
  ['certificate-name', "doesn't match any of the subject alternative names"],
  ['certificate-name', 'no subject alternative dns name matching'],
  ['certificate-name', 'no name matching ', /No name matching \S{1,260} found/],
  ['certificate-name', 'hostname ', /Hostname \S{1,260} not verified/i],
  ['certificate-name', 'does not match target host name'],
  ['certificate-name', 'sec_e_wrong_principal'],
  ['certificate-name', 'target principal name is incorrect'],
  ['certificate-name', 'remotecertificatenamemismatch'],
  ['certificate-name', 'no certificate subject alternative name matches'],
  ['certificate-name', 'ssl_error_bad_cert_domain'],
  [
    'certificate-name',
    'certificate',
    /certificate (?:is not valid for '|common name '[^'\r\n]{1,260}' doesn)/i,
  ],
];

const untrusted: readonly NetworkText[] = [
  ['certificate-untrusted', 'sec_e_untrusted_root'],
  ['certificate-untrusted', 'issued by an authority that is not trusted'],
  ['certificate-untrusted', 'server certificate verification failed'],
  ['certificate-untrusted', 'certificate problem: invalid certificate chain'],
  ['certificate-untrusted', 'remotecertificatechainerrors'],
  [
    'certificate-untrusted',
    'pkix path ',
    /SSLHandshakeException: (?:[\w.]{1,80}: )?PKIX path (?:building|validation) failed/,
  ],
  ['certificate-untrusted', 'sec_error_unknown_issuer'],
  [
    'certificate-untrusted',
    'self_signed_cert',
    /\b(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)\b/,
  ],
  ['certificate-untrusted', 'cert_has_expired'],
  ['certificate-untrusted', 'unable_to_verify_leaf_signature'],
  ['certificate-untrusted', 'unable_to_get_issuer_cert'],
  ['certificate-untrusted', 'trust anchor for certification path not found'],
  ['certificate-untrusted', 'cannot verify ', /cannot verify \S{1,260}'s certificate, issued by/i],
];

const handshake: readonly NetworkText[] = [
  ['handshake', 'could not create ssl/tls secure channel'],
  ['handshake', 'gnutls_handshake() failed'],
  ['handshake', 'remote host terminated the handshake'],
  ['handshake', 'remote host closed connection during handshake'],
  ['handshake', 'disconnected before secure tls connection was established'],
  ['handshake', 'an ssl error has occurred and a secure connection'],
  ['handshake', 'ssl_error_handshake_failure_alert'],
  [
    'handshake',
    'remote error: tls: ',
    /remote error: tls: (?:handshake failure|protocol version|certificate required|unrecognized name|internal error)/,
  ],
  ['handshake', 'received fatal alert: '],
  ['handshake', 'alert_', /\b(?:TLSV1|TLSV13|SSLV3)_ALERT_\w{4,40}/],
];

const noConnection: readonly NetworkText[] = [
  [
    'no-connection',
    'dial tcp',
    /dial tcp \[?[\d.a-f:]{3,45}\]?:\d{2,5}: (?:i\/o timeout|connect: |connectex: )/i,
  ],
  ['no-connection', 'und_err_connect_timeout'],
  ['no-connection', 'connect timeout error'],
  ['no-connection', 'connecttimeouterror('],
  [
    'no-connection',
    'connect timed out',
    /(?:Timeout\w{0,10}Exception: (?:HTTP )?|curl: \(28\) )connect(?:ion)? timed out/i,
  ],
  ['no-connection', 'unable to connect to the remote server'],
  ['no-connection', 'connected party did not properly respond'],
  ['no-connection', 'could not connect to the server.'],
  ['no-connection', 'ns_error_connection_refused'],
  ['no-connection', 'connect etimedout'],
];

/** Port 80: the default endpoint has nobody there. */
export const plainHttpTexts: readonly (readonly ['plain-http', needle: string, pattern: RegExp])[] = [
  [
    'plain-http',
    ' port 80',
    /\.execute-api\.[\w.-]{5,60} port 80\b[^\r\n]{0,80}(?:refused|couldn't connect|could not connect|timed out|after \d)/i,
  ],
  // Python's requests and urllib3
  [
    'plain-http',
    'port=80)',
    /HTTPConnectionPool\(host=['"][\w.#-]{1,80}\.execute-api\.[\w.-]{5,60}['"], port=80\)[^\r\n]{0,400}(?:refused|timed out)/i,
  ],
];

/** All of them, in the order of the steps; the first one found counts. */
export const networkTexts: readonly NetworkText[] = [
  ...plainHttpTexts,
  ...name,
  ...certificateName,
  ...untrusted,
  ...handshake,
  ...noConnection,
];

/** What an alert says of the reason. */
export const alertTexts: readonly (readonly [FactValue<'handshakeDetail'>, needle: string, RegExp])[] = [
  [
    'client-certificate',
    'certificate',
    /tls: certificate required|fatal alert: certificate_required|ALERT_CERTIFICATE_REQUIRED/i,
  ],
  [
    'tls-version',
    'protocol',
    /tls: protocol version not supported|fatal alert: protocol_version|ALERT_PROTOCOL_VERSION/i,
  ],
  [
    'no-server-name',
    'unrecognized',
    /tls: unrecognized name|(?:fatal|handshake) alert: unrecognized_name|(?:TLSV1|ALERT)_UNRECOGNIZED_NAME/i,
  ],
];
