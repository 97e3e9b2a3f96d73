/** What `sign` can refuse, so that a form can put the message beside the right field. */
export type RefusalCode =
  | 'method'
  | 'url'
  | 'query'
  | 'header'
  | 'body'
  | 'credentials'
  | 'scope'
  | 'insecure-context';

/**
 * Thrown when a request can't be signed so that the gateway would agree. The message says what is wrong and how
 * to mend it; it never quotes a key or a token.
 */
export class SigningRefused extends Error {
  override name = 'SigningRefused';
  readonly code: RefusalCode;
  /** Which part: `secretAccessKey`, or the name of a header. */
  readonly field: string | undefined;

  constructor(code: RefusalCode, message: string, field?: string) {
    super(message);
    this.code = code;
    this.field = field;
  }
}
