/** The errors by which AWS refuses a signature; their causes are what a comparison can find. */
export const signatureErrors: readonly string[] = [
  'signature-mismatch',
  'signature-expired',
  'incomplete-signature',
  'credential-scope',
  'security-token-invalid',
  'security-token-expired',
];
