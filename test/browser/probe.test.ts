/** The page that writes the probe. */
import assert from 'node:assert/strict';
import { atOnce, probe } from '../../src/commands/probe/index.ts';
import type { Target } from '../../src/facts/target.ts';
import { axeFaults } from './axe.ts';
import { assertNowhere, assertOnlyScripts } from './secrets.ts';
import { useSite } from './site.ts';
import { expectText, type Stage, story } from './story.ts';

useSite();

const host = 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com';
const url = `https://${host}/prod/orders?a=1`;
const target: Target = {
  scheme: 'https',
  host,
  path: '/prod/orders',
  query: 'a=1',
  apiId: 'a1b2c3d4e5',
  region: 'eu-west-1',
  stage: 'prod',
  method: 'POST',
};

const field = ({ page }: Stage, label: string | RegExp) => page.getByLabel(label, { exact: true });
const script = ({ page }: Stage) => page.locator('.commands pre');
const credentials = 'Headers with credentials, and the variables that hold them';

story(
  'the script is that of src/commands/probe, as one types, and nothing leaves the page',
  async (stage) => {
    const { page, context, open, here, watched } = stage;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('/probe/');
    const before = watched.requests.length;
    await field(stage, 'URL').fill(url);
    await field(stage, 'Method').selectOption('POST');
    await field(stage, credentials).fill('authorization: Bearer $TOKEN\n');
    await field(stage, 'AWS profile').fill('dev');
    await expectText(script(stage), 'gw_look');
    const input = {
      target,
      credentials: [{ header: 'authorization', scheme: 'Bearer', variable: 'TOKEN' }],
      profile: 'dev',
    };
    const { text, plan } = probe(input);
    assert.equal(await script(stage).textContent(), text);
    assert.deepEqual(await page.locator('.plan li').allTextContents(), plan);
    await page.getByRole('button', { name: 'Copy as one command' }).click();
    await expectText(page.locator('.commands button'), 'Copied');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${atOnce(text, 'sh')}\n`);
    await field(stage, 'Runs in').selectOption('python');
    await expectText(script(stage), 'import json');
    assert.equal(await script(stage).textContent(), probe(input, 'python').text);
    assert.match(here(), /^\/probe\/(#|$)/);
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

story('a secret in the place of a variable is refused, and gets into no script', async (stage) => {
  const { page, open } = stage;
  const secret = 's3cr3tS3CR3Ts3cr3tS3CR3T';
  await open('/probe/');
  await field(stage, 'URL').fill(url);
  await expectText(script(stage), 'gw_ask');
  await field(stage, credentials).fill(`authorization: Bearer ${secret}`);
  await field(stage, 'URL').focus();
  await expectText(page.locator('.problem'), 'Not the secret itself');
  assert.equal(await script(stage).count(), 0);
  await field(stage, credentials).fill('');
  await expectText(script(stage), 'gw_ask');
  await assertNowhere(stage, secret);
});

story('a link fills the form', async (stage) => {
  const { page, open } = stage;
  await open(`/probe/#apiType=rest&method=DELETE&url=${encodeURIComponent(`https://${host}/prod/orders`)}`);
  await expectText(page.locator('.plan'), 'in place of DELETE');
  assert.equal(await field(stage, 'Method').inputValue(), 'DELETE');
});

story(
  'without scripts the page says what to call',
  async ({ page, open }) => {
    await open('/probe/');
    assert.ok(await page.getByRole('heading', { name: 'By hand' }).isVisible());
    assert.ok(!(await page.locator('.builder').isVisible()));
  },
  { javaScriptEnabled: false },
);
