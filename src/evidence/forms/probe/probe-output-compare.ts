/** What two requests of a probe prove that differ in one thing only. */
import { looksLikeStage, targetOf } from '../../address.ts';
import { headerOf } from '../../header.ts';
import { kindOfHost } from '../../host.ts';
import { type Finding, finding } from '../../reading.ts';
import { type Answer, isForbidden, isHttpApi, isUnrouted } from './probe-output-answers.ts';
import { readClock, type Told } from './probe-output-told.ts';

export type Answers = ReadonlyMap<string, Answer>;

/** The two addresses of one request: which of them the gateway refuses. */
function domains(stated: Answer, answers: Answers): Finding[] {
  const past = answers.get('default');
  if (!past || stated.isReached) return [];
  if (past.isReached) return [finding('worksOnDefaultEndpoint', 'yes', past.shown)];
  return past.refusal !== undefined && past.refusal === stated.refusal
    ? [finding('worksOnDefaultEndpoint', 'no', past.shown)]
    : [];
}

/** An HTTP API for which a slash at the end makes another path (a REST API ignores it). */
function slash(stated: Answer, answers: Answers, path: string, hasStages: boolean): Finding[] {
  const twin = answers.get('slash');
  if (!twin?.isReached || stated.refusal !== '404 not found' || !isHttpApi(stated)) return [];
  const first = path.split('/').find(Boolean) ?? '';
  const quote = twin.shown;
  return [
    // The rest of the address is right, or the twin had not come through; only its own words say what the first part is.
    ...(hasStages ? [] : [finding('stageInUrl', looksLikeStage(first) ? 'yes' : 'not-needed', quote)]),
    finding('methodMatches', 'path-missing', quote),
    finding('pathIsRoot', 'no', quote),
    finding('pathDetail', 'trailing-slash', quote),
  ];
}

/** What is in front of the path: the name of a stage, too much or too little of it. */
function stages(
  stated: Answer,
  answers: Answers,
  { stage, host, path }: { stage: string | undefined; host: string; path: string },
): Finding[] {
  const isDefault = kindOfHost(host) === 'default';
  const without = answers.get('unstaged');
  const staged = answers.get('staged');
  const unmatched = answers.get('unmatched');
  const begins = stage !== undefined && (path === `/${stage}` || path.startsWith(`/${stage}/`));
  // The gateway says that no route matches: so it knows the stage.
  if (isDefault && isForbidden(stated) && unmatched?.refusal === '403 missingauthenticationtoken')
    return [finding('stageInUrl', 'yes', unmatched.shown)];
  if (isUnrouted(stated) && without?.isReached && begins) {
    return isDefault
      ? [finding('stageInUrl', 'wrong', without.shown)]
      : [finding('mappingTarget', 'right', without.shown), finding('stageInUrl', 'yes', without.shown)];
  }
  const isWithout = isDefault && (isForbidden(stated) || stated.refusal === '404 not found');
  return isWithout && staged?.isReached ? [finding('stageInUrl', 'no', staged.shown)] : [];
}

/** Plain HTTP, where only HTTPS is answered. */
function scheme(stated: Answer, answers: Answers): Finding[] {
  const twin = answers.get('https');
  const isOnly = stated.isUnanswered && twin?.exchange?.response !== undefined;
  return isOnly ? [finding('connectionFailure', 'plain-http', stated.shown)] : [];
}

/** How long the gateway waited: what ends well before its own limit of 29 seconds ends at the integration's. */
function duration({ exchange, time, shown }: Answer): Finding[] {
  const status = exchange?.response?.status;
  const isTimeout = status === 504 && /timed out/i.test(exchange?.response?.body ?? '');
  return isTimeout && time !== undefined && time > 0.04 && time < 28
    ? [finding('backendDuration', 'over-set-timeout', shown)]
    : [];
}

/** The server's time in an answer, milliseconds since 1970. */
export function serverTime(answers: Answers): number | undefined {
  for (const { exchange } of answers.values()) {
    const time = Date.parse(headerOf(exchange?.response, 'date')?.value ?? '');
    if (Number.isFinite(time)) return time;
  }
  return undefined;
}

/** All that comparisons prove of the request as it was stated, or of what was sent in its place. */
export function compareAnswers(stated: Answer, answers: Answers, { url, stage, hasStages }: Told): Finding[] {
  const { host = '', path = '/' } = targetOf(url ?? '') ?? {};
  const server = Date.parse(headerOf(stated.exchange?.response, 'date')?.value ?? '');
  const { local } = stated;
  return [
    ...scheme(stated, answers),
    ...slash(stated, answers, path, hasStages),
    ...stages(stated, answers, { stage, host, path }),
    ...domains(stated, answers),
    ...duration(stated),
    ...(local !== undefined && Number.isFinite(server) ? readClock(local, server, stated.shown) : []),
  ];
}
