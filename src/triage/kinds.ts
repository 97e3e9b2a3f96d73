/**
 * Which kinds of API can have a cause at all. A cause that is not here can befall every kind. The pages say the same
 * (`apiTypes` in their front matter), and a test keeps the two equal.
 */
const kinds: readonly (readonly [excluded: readonly string[], causes: string])[] = [
  [
    ['http', 'websocket'],
    `
    api-key-setting-not-deployed api-key-shared api-key-source-mismatch
    authorization-header-dropped-before-backend backend-connection-refused-or-closed
    backend-drops-packets backend-scheme-port-mismatch backend-tls-untrusted base64-decode-failure
    bearer-token-to-iam-method body-validator-on-bodyless-request canary-serving-other-deployment
    cdk-deployment-not-replaced cloudformation-deployment-not-replaced
    cognito-audience-regex-mismatch cognito-scope-missing cognito-wrong-user-pool
    content-type-not-mapped cors-binary-media-types cors-headers-missing-on-error
    cross-account-allow-missing edge-host-header-mismatch endpoint-access-mode-strict
    expired-token-not-refreshed iam-signature-to-token-authorizer illegal-header-mapping
    integration-response-mapping-missing invalid-endpoint-address issuer-clock-skew
    lambda-invoke-content-type malformed-authorization-header management-endpoint-called
    method-arn-too-long parameter-name-case-mismatch private-api-host-header-missing
    private-api-outside-vpc private-api-policy-missing private-custom-domain-not-associated
    private-dns-unavailable request-body-lost-in-transit required-parameter-missing
    required-path-parameter-unknown reserved-ping-path resource-policy-condition-mismatch
    resource-policy-deny resource-policy-no-allow resource-policy-not-deployed
    resource-policy-principal-needs-iam root-method-missing routing-rule-overrides-mapping
    sam-extra-stage stage-missing-on-custom-domain terraform-deployment-not-replaced
    token-validation-regex-mismatch usage-plan-quota-exhausted usage-plan-throttle
    vpc-endpoint-policy-deny vpc-endpoint-policy-reads-authorization vpc-endpoint-security-group
    vpc-link-unhealthy waf-block waf-evaluation-error wrong-method wrong-path
    `,
  ],
  [
    ['rest', 'websocket'],
    `
    authorizer-payload-version-mismatch cloud-map-stale-instances http-api-auto-deploy-off
    http-api-backend-unreachable http-api-cors-overrides-backend http-api-cross-account-caller
    http-api-route-missing http-api-timeout-30s jwt-expired-or-not-yet-valid
    jwt-issuer-discovery-failed jwt-issuer-or-audience-mismatch jwt-key-rotated jwt-scope-missing
    jwt-signing-algorithm-unsupported trailing-slash vpc-link-inactive
    `,
  ],
  [
    ['websocket'],
    `
    backend-tls-hostname-mismatch base-path-mapping-wrong-target base-path-missing-in-url
    cloudfront-forwards-host-header cloudfront-method-not-allowed cloudfront-origin-path
    cognito-wrong-token-type cors-duplicate-headers cors-header-not-allowed
    cors-headers-missing-on-response cors-method-not-allowed cors-origin-mismatch
    cors-preflight-redirect cors-response-headers-sent-by-client cors-wildcard-with-credentials
    greedy-proxy-missing-root header-or-url-too-large host-header-not-mapped
    identity-pool-default-role-used jwt-malformed lambda-event-shape-mismatch
    lambda-request-over-6mb lambda-response-over-6mb missing-stage-in-app-links
    mtls-certificate-missing mtls-certificate-untrusted openapi-import-path-mismatch
    options-method-missing options-method-requires-auth path-prefix-reaches-backend
    request-over-10mb response-over-10mb special-character-in-path stage-repeated-on-custom-domain
    `,
  ],
  [
    ['http'],
    `
    api-key-disabled api-key-invalid api-key-missing api-key-not-in-usage-plan api-key-wrong-header
    authorizer-not-deployed authorizer-throws-unauthorized cloudwatch-role-missing
    cloudwatch-role-not-assumable integration-http-method-not-post integration-timeout-29s
    invalid-mapping-expression lambda-error-regex-missing mapping-template-error
    mapping-template-produces-invalid-json mock-status-code-missing
    non-json-body-to-custom-integration request-body-not-json request-body-schema-mismatch
    usage-plan-not-propagated usage-plan-stage-missing
    `,
  ],
  [
    ['rest', 'http'],
    `
    manage-connections-permission-missing websocket-browser-cannot-set-headers
    websocket-callback-endpoint-wrong websocket-connect-integration-rejects
    websocket-connect-not-finished websocket-connection-gone websocket-message-not-json
    websocket-message-too-large websocket-route-not-matched
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
