import { serviceOfHost, urlsOf, targetOf } from './address.ts';

/** Answers that other services write, and how to call them. */
const answers: readonly (readonly [RegExp, string])[] = [
  [/<Error>\s*<Code>(?:AccessDenied|SignatureDoesNotMatch|NoSuchKey|NoSuchBucket|InvalidAccessKeyId)/, 'Amazon S3'],
  [/urls-auth\.html|For troubleshooting Function URL/i, 'a Lambda function URL'],
  [/"__type"\s*:\s*"com\.amazon(?:aws)?\.(\w+)/, 'an AWS service API'],
  [/dynamodb[^\r\n]{0,40}ConditionalCheckFailed|com\.amazonaws\.dynamodb/i, 'Amazon DynamoDB'],
  [/^(?:< ?)?server:\s*awselb/im, 'an Application Load Balancer'],
  [/"errorType"\s*:\s*"(?:UnauthorizedException|BadRequestException)"[^}]{0,300}"message"|appsync/i, 'AWS AppSync'],
  [/does not correspond to a deployed API Gateway API|localstack/i, 'LocalStack, an emulator'],
];

/** The other service that a text is from, if it shows one. */
export function otherServiceOf(text: string): string | undefined {
  const answer = answers.find(([pattern]) => pattern.test(text));
  if (answer) return answer[1];
  for (const { url } of urlsOf(text).slice(0, 20)) {
    const host = targetOf(url)?.host;
    if (host && /docs\.aws\.amazon\.com$|repost\.aws$/.test(host)) continue;
    const service = host && serviceOfHost(host);
    if (service) return service;
  }
  return undefined;
}
