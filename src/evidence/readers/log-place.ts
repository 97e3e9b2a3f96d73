import type { Target } from '../../facts/target.ts';
import { type Part, quoteOfGroup, type Stretch } from '../reading.ts';
import { verbFinding } from '../verb.ts';

/** The names of execution logs are made of the API's id and its stage; a canary's has something behind that. */
const group = /API-Gateway-Execution-Logs_([a-z0-9]{10})\/([\w-]{1,128})/gi;
const limited =
  /limit exceeded for RestApi ([a-z0-9]{10}), Stage ([\w-]{1,128}), Resource [^\s,]{1,200}, HttpMethod ([A-Z]{3,7})\b/di;
/** Of a method that takes any verb the log may name that instead: it is no verb then. */
const checked =
  /\bauthorized because method '([A-Z]{3,7}) \/[^'\r\n]{0,300}' (?:requires|does not require) API Key/d;
const address = /\b([a-z0-9]{10})\.execute-api\./;

/**
 * Reads which API, stage and verb a REST API's logs name: the name of a log's group (for its form see
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html), lines about limits and API keys.
 * A log of another API than the one that was called says nothing of the call.
 */
export function readLogPlace({ text, low, at }: Stretch): Part {
  const groups = low.includes('api-gateway-execution-logs_') ? [...text.matchAll(group)].slice(0, 100) : [];
  const limit = low.includes('limit exceeded for restapi') ? limited.exec(text) : null;
  const check = low.includes('authorized because method') ? checked.exec(text) : null;
  const called = low.includes('.execute-api.') ? address.exec(low)?.[1] : undefined;
  const verb = limit ? { found: limit, number: 3 } : check ? { found: check, number: 1 } : undefined;
  const findings = verb
    ? verbFinding(verb.found[verb.number] ?? '', quoteOfGroup(verb.found, verb.number, at))
    : [];
  const places = [...(limit ? [limit] : []), ...groups].map(([, apiId = '', stage = '']): Target => {
    return { apiId: apiId.toLowerCase(), stage };
  });
  const [first] = places;
  const isOne = places.every(({ apiId, stage }) => apiId === first?.apiId && stage === first?.stage);
  const isOfCall = first && isOne && (called === undefined || called === first.apiId);
  const method = findings[0]?.value;
  const target: Target = { ...(isOfCall && first), ...(method && { method }) };
  return { findings, ...(Object.keys(target).length > 0 && { target }) };
}
