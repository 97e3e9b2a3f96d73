import { quotePowerShell } from '../powershell/quote.ts';
import { prelude } from '../prelude.ts';
import { parameterOf } from './headers.ts';
import { hereString, quoteJson } from './literals.ts';
import type { GatewayResponse } from './response.ts';
import type { Settings } from './settings.ts';
import type { Snippet } from './types.ts';

/** A file that a command reads: the shells' quoting meets no JSON that way. */
interface File {
  name: string;
  json: string;
}

const headersFile = 'headers.json';

/** The files of some responses, equal ones once, and which file holds whose template. */
function filesOf(responses: readonly GatewayResponse[]): { files: File[]; templateOf: Map<string, string> } {
  const files: File[] = [];
  const templateOf = new Map<string, string>();
  const [first] = responses;
  if (first && first.headers.length > 0) {
    const named = Object.fromEntries(first.headers.map(([name, value]) => [parameterOf(name), value]));
    files.push({ name: headersFile, json: JSON.stringify(named) });
  }
  for (const { type, body } of responses) {
    if (body === undefined || templateOf.has(body)) continue;
    const same = responses.filter((one) => one.body === body).length > 1;
    const name = same
      ? `body-${templateOf.size + 1}.json`
      : `body-${type.toLowerCase().replaceAll('_', '-')}.json`;
    templateOf.set(body, name);
    files.push({ name, json: JSON.stringify({ 'application/json': body }) });
  }
  return { files, templateOf };
}

function calls(
  responses: readonly GatewayResponse[],
  names: { api: string; stage: string; more: string },
): string {
  const { templateOf } = filesOf(responses);
  const puts = responses.map(({ type, status, headers, body }) => {
    const options = [
      status === undefined ? '' : `--status-code ${status}`,
      headers.length > 0 ? `--response-parameters file://${headersFile}` : '',
      body === undefined ? '' : `--response-templates file://${templateOf.get(body)}`,
    ].filter(Boolean);
    const head = `aws apigateway put-gateway-response --rest-api-id ${names.api} --response-type ${type}`;
    return [head, options.join(' ')].join(`${names.more}\n  `);
  });
  const deploy = `aws apigateway create-deployment --rest-api-id ${names.api} --stage-name ${names.stage}${names.more}\n  --description "gateway responses"`;
  return [...puts, '', deploy].join('\n');
}

const notes = [
  'put-gateway-response replaces the whole setting of a type: what the type had before is gone, and what is left out keeps AWS’s default.',
  'Nothing changes for callers before the deployment. It also brings whatever else was changed since the last one.',
];

/** The AWS CLI in bash, zsh, dash or fish. Throws `CommandRefused` where no shell could be handed a value. */
export function shell(responses: readonly GatewayResponse[], { apiId, stage }: Settings): Snippet {
  const { files } = filesOf(responses);
  const target = { ...(apiId && { apiId }), ...(stage && { stage }) };
  const writes = files.map(({ name, json }) => `printf '%s\\n' ${quoteJson(json)} > ${name}`);
  const names = { api: '"$API_ID"', stage: '"$STAGE"', more: ' \\' };
  return {
    title: 'AWS CLI, in bash, zsh, dash or fish',
    needs: 'the AWS CLI, version 1 or 2',
    language: 'sh',
    before: prelude(['API_ID', 'STAGE'], target).text,
    text: [...writes, '', calls(responses, names)].join('\n'),
    notes,
  };
}

/** The AWS CLI in PowerShell, 5.1 and 7. Its JSON reaches the CLI in files, since 5.1 drops the quotation marks of an argument. */
export function powershell(responses: readonly GatewayResponse[], { apiId, stage }: Settings): Snippet {
  const { files } = filesOf(responses);
  const lines = [
    `$env:API_ID = ${quotePowerShell(apiId || '<API_ID, such as a1b2c3d4e5>')}`,
    `$env:STAGE = ${quotePowerShell(stage || '<STAGE, such as prod>')}`,
  ];
  const writes = files.map(({ name, json }) => `${hereString(json)} | Set-Content -Encoding ascii ${name}`);
  const names = { api: '"$env:API_ID"', stage: '"$env:STAGE"', more: ' `' };
  return {
    title: 'AWS CLI, in PowerShell 5.1 or 7',
    needs: 'the AWS CLI, version 1 or 2',
    language: 'powershell',
    before: lines.join('\n'),
    text: [...writes, '', calls(responses, names)].join('\n'),
    notes: [...notes, 'This form was not run in a real PowerShell: its rules were followed as documented.'],
  };
}
