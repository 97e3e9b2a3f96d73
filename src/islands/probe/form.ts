/** From what stands in the form to the script. Pure: no DOM. */
import { type Credential, type Probe, type ProbeForm, probe } from '../../commands/probe/index.ts';
import { CommandRefused } from '../../commands/refusal.ts';
import type { Facts } from '../../facts/vocabulary.ts';
import { type Built, build as buildRequest, type FieldName as RequestField } from '../commands/form.ts';
import { lineProblem, type Problem } from '../fields/problem.ts';

export const requestFields = [
  'url',
  'method',
  'apiType',
  'origin',
  'customDomain',
  'apiId',
  'region',
  'stage',
] as const satisfies readonly RequestField[];

export type FieldName = (typeof requestFields)[number] | 'sends' | 'credentials' | 'profile' | 'form';

/** What was typed, by field. A field that was never touched is absent. */
export type Form = { [name in FieldName]?: string };

export interface BuiltProbe {
  request: Built;
  form: ProbeForm;
  /** Absent until the URL is there, and where something is wrong. */
  probe?: Probe;
  problems: { [name in FieldName]?: Problem };
}

/** A header and the variable that its value is taken from, as a person writes them down. */
const written =
  /^([A-Za-z0-9][\w-]{0,79})\s{0,9}:\s{0,9}(?:([A-Za-z][A-Za-z0-9-]{0,30})\s{1,9})?\$\{?([A-Za-z_]\w{0,79})\}?$/;

/** Reads `header: Scheme $VARIABLE` lines. What is no such line may be the secret itself, and is not repeated. */
export function parseCredentials(text: string): { credentials: Credential[]; problem?: Problem } {
  const credentials: Credential[] = [];
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    if (line === '') continue;
    const [, header, scheme, variable] = written.exec(line) ?? [];
    if (!header || !variable)
      return {
        credentials,
        problem: {
          text: 'Write the header and the name of a variable, such as authorization: Bearer $TOKEN. Not the secret itself.',
          unfinished: true,
        },
      };
    credentials.push({ header, variable, ...(scheme && { scheme }) });
  }
  return { credentials };
}

/** What a form says, as a script. */
export function build(form: Form, facts: Facts = {}): BuiltProbe {
  const asked = Object.fromEntries(
    requestFields.flatMap((name) => (form[name] === undefined ? [] : [[name, form[name]]])),
  );
  const request = buildRequest(asked, facts);
  const { body: _body, headers: _headers, ...problems } = request.problems;
  const found: BuiltProbe['problems'] = { ...problems };
  const { credentials, problem } = parseCredentials(form.credentials ?? '');
  if (problem) found.credentials = problem;
  const profile = form.profile?.trim();
  const wrong = profile ? lineProblem(profile) : undefined;
  if (wrong) found.profile = wrong;
  const language: ProbeForm = form.form === 'python' ? 'python' : 'sh';
  const built = { request, form: language, problems: found };
  if (!request.input.target.host || Object.keys(found).length > 0) return built;
  const { target, apiType } = request.input;
  const stated = credentials.length > 0 || form.sends === 'none';
  try {
    const input = {
      target,
      ...(apiType && { apiType }),
      ...(stated && { credentials }),
      ...(profile && { profile }),
    };
    return { ...built, probe: probe(input, language) };
  } catch (error) {
    if (!(error instanceof CommandRefused)) throw error;
    const field = /profile/.test(error.message)
      ? 'profile'
      : /variable|header|word before/.test(error.message)
        ? 'credentials'
        : /origin/i.test(error.message)
          ? 'origin'
          : 'url';
    return { ...built, problems: { ...found, [field]: { text: error.message } } };
  }
}
