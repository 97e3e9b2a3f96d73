/** What readers do with the wizard, from what they paste to the page of the cause. */
import assert from 'node:assert/strict';
import { evidence } from './evidence.ts';
import { assertOnlyScripts } from './secrets.ts';
import { useSite } from './site.ts';
import { expectText, type Stage, story } from './story.ts';

useSite();

/** Pastes a text on the home page, answers at most `answers.length` questions, and expects to arrive at a cause. */
async function consult(
  { page, open }: Stage,
  text: string,
  answers: readonly [fact: string, value: string][],
): Promise<void> {
  await open('/');
  await page.getByLabel(/^Paste the failing response/).fill(text);
  for (const [fact, value] of answers) {
    const answer = page.locator(`.question[data-fact="${fact}"] [data-value="${value}"]`);
    // Many answers are folded under headings.
    const group = page.locator('.groups details:not([open])', { has: answer });
    if ((await group.count()) > 0) await group.locator('summary').click();
    await answer.click();
  }
}

const journeys: readonly [name: string, text: string, answers: [string, string][], cause: string][] = [
  [
    'a GET to a route that only takes POST',
    evidence.getToPostOnlyRoute,
    [['methodMatches', 'no']],
    'wrong-method',
  ],
  [
    'a route that was never deployed',
    evidence.noRoute,
    [
      ['methodMatches', 'yes'],
      ['deployedSinceChange', 'no'],
    ],
    'stale-deployment',
  ],
  [
    'an address without its stage',
    evidence.noStage,
    [
      ['stageInUrl', 'no'],
      ['linkFromPage', 'no'],
    ],
    'missing-stage-in-url',
  ],
  [
    'a custom domain without a mapping',
    evidence.customDomain,
    [['mappingTarget', 'none']],
    'base-path-mapping-missing',
  ],
  [
    'a preflight that finds no OPTIONS',
    evidence.preflight,
    [
      ['preflightAnswer', 'no-route'],
      ['optionsMethod', 'missing'],
    ],
    'options-method-missing',
  ],
  ['an IAM method called unsigned', evidence.noRoute, [['methodMatches', 'iam']], 'unsigned-iam-request'],
  [
    'an API key in no usage plan',
    evidence.withApiKey,
    [['apiKeyState', 'no-plan']],
    'api-key-not-in-usage-plan',
  ],
  [
    'a resource policy that denies',
    evidence.resourcePolicy,
    [
      ['policyDeployed', 'yes'],
      ['resourcePolicy', 'deny'],
    ],
    'resource-policy-deny',
  ],
  ['FastAPI behind a stage', evidence.fastApi, [['pathPrefixed', 'yes']], 'path-prefix-reaches-backend'],
  ['the application’s own 401', evidence.backendsOwn401, [], 'backend-credentials-missing'],
];

for (const [name, text, answers, cause] of journeys) {
  story(`${name}: two questions at most, then its page`, async (stage) => {
    assert.ok(answers.length <= 2);
    await consult(stage, text, answers);
    const { page, watched } = stage;
    const ending = page.locator(`.ending[data-cause="${cause}"]`);
    await ending.waitFor();
    const before = watched.requests.length;
    assert.ok((await page.locator('.known q').count()) > 0, 'no fact shows what it was read from');
    assertOnlyScripts(watched.requests.slice(before));
    await ending.getByRole('link').click();
    await page.waitForURL(`**/causes/${cause}/**`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
}

story('every fact that was read shows its very characters', async (stage) => {
  await consult(stage, evidence.getToPostOnlyRoute, []);
  const row = stage.page.locator('.known [data-fact="error"]');
  await expectText(row.locator('q'), 'Missing Authentication Token');
  await expectText(
    stage.page.locator('.known [data-fact="host"] q'),
    'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com',
  );
});

story('back and forward walk through the answers, and a change keeps the others', async (stage) => {
  const { page } = stage;
  await consult(stage, evidence.noRoute, [
    ['methodMatches', 'yes'],
    ['deployedSinceChange', 'terraform'],
  ]);
  await page.locator('.ending[data-cause="terraform-deployment-not-replaced"]').waitFor();
  await page.goBack();
  await page.locator('.question[data-fact="deployedSinceChange"]').waitFor();
  await page.goBack();
  await page.locator('.question[data-fact="methodMatches"]').waitFor();
  await page.goForward();
  await page.goForward();
  await page.locator('.ending[data-cause="terraform-deployment-not-replaced"]').waitFor();
  await page.locator('.known [data-fact="deployedSinceChange"] .change').click();
  await page.locator('.question[data-fact="deployedSinceChange"] [data-value="cloudformation"]').click();
  await page.locator('.ending[data-cause="cloudformation-deployment-not-replaced"]').waitFor();
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.locator('.question[data-fact="methodMatches"]').waitFor();
});

const two = `${evidence.withApiKey}\n\n${evidence.noRoute}`;

story('of several failing requests another can be chosen', async (stage) => {
  const { page } = stage;
  await consult(stage, two, [['methodMatches', 'yes']]);
  const list = page.getByRole('group', { name: 'Several failing requests are here' });
  assert.deepEqual(
    await list.getByRole('radio').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked)),
    [false, true],
  );
  await list.getByRole('radio').first().check();
  await page.locator('.question[data-fact="apiKeyState"]').waitFor();
  assert.equal(
    await page.locator('.known [data-fact="methodMatches"]').count(),
    0,
    'an answer of the other request',
  );
});

story('a fact shows its place, and a look at it lights the characters', async (stage) => {
  const { page } = stage;
  await consult(stage, evidence.withApiKey, []);
  const row = page.locator('.known [data-fact="error"]');
  const mark = page.locator('.places mark[data-facts~="error"]').first();
  await expectText(mark, 'ForbiddenException');
  assert.equal(await mark.getAttribute('data-lit'), null);
  await row.getByRole('button', { name: /^Change/ }).focus();
  await page.locator('.places mark[data-lit][data-facts~="error"]').first().waitFor();
  await page.locator('.places summary').click();
  await row.getByRole('button', { name: /^Show/ }).click();
  await page.locator('.places mark[data-facts~="error"]:focus').waitFor({ state: 'visible' });
  // The number of its line in what was pasted.
  const line = evidence.withApiKey.split('\n').findIndex((one) => one.includes('ForbiddenException')) + 1;
  assert.equal(
    await page
      .locator('.places li', { has: page.locator('mark[data-facts~="error"]') })
      .getAttribute('value'),
    `${line}`,
  );
  assert.ok(!(await page.locator('.places').innerText()).includes('example-not-a-real-key'));
});

story('an answer against the evidence is a contradiction until somebody decides', async (stage) => {
  const { page } = stage;
  await consult(stage, evidence.withApiKey, []);
  await page.locator('.known summary').click();
  await page.locator('.known [data-fact="apiType"] .change').first().click();
  await page.locator('.question[data-fact="apiType"] [data-value="http"]').click();
  const box = page.locator('.disagree [data-fact="apiType"]');
  await expectText(page.locator('.disagree h3'), 'Your evidence disagrees');
  await expectText(box.locator('q'), 'x-amz-apigw-id');
  await page.getByRole('button', { name: 'Copy for the ticket' }).click();
  await page.getByText('What will be copied').click();
  await expectText(page.locator('.hand-over pre'), 'Contradictions');
  await box.locator('[data-take="rest"]').click();
  await page.locator('.disagree').waitFor({ state: 'detached' });
  await page.locator('.known [data-fact="apiType"][data-value="rest"]').waitFor({ state: 'attached' });
});

story('back keeps what was pasted, and what it says', async (stage) => {
  const { page } = stage;
  await consult(stage, evidence.withApiKey, [['apiKeyState', 'no-plan']]);
  await page.locator('.ending[data-cause="api-key-not-in-usage-plan"]').waitFor();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.locator('.question[data-fact="apiKeyState"]').waitFor();
  await expectText(page.locator('.known [data-fact="error"] q'), 'Forbidden');
  assert.equal(await page.getByLabel(/^Paste the failing response/).inputValue(), evidence.withApiKey);
});

story('the link of a step restores it in another profile, without the text', async (stage) => {
  const { page, elsewhere } = stage;
  await consult(stage, evidence.withApiKey, []);
  await page.locator('.question[data-fact="apiKeyState"]').waitFor();
  const link = page.url();
  assert.ok(!link.includes('example-not-a-real-key'));
  const other = await elsewhere();
  await other.goto(link);
  await other.locator('.question[data-fact="apiKeyState"]').waitFor();
  assert.equal(await other.getByLabel(/^Paste the failing response/).inputValue(), '');
  await other.locator('.question [data-value="no-plan"]').click();
  await other.locator('.ending[data-cause="api-key-not-in-usage-plan"]').waitFor();
});

story(
  'an error page begins with its own first question, before any script has run',
  async ({ page, open }) => {
    await open('/errors/missing-authentication-token/');
    await expectText(page.locator('.question h3'), /address/);
    assert.equal(await page.locator('.known').count(), 0);
  },
  { javaScriptEnabled: false },
);

story('a click on an answer that comes before the wizard is loaded is not lost', async ({ page, open }) => {
  await open('/errors/missing-authentication-token/');
  await page.locator('.question [data-value="management"]').click();
  await page.locator('.ending[data-cause="management-endpoint-called"]').waitFor();
});

story('who knows nothing gets an honest end that says what would settle it', async (stage) => {
  const { page } = stage;
  await consult(stage, '{"message":"Forbidden"}', []);
  for (let asked = 0; asked < 7 && (await page.locator('.question').count()) > 0; asked++) {
    const fact = await page.locator('.question').getAttribute('data-fact');
    await page.locator('.question [data-value="unknown"]').click();
    await page.locator(`.question:not([data-fact="${fact}"]), .ending`).waitFor();
  }
  await expectText(page.locator('[data-undecided]'), 'What would settle it');
  assert.ok((await page.locator('.remaining li').count()) > 3);
});

const puzzles: readonly [name: string, text: string, says: RegExp][] = [
  ['a web page', '<!doctype html><html><body><h1>It works</h1></body></html>', /web page/],
  ['binary data', '\u0001\u0002\u0003\u0004\u0005\u0006PNG\u0001', /binary/],
  ['a success', 'HTTP/1.1 200 OK\ncontent-type: application/json\n\n{"ok":true}', /success/],
  ['a text about nothing of the gateway', 'Dear all, the meeting is at ten.', /Nothing of API Gateway/],
  [
    'another service’s answer',
    '<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>',
    /Amazon S3/,
  ],
  ['five megabytes', 'x'.repeat(5_000_000), /first 200,000 characters/],
];
for (const [name, text, says] of puzzles) {
  story(`${name}: a sentence says what was understood`, async (stage) => {
    await consult(stage, text, []);
    await expectText(stage.page.locator('.paste [role="status"]'), says);
    const kept = await stage.page.getByLabel(/^Paste the failing response/).inputValue();
    assert.equal(kept.length, text.length, 'what was typed is lost');
  });
}
