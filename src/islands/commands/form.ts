/** From what stands in the form to what the commands are built from. Pure: no DOM. */
import type { ApiType, Input } from '../../commands/types.ts';
import type { Target } from '../../facts/target.ts';
import type { Facts } from '../../facts/vocabulary.ts';
import { readLink, writeLink } from '../fields/link.ts';
import { lineProblem, type Problem, partProblem } from '../fields/problem.ts';
import { withKnownStage } from '../fields/stage.ts';
import { readUrl } from '../fields/url.ts';
import { targetIn } from '../target/held.ts';
import { parseHeaders } from './headers.ts';

/** Fields that the URL may fill, by the part of the target. */
export const placeFields = ['customDomain', 'apiId', 'region', 'stage'] as const;
export type PlaceField = (typeof placeFields)[number];

export type FieldName = 'url' | 'method' | 'headers' | 'body' | 'origin' | 'apiType' | PlaceField;

const targetFields = ['url', 'method', 'origin', 'apiType', ...placeFields] as const;

/** What was typed, by field. A field that was never touched is absent; one that was emptied is `''`. */
export type Form = { [name in FieldName]?: string };

export interface Built {
  input: Input;
  /** What the fields show that were not typed into. */
  derived: Target;
  problems: { [name in FieldName]?: Problem };
}

const isApiType = (text: string | undefined): text is ApiType =>
  text === 'rest' || text === 'http' || text === 'websocket';

/** What a form says. Values that no command may hold are left out, each with its problem. */
export function build(form: Form, facts: Facts = {}): Built {
  const problems: Built['problems'] = {};
  const url = readUrl(form.url ?? '');
  if (url.problem) problems.url = url.problem;
  const apiType = isApiType(form.apiType) ? form.apiType : undefined;
  const { stageInUrl } = facts;
  const says = { ...(stageInUrl && { stageInUrl }), ...(apiType && { apiType }) };
  const derived = withKnownStage(url.target, says);
  const target: Target = { ...derived };
  for (const name of ['method', 'origin', ...placeFields] as const) {
    const value = form[name]?.trim();
    if (value === undefined) continue;
    const problem = value ? (lineProblem(value) ?? partProblem(name, value)) : undefined;
    if (problem) problems[name] = problem;
    if (value && !problem) target[name] = value;
    else delete target[name];
  }
  const { headers, problem } = parseHeaders(form.headers ?? '');
  if (problem) problems.headers = problem;
  const body = form.body ?? '';
  return {
    input: { target, headers, ...(body && { body }), ...(apiType && { apiType }) },
    derived,
    problems,
  };
}

/** A form without what says where the request goes; what else was typed stays. */
export function withoutTarget<Other extends Form>(form: Other): Other {
  const kept = { ...form };
  for (const name of targetFields) delete kept[name];
  return kept;
}

/** The form that a case's link fills, with the facts of the case. */
export function formOfLink(fragment: string): { form: Form; facts: Facts } {
  const { url, method, parts, facts } = readLink(fragment);
  const { apiType } = facts;
  return {
    form: {
      ...(url && { url }),
      ...(method && { method }),
      ...parts,
      ...(isApiType(apiType) && { apiType }),
    },
    facts,
  };
}

/**
 * The link that fills the form elsewhere, without `#`: the target and the kind of API, never a header, a body or a key.
 * Empty while nothing says where the request goes.
 */
export function linkOfForm({ input: { target, apiType } }: Built, facts: Facts): string {
  const { apiType: _before, ...others } = facts;
  const link = writeLink(target, { ...others, ...(apiType && { apiType }) });
  return targetIn(link) && link;
}
