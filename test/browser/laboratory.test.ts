/** The signature laboratory: what a reader pastes, signs and sees. */
import assert from 'node:assert/strict';
import { kinds } from '../../src/signing/compare/kinds.ts';
import { bytesOf, verify } from '../signing/verify.ts';
import { axeFaults } from './axe.ts';
import { assertNowhere, assertOnlyScripts } from './secrets.ts';
import { useSite } from './site.ts';
import { expectText, type Stage, story } from './story.ts';

useSite();

const host = 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com';
const noBody = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const hashes = { client: 'c'.repeat(64), server: '5'.repeat(64) };

const canonical = (path: string, query: string, agent: string) =>
  [
    'GET',
    path,
    query,
    `host:${host}`,
    `user-agent:${agent}`,
    'x-amz-date:20261122T050000Z',
    '',
    'host;user-agent;x-amz-date',
    noBody,
  ].join('\n');
const toSign = (hash: string) =>
  ['AWS4-HMAC-SHA256', '20261122T050000Z', '20261122/eu-west-1/execute-api/aws4_request', hash].join('\n');

/** A refusal as a REST API words it, and the client's log of the same request. */
const refusal = (agent = 'tool/1') =>
  JSON.stringify({
    message: `The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.\n\nThe Canonical String for this request should have been\n'${canonical('/prod/my%2520items', 'a=1&b=2', agent)}'\n\nThe String-to-Sign should have been\n'${toSign(hashes.server)}'\n`,
  });
const log = (agent = 'tool/1') =>
  [
    `DEBUG:botocore.auth:CanonicalRequest:\n${canonical('/prod/my%20items', 'b=2&a=1', agent)}`,
    `DEBUG:botocore.auth:StringToSign:\n${toSign(hashes.client)}`,
    `DEBUG:botocore.auth:Signature:\n${'a'.repeat(64)}`,
  ].join('\n');

const field = ({ page }: Stage, label: string | RegExp) => page.getByLabel(label, { exact: true });
const boxes = {
  refused: 'What was refused: the answer, best with its headers',
  sent: 'What was sent or signed',
};
const press = ({ page }: Stage, name: string) => page.getByRole('button', { name, exact: true }).click();
const compared = ({ page }: Stage) => page.locator('.compare .shown');
const shown = ({ page }: Stage) => page.locator('.explain .shown');

async function noWider({ page }: Stage): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wider <= 0, `${wider} px too wide`);
}

async function noFaults(stage: Stage): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await stage.page.emulateMedia({ colorScheme });
    assert.deepEqual(await axeFaults(stage.page), []);
  }
  await noWider(stage);
}

story(
  'a refusal and the client’s log: what differs is named, marked, and leads to its cause',
  async (stage) => {
    const { page, open, watched, here } = stage;
    await open('/signatures/');
    await field(stage, boxes.refused).fill(refusal());
    await field(stage, boxes.sent).fill(log());
    assert.ok(!watched.requests.some((one) => /laboratory\.|signing\./.test(one)), 'the code came unasked');
    const before = watched.requests.length;
    await press(stage, 'Compare');
    await expectText(compared(stage).getByRole('status'), '2 differences found.');
    assertOnlyScripts(watched.requests.slice(before));
    const links = page.locator('.findings a');
    await expectText(links, 'The path was encoded differently for signing');
    await expectText(links, 'The query string was signed differently');
    const marks = await page.locator('.compare mark').allTextContents();
    assert.deepEqual(marks.slice(0, 4), ['%20', '%2520', 'b=2&a=1', 'a=1&b=2']);
    await expectText(
      page.locator('.differs small'),
      'From character 9 on: “%20” at your client, “%2520” at the server.',
    );
    assert.equal(await page.locator('.compare .differs').count(), 3);
    assert.equal(here(), '/signatures/');
    await noFaults(stage);

    await field(stage, boxes.sent).press('End');
    await field(stage, boxes.sent).pressSequentially(' ');
    await expectText(compared(stage).getByRole('status'), 'compare again');
    await press(stage, 'Clear');
    assert.equal(await field(stage, boxes.refused).inputValue(), '');
    assert.equal(await page.locator('.findings').count(), 0);
  },
  { viewport: { width: 320, height: 700 } },
);

story('what can’t be seen is named', async (stage) => {
  await stage.open('/signatures/');
  await field(stage, boxes.refused).fill(refusal('tool/1'));
  await field(stage, boxes.sent).fill(log('tool/1\u200b'));
  await press(stage, 'Compare');
  await expectText(stage.page.locator('.compare mark'), '⟨zero-width space⟩');
  await expectText(stage.page.locator('.compare mark'), '⟨nothing⟩');
  await expectText(
    stage.page.locator('.differs small'),
    '⟨zero-width space⟩” (U+200B) at your client, nothing at the server',
  );
});

story('a session token in a paste is not shown', async (stage) => {
  const token = 'IQoJb3JpZ2luX2VjEXAMPLE';
  const line = `x-amz-date:20261122T050000Z\nx-amz-security-token:${token}`;
  const withToken = (text: string) =>
    text
      .replaceAll('x-amz-date:20261122T050000Z', line)
      .replaceAll('x-amz-date:20261122T050000Z\\n', `${line.replace('\n', '\\n')}\\n`)
      .replaceAll('host;user-agent;x-amz-date', 'host;user-agent;x-amz-date;x-amz-security-token');
  await stage.open('/signatures/');
  await field(stage, boxes.refused).fill(
    JSON.stringify({ message: withToken(JSON.parse(refusal()).message) }),
  );
  await field(stage, boxes.sent).fill(withToken(log()));
  await press(stage, 'Compare');
  await expectText(compared(stage), 'Header x-amz-security-token');
  await assertNowhere(stage, token);
});

story('nothing, nonsense and far too much each have an answer', async (stage) => {
  const { page, open } = stage;
  await open('/signatures/');
  const status = compared(stage).getByRole('status');
  await press(stage, 'Compare');
  await expectText(status, 'Both boxes are empty.');
  await field(stage, boxes.refused).fill('{"message":"Not Found"}');
  await press(stage, 'Compare');
  await expectText(status, 'Nothing here speaks of a signature.');
  await page.getByLabel(boxes.refused).evaluate((area: HTMLTextAreaElement) => {
    area.value = 'x'.repeat(1_000_001);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(stage, 'Compare');
  await expectText(status, 'This is 1,000,001 characters; at most 1,000,000 are read.');
  await page.getByLabel(boxes.refused).evaluate((area: HTMLTextAreaElement) => {
    area.value = `{"a":`.repeat(100_000);
  });
  await press(stage, 'Compare');
  await expectText(status, 'Nothing here speaks of a signature.');
});

story(
  'every step of a signature is shown, and the signature verifies',
  async (stage) => {
    const { page, open, watched } = stage;
    await open('/signatures/');
    await field(stage, 'URL').fill(`https://${host}/prod/my%20items?b=2&a=1&flag`);
    await field(stage, 'Method').selectOption('POST');
    await field(stage, 'Headers').fill('content-type: application/json\nx-note:  a   b');
    await field(stage, 'Body').fill('{"é": 1}');
    await press(stage, 'Fill in AWS’s example keys');
    const before = watched.requests.length;
    await press(stage, 'Sign and show each step');
    await expectText(shown(stage), 'kSigning');
    assertOnlyScripts(watched.requests.slice(before));
    await press(stage, 'Show key ID and token');
    const texts = await shown(stage).locator('pre').allTextContents();
    const added = (texts[2] ?? '').split('\n').map((line): [string, string] => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2)];
    });
    const account = {
      accessKeyId: 'AKIDEXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
      region: 'eu-west-1',
      service: 'execute-api',
      now: new Date(),
    };
    const { refused, canonicalRequest, stringToSign } = verify(
      {
        method: 'POST',
        target: '/prod/my%20items?b=2&a=1&flag',
        headers: [['content-type', 'application/json'], ['x-note', 'a   b'], ...added],
        body: Buffer.from(bytesOf('{"é": 1}'), 'latin1'),
      },
      account,
    );
    assert.equal(refused, '', canonicalRequest);
    assert.deepEqual(texts.slice(0, 2), [canonicalRequest, stringToSign]);
    const lines = page.locator('#l-step-2 + .lines > li');
    assert.equal(await lines.count(), canonicalRequest.split('\n').length);
    await expectText(lines, /Path.*\/prod\/my%2520items.*In the request: \/prod\/my%20items/s);
    await expectText(lines, /Header.*x-note:a b.*In the request: x-note: a⟨3 spaces⟩b/s);
    await assertNowhere(stage, account.secretAccessKey);
    await noFaults(stage);
    await field(stage, 'Body').fill('{}');
    await expectText(page.getByRole('status'), 'The request has changed. Sign it again.');
    assert.equal(await shown(stage).locator('pre').count(), 0);
  },
  { viewport: { width: 320, height: 700 } },
);

story('a presigned URL, a wrong clock, another service and another Region', async (stage) => {
  const { page, open } = stage;
  await open('/signatures/');
  await field(stage, 'URL').fill(`https://${host}/prod/orders`);
  await field(stage, 'Region').fill('us-east-1');
  await field(stage, 'Where the signature stands').selectOption('query');
  await field(stage, 'Service').fill('s3');
  await field(stage, 'Time of signing, UTC').fill('20261122T101500Z');
  await field(stage, 'Clock ahead by, seconds').fill('-900');
  await field(stage, 'Good for, seconds').fill('60');
  await press(stage, 'Fill in AWS’s example keys');
  await press(stage, 'Sign and show each step');
  const url = page.locator('.explain figure', { hasText: 'Presigned URL' }).locator('pre');
  await expectText(
    url,
    '?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=⟨access key ID⟩%2F20261122%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20261122T100000Z&X-Amz-Expires=60',
  );
  for (const cause of ['clock-skew', 'wrong-region-in-scope', 'wrong-service-in-scope'])
    assert.equal(await shown(stage).locator(`a[href="/causes/${cause}/"]`).count(), 1, cause);
  await expectText(shown(stage), '2026-11-22 10:01:00 UTC');
  await field(stage, 'Time of signing, UTC').fill('tomorrow');
  await press(stage, 'Sign and show each step');
  await expectText(page.getByRole('alert'), 'Write the time in UTC');
  await field(stage, 'Time of signing, UTC').and(page.locator(':focus')).waitFor();
});

story('a link from the commands fills in the request', async (stage) => {
  await stage.open(`/signatures/#method=DELETE&url=${encodeURIComponent(`https://${host}/prod/orders`)}`);
  // The hint stands there before the scripts run: what counts is that the fields are filled.
  await stage.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#c-method')?.value === 'DELETE',
  );
  assert.deepEqual(
    [await field(stage, 'Method').inputValue(), await field(stage, 'Region').inputValue()],
    ['DELETE', 'eu-west-1'],
  );
});

story('every cause that a comparison can name is listed with its title', async (stage) => {
  await stage.open('/signatures/');
  const listed = await stage.page
    .locator('[data-causes] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/')[2]));
  const named = new Set(Object.values(kinds).flatMap(({ causes }) => causes));
  assert.deepEqual(listed.sort(), [...named].sort());
});

story(
  'without scripts the page says how to do it by hand',
  async ({ page, open }) => {
    await open('/signatures/');
    await expectText(page.locator('main li'), 'diff client server');
    assert.equal(await page.locator('[data-laboratory]').isVisible(), false);
  },
  { javaScriptEnabled: false },
);
