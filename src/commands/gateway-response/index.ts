/** Gateway responses of a REST API, in every form in which they can be set. Plain text in, plain text out. */
import { CommandRefused } from '../refusal.ts';
import { cdk } from './cdk.ts';
import { powershell, shell } from './cli.ts';
import { consoleSteps } from './console.ts';
import { type GatewayResponse, responsesOf } from './response.ts';
import type { Settings } from './settings.ts';
import { terraform } from './terraform.ts';
import type { Snippet } from './types.ts';
import { type Warning, warningsOf } from './warnings.ts';
import { cloudFormation, openApi, sam } from './yaml-forms.ts';

export { isTypeName, pageOf, responseTypes, type TypeName, typeNames } from './response-types.ts';
export {
  type Choice,
  checkAuthorizerKey,
  checkCors,
  checkStatus,
  type Member,
  members,
  type Settings,
} from './settings.ts';
export type { Snippet } from './types.ts';
export type { Warning } from './warnings.ts';

const forms = { shell, powershell, terraform, cloudFormation, sam, cdk, openApi } satisfies Record<
  string,
  (responses: readonly GatewayResponse[], settings: Settings) => Snippet
>;

export type FormName = keyof typeof forms;
export const formNames = Object.keys(forms) as FormName[];

export interface Built {
  responses: GatewayResponse[];
  warnings: Warning[];
  console: string[];
  snippets: Record<FormName, Snippet>;
}

/** Everything for some settings. Throws `CommandRefused` with what has to be mended first. */
export function build(settings: Settings): Built {
  const responses = responsesOf(settings);
  const written = formNames.map((name) => [name, forms[name](responses, settings)] as const);
  return {
    responses,
    warnings: warningsOf(settings),
    console: consoleSteps(responses, settings),
    snippets: Object.fromEntries(written) as Record<FormName, Snippet>,
  };
}

export { CommandRefused };
