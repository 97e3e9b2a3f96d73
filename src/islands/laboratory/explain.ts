/** Signs what stands in the form and explains each step. */
import { CommandRefused } from '../../commands/refusal.ts';
import type { Input } from '../../commands/types.ts';
import type { SigningRefused } from '../../signing/index.ts';
import type { Explanation } from '../../signing/laboratory.ts';
import type { Credentials } from '../../signing/types.ts';
import type { CarriedKeys } from '../commands/masked.ts';
import { type Refusal, refusalOf, requestOf } from '../commands/signer.ts';
import { loadLaboratory, notLoaded } from './load.ts';
import type { Options } from './options.ts';

export interface Explained {
  explanation: Explanation;
  options: Options;
  /** The request as it was typed, to say where a line comes from. */
  request: { method: string; url: string; headers: Input['headers']; body: string };
  /** What of the keys stands in the texts: to mask it. */
  keys: CarriedKeys;
}

const isRefused = (error: unknown): error is SigningRefused =>
  error instanceof Error && error.name === 'SigningRefused';

/** The field that a refusal names: the scope has several. */
const fieldOf = (error: SigningRefused): Refusal => {
  const named: Record<string, string> = { service: 'service', expires: 'expires', date: 'time' };
  const field = error.code === 'scope' ? named[error.field ?? ''] : undefined;
  return field ? { field, text: error.message } : refusalOf(error);
};

/** Every step of the signature, or what has to be mended first. Never rejects. */
export async function explainRequest(
  input: Input,
  options: Options,
  credentials: Credentials,
): Promise<Explained | Refusal> {
  const region = input.target.region ?? '';
  const laboratory = await loadLaboratory().catch(() => undefined);
  if (!laboratory) return { field: 'sign', text: notLoaded };
  try {
    const request = requestOf(input);
    if (!region) return { field: 'region', text: 'Signing needs the Region of the API, such as eu-west-1.' };
    const { form, service, date, clockOffset, expires } = options;
    const scope = { region, service, ...(date && { date }) };
    const explanation = await laboratory.explain(request, credentials, scope, { form, expires, clockOffset });
    const { accessKeyId, sessionToken = '' } = credentials;
    return { explanation, options, request, keys: { accessKeyId, sessionToken } };
  } catch (error) {
    if (error instanceof CommandRefused) return { field: 'url', text: error.message };
    if (isRefused(error)) return fieldOf(error);
    // Its message could quote what was typed.
    return { field: 'sign', text: 'This request could not be signed here.' };
  }
}
