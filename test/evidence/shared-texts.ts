/**
 * Texts that stand for more than one error of the catalogue although only one lists them, with the reason. Texts that
 * two errors list word for word need no line here. This list may only shrink.
 */
export const shared: { texts: RegExp; errors: string[]; why: string }[] = [
  {
    texts: /^x-amzn-Remapped-/,
    errors: ['backend-error', 'backend-auth-error'],
    why: 'any remapped header proves an integration’s answer; without a status it may be either',
  },
  {
    texts: /^Successfully completed execution$/,
    errors: ['backend-error'],
    why: 'the log’s line for any answer that the integration chose',
  },
  {
    texts: /does not have permission to assume the provided role/,
    errors: ['api-configuration-error'],
    why: 'the role may be the integration’s or the authorizer’s',
  },
];
