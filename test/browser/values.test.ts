/** The reader's own values on the page of a cause. */
import assert from 'node:assert/strict';
import { prelude } from '../../src/commands/prelude.ts';
import { axeFaults } from './axe.ts';
import { assertNowhere, assertOnlyScripts } from './secrets.ts';
import { useSite } from './site.ts';
import { expectText, type Stage, story } from './story.ts';

useSite();

const url = 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/orders';
const link = `#apiType=rest&method=POST&url=${encodeURIComponent(url)}`;

const summary = ({ page }: Stage) => page.locator('.values summary');
const field = ({ page }: Stage, name: string) => page.locator(`.values [name="${name}"]`);
const filled = ({ page }: Stage) => page.locator('[data-filled]').first();

story('a wizard’s link fills the snippets at once', async (stage) => {
  const { page, context, open, here } = stage;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(`/causes/api-key-missing/${link}`);
  await expectText(summary(stage), `Filled in: POST ${url}`);
  assert.equal(await page.locator('.values details').getAttribute('open'), null);

  const figure = page.locator('figure[data-variables="METHOD URL API_KEY"]').first();
  const code = await figure.locator('pre').innerText();
  const expected = prelude(['METHOD', 'URL', 'API_KEY'], { host: 'x', method: 'POST' }).text;
  assert.ok(code.startsWith(expected.replace(/export URL=.*/, `export URL='${url}'`)), code);
  await figure.getByRole('button', { name: 'Copy' }).click();
  await expectText(figure.getByRole('button'), 'Copied');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${code.trimEnd()}\n`);

  await page.getByRole('button', { name: 'Clear your own values' }).click();
  await expectText(summary(stage), 'Fill in your own values');
  assert.equal(await page.locator('[data-filled]').count(), 0);
  assert.equal(here(), '/causes/api-key-missing/');
  assert.equal(await page.locator('main a[href*="url="]').count(), 0);
});

story(
  'a typed URL fills the fields, and follows the reader to another cause',
  async (stage) => {
    const { page, open, watched } = stage;
    await open('/causes/stale-deployment/');
    const before = watched.requests.length;
    await summary(stage).click();
    await field(stage, 'URL').fill(url);
    await expectText(filled(stage), `export API_ID='a1b2c3d4e5'`);
    assert.equal(await field(stage, 'STAGE').inputValue(), 'prod');
    await field(stage, 'STAGE').fill("dev'; id; '");
    await expectText(filled(stage), `export STAGE='dev'\\''; id; '\\'`);
    assertOnlyScripts(watched.requests.slice(before));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axeFaults(page), []);
    }
    await field(stage, 'METHOD').selectOption('PUT');
    await page.locator('main a[href^="/causes/"]:not([href="/causes/"])').last().click();
    await expectText(summary(stage), `Filled in: PUT ${url}`);
  },
  { viewport: { width: 320, height: 700 } },
);

story('what may not stand on a command line is refused beside its field, and kept there', async (stage) => {
  const { page, open } = stage;
  await open('/causes/api-key-missing/');
  await summary(stage).click();
  const refused = [
    ['URL', 'https://api.example.com/a b', '%20'],
    ['API_ID', 'A1', 'lower-case'],
    ['RESOURCE_ID', 'abc\u202e', '202E'],
    ['API_KEY', 'key ', 'ends with white space'],
  ] as const;
  for (const [name, text, says] of refused) {
    await field(stage, name).fill(text);
    await expectText(page.locator(`#v-${name}-problem`), says);
    assert.equal(await field(stage, name).inputValue(), text);
    assert.match((await field(stage, name).getAttribute('aria-describedby')) ?? '', /-problem/);
  }
  assert.equal(await page.locator('[data-filled]').count(), 0);
});

story('a key is shown to nobody, and stands in no address', async (stage) => {
  const { page, context, open } = stage;
  const key = 'sesame+9f8e7d/open';
  await open(`/causes/api-key-missing/${link}`);
  await summary(stage).click();
  const input = field(stage, 'API_KEY');
  assert.deepEqual(
    [await input.getAttribute('type'), await input.getAttribute('autocomplete')],
    ['password', 'off'],
  );
  await input.fill(key);
  await expectText(page.locator('[data-secret]').first(), '••••••••');
  await field(stage, 'METHOD').selectOption('GET');
  await assertNowhere(stage, key);
  await page.getByRole('button', { name: 'Show the value of the API key' }).click();
  assert.deepEqual([await input.getAttribute('type'), await input.inputValue()], ['text', key]);
  await assertNowhere(stage, key);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = page.locator('figure[data-variables="METHOD URL API_KEY"]').first();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await figure.getByRole('button', { name: 'Copy' }).click();
  await expectText(figure.getByRole('button'), 'Copied');
  assert.ok((await copied()).includes(`export API_KEY='${key}'\n`), await copied());
  await figure.locator('pre').evaluate((pre) => getSelection()?.selectAllChildren(pre));
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.keyboard.press('ControlOrMeta+c');
  await page.waitForFunction(() => navigator.clipboard.readText());
  assert.ok((await copied()).includes(`export API_KEY='${key}'\n`), await copied());

  await page.getByRole('button', { name: 'Clear your own values' }).click();
  await expectText(summary(stage), 'Fill in your own values');
  assert.equal(await field(stage, 'API_KEY').inputValue(), '');
});

story('a page that is left forgets the key, and keeps the target', async (stage) => {
  const { page, open } = stage;
  await open(`/causes/api-key-missing/${link}`);
  await summary(stage).click();
  await field(stage, 'API_KEY').fill('sesame+9f8e7d/open');
  await expectText(page.locator('[data-secret]').first(), '••••••••');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expectText(page.getByRole('status'), 'what was secret is forgotten');
  assert.equal(await field(stage, 'API_KEY').inputValue(), '');
  assert.equal(await page.locator('[data-secret]').count(), 0);
  await expectText(summary(stage), `Filled in: POST ${url}`);
});

story('what is typed before the script is there is not lost', async (stage) => {
  const { page, open } = stage;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/_astro\/mount\./, async (route) => {
    await held;
    await route.continue();
  });
  await open('/causes/stale-deployment/');
  await summary(stage).click();
  await field(stage, 'URL').fill(url);
  release();
  await expectText(filled(stage), `export API_ID='a1b2c3d4e5'`);
  assert.equal(await field(stage, 'URL').inputValue(), url);
});
