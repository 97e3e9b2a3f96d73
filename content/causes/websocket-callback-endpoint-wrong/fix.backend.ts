interface RequestContext {
  domainName: string;
  stage: string;
}

/**
 * The endpoint for ApiGatewayManagementApiClient, from the event of any route.
 * `basePath` is the one of the custom domain's API mapping, if it has one.
 */
export function endpointOf({ domainName, stage }: RequestContext, basePath = ''): string {
  const isDefaultDomain = /\.execute-api\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/.test(domainName);
  const path = isDefaultDomain ? stage : basePath;
  return path === '' ? `https://${domainName}` : `https://${domainName}/${path}`;
}
