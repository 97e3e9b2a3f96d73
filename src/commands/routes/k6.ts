import { literal } from '../code/literals.ts';
import { type Command, type Input, titles } from '../types.ts';
import { baseOf } from './base.ts';
import type { Route } from './route.ts';

const lineOf = ({ method, path, status, off, signed }: Route): string =>
  `  ${off || signed ? '// ' : ''}[${literal(method)}, ${literal(path)}, ${status ?? 0}],${signed ? ' // signed: k6 has no SigV4 of its own' : ''}`;

/** The same requests as a script for k6, once each. Throws `CommandRefused` with what is missing. */
export function k6(input: Input, routes: readonly Route[]): Command {
  const base = baseOf(input, routes);
  const lines = [
    "import { check } from 'k6';",
    "import http from 'k6/http';",
    '',
    '// One user, once through the list; the run fails if one check does.',
    "export const options = { vus: 1, iterations: 1, thresholds: { checks: ['rate==1'] } };",
    '',
    `const base = __ENV.BASE_URL || ${literal(base.url)};`,
    '// Method, path, wanted status; 0 for any from 200 to 399.',
    'const routes = [',
    ...routes.map(lineOf),
    '];',
    '',
    'const headers = {};',
    "if (__ENV.API_KEY) headers['x-api-key'] = __ENV.API_KEY;",
    'if (__ENV.TOKEN) headers.authorization = __ENV.TOKEN;',
    '',
    'export default function () {',
    '  for (const [method, path, wanted] of routes) {',
    '    const { status } = http.request(method, base + path, null, { headers, redirects: 0 });',
    '    check(status, {',
    "      [method + ' ' + path]: (got) => (wanted ? got === wanted : got >= 200 && got < 400),",
    '    });',
    '  }',
    '}',
    '',
  ];
  return {
    id: 'k6',
    title: titles.k6,
    file: 'smoke-test.js',
    text: lines.join('\n'),
    does: 'Sends each request once with k6; the run ends with an error if one of them fails.',
    proves: 'All checks passed means that every listed route answers as it did when the list was written.',
    warnings: [
      ...base.warnings,
      ...(routes.some(({ signed }) => signed)
        ? ['Signed routes are left out: use the form in plain shell for them.']
        : []),
    ],
  };
}
