/** A body of 1 MB: the page stays quick, and sends every byte of it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { acts, longBodies, prepare } from '../../scripts/browser/long-body.ts';
import { axeFaults } from './axe.ts';
import { theBrowser, useSite } from './site.ts';
import { expectText, type Stage, story } from './story.ts';
import { tasksDuring } from './tasks.ts';

useSite();

const field = ({ page }: Stage, label: string) => page.getByLabel(label, { exact: true });
const allow = ({ context }: Stage) => context.grantPermissions(['clipboard-read', 'clipboard-write']);

async function paste(stage: Stage, text: string): Promise<void> {
  await stage.page.evaluate((given) => navigator.clipboard.writeText(given), text);
  await stage.page.keyboard.press('Control+v');
}

// How many milliseconds it is on a slow phone, `npm run long-tasks` tells: that is a benchmark, for a quiet machine.
story('whatever is done takes a fraction of what the browser’s own text field takes', async (stage) => {
  const { page, open } = stage;
  await allow(stage);
  await open('/commands/');
  await prepare(page, longBodies['many lines']);
  const taken: [name: string, milliseconds: number][] = [];
  for (const [name, act] of acts) {
    const [longest] = await tasksDuring(theBrowser(), page, () => act(page));
    taken.push([name, longest ?? assert.fail(`no task was seen: ${name}`)]);
  }
  // A text field of no size and no style, on a page of its own.
  const bare = await stage.context.newPage();
  await bare.goto(page.url());
  await bare.evaluate(() => {
    const area = document.createElement('textarea');
    document.documentElement.replaceChildren(area);
    area.focus();
  });
  const [floor = 0] = await tasksDuring(theBrowser(), bare, () => bare.keyboard.press('Control+v'));
  const slow = taken.filter(([, milliseconds]) => milliseconds > floor / 4);
  assert.deepEqual(slow, [], `${floor} ms for a text field alone`);
});

story('every byte of a long body is signed, saved and copied', async (stage) => {
  const { page, open } = stage;
  await allow(stage);
  await open('/commands/');
  const body = longBodies['many lines'];
  await prepare(page, body);
  await page.keyboard.press('Control+v');
  await expectText(page.locator('.aside'), 'The text that was pasted, 1.0 MB');
  await expectText(page.locator('.commands .warnings'), 'save it as request-body.bin first');
  assert.equal(await page.locator('textarea[name=body]').inputValue(), '');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as request-body.bin' }).click();
  const saved = await saving;
  assert.equal(saved.suggestedFilename(), 'request-body.bin');
  assert.equal(await readFile(await saved.path(), 'utf8'), body);
  await page.getByRole('button', { name: 'Copy the body' }).click();
  await expectText(page.locator('.aside'), 'Copied');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), body);
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await page.getByText('Canonical request and string to sign').click();
  const canonical = await page.locator('.sign details pre').first().textContent();
  assert.ok(canonical?.endsWith(`\n${createHash('sha256').update(body).digest('hex')}`), canonical ?? '');
});

story('a long paste joins what stands in the field, which comes back when it is removed', async (stage) => {
  const { page, open } = stage;
  await allow(stage);
  await open('/commands/');
  await field(stage, 'URL').fill('https://api.example.com/orders');
  await field(stage, 'Method').selectOption('POST');
  await field(stage, 'Body').fill('{"a": }');
  await field(stage, 'Body').press('ArrowLeft');
  await field(stage, 'Body').press('End');
  await field(stage, 'Body').press('ArrowLeft');
  await paste(stage, `"${'x'.repeat(25_000)}"`);
  await page.locator('.aside:focus').waitFor();
  await expectText(page.locator('.aside'), 'The text that was pasted, 25 kB');
  await page.getByRole('button', { name: 'Edit it in the field' }).click();
  assert.equal(await field(stage, 'Body').inputValue(), `{"a": "${'x'.repeat(25_000)}"}`);
  await page.locator('textarea[name=body]:focus').waitFor();
  // What is typed into a long text is no reason to take it away.
  await page.keyboard.type('!');
  assert.equal(await page.locator('.aside').count(), 0);

  await field(stage, 'Body').fill('short');
  await paste(stage, 'y'.repeat(25_000));
  await page.getByRole('button', { name: 'Remove the body' }).click();
  assert.equal(await field(stage, 'Body').inputValue(), 'short');
  await expectText(page.locator('.commands pre'), "--data-raw 'short'");
});

story('a file as a body: to the byte, or a sentence why not', async (stage) => {
  const { page, open } = stage;
  await allow(stage);
  await open('/commands/');
  await field(stage, 'URL').fill('https://api.example.com/orders');
  await field(stage, 'Method').selectOption('PUT');
  const choose = (name: string, content: string | Buffer) =>
    page
      .getByLabel('Choose a file for the body')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await choose('body.bin', Buffer.from([0xff, 0xfe, 0]));
  await expectText(page.getByRole('alert'), 'body.bin is no text in UTF-8');
  await choose('short.json', '{"b": 1}');
  await expectText(page.locator('.commands pre'), `--data-raw '{"b": 1}'`);
  assert.equal(await field(stage, 'Body').inputValue(), '{"b": 1}');
  assert.equal(await page.getByRole('alert').count(), 0);
  // A text field would change its line ends.
  await choose('windows.json', '{\r\n"c": 1}');
  await expectText(page.locator('.aside'), 'windows.json, 10 B');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as request-body.bin' }).click();
  assert.equal(await readFile(await (await saving).path(), 'utf8'), '{\r\n"c": 1}');
});

for (const colorScheme of ['light', 'dark'] as const) {
  story(
    `axe is content with a long body: ${colorScheme}, 320 px`,
    async (stage) => {
      const { page, open } = stage;
      await allow(stage);
      for (const path of ['/commands/', '/signatures/']) {
        await open(path);
        await field(stage, 'Body').focus();
        await paste(stage, longBodies['many lines']);
        await page.locator('.aside:focus').waitFor();
        assert.deepEqual(await axeFaults(page), []);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wider <= 0, `${wider} px too wide`);
      }
    },
    { colorScheme, viewport: { width: 320, height: 700 } },
  );
}
