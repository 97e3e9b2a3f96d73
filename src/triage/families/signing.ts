import { ask, cause, settle, undecided } from '../ask.ts';

/** 403 "The request signature we calculated does not match": client and gateway signed different texts, or keys. */
export const signatureMismatch = settle('mismatchWhen', {
  mismatchWhen: ask('mismatchWhen', {
    all: 'keys',
    'with-query': 'query',
    'with-special-path': 'path',
    'with-body': 'body',
    'through-domain-or-proxy': 'signedHost',
    unknown: 'keys',
  }),
  keys: settle('keysWorkElsewhere', {
    keysWorkElsewhere: ask('keysWorkElsewhere', {
      yes: 'host',
      no: 'credentialState',
      unknown: 'credentialState',
    }),
    credentialState: ask('credentialState', {
      clean: cause('wrong-secret-key'),
      'empty-or-space': cause('credential-empty-or-whitespace'),
      'token-left-out': cause('session-token-missing'),
      unknown: undecided,
    }),
    host: ask('signedHost', {
      different: cause('signed-host-mismatch'),
      same: cause('body-or-header-changed-after-signing'),
      unknown: undecided,
    }),
  }),
  query: settle('queryPlacement', {
    queryPlacement: ask('queryPlacement', {
      'in-path': cause('query-string-signed-as-path'),
      separate: 'signer',
      unknown: 'signer',
    }),
    signer: ask('signer', {
      curl: cause('curl-sigv4-bug'),
      library: cause('query-encoding-or-order-mismatch'),
      unknown: cause('query-encoding-or-order-mismatch'),
    }),
  }),
  path: ask('signer', {
    curl: cause('curl-sigv4-bug'),
    library: cause('path-encoding-mismatch'),
    unknown: cause('path-encoding-mismatch'),
  }),
  body: ask('bodyHandling', {
    changed: cause('body-or-header-changed-after-signing'),
    'hashed-otherwise': cause('payload-hash-mismatch'),
    unknown: cause('payload-hash-mismatch'),
  }),
  signedHost: ask('signedHost', {
    different: cause('signed-host-mismatch'),
    same: cause('body-or-header-changed-after-signing'),
    unknown: cause('signed-host-mismatch'),
  }),
});
