import { type LogSettings, pairsOf } from './format.ts';

/** A query for CloudWatch Logs Insights. */
export interface Query {
  title: string;
  text: string;
}

/** Fields of a format that a list of failed requests needs no column for. */
const elsewhere = new Set([
  'time',
  'stage',
  'userAgent',
  'webAclArn',
  'extendedRequestId',
  'integrationRequestId',
]);

/**
 * The queries that find the failed requests. Values are texts in the log, so a status is matched, not compared. A
 * WebSocket error may come without a failing status, and has its type.
 */
export function queriesOf(settings: LogSettings): Query[] {
  const names = pairsOf(settings).map(([name]) => name);
  const failed =
    settings.kind === 'websocket'
      ? 'filter status like /^[45]/ or (ispresent(errorType) and errorType != "-")'
      : 'filter status like /^[45]/';
  const columns = names.filter((name) => !elsewhere.has(name)).join(', ');
  const route = settings.kind === 'rest' ? 'resource' : 'routeKey';
  const reasons = ['status', 'errorType', 'errorMessage', 'integrationStatus'];
  for (const name of ['authorizerError', 'integrationError', 'wafCode'])
    if (names.includes(name)) reasons.push(name);
  return [
    {
      title: 'The failed requests, the latest first',
      text: `fields @timestamp, ${columns}\n| ${failed}\n| sort @timestamp desc\n| limit 100`,
    },
    {
      title: 'How often each reason comes',
      text: `${failed}\n| stats count(*) as hits by ${[...reasons, route].join(', ')}\n| sort hits desc\n| limit 50`,
    },
    {
      title: 'One request, by its id',
      text: `fields @timestamp, @message\n| filter requestId = "REQUEST_ID"`,
    },
    ...(names.includes('latency')
      ? [
          {
            title: 'Slow requests, and where their time went',
            text: `fields @timestamp, ${names.filter((name) => /latency$/i.test(name)).join(', ')}, ${route}\n| filter latency > 3000\n| sort latency desc\n| limit 100`,
          },
        ]
      : []),
  ];
}
