/** The page that builds commands. */
import assert from 'node:assert/strict';
import { type GroupName, groupNames } from '../../src/commands/groups/group.ts';
import { formsOf } from '../../src/commands/groups.ts';
import { allForms } from '../../src/commands/index.ts';
import type { Target } from '../../src/facts/target.ts';
import { verify } from '../signing/verify.ts';
import { verifyQuery } from '../signing/verify-query.ts';
import { requestOf } from './arguments.ts';
import { axeFaults } from './axe.ts';
import { assertNowhere, assertOnlyScripts } from './secrets.ts';
import { useSite } from './site.ts';
import { expectText, type Stage, story } from './story.ts';

useSite();

const host = 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com';
const url = `https://${host}/prod/orders?b=2&a=1`;
const target: Target = {
  scheme: 'https',
  host,
  path: '/prod/orders',
  query: 'b=2&a=1',
  apiId: 'a1b2c3d4e5',
  region: 'eu-west-1',
  stage: 'prod',
};

const field = ({ page }: Stage, label: string | RegExp) => page.getByLabel(label, { exact: true });
const commands = ({ page }: Stage) => page.locator('.commands pre');
const signed = ({ page }: Stage) => page.locator('.sign .command pre');
const press = ({ page }: Stage, name: string) => page.getByRole('button', { name, exact: true }).click();

const keys = {
  accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken: 'IQoJb3JpZ2luX2VjE/EXAMPLE//token==',
};

async function typeKeys(stage: Stage): Promise<void> {
  await field(stage, 'Access key ID').fill(keys.accessKeyId);
  await field(stage, 'Secret access key').fill(keys.secretAccessKey);
  await field(stage, 'Session token').fill(keys.sessionToken);
}

story(
  'the commands are those of src/commands, as one types',
  async (stage) => {
    const { page, open, here, watched } = stage;
    await open('/commands/');
    const before = watched.requests.length;
    await field(stage, 'URL').fill(url);
    await field(stage, 'Method').selectOption('POST');
    await field(stage, 'Headers').fill("content-type: application/json\nx-note: it's $HOME");
    await field(stage, 'Body').fill('{"a": "it\'s"}\n');
    await field(stage, 'Custom domain').fill('api.example.com');
    await field(stage, 'Origin of the page that calls').fill('https://app.example.org');
    await expectText(commands(stage), 'origin: https://app.example.org');
    const forms = allForms({
      target: {
        ...target,
        method: 'POST',
        customDomain: 'api.example.com',
        origin: 'https://app.example.org',
      },
      headers: [
        ['content-type', 'application/json'],
        ['x-note', "it's $HOME"],
      ],
      body: '{"a": "it\'s"}\n',
    });
    const texts = forms.flatMap((form) => ('text' in form ? [form.text] : []));
    assert.ok(texts.length >= 4);
    assert.deepEqual(await commands(stage).allTextContents(), texts);
    for (const form of forms)
      if ('because' in form) await expectText(page.locator('.withheld'), form.because);
    assert.match(here(), /^\/commands\/(#|$)/);
    assertOnlyScripts(watched.requests.slice(before));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axeFaults(page), []);
    }
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wider <= 0, `${wider} px too wide`);
  },
  { viewport: { width: 320, height: 700 } },
);

story(
  'what can’t be seen reaches no command: encoded in the URL, refused in a header, base64 in a body',
  async (stage) => {
    const { page, context, open } = stage;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('/commands/');
    await field(stage, 'URL').fill('https://api.example.com/or\u200bders');
    await field(stage, 'Method').selectOption('PUT');
    await field(stage, 'Headers').fill('x-a: \u202eabc\nx-b: 1');
    await field(stage, 'Body').fill('👩\u200d👧 \u2066');
    await field(stage, 'Origin of the page that calls').fill('https://a\u2069.example.com');
    await page.keyboard.press('Tab');
    await expectText(page.locator('.request .problem'), /Line 1 .*The header x-a holds U\+202E/);
    await expectText(page.locator('.request .problem'), /can’t be seen \(U\+2069\)/);
    await expectText(commands(stage), "-H 'x-b: 1'");
    await expectText(page.locator('.commands .warnings'), 'The URL holds U+200B');
    for (const name of Object.keys(groupNames) as GroupName[]) {
      const [first] = formsOf(name, { target: {}, headers: [] });
      await page.locator('.commands').getByLabel(groupNames[name], { exact: true }).check();
      await expectText(page.locator('.commands :is(h3, dt)'), first?.title ?? '');
      for (const text of await commands(stage).allTextContents())
        assert.doesNotMatch(text, /[\u200b-\u200f\u2028-\u202e\u2060-\u206f]|abc/u);
    }
    await page.locator('.commands').getByLabel('curl', { exact: true }).check();
    await expectText(commands(stage), '/or%E2%80%8Bders');
    await page.locator('.commands').getByRole('button', { name: 'Copy' }).first().click();
    await expectText(page.locator('.commands button'), 'Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^[\n -~]+$/);
    assert.ok(copied.includes(Buffer.from('👩\u200d👧 \u2066').toString('base64')), copied);
  },
);

story('a wizard’s link fills the form, and a link can be made of it', async (stage) => {
  const { page, context, open } = stage;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(`/commands/#apiType=rest&method=DELETE&url=${encodeURIComponent(url)}`);
  await expectText(commands(stage), '-X DELETE');
  assert.deepEqual(
    [
      await field(stage, 'URL').inputValue(),
      await field(stage, 'Kind of API').inputValue(),
      await field(stage, 'Stage').inputValue(),
    ],
    [url, 'rest', 'prod'],
  );
  await field(stage, 'Headers').fill('authorization: sesame-9f8e7d');
  await typeKeys(stage);
  await press(stage, 'Copy a link to this request');
  await expectText(page.locator('.request button'), 'Copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  for (const secret of ['sesame', ...Object.values(keys)])
    assert.ok(!link.includes(encodeURIComponent(secret)), link);
  const other = await stage.elsewhere();
  await other.goto(link);
  await expectText(other.locator('.commands pre'), '-X DELETE');
});

story('a request signed in the page verifies, and its keys stand nowhere', async (stage) => {
  const { page, open, watched } = stage;
  await open('/commands/');
  await field(stage, 'URL').fill(url);
  await field(stage, 'Method').selectOption('PUT');
  await field(stage, 'Headers').fill('content-type: application/json');
  await field(stage, 'Body').fill('{"é": 1}');
  await typeKeys(stage);
  await assertNowhere(stage, keys.secretAccessKey);
  await assertNowhere(stage, keys.sessionToken);
  assert.ok(
    !watched.requests.some((request) => /\/signing\./.test(request)),
    'the signing code came unasked',
  );
  const before = watched.requests.length;
  await press(stage, 'Sign');
  await expectText(signed(stage), 'AWS4-HMAC-SHA256');
  assertOnlyScripts(watched.requests.slice(before));

  await assertNowhere(stage, keys.sessionToken);
  await assertNowhere(stage, keys.accessKeyId);
  await press(stage, 'Show key ID and token');
  await expectText(signed(stage), keys.sessionToken);
  const request = requestOf(
    await signed(stage)
      .textContent()
      .then((text) => text ?? ''),
  );
  const account = { ...keys, region: 'eu-west-1', service: 'execute-api', now: new Date() };
  const { refused, canonicalRequest } = verify(request, account);
  assert.equal(refused, '', canonicalRequest);
  await page.getByText('Canonical request and string to sign').click();
  assert.equal(await page.locator('.sign details pre').first().textContent(), canonicalRequest);
  await expectText(page.getByRole('status'), /Signed at .* for eu-west-1 and execute-api/);
  assert.deepEqual(await axeFaults(page), []);
  await assertNowhere(stage, keys.secretAccessKey);
  await assertNowhere(stage, keys.sessionToken, '.sign pre');

  await field(stage, 'Body').fill('{}');
  await expectText(page.getByRole('status'), 'The request has changed. Sign it again.');
  assert.equal(await signed(stage).count(), 0);
  await press(stage, 'Forget the keys');
  await expectText(page.getByRole('status'), 'The keys are forgotten.');
  for (const label of ['Access key ID', 'Secret access key', 'Session token']) {
    assert.equal(await field(stage, label).inputValue(), '');
  }
});

story('what was chosen before the scripts ran counts from then on', async (stage) => {
  const { page, open } = stage;
  let arrive = (): void => undefined;
  const here = new Promise<void>((go) => {
    arrive = go;
  });
  await page.route(/_astro\/mount[.\w-]*\.js$/, async (route) => {
    await here;
    await route.continue();
  });
  await open('/commands/');
  await field(stage, 'PowerShell').check();
  await field(stage, 'In the URL (presigned)').check();
  await field(stage, 'URL').fill(url);
  assert.equal(await commands(stage).count(), 0);
  arrive();
  await expectText(commands(stage), 'curl.exe');
  assert.equal(await field(stage, 'Good for, in seconds').inputValue(), '300');
  assert.ok(await field(stage, 'PowerShell').isChecked());
});

story('a presigned URL verifies, lives as long as was asked, and opens a WebSocket too', async (stage) => {
  const { page, open, here } = stage;
  const account = { ...keys, region: 'eu-west-1', service: 'execute-api', now: new Date() };
  const after = (seconds: number) => ({ ...account, now: new Date(Date.now() + seconds * 1000) });
  await open('/commands/');
  await field(stage, 'URL').fill(url);
  await typeKeys(stage);
  await field(stage, 'In the URL (presigned)').check();
  for (const wrong of ['604801', '0', '-1', '1.5', 'soon', '']) {
    await field(stage, 'Good for, in seconds').fill(wrong);
    await press(stage, 'Sign');
    await field(stage, 'Good for, in seconds').and(page.locator(':focus')).waitFor();
    await expectText(page.getByRole('alert'), '604800 seconds');
  }
  await field(stage, 'Good for, in seconds').fill('900');
  await press(stage, 'Sign');
  await expectText(signed(stage), 'X-Amz-Expires=900');
  await expectText(page.locator('.sign .warnings'), 'as good as a key until it expires, 900 seconds');
  await expectText(page.getByRole('status'), 'It expires at');
  await press(stage, 'Show key ID and token');
  const texts = async () => await page.locator('.sign > div > :is(.command, figure) pre').allTextContents();
  const [command = '', alone = ''] = await texts();
  const request = requestOf(command);
  assert.equal(verifyQuery(request, account).refused, '');
  assert.match(verifyQuery(request, after(901)).refused, /^clock/);
  assert.ok(alone.startsWith(url) && command.includes(alone));
  assert.match(here(), /^\/commands\/(#|$)/);
  assert.deepEqual(await axeFaults(page), []);
  await assertNowhere(stage, keys.secretAccessKey);

  await field(stage, 'Kind of API').selectOption('websocket');
  await expectText(page.getByRole('status'), 'The request has changed. Sign it again.');
  await press(stage, 'Sign');
  await expectText(signed(stage), 'upgrade: websocket');
  const [, socket = ''] = await texts();
  const opening = new URL(socket.replace(/^wss:/, 'https:'));
  assert.ok(socket.startsWith(`wss://${host}/prod/orders?`), socket);
  const arrived = {
    method: 'GET',
    target: opening.pathname + opening.search,
    headers: [['host', host]] as [string, string][],
    body: Buffer.alloc(0),
  };
  assert.equal(verifyQuery(arrived, account).refused, '');
});

story('without a session token there is none in the command', async (stage) => {
  await stage.open('/commands/');
  await field(stage, 'URL').fill(url);
  await field(stage, 'Access key ID').fill('AKIAIOSFODNN7EXAMPLE');
  await field(stage, 'Secret access key').fill(keys.secretAccessKey);
  await press(stage, 'Sign');
  await press(stage, 'Show key ID and token');
  await expectText(signed(stage), 'AKIAIOSFODNN7EXAMPLE');
  assert.ok(!(await signed(stage).textContent())?.includes('security-token'));
});

story('what signing refuses is told at the field that it names', async (stage) => {
  const { page, open } = stage;
  await open('/commands/');
  await field(stage, 'URL').fill('https://api.example.com/orders');
  const refusals: [label: string, mend: string][] = [
    ['Region', 'eu-west-1'],
    ['Access key ID', keys.accessKeyId],
    ['Secret access key', `${keys.secretAccessKey} `],
    ['Secret access key', keys.secretAccessKey],
  ];
  for (const [label, mend] of refusals) {
    await press(stage, 'Sign');
    const input = field(stage, label);
    // The refusal before this one may still stand there: the field that takes the focus tells them apart.
    await input.and(page.locator(':focus')).waitFor();
    await expectText(page.getByRole('alert'), /./);
    assert.equal(await input.getAttribute('aria-invalid'), 'true');
    await input.fill(mend);
    assert.equal(await page.getByRole('alert').count(), 0);
  }
  await press(stage, 'Sign');
  await expectText(signed(stage), 'AWS4-HMAC-SHA256');
});

story('leaving the page forgets the keys', async (stage) => {
  const { page, open } = stage;
  await open('/commands/');
  await field(stage, 'URL').fill(url);
  await expectText(commands(stage), 'curl');
  await typeKeys(stage);
  // What the browser says of a page that is left, even of one that it keeps for the way back.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  for (const label of ['Access key ID', 'Secret access key', 'Session token']) {
    assert.equal(await field(stage, label).inputValue(), '');
  }
});

story(
  'without scripts the page says how to do it by hand',
  async ({ page, open }) => {
    await open('/commands/');
    await expectText(page.locator('main pre'), 'curl -sS -i -X GET');
    assert.equal(await page.locator('[data-builder]').isVisible(), false);
  },
  { javaScriptEnabled: false },
);
