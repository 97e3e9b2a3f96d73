import { awsSigv4Limits } from './aws-sigv4-limits.ts';
import { bodyPart } from './body.ts';
import { curl } from './curl.ts';
import { headerArguments, headerValue } from './headers.ts';
import { checkRegion } from './host.ts';
import { bodyOf, methodArgument, methodWarnings } from './method.ts';
import { canonicalQuery } from './percent.ts';
import { quote } from './quote.ts';
import { CommandRefused } from './refusal.ts';
import { type Command, type Header, type Input, titles } from './types.ts';
import { calledUrl } from './url.ts';

/** Set by curl as it signs, or changed by every proxy: signed, they would not match at the gateway. */
const leftOut =
  /^(authorization|date|x-amz-(date|security-token|content-sha256)|content-length|connection|expect|keep-alive|max-forwards|te|trailer|transfer-encoding|upgrade|via|forwarded|x-forwarded-.*|x-amzn-trace-id|proxy-.*)$/i;

const isUserAgent = ([name]: Header) => name.toLowerCase() === 'user-agent';

/**
 * Adds the session token only if there is one: `-H "x-amz-security-token: $AWS_SESSION_TOKEN"` with the variable
 * unset makes curl before 8.3 sign a header that it doesn't send. fish and the other shells share no syntax for "if
 * set", so sed makes the header line: it prints nothing for nothing. The token is in no process list, either.
 */
const tokenPipe = `printf %s "$AWS_SESSION_TOKEN" | sed 's/^/x-amz-security-token: /'`;

/**
 * The request signed by curl from `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, if set, `AWS_SESSION_TOKEN`.
 * Throws `CommandRefused` with the reasons where some curl in use would sign it wrongly.
 */
export function awsSigv4(input: Input): Command {
  const { target } = input;
  if (!target.region) throw new CommandRefused('Needs the Region: it is part of the signature.');
  const region = checkRegion(target.region);
  const url = calledUrl(target, input.apiType);
  const kept = input.headers.filter(([name]) => !leftOut.test(name));
  const signed = kept.filter((header) => !isUserAgent(header));
  const limits = awsSigv4Limits(input, url, signed);
  if (limits.length > 0) throw new CommandRefused(limits.join(' '), 'signed-in-page');

  const query = canonicalQuery(url.query);
  const body = bodyPart(bodyOf(input), input.headers, true);
  const headers = headerArguments(signed);
  // curl doesn't sign what comes by -A; proxies on the way may change it.
  const agents = kept.filter(isUserAgent).map((header) => `-A ${quote(headerValue(header))}`);
  const dropped = input.headers.map(([name]) => name).filter((name) => leftOut.test(name));
  return {
    id: 'aws-sigv4',
    title: titles['aws-sigv4'],
    text: curl({
      setup: body.setup,
      pipe: tokenPipe,
      args: [
        methodArgument(target),
        // All four parts: curl would take what is missing from the host name, and take it wrongly.
        `--aws-sigv4 ${quote(`aws:amz:${region}:execute-api`)}`,
        '--user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"',
        '-H @-',
        ...headers.args,
        ...agents,
        ...body.args,
        quote(`${url.origin}${url.path}${query && `?${query}`}`),
      ],
    }),
    does: 'Signs the request with the keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, adds the token of AWS_SESSION_TOKEN if there is one, and sends it. Needs curl 7.86 or newer.',
    proves:
      'Another answer than without a signature means that the signature was missing. “is not authorized to perform” means that the signature is right and a policy refuses.',
    warnings: [
      ...methodWarnings(input),
      ...url.warnings,
      ...(query === url.query ? [] : ['The query is written in the order and spelling that is signed.']),
      ...(dropped.length > 0 ? [`Left out, since signing or curl sets them: ${dropped.join(', ')}.`] : []),
      ...headers.warnings,
      ...body.warnings,
    ],
  };
}
