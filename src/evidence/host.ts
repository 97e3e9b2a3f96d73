/** A host name of the default endpoint: API id (or id and VPC endpoint), Region. */
const executeApi =
  /^([^.\s/]{1,80})\.execute-api\.([^.\s/]{1,40})\.(?:amazonaws\.com(?:\.cn)?|api\.aws|api\.amazonwebservices\.com\.cn)$/i;
const vpcEndpoint = /\.execute-api\.[^.\s/]{1,40}\.vpce\.amazonaws\.com(?:\.cn)?$/i;
/** Names that say nothing of where an API is reached: this machine, addresses, Amazon's own pages, emulators. */
const telling =
  /^(?=[^.[]+\.)(?=.*\.[a-z][a-z0-9-]+$)(?!.*\.(?:local|localhost|internal|localstack\.cloud|test|invalid)$)/i;
const amazons =
  /(?:^|\.)(?:amazonaws\.com(?:\.cn)?|on\.aws|api\.aws|aws\.amazon\.com|repost\.aws|amazonwebservices\.com\.cn)$/i;

/** What kind of name a host has, as a value of the fact `host`; undefined if it tells nothing. */
export function kindOfHost(
  host: string,
): 'default' | 'vpc-endpoint' | 'management' | 'cloudfront' | 'own' | undefined {
  // No name is longer than 253 characters; what is longer is no host, and costs time.
  if (host.length > 260) return undefined;
  if (vpcEndpoint.test(host)) return 'vpc-endpoint';
  const id = executeApi.exec(host)?.[1];
  // `d-…` is the target that a custom domain's DNS record points at, no API of its own.
  if (id !== undefined)
    return /^d-[a-z0-9]{8,}$/i.test(id) ? undefined : /-vpce-/i.test(id) ? 'vpc-endpoint' : 'default';
  if (/^apigateway\.[a-z0-9-]{1,40}\.amazonaws\.com(\.cn)?$/i.test(host)) return 'management';
  if (/\.cloudfront\.net$/i.test(host)) return 'cloudfront';
  // A name that was cut off in copying is nobody's own.
  if (/\.execute-api(?:\.|$)/i.test(host)) return undefined;
  return amazons.test(host) || !telling.test(host) ? undefined : 'own';
}

/** API id and Region, as far as the default endpoint's name has real ones and no placeholders. */
export function namesOfHost(host: string): { apiId?: string; region?: string } {
  const [, id = '', region = ''] = (host.length < 260 && executeApi.exec(host)) || [];
  const apiId = /^([a-z0-9]{10})(?:-vpce-[a-z0-9]+)?$/.exec(id)?.[1];
  return {
    ...(apiId && { apiId }),
    ...(/^[a-z]{2}(?:-[a-z]{2,12}){1,2}-\d$/.test(region) && { region }),
  };
}

/** Another AWS service that a host name belongs to, if it does. */
export function serviceOfHost(host: string): string | undefined {
  if (host.length > 260 || kindOfHost(host) !== undefined || executeApi.test(host)) return undefined;
  if (/\.lambda-url\.[a-z0-9-]{1,40}\.on\.aws$/i.test(host)) return 'a Lambda function URL';
  if (/\.elb\.amazonaws\.com$/i.test(host)) return 'a load balancer';
  if (/(?:^|\.)s3(?:[.-][a-z0-9-]{1,40})?\.amazonaws\.com$/i.test(host)) return 'Amazon S3';
  const service =
    /(?:^|\.)([a-z0-9-]{1,40})\.(?:[a-z]{2}(?:-[a-z]{2,12}){1,2}-\d\.)?amazonaws\.com(?:\.cn)?$/i.exec(
      host,
    )?.[1];
  // A callback's address without the API's id: wrong, but nobody else's.
  return service && service !== 'execute-api' ? `the AWS service "${service}"` : undefined;
}
