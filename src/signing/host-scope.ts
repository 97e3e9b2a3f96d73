import type { HostScope, Partition } from './steps-types.ts';

/** The partition of a Region, by its name. */
export function partitionOf(region: string): Partition {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

const region = '([a-z]{2}(?:-[a-z]{2,10}){1,3}-\\d{1,2})';
const executeApi = new RegExp(
  `^[a-z0-9-]{1,63}\\.execute-api\\.${region}\\.(?:amazonaws\\.com|api\\.aws)(?:\\.cn)?$`,
);
const endpoint = new RegExp(`\\.execute-api\\.${region}\\.vpce\\.amazonaws\\.com(?:\\.cn)?$`);
const regionalDomain = new RegExp(`^d-[a-z0-9]{1,30}\\.execute-api\\.${region}\\.amazonaws\\.com(?:\\.cn)?$`);

/** What a host name says of the scope's Region and partition. A port is ignored. */
export function hostScope(host: string): HostScope {
  const name = host.toLowerCase().replace(/:\d{1,5}$/, '');
  const found = (kind: HostScope['kind'], match: RegExpExecArray, advice: string): HostScope => {
    const region = match[1] ?? '';
    return { kind, region, partition: partitionOf(region), advice };
  };
  const domain = regionalDomain.exec(name);
  if (domain) {
    const advice =
      'This is the target name of a regional custom domain. Sign for this Region, and for the host that you send.';
    return found('regional-domain', domain, advice);
  }
  const own = executeApi.exec(name);
  if (own) return found('execute-api', own, 'The Region of the scope is the one in the host name.');
  const vpce = endpoint.exec(name);
  if (vpce) return found('vpc-endpoint', vpce, 'The Region of the scope is the one in the endpoint’s name.');
  if (/\.cloudfront\.(?:net|cn)$/.test(name)) {
    const advice =
      'CloudFront does not tell the Region. Sign for the Region of the API, not us-east-1; an edge-optimized domain takes the API’s own Region too.';
    return { kind: 'cloudfront', advice };
  }
  const advice =
    'A custom domain does not tell the Region. Sign for the Region of the API, the service execute-api, and this host name.';
  return { kind: 'custom', advice };
}
