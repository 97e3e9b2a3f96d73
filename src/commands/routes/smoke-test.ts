import { checkRegion } from '../host.ts';
import { quote, word } from '../quote.ts';
import { CommandRefused } from '../refusal.ts';
import { type Command, type Input, titles } from '../types.ts';
import { type Base, baseOf } from './base.ts';
import type { Route } from './route.ts';
import { type CheckedRoute, checkSigned } from './signed.ts';

/**
 * One request with curl and one line about it. `set --` is the only list that every shell has; the names begin with gw_
 * since zsh gives a meaning to `path` and `status`.
 */
const check = (
  region: string,
): string => `# Sends one request. The wanted status is a number, or "any" for 200 to 399; what follows goes to curl.
check() {
  gw_method=$1 gw_path=$2 gw_wanted=$3
  shift 3
  if [ "$gw_method" = HEAD ]; then set -- "$@" --head; else set -- "$@" -X "$gw_method"; fi
  if [ -n "\${API_KEY:-}" ]; then set -- "$@" -H "x-api-key: $API_KEY"; fi
  if [ -n "\${TOKEN:-}" ] && [ "$gw_signed" = no ]; then set -- "$@" -H "authorization: $TOKEN"; fi
  if [ "$gw_signed" = yes ]; then
    set -- "$@" --aws-sigv4 ${quote(`aws:amz:${region}:execute-api`)} --user "\${AWS_ACCESS_KEY_ID:-}:\${AWS_SECRET_ACCESS_KEY:-}"
    if [ -n "\${AWS_SESSION_TOKEN:-}" ]; then set -- "$@" -H "x-amz-security-token: $AWS_SESSION_TOKEN"; fi
  fi
  gw_got=$(curl -sS -o /dev/null -w '%{http_code}' --max-time 30 "$@" "$base$gw_path") || gw_got=000
  case $gw_wanted,$gw_got in
    any,[23][0-9][0-9] | "$gw_got,$gw_wanted") gw_word='ok  ' ;;
    *) gw_word=FAIL failed=1 ;;
  esac
  printf '%s %s %s %s\\n' "$gw_word" "$gw_got" "$gw_method" "$gw_path"
}`;

/** The lines of the routes: a signed one is called so, one that is off or can't be signed by every curl is a comment. */
function lines(routes: readonly CheckedRoute[]): string[] {
  return routes.map(({ method, path, status = 'any', signed, off, because }) => {
    const call = `check ${word(method)} ${quote(path)} ${status}`;
    return `${off || because ? '# ' : ''}gw_signed=${signed ? 'yes' : 'no'}; ${call}`;
  });
}

/** The script for a base address. Nothing runs before its last line, so that a copy that was cut off does nothing. */
const script = ({ url }: Base, region: string, routes: readonly CheckedRoute[]): string =>
  [
    '#!/bin/sh',
    '# One request per route, a line about each. The exit status is 1 if one of them fails.',
    '# BASE_URL is another stage to test; API_KEY and TOKEN are sent as x-api-key and authorization if they are set.',
    `base=${quote(url)}`,
    `if [ -n "\${BASE_URL:-}" ]; then base=$BASE_URL; fi`,
    'failed=0',
    '',
    check(region),
    '',
    'main() {',
    ...lines(routes).map((line) => `  ${line}`),
    '  return "$failed"',
    '}',
    '',
    'main',
    '',
  ].join('\n');

/** A smoke test in plain shell. Throws `CommandRefused` with what is missing. */
export function smokeTest(input: Input, routes: readonly Route[]): Command {
  const base = baseOf(input, routes);
  const region = input.target.region ?? '';
  const signs = routes.some(({ signed }) => signed);
  if (signs && !region) throw new CommandRefused('Needs the Region: some routes are signed.');
  const checked = checkSigned(base, routes, region);
  const left = checked.filter(({ because, off }) => because && !off);
  return {
    id: 'smoke-test',
    title: titles['smoke-test'],
    file: 'smoke-test.sh',
    text: script(base, signs ? checkRegion(region) : 'us-east-1', checked),
    does: `Sends ${base.count - left.length} requests, one after the other, prints a line for each and exits with 1 if one fails. Run it after each deployment, in a pipeline too.`,
    proves:
      'All ok means that every listed route answers as it did when the list was written. The first FAIL is the one to look into: paste its answer on the home page.',
    warnings: [
      ...base.warnings,
      ...left.map(
        ({ method, path, because }) => `${method} ${path} is written down but not sent. ${because}`,
      ),
      ...(signs ? ['Signed routes need curl 7.86 or newer.'] : []),
    ],
  };
}
