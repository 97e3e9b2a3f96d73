/** The forms for PowerShell, Windows' own 5.1 and 7 alike. */
import { awsSigv4Parts, awsSigv4Words } from '../aws-sigv4.ts';
import { plain } from '../plain.ts';
import { preflightParts, preflightWords } from '../preflight.ts';
import { CommandRefused } from '../refusal.ts';
import { requestParts } from '../request.ts';
import { type Command, type Input, titles } from '../types.ts';
import { calledUrl } from '../url.ts';
import { callPowerShell } from './call.ts';

/** Why there is no form for cmd.exe, and what to do instead. */
export const cmdExe =
  'There is no form for cmd.exe, which replaces %NAME% even inside quotes: type powershell there and press Enter first.';

/** What the page says of how these forms were checked. */
export const notRun =
  'Checked against a model of PowerShell’s rules (5.1, 7.0 to 7.2, 7.3 and later) and with a real curl, not run in PowerShell itself.';

function request(input: Input, without: readonly string[] = [], own: string[] = []) {
  const url = calledUrl(input.target, input.apiType);
  const { lines, body, warnings } = requestParts(input, url, without);
  const call = callPowerShell({ options: lines.flat(), url: url.text, body, headers: input.headers, own });
  return { text: call.text, warnings: [...warnings, ...call.warnings] };
}

/** The request as it was called. Throws `CommandRefused` if the URL is not known. */
export function powershell(input: Input): Command {
  const { does, proves } = plain(input);
  return { id: 'powershell', title: titles.powershell, ...request(input), does, proves };
}

/** The preflight of a browser. Throws `CommandRefused` if the URL is not known. */
export function powershellPreflight(input: Input): Command {
  const { options, url, warnings } = preflightParts(input);
  const call = callPowerShell({ options, url, headers: [] });
  return {
    id: 'powershell-preflight',
    title: titles['powershell-preflight'],
    text: call.text,
    ...preflightWords,
    warnings: [...warnings, ...call.warnings],
  };
}

/** The request with the key of `$env:API_KEY`. Throws `CommandRefused` for HTTP APIs, which have no API keys. */
export function powershellApiKey(input: Input): Command {
  if (input.apiType === 'http') throw new CommandRefused('HTTP APIs know no API keys or usage plans.');
  return {
    id: 'powershell-api-key',
    title: titles['powershell-api-key'],
    ...request(input, ['x-api-key'], ['-H "x-api-key: $env:API_KEY"']),
    does: 'Sends the request with the API key that is in the environment variable API_KEY. Set it first: $env:API_KEY = Read-Host',
    proves:
      'If the answer changes, the key was missing or wrong. If Forbidden stays, the key is disabled, or not in a usage plan with this stage, or something else refuses.',
  };
}

/** The request signed by curl.exe from the environment. Throws `CommandRefused` where some curl would sign it wrongly. */
export function powershellAwsSigv4(input: Input): Command {
  const { options, url, body, warnings } = awsSigv4Parts(input);
  const call = callPowerShell({
    options,
    url,
    body,
    headers: input.headers,
    // An empty list adds no argument; a header without a value would be signed and not sent by curl before 8.3.
    setup: ['$t = @(if ($env:AWS_SESSION_TOKEN) { \'-H\', "x-amz-security-token: $env:AWS_SESSION_TOKEN" })'],
    own: [`--user "\${env:AWS_ACCESS_KEY_ID}:$env:AWS_SECRET_ACCESS_KEY"`, '@t'],
  });
  return {
    id: 'powershell-aws-sigv4',
    title: titles['powershell-aws-sigv4'],
    text: call.text,
    ...awsSigv4Words,
    warnings: [...warnings, ...call.warnings],
  };
}
