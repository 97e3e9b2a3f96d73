/** What a line of an access log proves beyond what its transcript says. */
import { kindOfHost } from '../../host.ts';
import { matchesOf } from '../../readers/response.ts';
import { type Finding, finding, type Match, type Quote, weights } from '../../reading.ts';
import { verbFinding } from '../../verb.ts';
import { authorOf, type LogAuthor } from './access-log-author.ts';
import type { Kind } from './access-log-kind.ts';
import type { AccessRecord, Cell } from './access-log-record.ts';
import { messageOf } from './access-log-transcript.ts';

export interface Proofs {
  findings: Finding[];
  matches: Match[];
}

/** All that a record proves by itself. Values that may name somebody are not quoted, only the names before them. */
export function proofsOf(record: AccessRecord, kind: Kind | undefined): Proofs {
  const { cells } = record;
  const status = cells.get('status');
  const author = authorOf(record);
  const method = cells.get('method');
  const findings: Finding[] = [
    ...(kind ? [finding('apiType', kind.kind, kind.quote)] : []),
    ...(method ? verbFinding(method.value, method.quote) : []),
    ...credentials(record, kind),
    ...network(record),
    ...stage(record, kind),
    ...firewall(record),
  ];
  if (!status || Number(status.value) < 400) return { findings, matches: [] };
  if (kind?.kind === 'websocket') {
    const { findings: more, matches } = ofSocket(record, author);
    return { findings: [...findings, ...more], matches };
  }
  findings.push(...validation(record), ...limits(status, author), ...token(record, kind));
  return { findings, matches: matchesIn(record, kind, author) };
}

function matchesIn(record: AccessRecord, kind: Kind | undefined, author: LogAuthor | undefined): Match[] {
  const { cells } = record;
  const status = Number(cells.get('status')?.value);
  // Without a verb and a kind it may be a handshake.
  if (author?.who === 'backend' && !kind && !cells.has('method') && !cells.has('path')) return [];
  if (author?.who === 'backend') return matchesOf({ ...author, proof: 'header' }, status);
  const waf = blockedBy(record);
  if (waf) return [{ slug: 'forbidden', weight: weights.type, quote: waf.quote }];
  if (author?.who !== 'gateway' || messageOf(record) || cells.has('responseType'))
    return failed(record, status);
  const slug = kind && bare[kind.kind]?.[status];
  return slug ? [{ slug, weight: weights.shape, quote: author.quote }] : failed(record, status);
}

/** What the gateway says with a status, where the log has no word of it and one error alone has that status. */
const bare: Partial<Record<Kind['kind'], Readonly<Record<number, string>>>> = {
  http: {
    401: 'http-api-unauthorized',
    403: 'http-api-forbidden',
    404: 'not-found',
    429: 'too-many-requests',
    503: 'service-unavailable',
  },
  rest: { 401: 'unauthorized', 413: 'request-too-large', 415: 'unsupported-media-type' },
};

/** An error of the integration that the gateway answers for with its own sentence. */
function failed({ cells }: AccessRecord, status: number): Match[] {
  const error = cells.get('integrationError');
  if (!error || (status !== 500 && status !== 502)) return [];
  return [{ slug: 'internal-server-error', weight: weights.likely, quote: error.quote }];
}

/** What a name before a value shows, where there is one: the value itself may be somebody's name. */
const shown = (cell: Cell | undefined): Quote | undefined => cell?.label;

/** A value with the name before it, without which a number says nothing. */
const withLabel = ({ label, quote }: Cell): Quote =>
  label && label.from < quote.from && quote.to - label.from < 120
    ? { from: label.from, to: quote.to }
    : quote;

function credentials({ cells }: AccessRecord, kind: Kind | undefined): Finding[] {
  const caller = shown(cells.get('caller'));
  if (caller) {
    return [
      finding('authType', 'iam', caller),
      finding('signed', 'yes', caller),
      finding('authorizationKind', 'aws', caller),
    ];
  }
  const claims = shown(cells.get('claims'));
  if (claims && kind?.kind === 'http') return [finding('authType', 'jwt', claims)];
  if (claims && kind?.kind === 'rest') return [finding('authType', 'cognito', claims)];
  const ran = cells.get('authorizerStatus') ?? cells.get('authorizerRequestId');
  if (!ran) {
    const principal = shown(cells.get('principal'));
    return principal && !claims ? [finding('authType', 'lambda', principal)] : [];
  }
  // A function that ran and ends in a 401 of the gateway's has thrown the one error that gives it.
  const isRefused =
    cells.get('status')?.value === '401' && cells.get('responseType')?.value === 'UNAUTHORIZED';
  const quote = withLabel(ran);
  const findings = [finding('authType', 'lambda', quote)];
  if (ran.value === '200' || cells.has('authorizerRequestId'))
    findings.push(finding('authorizerRan', isRefused ? 'threw-unauthorized' : 'yes', quote));
  return findings;
}

function network({ cells }: AccessRecord): Finding[] {
  const findings: Finding[] = [];
  const certificate = shown(cells.get('clientCertificate'));
  if (certificate)
    findings.push(
      finding('clientCertificate', 'sent', certificate),
      finding('domainState', 'mutual-tls', certificate),
    );
  const endpoint = cells.get('vpce');
  if (endpoint)
    findings.push(
      finding('endpointType', 'private', endpoint.quote),
      finding('callerNetwork', 'vpc-with-endpoint', endpoint.quote),
    );
  const mapping = cells.get('basePath');
  const host = cells.get('host')?.value ?? '';
  // Whether the default endpoint logs a dash or the mapping without a path is not known.
  const isMapped = mapping?.value === '(none)' ? kindOfHost(host) === 'own' : mapping !== undefined;
  if (mapping && isMapped) findings.push(finding('host', 'custom-domain', mapping.quote));
  return findings;
}

/**
 * A stage's log has only requests that came to the stage, and on the default endpoint of a REST API the address has to
 * name it. (https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html: logs are a stage's.)
 */
function stage({ cells }: AccessRecord, kind: Kind | undefined): Finding[] {
  const host = cells.get('host')?.value.toLowerCase() ?? '';
  const path = cells.get('path');
  if (kind?.kind !== 'rest' || kindOfHost(host) !== 'default' || !path) return [];
  const name = cells.get('stage');
  const isNamed = name !== undefined && path.value.split('/')[1] === name.value;
  // What is logged as the path may be the resource's, which lacks the stage.
  const isWhole = path.value !== cells.get('resourcePath')?.value && /^\/[^/{]/.test(path.value);
  return isWhole ? [finding('stageInUrl', 'yes', isNamed ? name.quote : path.quote)] : [];
}

function blockedBy({ cells }: AccessRecord): Cell | undefined {
  const code = cells.get('wafCode');
  if (code) return code.value === 'WAF_BLOCK' ? code : undefined;
  const status = cells.get('wafStatus');
  return status?.value === '403' ? status : undefined;
}

function firewall(record: AccessRecord): Finding[] {
  const blocked = blockedBy(record);
  if (blocked) return [finding('webAcl', 'blocked', blocked.quote)];
  const code = record.cells.get('wafCode');
  return code ? [finding('webAcl', 'not-blocked', code.quote)] : [];
}

/** A validator that names what is wrong with the body has read it. */
function validation({ cells }: AccessRecord): Finding[] {
  const said = cells.get('validation');
  const names = said && /\w/.test(said.value) && !/unknown error|unexpected|parse/i.test(said.value);
  return names ? [finding('bodySent', 'json', said.quote)] : [];
}

/** What a JWT authorizer says of a token that is too old. */
function token({ cells }: AccessRecord, kind: Kind | undefined): Finding[] {
  const said = cells.get('authorizerError');
  const isExpired = said && kind?.kind === 'http' && /\btoken (?:has|is) expired\b/i.test(said.value);
  return isExpired ? [finding('tokenProblem', 'expired', said.quote)] : [];
}

const limits = (status: Cell, author: LogAuthor | undefined): Finding[] =>
  author?.who === 'backend' && status.value === '429'
    ? [finding('backendAnswer', 'rate-limit', author.quote)]
    : [];

/** What the caller of a WebSocket API sees: the handshake's refusal, or a frame. Nobody sees how `$disconnect` ends. */
function ofSocket(record: AccessRecord, author: LogAuthor | undefined): Proofs {
  const { cells } = record;
  const status = cells.get('status');
  const event = cells.get('eventType')?.value;
  const isHandshake = event === 'CONNECT' || (!event && cells.get('routeKey')?.value === '$connect');
  const none: Proofs = { findings: [], matches: [] };
  if (!status) return none;
  if (event === 'MESSAGE') {
    const error = cells.get('integrationError') ?? cells.get('responseType');
    if (messageOf(record) || !error || !/^50[02]$/.test(status.value)) return none;
    const slug = 'websocket-message-internal-error';
    return { findings: [], matches: [{ slug, weight: weights.sentence, quote: error.quote }] };
  }
  if (!isHandshake) return none;
  const type = cells.get('responseType')?.value ?? '';
  if (type.startsWith('AUTHORIZER') || (cells.has('authorizerError') && status.value === '500')) return none;
  const rejected =
    author?.who === 'backend' || (cells.has('integrationError') && /^50[02]$/.test(status.value));
  const slug = `websocket-handshake-${status.value === '401' && !rejected ? 'unauthorized' : 'forbidden'}`;
  if (!rejected && status.value !== '401' && status.value !== '403') return none;
  const quote = author?.who === 'backend' ? author.quote : status.quote;
  return {
    findings: rejected ? [finding('connectIntegration', 'rejects', quote)] : [],
    matches: [{ slug, weight: weights.surest, quote }],
  };
}
