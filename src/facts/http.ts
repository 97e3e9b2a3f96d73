/** The verbs of HTTP that a request to an API may have. */
export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;

/** The statuses that errors are told apart by. */
export const statuses = [
  '400',
  '401',
  '403',
  '404',
  '413',
  '414',
  '415',
  '429',
  '500',
  '502',
  '503',
  '504',
  'none',
  'other',
] as const;
