/**
 * Which kinds of API can have a cause at all. A cause that is not here can befall every kind. The pages say the same
 * (`apiTypes` in their front matter), and a test keeps the two equal.
 */
const kinds: readonly (readonly [excluded: readonly string[], causes: string])[] = [
  [
    ['http', 'websocket'],
    `
    api-key-setting-not-deployed api-key-source-mismatch authorization-header-dropped-before-backend
    bearer-token-to-iam-method canary-serving-other-deployment cdk-deployment-not-replaced
    cloudformation-deployment-not-replaced cognito-audience-regex-mismatch cognito-scope-missing
    cognito-wrong-user-pool cors-binary-media-types cors-headers-missing-on-error
    cross-account-allow-missing edge-host-header-mismatch endpoint-access-mode-strict
    expired-token-not-refreshed iam-signature-to-token-authorizer malformed-authorization-header
    management-endpoint-called private-api-host-header-missing private-api-outside-vpc
    private-api-policy-missing private-custom-domain-not-associated reserved-ping-path
    resource-policy-condition-mismatch resource-policy-deny resource-policy-no-allow
    resource-policy-not-deployed resource-policy-principal-needs-iam root-method-missing
    routing-rule-overrides-mapping sam-extra-stage stage-missing-on-custom-domain
    terraform-deployment-not-replaced token-validation-regex-mismatch vpc-endpoint-policy-deny
    vpc-endpoint-policy-reads-authorization waf-block wrong-method wrong-path
    `,
  ],
  [
    ['rest', 'websocket'],
    `
    http-api-auto-deploy-off http-api-cors-overrides-backend http-api-route-missing trailing-slash
    `,
  ],
  [
    ['websocket'],
    `
    base-path-mapping-wrong-target base-path-missing-in-url cloudfront-forwards-host-header
    cloudfront-method-not-allowed cloudfront-origin-path cognito-wrong-token-type
    cors-duplicate-headers cors-header-not-allowed cors-headers-missing-on-response
    cors-method-not-allowed cors-origin-mismatch cors-preflight-redirect
    cors-response-headers-sent-by-client cors-wildcard-with-credentials greedy-proxy-missing-root
    host-header-not-mapped identity-pool-default-role-used jwt-malformed lambda-event-shape-mismatch
    missing-stage-in-app-links mtls-certificate-missing mtls-certificate-untrusted
    openapi-import-path-mismatch options-method-missing options-method-requires-auth
    path-prefix-reaches-backend special-character-in-path stage-repeated-on-custom-domain
    `,
  ],
  [
    ['http'],
    `
    api-key-disabled api-key-invalid api-key-missing api-key-not-in-usage-plan api-key-wrong-header
    authorizer-not-deployed authorizer-throws-unauthorized usage-plan-not-propagated
    usage-plan-stage-missing
    `,
  ],
];

/** Kinds of API that can't have a cause, by its slug. */
export const excludedKinds: ReadonlyMap<string, readonly string[]> = new Map(
  kinds.flatMap(([excluded, causes]) =>
    causes
      .trim()
      .split(/\s+/)
      .map((slug) => [slug, excluded] as const),
  ),
);
