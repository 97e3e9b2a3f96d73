/** Commands for a reader's own request. Plain text in, plain text out. */
import { apiKey } from './api-key.ts';
import { attempt } from './attempt.ts';
import { awsSigv4 } from './aws-sigv4.ts';
import { customDomain } from './custom-domain.ts';
import { defaultEndpoint } from './default-endpoint.ts';
import { plain } from './plain.ts';
import { preflight } from './preflight.ts';
import { type SignedRequest, signedInPage } from './signed-in-page.ts';
import type { Command, CommandId, Input, Withheld } from './types.ts';

export type { Prelude } from './prelude.ts';
export { prelude, strayVariables, variablesIn } from './prelude.ts';
export { isSafe, quote, reveal } from './quote.ts';
export { CommandRefused } from './refusal.ts';
export type { SignedRequest } from './signed-in-page.ts';
export type { ApiType, Command, CommandId, Header, Input, Withheld } from './types.ts';
export type { RequestUrl } from './url.ts';
export { calledUrl, customDomainUrl, defaultEndpointUrl, pathWithoutStage } from './url.ts';
export type { Variable, VariableName } from './variables.ts';
export { variables } from './variables.ts';

const forms: [CommandId, (input: Input) => Command][] = [
  ['plain', plain],
  ['default-endpoint', defaultEndpoint],
  ['custom-domain', customDomain],
  ['preflight', preflight],
  ['api-key', apiKey],
  ['aws-sigv4', awsSigv4],
];

/** Every form: the command, or why there is none. With `signed`, the request that was signed in the page as well. */
export function allForms(input: Input, signed?: SignedRequest): (Command | Withheld)[] {
  const all = forms.map(([id, form]) => attempt(id, () => form(input)));
  if (signed) all.push(attempt('signed-in-page', () => signedInPage(input, signed)));
  const [first] = all;
  return all.map((form) => {
    const repeats = form !== first && first && 'text' in first && 'text' in form && form.text === first.text;
    return repeats ? { id: form.id, title: form.title, because: 'The request already goes there.' } : form;
  });
}

/** The commands that apply to a request, in the order in which to try them. */
export const commands = (input: Input, signed?: SignedRequest): Command[] =>
  allForms(input, signed).filter((form): form is Command => 'text' in form);

/** The forms that don't apply, each with the reason. */
export const withheld = (input: Input, signed?: SignedRequest): Withheld[] =>
  allForms(input, signed).filter((form): form is Withheld => !('text' in form));
