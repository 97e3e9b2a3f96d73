import { bodyOf, isToken, methodOf, methodWarnings } from '../method.ts';
import { encodePath, encodeQuery } from '../percent.ts';
import { quote, word } from '../quote.ts';
import { CommandRefused } from '../refusal.ts';
import { type Command, type Input, titles } from '../types.ts';
import { pathWithoutStage } from '../url.ts';
import { bodyOption, headerOptions, restApi } from './aws-cli.ts';
import { line } from './line.ts';

/**
 * Finds the resource of a path among lines `path id`, segment by segment as API Gateway chooses: the same text before
 * `{name}` before `{name+}` ("Integration type and the greedy path variable"). Runs in every awk.
 */
const choose =
  'BEGIN { n = split(ARGV[1], want, "/"); ARGV[1] = "" } ' +
  '{ m = split($1, have, "/"); score = ""; for (i = 2; i <= m; i++) { ' +
  'if (i > n) next; if (have[i] == want[i]) score = score "3"; ' +
  'else if (substr(have[i], 1, 1) != "{") next; ' +
  'else if (substr(have[i], length(have[i]) - 1) == "+}") { score = score "1"; break } ' +
  'else score = score "2" } ' +
  'if (i > m && m < n) next; if (score > best) { best = score; id = $2 } } ' +
  'END { print id }';

/** Decoded, since a resource is written so; one that holds more than ASCII is no resource's, and no terminal's. */
const decoded = (path: string): string => {
  try {
    const plain = decodeURIComponent(path);
    return /^[!-~]*$/.test(plain) ? plain : path;
  } catch {
    return path;
  }
};

/** The id of the resource that a path leads to, as a word of a command that asks for it. */
function resourceId(api: string, path: string): string {
  const plain = decoded(path).replace(/(?<=.)\/$/, '');
  const list = `aws apigateway get-resources ${api} --query 'items[].[path,id]' --output text`;
  return `"$(${list} | awk ${quote(choose)} ${quote(plain)})"`;
}

/** The part that both calls have: what is asked, without the stage. */
function asked(input: Input): { options: string[]; path: string; warnings: string[] } {
  const path = encodePath(pathWithoutStage(input.target));
  const query = encodeQuery(input.target.query ?? '');
  const body = bodyOption(bodyOf(input));
  return {
    path,
    options: [
      `--path-with-query-string ${quote(`${path}${query && `?${query}`}`)}`,
      ...headerOptions(input.headers),
      ...body.options,
    ],
    warnings: body.warnings,
  };
}

/** The method run inside the gateway, past everything in front of it. Throws `CommandRefused` but for REST APIs. */
export function testInvokeMethod(input: Input): Command {
  const [api = ''] = restApi(input);
  const { path, options, warnings } = asked(input);
  const method = methodOf(input.target);
  if (!isToken(method)) throw new CommandRefused('The method is not one word, such as POST.');
  return {
    id: 'test-invoke-method',
    title: titles['test-invoke-method'],
    text: line([
      'aws apigateway test-invoke-method',
      api,
      `--http-method ${word(method)}`,
      `--resource-id ${resourceId(api, path)}`,
      ...options,
    ]),
    does: 'Looks up the resource of the path, then runs its method inside API Gateway as it stands now, deployed or not, and prints status, body and the execution log. The integration is really called.',
    proves:
      'If it works here and not from outside, the fault lies in front of the method (domain, stage, policy, WAF, authorizer, API key), or the stage has an older deployment. If it fails here, the log says at which step.',
    warnings: [
      ...methodWarnings(input),
      ...warnings,
      'Needs apigateway:GET and apigateway:POST on the API. An empty resource id means that no resource has this path.',
    ],
  };
}

/** The authorizer run alone, with the id in `AUTHORIZER_ID`. Throws `CommandRefused` but for REST APIs. */
export function testInvokeAuthorizer(input: Input): Command {
  const [api = ''] = restApi(input);
  const { options, warnings } = asked(input);
  return {
    id: 'test-invoke-authorizer',
    title: titles['test-invoke-authorizer'],
    text: line([
      'aws apigateway test-invoke-authorizer',
      api,
      '--authorizer-id "$AUTHORIZER_ID"',
      ...options,
    ]),
    does: 'Runs the authorizer whose id is in the environment variable AUTHORIZER_ID with these headers, and prints its policy, its claims and its log.',
    proves:
      'A policy that allows means that the authorizer lets this token in: look at the cached policy, the resource in it and what comes after. 401 here means that the token itself is refused.',
    warnings: [`List the ids with: aws apigateway get-authorizers ${api}`, ...warnings],
  };
}
