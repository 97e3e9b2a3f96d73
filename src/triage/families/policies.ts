import { ask, cause, ifKnown, settle, undecided } from '../ask.ts';

/** 403 "User: anonymous is not authorized": the API's resource policy, or that of the VPC endpoint. */
export const resourcePolicyDenied = settle('apiType', {
  // Only REST APIs have resource policies.
  apiType: ifKnown('apiType', { http: undecided, websocket: undecided }, 'denialNames'),
  denialNames: ifKnown(
    'denialNames',
    { 'vpc-endpoint': cause('vpc-endpoint-policy-deny') },
    'policyDeployed',
  ),
  policyDeployed: ask('policyDeployed', {
    yes: 'resourcePolicy',
    no: cause('resource-policy-not-deployed'),
    unknown: 'resourcePolicy',
  }),
  resourcePolicy: ask('resourcePolicy', {
    'no-allow': cause('resource-policy-no-allow'),
    deny: cause('resource-policy-deny'),
    condition: cause('resource-policy-condition-mismatch'),
    principal: cause('resource-policy-principal-needs-iam'),
    none: cause('private-api-policy-missing'),
    unknown: 'denialKind',
  }),
  denialKind: ifKnown(
    'denialNames',
    {
      'explicit-resource': cause('resource-policy-deny'),
      'no-resource-allow': cause('resource-policy-no-allow'),
    },
    undecided,
  ),
});

/** 403 "User: arn:aws:… is not authorized": a signed caller whom some policy does not let in. */
export const iamDenied = settle('denialNames', {
  denialNames: ifKnown(
    'denialNames',
    {
      'vpc-endpoint': cause('vpc-endpoint-policy-deny'),
      boundary: cause('permissions-boundary-or-scp'),
      'explicit-resource': 'resourcePolicy',
      'explicit-identity': 'explicitDeny',
    },
    'principalExpected',
  ),
  explicitDeny: ask('principalExpected', {
    yes: cause('iam-policy-explicit-deny'),
    no: 'identityPool',
    unknown: cause('iam-policy-explicit-deny'),
  }),
  principalExpected: ask('principalExpected', {
    yes: 'identityPolicy',
    no: 'identityPool',
    unknown: 'identityPolicy',
  }),
  identityPool: ask('identityPool', {
    yes: cause('identity-pool-default-role-used'),
    no: cause('signed-as-wrong-principal'),
    unknown: cause('signed-as-wrong-principal'),
  }),
  identityPolicy: ask('identityPolicy', {
    none: cause('iam-policy-missing-invoke'),
    'other-resource': cause('iam-policy-resource-mismatch'),
    deny: cause('iam-policy-explicit-deny'),
    allows: 'sameAccount',
    unknown: 'sameAccount',
  }),
  sameAccount: ask('sameAccount', {
    no: cause('cross-account-allow-missing'),
    yes: 'resourcePolicy',
    unknown: 'resourcePolicy',
  }),
  resourcePolicy: settle('policyDeployed', {
    policyDeployed: ask('policyDeployed', {
      yes: 'statement',
      no: cause('resource-policy-not-deployed'),
      unknown: 'statement',
    }),
    statement: ask('resourcePolicy', {
      deny: cause('resource-policy-deny'),
      condition: cause('resource-policy-condition-mismatch'),
      'no-allow': cause('cross-account-allow-missing'),
      none: cause('permissions-boundary-or-scp'),
      unknown: undecided,
    }),
  }),
});
