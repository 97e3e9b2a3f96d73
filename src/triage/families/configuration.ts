import { ask, cause, conclude } from '../ask.ts';

/** "Invalid mapping expression specified", when an API is changed. */
export const invalidMapping = conclude('invalid-mapping-expression');

/** "CloudWatch Logs role ARN must be set in account settings", when logging is switched on. */
export const cloudwatchRoleNotSet = ask('loggingRole', {
  missing: cause('cloudwatch-role-missing'),
  'not-usable': cause('cloudwatch-role-not-assumable'),
  unknown: cause('cloudwatch-role-missing'),
});
