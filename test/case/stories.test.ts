/** The ten stories of the project, and some beside them: from what somebody pastes to the cause, in two questions at most. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replay } from '../../src/case/replay.ts';
import { read } from '../../src/evidence/read.ts';
import { goldenInputs } from '../evidence/golden.ts';

const stories: [golden: string, answers: Record<string, string>, cause: string][] = [
  ['get-to-post-only-route', { methodMatches: 'no' }, 'wrong-method'],
  ['stale-deployment-curl7', { methodMatches: 'yes', deployedSinceChange: 'no' }, 'stale-deployment'],
  ['missing-stage-http11', { linkFromPage: 'no' }, 'missing-stage-in-url'],
  ['custom-domain-forbidden', { mappingTarget: 'none' }, 'base-path-mapping-missing'],
  ['preflight-chrome', { preflightAnswer: 'no-route', optionsMethod: 'missing' }, 'options-method-missing'],
  ['failing-preflight-before-success', { optionsMethod: 'missing' }, 'options-method-missing'],
  ['unsigned-iam-curl-iv', { methodMatches: 'iam' }, 'unsigned-iam-request'],
  ['api-key-sent-forbidden', { apiKeyState: 'no-plan' }, 'api-key-not-in-usage-plan'],
  ['execution-log-api-key', {}, 'api-key-not-in-usage-plan'],
  ['resource-policy-denied', { policyDeployed: 'yes', resourcePolicy: 'deny' }, 'resource-policy-deny'],
  ['fastapi-behind-stage', { pathPrefixed: 'yes' }, 'path-prefix-reaches-backend'],
  ['express-behind-stage-http3', {}, 'path-prefix-reaches-backend'],
  ['backend-own-401', {}, 'backend-credentials-missing'],
  ['redirect-drops-authorization', {}, 'header-stripped-by-proxy-or-redirect'],
  ['iam-denied', { principalExpected: 'no' }, 'identity-pool-default-role-used'],
  ['management-endpoint', {}, 'management-endpoint-called'],
];

for (const [golden, answers, cause] of stories) {
  test(`${golden}: ${cause}`, () => {
    const text = goldenInputs.find(({ name }) => name === golden)?.text ?? assert.fail('no such input');
    const { end, asked } = replay(read(text), answers);
    assert.equal(end.diagnosis.cause, cause, `asked ${asked.join(', ')}`);
    assert.deepEqual(asked, Object.keys(answers));
    assert.ok(asked.length <= 2);
  });
}
