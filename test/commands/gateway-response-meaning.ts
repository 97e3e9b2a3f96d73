/** A number of settings, what is built of them, and what each form is meant to set. */
import assert from 'node:assert/strict';
import { build, type FormName } from '../../src/commands/gateway-response/index.ts';
import { type Finding, type Source, describe as tell } from '../content/finding.ts';
import { sampleSettings } from './gateway-response-choices.ts';

const wanted = Number(process.env['BUILT'] ?? 6);
const samples = sampleSettings(wanted);
export const built = samples.map((settings) => build(settings));
/** The text of a form of one of them, as a file. */
export const sourceOf = (form: FormName, index: number): Source => ({
  file: `${form}-${index}`,
  text: `${built[index]?.snippets[form].text}\n`,
});
/** The texts of a form. */
export const sourcesOf = (form: FormName): Source[] => samples.map((_, index) => sourceOf(form, index));
/** Fails with what was found. */
export const none = (findings: readonly Finding[]) =>
  assert.ok(findings.length === 0, tell(findings.slice(0, 5)));

/** What a form sets, by type, in one shape. */
export type Meaning = Record<string, { status?: string; headers: Record<string, string>; body?: string }>;
export const meant = (index: number): Meaning =>
  Object.fromEntries(
    (built[index]?.responses ?? []).map(({ type, status, headers, body }) => [
      type,
      {
        ...(status !== undefined && { status: String(status) }),
        headers: Object.fromEntries(headers),
        ...(body !== undefined && { body }),
      },
    ]),
  );
const bare = (headers: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.replace('gatewayresponse.header.', ''), value]),
  );
export const one = (
  status: string | undefined,
  headers: Record<string, string>,
  body: string | undefined,
) => ({
  ...(status !== undefined && { status }),
  headers: bare(headers),
  ...(body !== undefined && { body }),
});
