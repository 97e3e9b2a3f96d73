import { type Finding, finding, type Part, quoteOf, type Stretch, weights } from '../reading.ts';

/** Signs that the call was one to the management address of a WebSocket API, by which a backend pushes messages. */
const context =
  /@connections\b|%40connections\b|\b(?:PostTo|Get|Delete)Connection\b|\bde_PostToConnectionCommand|ApiGatewayManagementApi/i;
const refused = /\bForbidden(?:Exception)?\b/;
const sdkText = /\bForbiddenException: Forbidden\b|code["']?:\s{0,3}["']ForbiddenException["']/;
const denied = /is not authorized to perform:?\s{0,3}execute-api:ManageConnections/i;
/** An SDK that was given no endpoint calls the name of the service, which has no API behind it. */
const withoutApi =
  /\bhttps?:\/\/execute-api\.[a-z0-9-]{1,40}\.amazonaws\.com(?:\.cn)?\/[^\s"'<>]{0,200}@connections\b/i;
const gone = /\bGoneException\b|\b410\b/;

/** Reads refusals of a WebSocket API's `@connections` calls, which SDKs print in their own form. */
export function readConnections({ text, low, at }: Stretch): Part {
  const call = low.includes('connection') || low.includes('apigatewaymanagement') ? context.exec(text) : null;
  if (!call) {
    const plain = low.includes('forbiddenexception') ? sdkText.exec(text) : null;
    if (!plain) return {};
    return {
      matches: [
        { slug: 'websocket-connections-forbidden', weight: weights.shape, quote: quoteOf(plain, at) },
      ],
    };
  }
  const findings: Finding[] = [
    finding('apiType', 'websocket', quoteOf(call, at)),
    finding('connectionsCall', 'yes', quoteOf(call, at)),
  ];
  const no = refused.exec(text);
  const policy = denied.exec(text);
  if (policy) findings.push(finding('callbackAnswer', 'not-authorized', quoteOf(policy, at)));
  else if (no) findings.push(finding('callbackAnswer', 'forbidden', quoteOf(no, at)));
  const lost = gone.exec(text);
  const nowhere = withoutApi.exec(text);
  if (nowhere) findings.push(finding('functionError', 'connections-endpoint', quoteOf(nowhere, at)));
  const matches = [
    ...(no
      ? [{ slug: 'websocket-connections-forbidden', weight: weights.surest, quote: quoteOf(no, at) }]
      : []),
    ...(lost ? [{ slug: 'websocket-gone', weight: weights.surest, quote: quoteOf(lost, at) }] : []),
  ];
  return { matches, findings };
}
