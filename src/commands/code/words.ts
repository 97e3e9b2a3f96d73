/** What running one of the programs does and proves. */
export const codeWords = {
  does: 'Signs the request with AWS’s own signer for this language and sends it. The keys come from where the SDK looks for them: environment, profile, role.',
  proves:
    'If this works and your client’s request does not, your client signs something else than it sends. “is not authorized to perform” means that the signature is right and a policy refuses.',
};
