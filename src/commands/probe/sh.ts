import { quote, word } from '../quote.ts';
import type { Content } from './content.ts';
import { shAws } from './sh-aws.ts';
import { frame, shParts } from './sh-parts.ts';

/** One line of a shell that sets a variable. */
const set = (name: string, value: string): string => `${name}=${quote(value)}`;

/** Prints the header lines of a request; values come from the environment, without the line breaks that HTTP forbids. */
function headers({ credentials, origin, preflight }: Content): string {
  const sent = credentials.map(
    ({ header, variable, scheme }) =>
      `    if [ -n "$${variable}" ]; then printf '%s\\n' "${header}: ${scheme ? `${scheme} ` : ''}$(printf %s "$${variable}" | tr -d '\\r\\n')"; fi`,
  );
  const asked = preflight.map((line) => ` ${quote(line)}`).join('');
  return [
    'gw_headers() {',
    `  if [ "$gw_carries" = preflight ]; then printf '%s\\n'${asked}; fi`,
    ...(origin
      ? [`  if [ "$gw_carries" != preflight ]; then printf '%s\\n' ${quote(`origin: ${origin}`)}; fi`]
      : []),
    ...(sent.length > 0 ? ['  if [ "$gw_carries" = credentials ]; then', ...sent, '  fi'] : []),
    '}',
  ].join('\n');
}

const printed = (lines: readonly string[]): string =>
  `  printf '%s\\n' ${lines.map((line) => `\\\n    ${quote(line)}`).join(' ')} | gw_emit`;

/** The POSIX script. It does nothing before its last line, so that one that was cut off in copying does nothing at all. */
export function shScript(content: Content): string {
  const { facts, plan, requests, credentials, connection, aws } = content;
  const asks = requests.flatMap(({ id, method, host, shown, url, carries }) => [
    `  gw_ask ${id} ${method} ${[host, shown, url].map(quote).join(' ')} ${carries}`,
    ...(id === 'stated' && aws ? ['  gw_remember'] : []),
  ]);
  return [
    '#!/bin/sh',
    ...content.comments.map((line) => (line ? `# ${line}` : '#')),
    '',
    'LC_ALL=C',
    set('GW_SECRETS', credentials.map(({ variable }) => variable).join(' ')),
    set('GW_HEADERS', credentials.map(({ header }) => header).join(' ')),
    set('gw_left_out', content.credentialsStated ? '' : '> [...]'),
    ...(aws
      ? [
          'AWS_PAGER=',
          'AWS_CLI_AUTO_PROMPT=off',
          set('AWS_PROFILE', aws.profile),
          ...(aws.region ? [set('AWS_DEFAULT_REGION', aws.region), set('AWS_REGION', aws.region)] : []),
          set('gw_api', aws.api),
          set('gw_stage', aws.stage),
          set('gw_domain', aws.domain),
          set('gw_route', aws.path),
          'gw_request=',
          'export AWS_PAGER AWS_CLI_AUTO_PROMPT AWS_PROFILE',
          ...(aws.region ? ['export AWS_DEFAULT_REGION AWS_REGION'] : []),
        ]
      : []),
    'export LC_ALL GW_SECRETS GW_HEADERS',
    shParts.emit,
    shParts.credentials,
    shParts.answer,
    '',
    headers(content),
    shParts.ask,
    shParts.connection,
    ...(aws ? [remember, shAws] : []),
    '',
    'gw_main() {',
    `  ${frame.opening}`,
    printed([...facts, ...plan.map((line) => `plan ${line}`)]),
    ...(credentials.length > 0 ? ['  gw_credentials | gw_emit'] : []),
    `  gw_connection ${word(connection.host)} ${quote(connection.url)}`,
    ...asks,
    ...(aws ? ['  gw_aws'] : []),
    `  ${frame.closing}`,
    '}',
    '',
    'gw_main',
    '',
  ].join('\n');
}

/** Keeps the id of the request as stated, where its failure is one that the execution log explains. */
const remember = String.raw`
gw_remember() {
  gw_since=$(($(date +%s) * 1000 - 600000))
  gw_request=$(printf '%s\n' "$gw_answer" | awk '
    /^< HTTP/ { code = $3 }
    /^< x-amzn-requestid: / && code >= 500 { print $3 }')
}`;
