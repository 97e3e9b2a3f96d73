/** Facts that settle the matter by themselves: the machine goes where they lead, and does not ask what they answer. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Facts } from '../../src/facts/vocabulary.ts';
import { diagnose } from '../../src/triage/diagnose.ts';

/** Facts, and the cause or the next question that they lead to. */
type Row = [what: string, facts: Facts, to: { cause: string } | { next: string } | 'undecided'];

const tables: Record<string, Row[]> = {
  'what keeps a function from being invoked': [
    [
      'its integration’s verb',
      { error: 'internal-server-error', integration: 'lambda-proxy', invocationBlockedBy: 'verb' },
      { cause: 'integration-http-method-not-post' },
    ],
    [
      'although nobody knows the integration',
      { error: 'internal-server-error', invocationBlockedBy: 'verb' },
      { cause: 'integration-http-method-not-post' },
    ],
    [
      'behind a configuration error',
      { error: 'api-configuration-error', invocationBlockedBy: 'permission' },
      { cause: 'lambda-permission-missing' },
    ],
    [
      'behind a message',
      { error: 'websocket-message-internal-error', invocationBlockedBy: 'stage-variable' },
      { cause: 'stage-variable-missing' },
    ],
    [
      'the gateway’s log goes before it',
      { error: 'internal-server-error', integrationLog: 'throttled', invocationBlockedBy: 'verb' },
      { cause: 'lambda-throttled' },
    ],
    [
      'a function that ran was not kept from it',
      {
        error: 'internal-server-error',
        integration: 'lambda-proxy',
        functionLog: 'error',
        invocationBlockedBy: 'permission',
      },
      { next: 'functionError' },
    ],
    [
      'an integration that is none of Lambda',
      { error: 'internal-server-error', integration: 'http', invocationBlockedBy: 'verb' },
      'undecided',
    ],
    ['nothing is known of it', { error: 'internal-server-error' }, { next: 'integration' }],
  ],
  'other faults of an integration': [
    [
      'a mock integration that takes everything for binary',
      { error: 'api-configuration-error', mappingProblem: 'binary-media-types' },
      { cause: 'cors-binary-media-types' },
    ],
    [
      'a refused call to @connections',
      { error: 'websocket-message-internal-error', functionError: 'connections-denied' },
      { cause: 'manage-connections-permission-missing' },
    ],
    [
      'an error of another kind may have been caught',
      { error: 'websocket-message-internal-error', functionError: 'other' },
      { next: 'functionLog' },
    ],
  ],
  'a preflight that failed': [
    [
      'OPTIONS wants credentials',
      { error: 'cors-blocked', corsMessage: 'preflight-failed', optionsMethod: 'protected' },
      { cause: 'options-method-requires-auth' },
    ],
    [
      'there is no OPTIONS',
      { error: 'cors-blocked', corsMessage: 'preflight-failed', optionsMethod: 'missing' },
      { cause: 'options-method-missing' },
    ],
    [
      'it is not deployed',
      { error: 'cors-blocked', corsMessage: 'preflight-failed', optionsMethod: 'not-deployed' },
      { next: 'deployedSinceChange' },
    ],
    [
      'it is open',
      { error: 'cors-blocked', corsMessage: 'preflight-failed', optionsMethod: 'open' },
      { next: 'preflightAnswer' },
    ],
    [
      'the answer is known',
      {
        error: 'cors-blocked',
        corsMessage: 'preflight-failed',
        optionsMethod: 'protected',
        preflightAnswer: 'server-error',
      },
      { cause: 'cors-binary-media-types' },
    ],
    [
      'the preflight passed',
      { error: 'cors-blocked', corsMessage: 'no-header', optionsMethod: 'protected' },
      { next: 'actualAnswer' },
    ],
  ],
  'a request without a credential': [
    ['its method is asked for', { error: 'unauthorized', credentialSent: 'no' }, { next: 'method' }],
    [
      'it is a preflight',
      { error: 'http-api-unauthorized', credentialSent: 'no', method: 'OPTIONS' },
      { cause: 'options-method-requires-auth' },
    ],
    [
      'it is none',
      { error: 'http-api-unauthorized', credentialSent: 'no', method: 'POST' },
      { cause: 'authorizer-identity-source-missing' },
    ],
    [
      'what it carries instead of a token',
      { error: 'unauthorized', credentialSent: 'yes', authType: 'cognito', tokenProblem: 'not-a-jwt' },
      { next: 'authorizationKind' },
    ],
  ],
  'what a log says of a Forbidden': [
    [
      'a certificate refused',
      { error: 'forbidden', domainState: 'mutual-tls', clientCertificate: 'sent' },
      { cause: 'mtls-certificate-untrusted' },
    ],
    ['mutual TLS is no proof', { error: 'forbidden', domainState: 'mutual-tls' }, { next: 'host' }],
    [
      'the key refused',
      { error: 'forbidden', apiKeyRequired: 'yes', webAcl: 'not-blocked' },
      { next: 'apiKeySent' },
    ],
    [
      'a key that is wanted need not be what was refused',
      { error: 'forbidden', apiKeyRequired: 'yes' },
      { next: 'host' },
    ],
    [
      'the key of a preflight',
      { error: 'forbidden', apiKeyRequired: 'yes', webAcl: 'not-blocked', method: 'OPTIONS' },
      { cause: 'options-method-requires-auth' },
    ],
  ],
};

for (const [table, rows] of Object.entries(tables)) {
  describe(table, () => {
    for (const [what, facts, to] of rows) {
      test(what, () => {
        const { cause, next, remaining } = diagnose(facts);
        assert.deepEqual(cause ? { cause } : next ? { next: next.fact } : 'undecided', to);
        if (cause) assert.deepEqual(remaining, [cause]);
      });
    }
  });
}
