/** The reader's own target: entered once, filled in on every page, cleared by one click. */
import assert from 'node:assert/strict';
import { axeFaults } from './axe.ts';
import { assertOnlyScripts } from './secrets.ts';
import { useSite } from './site.ts';
import { expectText, type Stage, story } from './story.ts';

useSite();

const url = 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/orders';
const bar = ({ page }: Stage) => page.getByRole('complementary', { name: 'Your own values' });
const shown = (stage: Stage) => expectText(bar(stage), `Filled in: PUT ${url}`);
const first = ({ page }: Stage, selector: string) => page.locator(selector).first();

/** Where commands stand, how a reader gets there from the page before, and what is filled in there. */
const way: [what: string, link: string, filled: string, text: string | RegExp][] = [
  [
    'a cause',
    '.top a[href="/causes/"], main a[href="/causes/stale-deployment/"]',
    '[data-filled]',
    "API_ID='a1b2c3d4e5'",
  ],
  [
    'a guide',
    '.top a[href="/guides/"], main a[href="/guides/diagnostic-order/"]',
    '[data-filled]',
    `URL='${url}'`,
  ],
  [
    'an error',
    '.top a[href="/errors/"], main a[href="/errors/backend-error/"]',
    'main p code, main li code',
    `curl -i -X GET '${url}'`,
  ],
  ['the probe', '.foot a[href="/probe/"]', 'main pre', "'/prod/orders'"],
  ['the laboratory', '.foot a[href="/signatures/"]', '#sign output, #sign', 'Region'],
  ['gateway responses', '.foot a[href="/build/gateway-responses/"]', '.commands pre', "'a1b2c3d4e5'"],
  ['access logs', '.foot a[href="/build/access-logs/"]', '.commands pre', "'a1b2c3d4e5'"],
];

story(
  'a target that was typed once is filled in on every page that the reader goes to',
  async (stage) => {
    const { page, open, watched, here } = stage;
    await open('/commands/');
    await page.getByLabel('Method').selectOption('PUT');
    await page.getByLabel('URL', { exact: true }).fill(url);
    await shown(stage);
    for (const [what, links, filled, text] of way) {
      for (const link of links.split(', ')) {
        await first(stage, link).click();
        await page.waitForURL((address) => address.pathname === (/"([^"]+)"/.exec(link) ?? [])[1]);
        await shown(stage);
      }
      await expectText(page.locator(filled), text).catch((error) => assert.fail(`${what}: ${error.message}`));
    }
    assert.equal(await page.getByLabel('Stage', { exact: true }).inputValue(), 'prod');
    const kept: string = await page.evaluate(() =>
      JSON.stringify([localStorage, sessionStorage, history.state, window.name]),
    );
    assert.ok(!kept.includes('a1b2c3d4e5'), kept);

    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(tooWide <= 0, `${tooWide} px too wide`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axeFaults(page), []);
    }
    const before = watched.requests.length;
    await page.getByRole('button', { name: 'Clear what is filled in' }).click();
    await bar(stage).waitFor({ state: 'hidden' });
    assert.equal(here(), '/build/access-logs/');
    assert.equal(await page.getByLabel('Stage', { exact: true }).inputValue(), '');
    assertOnlyScripts(watched.requests.slice(before));
    await page.getByRole('link', { name: 'Commands' }).click();
    await page.waitForURL((address) => address.pathname === '/commands/');
    assert.equal(here(), '/commands/');
  },
  { viewport: { width: 320, height: 700 } },
);

story('what is cleared is the target, and nothing else that was typed', async (stage) => {
  const { page, open } = stage;
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await open(`/commands/#method=PUT&url=${encodeURIComponent(url)}&origin=https%3A%2F%2Fapp.example.com`);
  await shown(stage);
  await field('Headers').fill('x-note: kept');
  await field('Body').fill('{"kept":1}');
  await expectText(page.locator('.commands pre').first(), 'x-note: kept');
  await page.getByRole('button', { name: 'Clear what is filled in' }).click();
  await expectText(page.getByRole('status'), 'Fill in the URL');
  for (const label of ['URL', 'Origin of the page that calls', 'API id', 'Stage', 'Method'])
    assert.equal(await field(label).inputValue(), '', label);
  assert.equal(await field('Headers').inputValue(), 'x-note: kept');
  assert.equal(await field('Body').inputValue(), '{"kept":1}');
});

story('evidence fills the target in, and one click takes it out of the wizard’s case', async (stage) => {
  const { page, open, here } = stage;
  await open('/errors/missing-authentication-token/');
  await page
    .locator('textarea')
    .fill(`$ curl -i -X PUT ${url}\nHTTP/2 403\n\n{"message":"Missing Authentication Token"}`);
  await shown(stage);
  await page.getByRole('button', { name: 'Clear what is filled in' }).click();
  await bar(stage).waitFor({ state: 'hidden' });
  assert.ok(!here().includes('a1b2c3d4e5'), here());
  assert.match(await page.locator('textarea').inputValue(), /PUT/);
});

story('the wizard of another page does not ask what the target says', async (stage) => {
  const { page, open, here } = stage;
  await open(`/errors/forbidden/#url=${encodeURIComponent(url)}`);
  await page.locator('.known [data-fact="host"]').waitFor({ state: 'attached' });
  assert.equal(await page.locator('.question[data-fact="host"]').count(), 0);
  await page.getByRole('button', { name: 'Clear what is filled in' }).click();
  await page.locator('.question[data-fact="host"]').waitFor();
  assert.equal(here(), '/errors/forbidden/');
});

story('a link to a place on another page leads to the place, with the target', async (stage) => {
  const { page, open, here } = stage;
  await open(`/errors/credential-scope/#method=PUT&url=${encodeURIComponent(url)}`);
  await shown(stage);
  const link = page.locator('main a[href*="/#"]:not([href*="="])').first();
  const [path = '', place = ''] = ((await link.getAttribute('href')) ?? '').split('#');
  await link.click();
  await page.waitForURL((address) => address.pathname === path);
  await shown(stage);
  const top = await page
    .locator(`[id="${place}"]`)
    .evaluate((element) => element.getBoundingClientRect().top);
  assert.ok(top > -5 && top < 300, `${here()}: ${place} is at ${top}`);
  assert.ok(!here().includes('at='), here());
});

story('an address that is copied from a link holds nothing of the reader’s', async (stage) => {
  const { page, open } = stage;
  await open(`/causes/stale-deployment/#method=PUT&url=${encodeURIComponent(url)}`);
  await shown(stage);
  assert.equal(await page.locator('a[href*="a1b2c3d4e5"]').count(), 0);
  const [other] = await Promise.all([
    stage.context.waitForEvent('page'),
    page.locator('.top a[href="/causes/"]').click({ button: 'middle' }),
  ]);
  await other.waitForURL(/#.*a1b2c3d4e5/);
  assert.equal(await page.locator('a[href*="a1b2c3d4e5"]').count(), 0);
});
