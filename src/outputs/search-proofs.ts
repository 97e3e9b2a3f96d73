import { type FactName, type Facts, vocabulary } from '../facts/vocabulary.ts';
import { diagnose } from '../triage/diagnose.ts';

/** Facts that one line of a log or a message can prove by itself, so that its cause is the page to find. */
const telling: readonly FactName[] = [
  'integrationLog',
  'functionLog',
  'functionError',
  'authorizerFunction',
  'authorizerReturns',
  'authorizerBlockedBy',
  'apiKeyState',
  'corsMessage',
  'denialNames',
  'scopeProblem',
  'signingClock',
  'credentialState',
  'tokenProblem',
  'cloudfrontPage',
  'connectionFailure',
  'handshakeDetail',
  'callbackAnswer',
  'throttledBy',
  'bodySent',
  'loggingRole',
  'webAcl',
];

/**
 * The causes that an error and one fact besides it decide, as `error|fact=value`: what the search needs of the decision
 * machine, worked out when the site is built.
 */
export function searchProofs(): Record<string, string> {
  const proofs: Record<string, string> = {};
  for (const error of vocabulary.error) {
    const alone = diagnose({ error }).cause;
    for (const fact of telling) {
      const values: readonly string[] = vocabulary[fact];
      for (const value of values) {
        const facts: Record<string, string> = { error, [fact]: value };
        const { cause } = diagnose(facts as Facts);
        if (cause && cause !== alone) proofs[`${error}|${fact}=${value}`] = cause;
      }
    }
  }
  return proofs;
}
