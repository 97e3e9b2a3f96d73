/** The builders of gateway responses and of access logs. */
import assert from 'node:assert/strict';
import { build } from '../../src/commands/gateway-response/index.ts';
import { build as buildLog } from '../../src/commands/log-format/index.ts';
import { axeFaults } from './axe.ts';
import { assertOnlyScripts } from './secrets.ts';
import { useSite } from './site.ts';
import { expectText, type Stage, story } from './story.ts';

useSite();

const field = ({ page }: Stage, label: string | RegExp) => page.getByLabel(label, { exact: true });
const code = ({ page }: Stage) => page.locator('.commands pre code').first();
const narrow = { viewport: { width: 320, height: 700 } };

/** No fault of axe in either colour scheme, and nothing wider than the screen. */
async function assertFits({ page }: Stage): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await axeFaults(page), []);
  }
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wider <= 0, `${wider} px too wide`);
}

story(
  'gateway responses: what is chosen comes out in every form, with what it hides, and nothing leaves the page',
  async (stage) => {
    const { page, open, here, watched } = stage;
    await open('/build/gateway-responses/');
    const site = (await page.locator('[data-truth]').getAttribute('data-site')) ?? '';
    const before = watched.requests.length;
    await page.getByRole('checkbox', { name: /^MISSING_AUTHENTICATION_TOKEN/ }).check();
    await field(stage, 'Status of MISSING_AUTHENTICATION_TOKEN').fill('404');
    await field(stage, 'CORS headers').selectOption('one');
    await field(stage, 'Origin').fill('https://app.example.com');
    await field(stage, 'API id').fill('a1b2c3d4e5');
    await expectText(page.locator('.warnings'), 'every unsigned call');
    await expectText(code(stage), 'a1b2c3d4e5');
    const { snippets } = build({
      responses: [
        { type: 'DEFAULT_4XX' },
        { type: 'DEFAULT_5XX' },
        { type: 'MISSING_AUTHENTICATION_TOKEN', status: 404 },
      ],
      members: ['type', 'requestId', 'doc_url'],
      cors: { origin: 'https://app.example.com' },
      site,
      apiId: 'a1b2c3d4e5',
    });
    for (const [name, { before: first, text }] of Object.entries(snippets)) {
      await field(stage, 'Set it with').selectOption(name);
      await expectText(page.locator('.commands figcaption'), snippets[name as 'shell'].title);
      assert.equal(await code(stage).textContent(), [first, text].filter(Boolean).join('\n\n'));
    }
    await field(stage, 'Set it with').selectOption('console');
    await expectText(page.locator('.console'), 'Gateway responses');
    assert.match(here(), /^\/build\/gateway-responses\/(#|$)/);
    assertOnlyScripts(watched.requests.slice(before));
    await assertFits(stage);
  },
  narrow,
);

story('gateway responses: a wrong value is told at its field, and gets into no form', async (stage) => {
  const { page, open } = stage;
  await open('/build/gateway-responses/');
  await field(stage, 'Status of DEFAULT_4XX').fill('4o4');
  await expectText(page.locator('.problem'), '200 to 599');
  await field(stage, 'Status of DEFAULT_4XX').fill('');
  await field(stage, 'CORS headers').selectOption('one');
  await field(stage, 'Origin').fill("https://app.example.com/'; x");
  await expectText(page.locator('.problem'), 'no slash at the end');
  assert.ok(!(await code(stage).textContent())?.includes('app.example.com'));
  for (const box of await page.getByRole('checkbox', { name: /^DEFAULT_/ }).all()) await box.uncheck();
  await expectText(page.getByRole('status'), 'at least one type');
});

story(
  'access logs: the format follows the kind of API',
  async (stage) => {
    const { page, open, watched } = stage;
    await open('/build/access-logs/');
    const before = watched.requests.length;
    await field(stage, 'Kind of API').selectOption('http');
    await expectText(code(stage), '$context.routeKey');
    const { format } = buildLog({
      kind: 'http',
      purposes: ['authorizer', 'integration', 'domain'],
      logGroup: 'apigateway/access',
    });
    assert.equal(await code(stage).textContent(), format);
    assert.ok(await page.getByRole('checkbox', { name: /web ACL decided/ }).isDisabled());
    await field(stage, 'Kind of API').selectOption('rest');
    await page.getByRole('checkbox', { name: /web ACL decided/ }).check();
    await expectText(code(stage), '$context.wafResponseCode');
    await field(stage, 'Log group').fill('a b');
    await expectText(page.locator('.problem'), '1 to 512');
    assertOnlyScripts(watched.requests.slice(before));
    await assertFits(stage);
  },
  narrow,
);

for (const path of ['gateway-responses', 'access-logs'])
  story(
    `without scripts /build/${path}/ says how to do it by hand`,
    async ({ page, open }) => {
      await open(`/build/${path}/`);
      assert.ok(await page.getByRole('heading', { name: 'By hand' }).isVisible());
      assert.ok(!(await page.locator('.builder').isVisible()));
    },
    { javaScriptEnabled: false },
  );
