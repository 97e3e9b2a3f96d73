/** A diagnosis in words. Pure: no DOM. */
import type { Basis, Diagnosis, LogForm, Part, Reading, Sureness } from '../../signing/laboratory.ts';

export const sureness: Record<Sureness, string> = {
  certain: 'Certain',
  likely: 'Likely',
  possible: 'Possible',
};

export const partNames: Record<Part | 'blank', string> = {
  method: 'Method',
  path: 'Path',
  query: 'Query',
  header: 'Header',
  'signed-headers': 'Signed headers',
  payload: 'Hash of the body',
  algorithm: 'Algorithm',
  time: 'Time',
  scope: 'Scope',
  'canonical-hash': 'Hash of the canonical request',
  token: 'Session token',
  key: 'Key',
  authorization: 'Authorization',
  blank: 'Empty line',
};

const bases: Record<Basis, string> = {
  both: 'what your client signed, against what the server computed',
  'client-and-request': 'what your client signed, against the request as it was sent, by AWS’s rules',
  'server-and-request': 'what the server computed, against the request as it was sent',
  server: 'the server’s words alone',
  search: 'variants of the request, tried against the signature with your secret',
  request: 'the look of the request as it was sent',
  client: 'your client’s own words alone',
  nothing: 'nothing',
};

export const basisText = (basis: Basis): string => `This rests on ${bases[basis]}.`;

const logs: Record<LogForm, string> = {
  botocore: 'the debug log of the AWS CLI or boto3',
  'sdk-java': 'the debug log of the SDK for Java',
  'sdk-go': 'the debug log of the SDK for Go',
  'sdk-js': 'the debug log of the SDK for JavaScript',
  'sdk-dotnet': 'the debug log of the SDK for .NET',
  'sdk-cpp': 'the debug log of the SDK for C++',
  awscurl: 'the verbose output of awscurl',
  curl: 'curl’s verbose output',
  laboratory: 'this laboratory’s texts',
  unknown: 'the client’s texts',
};

/** What was found in the paste, in the order of a request's way. */
export function foundText({ client, sent, refusal, server }: Reading): string {
  const found = [
    (client?.canonicalRequest || client?.stringToSign) && `what the client signed (${logs[client.log]})`,
    sent && `the request as it was sent${sent.authorization ? '' : ', without a signature'}`,
    refusal && (server ? 'the refusal with the server’s texts' : 'the refusal, without the server’s texts'),
  ].filter(Boolean);
  return found.length > 0 ? `Found: ${found.join('; ')}.` : '';
}

const notThere =
  'Nothing here speaks of a signature. Paste the refusal (“The request signature we calculated does not match…”), the request with its Authorization header, or a debug log.';

/** The result in one sentence, for the status line. */
export function resultText({ basis, findings, client, server, reading }: Diagnosis): string {
  const { sent, refusal } = reading;
  if (findings.length === 0) {
    const something =
      basis !== 'nothing' || sent || refusal || client || server || reading.client || reading.server;
    if (!something) return notThere;
    return 'No difference was found in what is there. Paste the other side as well.';
  }
  const certain = findings.filter(({ sure }) => sure === 'certain').length;
  const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
  if (certain === findings.length) return `${count(certain, 'difference')} found.`;
  if (certain === 0)
    return findings.length === 1
      ? 'One possibility is left.'
      : `${findings.length} possibilities, the likeliest first.`;
  const others = findings.length - certain;
  return `${count(certain, 'difference')} found, and ${others} further ${others === 1 ? 'possibility' : 'possibilities'}.`;
}
