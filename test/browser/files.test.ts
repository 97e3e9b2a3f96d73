/** Files: dropped and chosen, read in a worker that is bound by the same promises as the page. */
import assert from 'node:assert/strict';
import { axeFaults } from './axe.ts';
import { evidence } from './evidence.ts';
import { drop, emptyOf, harOf, largeHar } from './files.ts';
import { reachedFrom, welcoming } from './reach.ts';
import { assertNowhere, assertOnlyScripts } from './secrets.ts';
import { theBrowser, useSite } from './site.ts';
import { expectText, type Stage, story } from './story.ts';
import { tasksDuring } from './tasks.ts';

useSite();

const chooser = 'Choose or drop files';
const pasteBox = /^Paste the failing response/;

interface Given {
  name: string;
  mimeType: string;
  buffer: Buffer;
}
const file = (name: string, content: string | Buffer): Given => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

/** Opens the home page and brings the wizard to life. */
async function enter({ page, open }: Stage): Promise<void> {
  await open('/');
  await page.getByLabel(pasteBox).focus();
  await page.getByLabel(chooser).waitFor({ state: 'attached' });
}

const choose = ({ page }: Stage, ...files: (Given | string)[]) =>
  typeof files[0] === 'string'
    ? page.getByLabel(chooser).setInputFiles(files as string[])
    : page.getByLabel(chooser).setInputFiles(files as Given[]);

story('a HAR file of 50 MB is read with progress, and the page stays quick', async (stage) => {
  const { page, watched } = stage;
  const path = await largeHar();
  await enter(stage);
  const before = watched.requests.length;
  const [longest = 0, ...shorter] = await tasksDuring(theBrowser(), page, async () => {
    await drop(page, path, '.paste textarea');
    await page.locator('progress').waitFor();
    await expectText(page.locator('.reading'), /orders\.har|what failed/);
    await page.locator('.known [data-fact="error"]').waitFor({ timeout: 60_000 });
    await expectText(page.locator('.files li'), /From orders\.har \(50 MB\): HAR file, 1 failing request/);
    await expectText(page.locator('.known [data-fact="error"] q'), 'Missing Authentication Token');
    await expectText(page.locator('.places'), 'orders.har');
  });
  assert.equal(await page.locator('progress').count(), 0);
  assert.ok(shorter.length > 0, 'no task was seen');
  assert.ok(longest <= 50, `a task of ${longest} ms`);
  assertOnlyScripts(watched.requests.slice(before));
  await assertNowhere(stage, 'AbCdEfGhIjKlMnO=', '[data-wizard]');
  assert.deepEqual(
    await page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length]),
    [0, 0],
  );
});

story('cancel stops the reading and leaves everything as it was', async (stage) => {
  const { page } = stage;
  const path = await largeHar();
  await enter(stage);
  await page.getByLabel(pasteBox).fill(evidence.withApiKey);
  await page.locator('.known [data-fact="error"]').waitFor();
  const known = await page.locator('.known').innerText();
  const [worker] = page.workers();
  assert.ok(worker, 'nothing is read in a worker');
  const ended = worker.waitForEvent('close', { timeout: 10_000 });
  await choose(stage, path);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await ended;
  await page.locator('.reading').waitFor({ state: 'detached' });
  assert.equal(await page.locator('.known').innerText(), known);
  assert.equal(await page.locator('.files li').count(), 0);
  assert.equal(await page.getByLabel(pasteBox).inputValue(), evidence.withApiKey);
  await choose(stage, file('short.txt', evidence.noRoute));
  await expectText(page.locator('.files li'), 'short.txt');
});

story('the worker can reach nobody, like the page', async (stage) => {
  const { page } = stage;
  await enter(stage);
  await page.getByLabel(pasteBox).fill(evidence.withApiKey);
  await page.locator('.known [data-fact="error"]').waitFor();
  const [worker] = page.workers();
  assert.ok(worker, 'nothing is read in a worker');
  assert.match(worker.url(), /^blob:/);
  const other = await welcoming();
  const answered: string[] = [];
  page.on('response', (response) => answered.push(response.url()));
  try {
    assert.deepEqual(await worker.evaluate(reachedFrom, other.origin), []);
    assert.equal(other.hits(), 0, 'another origin was asked');
    assert.deepEqual(
      answered.filter((url) => /catalogue\.json|\/x\b/.test(url)),
      [],
    );
    // The other site is there: whoever is allowed to reaches it.
    assert.equal((await fetch(other.origin)).status, 200);
  } finally {
    other.close();
  }
  // Each attempt was noticed and refused; that is what was wanted.
  stage.watched.faults.splice(0);
});

story('several files and what is pasted are read together, and a file can be removed', async (stage) => {
  const { page } = stage;
  await enter(stage);
  await choose(
    stage,
    file('a.txt', 'Nothing of interest here.\n'),
    file('call.txt', `\n\n${evidence.withApiKey}`),
  );
  await expectText(page.locator('.files'), 'call.txt');
  await page.locator('.question[data-fact="apiKeyState"]').waitFor();
  await expectText(page.locator('.missed summary'), 'Not understood: 1 part');
  await page.locator('.missed summary').click();
  await expectText(page.locator('.missed li'), 'a.txt, line 1: Nothing of interest here.');
  await expectText(page.locator('.places .note'), 'call.txt');
  await page.getByRole('button', { name: 'Remove call.txt' }).click();
  await page.locator('.question[data-fact="apiKeyState"]').waitFor({ state: 'detached' });
  await expectText(page.locator('.files li'), 'a.txt');
  assert.equal(await page.locator('.files li').count(), 1);
});

story('a file dropped before the wizard is there is not lost', async (stage) => {
  const path = await harOf('small.har', 10_000);
  await stage.open('/');
  await drop(stage.page, path, '.paste textarea');
  await stage.page.locator('.known [data-fact="error"]').waitFor();
});

const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(evidence.withApiKey, 'utf16le')]);

story('a file as Windows writes it is decoded', async (stage) => {
  await enter(stage);
  await choose(stage, file('windows.txt', utf16));
  await stage.page.locator('.question[data-fact="apiKeyState"]').waitFor();
});

const refused: readonly [name: string, content: Buffer | string, says: RegExp][] = [
  ['empty.txt', '', /nothing in it/],
  ['logs.zip', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), /Unpack it first/],
  ['log.gz', Buffer.from([0x1f, 0x8b, 8, 0, 0]), /Unpack it first/],
  ['shot.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), /picture/],
  ['core.bin', Buffer.from([1, 0, 2, 3, 0, 0, 4, 5]), /no text/],
];
for (const [name, content, says] of refused) {
  story(`${name}: a sentence says what is wrong and what to do, and the others are read`, async (stage) => {
    const { page } = stage;
    await enter(stage);
    await choose(stage, file(name, content), file('call.txt', evidence.withApiKey));
    await expectText(page.locator('.problem'), says);
    await expectText(page.locator('.problem'), name);
    await page.locator('.question[data-fact="apiKeyState"]').waitFor();
    assert.equal(await page.locator('.files li').count(), 1);
  });
}

story('more than 50 MB are refused before they are read', async (stage) => {
  await enter(stage);
  await choose(stage, emptyOf('huge.har', 54_000_000));
  await expectText(stage.page.locator('.problem'), /too big/);
  assert.equal(await stage.page.locator('.reading').count(), 0);
});

story('where there are no such workers the page reads by itself, and less', async (stage) => {
  const { page } = stage;
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await enter(stage);
  await page.getByLabel(pasteBox).fill(evidence.withApiKey);
  await page.locator('.question[data-fact="apiKeyState"]').waitFor();
  await choose(stage, file('long.log', `${'nothing at all\n'.repeat(20_000)}`));
  await expectText(page.locator('.problem'), /first 200,000 characters/);
  await page.locator('.question[data-fact="apiKeyState"]').waitFor();
});

for (const colorScheme of ['light', 'dark'] as const) {
  story(
    `axe is content with files, choices, contradictions and places: ${colorScheme}, 320 px`,
    async (stage) => {
      const { page } = stage;
      await enter(stage);
      await choose(
        stage,
        file('two.txt', `${evidence.withApiKey}\n\n${evidence.noRoute}`),
        file('empty.txt', ''),
      );
      await page.locator('.choices').waitFor();
      await page.locator('.known summary').click();
      await page.locator('.known [data-fact="apiType"] .change').first().click();
      await page.locator('.question[data-fact="apiType"] [data-value="http"]').click();
      await page.locator('.disagree').waitFor();
      for (const summary of await page.locator('.triage summary').all())
        if (await summary.isVisible()) await summary.click();
      await page.locator('.places').evaluate((places) => places.setAttribute('open', ''));
      assert.deepEqual(await axeFaults(page), []);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} px too wide`);
    },
    { colorScheme, viewport: { width: 320, height: 800 } },
  );
}
