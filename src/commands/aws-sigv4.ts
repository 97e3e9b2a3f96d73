import { awsSigv4Limits } from './aws-sigv4-limits.ts';
import { bodyPart } from './body.ts';
import { curl } from './curl.ts';
import { headerOptions, headerValue } from './headers.ts';
import { checkRegion } from './host.ts';
import { bodyOf, methodOption, methodWarnings } from './method.ts';
import { type Option, written } from './options.ts';
import { canonicalQuery } from './percent.ts';
import { quote } from './quote.ts';
import { CommandRefused } from './refusal.ts';
import { respelled, signedHeaders } from './signed-headers.ts';
import { type Command, type Header, type Input, titles } from './types.ts';
import { calledUrl } from './url.ts';

const isUserAgent = ([name]: Header) => name.toLowerCase() === 'user-agent';

/**
 * Adds the session token only if there is one: `-H "x-amz-security-token: $AWS_SESSION_TOKEN"` with the variable
 * unset makes curl before 8.3 sign a header that it doesn't send. fish and the other shells share no syntax for "if
 * set", so sed makes the header line: it prints nothing for nothing. The token is in no process list, either.
 */
const tokenPipe = `printf %s "$AWS_SESSION_TOKEN" | sed 's/^/x-amz-security-token: /'`;

/**
 * The request as options for curl's own signing, nothing of it quoted, without the keys. Throws `CommandRefused` with the
 * reasons where some curl in use would sign it wrongly.
 */
export function awsSigv4Parts(input: Input): {
  options: Option[];
  url: string;
  body: string;
  warnings: string[];
} {
  const { target } = input;
  if (!target.region) throw new CommandRefused('Needs the Region: it is part of the signature.');
  const region = checkRegion(target.region);
  const url = calledUrl(target, input.apiType);
  const { kept, warnings } = signedHeaders(input.headers);
  const signed = kept.filter((header) => !isUserAgent(header));
  const limits = awsSigv4Limits(input, url, signed);
  if (limits.length > 0) throw new CommandRefused(limits.join(' '), 'signed-in-page');
  const query = canonicalQuery(url.query);
  const headers = headerOptions(signed);
  // curl doesn't sign what comes by -A; proxies on the way may change it.
  const agents = kept.filter(isUserAgent).map((header): Option => ['-A', headerValue(header)]);
  return {
    // All four parts of the scope: curl would take what is missing from the host name, and take it wrongly.
    options: [
      methodOption(target),
      ['--aws-sigv4', `aws:amz:${region}:execute-api`],
      ...headers.options,
      ...agents,
    ],
    url: `${url.origin}${url.path}${query && `?${query}`}`,
    body: bodyOf(input),
    warnings: [
      ...methodWarnings(input),
      ...url.warnings,
      ...(query === url.query ? [] : [respelled]),
      ...warnings,
      ...headers.warnings,
    ],
  };
}

/** What running it does and proves, whatever shell runs it. */
export const awsSigv4Words = {
  does: 'Signs the request with the keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, adds the token of AWS_SESSION_TOKEN if there is one, and sends it.',
  proves:
    'Another answer than without a signature means that the signature was missing. “is not authorized to perform” means that the signature is right and a policy refuses.',
};

/**
 * The request signed by curl from `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, if set, `AWS_SESSION_TOKEN`.
 * Throws `CommandRefused` with the reasons where some curl in use would sign it wrongly.
 */
export function awsSigv4(input: Input): Command {
  const { options, url, body: text, warnings } = awsSigv4Parts(input);
  const body = bodyPart(text, input.headers, true);
  const [method = '', scope = '', ...headers] = options.map(written);
  const keys = ['--user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"', '-H @-'];
  return {
    id: 'aws-sigv4',
    title: titles['aws-sigv4'],
    text: curl({
      setup: body.setup,
      pipe: tokenPipe,
      args: [method, scope, ...keys, ...headers, ...body.args, quote(url)],
    }),
    ...awsSigv4Words,
    warnings: [...warnings, ...body.warnings],
  };
}
