import { isSafelistedMethod, unsafeHeaderNames } from '../cors.ts';
import { checkRegion, isDefaultEndpoint } from '../host.ts';
import { isToken, methodOf } from '../method.ts';
import { encodePath } from '../percent.ts';
import { checkSeen, isSafe } from '../quote.ts';
import { CommandRefused } from '../refusal.ts';
import { calledUrl, pathWithoutStage } from '../url.ts';
import { checkCredential, checkProfile } from './credentials.ts';
import { version } from './marks.ts';
import { methodSent, probeRequests } from './requests.ts';
import type { Credential, ProbeInput, ProbeRequest } from './types.ts';

/** What a script does, whatever language it is written in. */
export interface Content {
  /** What stands at the head of the script. */
  comments: string[];
  /** Lines of the block that say what was asked for: a word and its value. */
  facts: string[];
  plan: string[];
  requests: ProbeRequest[];
  credentials: Credential[];
  /** Whether somebody said which credentials the caller's request carries. */
  credentialsStated: boolean;
  /** Origin of the page that calls, if there is one. */
  origin?: string;
  /** Header lines of a preflight. */
  preflight: string[];
  connection: { host: string; url: string };
  aws?: { profile: string; region: string; api: string; stage: string; domain: string; path: string };
}

/** Of nobody's: the preflight needs one where no page was named. */
const exampleOrigin = 'https://app.example.com';

/** Works out what a probe does. Throws `CommandRefused` with the reason for what can't be put into a script. */
export function contentOf(input: ProbeInput): Content {
  const { target } = input;
  const called = calledUrl(target, input.apiType);
  const method = methodOf(target);
  if (!isToken(method)) throw new CommandRefused('The method is not one word, such as POST.');
  const { origin } = target;
  if (origin && !(isSafe(origin) && /^(?:https?:\/\/[^/\s]+|null)$/.test(origin)))
    throw new CommandRefused('An origin is only scheme, host and port, such as https://app.example.com.');
  if (target.stage) checkSeen('The stage', target.stage, true);
  const credentials = (input.credentials ?? []).map(checkCredential);
  const checked = { ...input, ...(input.credentials && { credentials }) };
  const requests = probeRequests(checked);
  const aws = awsOf(input);
  const plan = [
    ...requests.map(({ method: verb, host, shown, why }) => `${verb} ${host}${shown} (${why})`),
    ...(aws ? ['read-only queries: aws sts, apigateway, apigatewayv2, logs (get, filter)'] : []),
    'it sends no other method, changes nothing, writes no file',
  ];
  const host = called.origin.replace(/^https?:\/\//, '');
  return {
    comments: [
      `Gatewhy probe, format ${version}: sends a few harmless requests and prints one block to paste back.`,
      'It sends GET, HEAD and OPTIONS only, writes no file and changes nothing. Values of credentials are',
      'read from the environment and never printed. What it does, in this order:',
      ...plan.map((line) => `  ${line}`),
    ],
    facts: [
      `stated ${method} ${called.origin}${requests[0]?.shown ?? called.path}`,
      `sends ${methodSent(target)}`,
      ...(origin ? [`origin ${origin}`] : []),
      ...(target.stage ? [`stage ${target.stage}`] : []),
    ],
    plan,
    requests,
    credentials,
    credentialsStated: input.credentials !== undefined,
    ...(origin && { origin }),
    preflight: preflightLines(method, origin || exampleOrigin, credentials),
    connection: { host: host.replace(/:\d+$/, ''), url: `${called.origin}${called.path}` },
    ...(aws && { aws }),
  };
}

/** What a browser announces: for a write it mostly sends JSON. */
function preflightLines(method: string, origin: string, credentials: readonly Credential[]): string[] {
  const names = unsafeHeaderNames([
    ...credentials.map(({ header }) => [header, '*'] as const),
    ...(['GET', 'HEAD', 'DELETE'].includes(method) ? [] : [['content-type', 'application/json'] as const]),
  ]);
  const lines = [`origin: ${origin}`, `access-control-request-method: ${method}`];
  return names.length > 0 || isSafelistedMethod(method)
    ? [...lines, ...(names.length > 0 ? [`access-control-request-headers: ${names.join(',')}`] : [])]
    : lines;
}

function awsOf({ target, profile }: ProbeInput): Content['aws'] {
  if (!profile) return undefined;
  const { apiId = '', region = '', stage = '', host, customDomain } = target;
  if (apiId && !/^[a-z0-9]+$/.test(apiId))
    throw new CommandRefused('The API id is not one: it is about ten lower-case letters and digits.');
  if (stage && !/^[\w$-]{1,128}$/.test(stage)) throw new CommandRefused('The stage is not a name of one.');
  const own = host !== undefined && !isDefaultEndpoint(host) ? host : undefined;
  const domain = customDomain ?? own ?? '';
  return {
    profile: checkProfile(profile),
    region: region && checkRegion(region),
    api: apiId,
    stage,
    domain: /^[\w.-]+\.[\w.-]+$/.test(domain) ? domain : '',
    path: encodePath(pathWithoutStage(target)),
  };
}
