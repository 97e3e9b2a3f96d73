/** Takes out of an address what may be a credential. What is left may be copied and sent to others. */

const secretName =
  /key|token|secret|sig|auth|pass|pwd|cred|code|session|\bsid\b|jwt|hash|otp|\bpin\b|bearer|cookie|saml|assertion|^x-amz/i;
/** JSON Web Tokens, AWS's key ids, the prefixes of well-known providers, and anything long without a blank. */
const secretValue =
  /eyJ[\w-]{4}|A[SK]IA[A-Z0-9]{8}|^(?:sk|pk|rk|gh[pousr]|xox[abps]|glpat)[-_][\w-]{6}|^[\w+/=.~-]{20,}$/;
/** What names somebody or some account, under whatever name it travels: account ids, ARNs, addresses, keys in PEM. */
const identifying =
  /\d{12}|\barn:|@|-----BEGIN|(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|[0-9a-f]{1,4}:[0-9a-f:]*:[0-9a-f]{1,4}|:\/\//i;
const tokenSegment =
  /^(?:eyJ[\w.-]{8,}|A[SK]IA[A-Z0-9]{12,}|(?:sk|gh[pousr]|xox[abps]|glpat)[-_][\w-]{8,}|[\w+=.~-]{60,})$/;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

/** The pairs of a query whose names and values don't look like credentials, as they were. */
export function withoutCredentials(query: string): string {
  return query
    .split(/[&;]/)
    .filter((pair) => {
      const [name = '', ...rest] = pair.split('=');
      const value = decoded(decoded(rest.join('=')));
      // A value may be an address, or a query, of its own.
      const hasPairs = /[=?&]/.test(value) && secretName.test(value);
      return (
        !secretName.test(decoded(name)) &&
        !identifying.test(value) &&
        !secretValue.test(value) &&
        !secretValue.test(decoded(name)) &&
        !hasPairs
      );
    })
    .join('&');
}

/** A path in which segments that look like tokens are replaced by the word `removed`. */
export const withoutTokens = (path: string): string =>
  path
    .split('/')
    .map((segment) => (tokenSegment.test(decoded(segment)) ? 'removed' : segment))
    .join('/');
