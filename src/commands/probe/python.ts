import type { Content } from './content.ts';
import { pythonAws } from './python-aws.ts';
import { pythonParts } from './python-parts.ts';

/** A text as a literal of Python: JSON's escapes are Python's, too. Characters beyond ASCII are escaped. */
const literal = (text: string): string =>
  JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const tuple = (parts: readonly string[]): string => `(${parts.map(literal).join(', ')})`;
const listOf = (name: string, rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? `${name} = []`
    : `${name} = [\n${rows.map((row) => `    ${tuple(row)},`).join('\n')}\n]`;

/** The Python script. It does nothing before its last line, so that one that was cut off in copying does nothing at all. */
export function pythonScript(content: Content): string {
  const { facts, plan, requests, credentials, connection, aws, origin, preflight } = content;
  const asks = requests.flatMap(({ id, method, host, shown, url, carries }) => [
    `    ask${tuple([id, method, host, shown, url, carries])}`,
  ]);
  return [
    '#!/usr/bin/env python3',
    ...content.comments.map((line) => (line ? `# ${line}` : '#')),
    `import ${['base64', 'http.client', 'json', 'os', 're', ...(aws ? ['shutil'] : []), 'socket', 'ssl', ...(aws ? ['subprocess'] : []), 'time', 'urllib.parse'].join('\nimport ')}`,
    '',
    listOf(
      'CREDENTIALS',
      credentials.map(({ header, variable, scheme = '' }) => [header, variable, scheme]),
    ),
    `LEFT_OUT = ${content.credentialsStated ? 'False' : 'True'}`,
    `ORIGIN = ${literal(origin ?? '')}`,
    listOf(
      'PREFLIGHT',
      preflight.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
    ),
    `FACTS = [\n${[...facts, ...plan.map((line) => `plan ${line}`)].map((line) => `    ${literal(line)},`).join('\n')}\n]`,
    'REMEMBERED = []',
    ...(aws
      ? [
          `API, STAGE, DOMAIN, ROUTE = ${tuple([aws.api, aws.stage, aws.domain, aws.path])}`,
          `os.environ.update(AWS_PAGER="", AWS_CLI_AUTO_PROMPT="off", AWS_PROFILE=${literal(aws.profile)})`,
          ...(aws.region
            ? [
                `os.environ.update(AWS_DEFAULT_REGION=${literal(aws.region)}, AWS_REGION=${literal(aws.region)})`,
              ]
            : []),
        ]
      : []),
    pythonParts.frame,
    pythonParts.credentials,
    pythonParts.ask,
    ...(aws ? [pythonAws] : []),
    '',
    'def main():',
    '    emit(OPENING)',
    '    for line in FACTS:',
    '        emit(line)',
    '    for header, variable, _ in CREDENTIALS:',
    '        emit(describe(header, variable))',
    `    connection${tuple([connection.host, connection.url])}`,
    ...asks,
    ...(aws ? ['    aws()'] : []),
    '    emit(CLOSING)',
    '',
    '',
    'main()',
    '',
  ].join('\n');
}
