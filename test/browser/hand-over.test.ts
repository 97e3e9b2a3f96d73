/** Handing a case over: what is shown, what is copied, and that nothing secret is in it. */
import assert from 'node:assert/strict';
import { axeFaults } from './axe.ts';
import { evidence } from './evidence.ts';
import { assertOnlyScripts } from './secrets.ts';
import { useSite } from './site.ts';
import { expectText, type Stage, story } from './story.ts';

useSite();

const planted = {
  key: 'Zz9Zz8Zz7Zz6Zz5',
  query: 'Kx1Kx2Kx3Kx4',
  cookie: 'Yy1Yy2Yy3Yy4',
  address: '192.0.2.7',
  email: 'jane@mail.example.com',
};
const text = evidence.withApiKey
  .replace('example-not-a-real-key', planted.key)
  .replace('/prod/orders', `/prod/orders?api_key=${planted.query}`)
  .replace('> Accept: */*', `> Accept: */*\n> Cookie: sid=${planted.cookie}\n> From: ${planted.email}`);

/** Pastes the text and opens the panel behind a button. */
async function hand({ page, open }: Stage, button: 'Copy for the ticket' | 'Ask the customer') {
  await open('/');
  await page.getByLabel(/^Paste the failing response/).fill(text);
  await page.getByRole('button', { name: button }).click();
  const panel = page.locator('.hand-over');
  await panel.getByRole('heading', { level: 3 }).waitFor();
  return panel;
}

/** What the button of a panel copies. */
async function copied({ page, context }: Stage, button: string): Promise<string> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

function assertClean(note: string): void {
  for (const [what, secret] of Object.entries(planted))
    assert.ok(!note.includes(secret), `${what} is in it:\n${note}`);
}

story('the note for a ticket has the request’s id and no secret', async (stage) => {
  const { page } = stage;
  const before = stage.watched.requests.length;
  const panel = await hand(stage, 'Copy for the ticket');
  await panel.getByText('What will be copied').click();
  const shown = await panel.locator('pre').innerText();
  const note = await copied(stage, 'Copy the note');
  assert.equal(note.trim(), shown.trim(), 'what is shown is not what is copied');
  assertClean(note);
  for (const part of ['11111111-2222-3333-4444-555555555555', 'AbCdEfGhIjKlMnO=', '<api-key-1>', '/#'])
    assert.ok(note.includes(part), `${part} is missing:\n${note}`);
  await panel.getByText('What was removed').click();
  await expectText(panel.locator('.removed li'), 'e-mail address, once');
  assertOnlyScripts(stage.watched.requests.slice(before).filter((request) => request !== 'GET /'));
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
});

story('with a cause the note has the command that confirms it', async (stage) => {
  const { page } = stage;
  const panel = await hand(stage, 'Copy for the ticket');
  await page.locator('.question[data-fact="apiKeyState"] [data-value="no-plan"]').click();
  await page.locator('.ending[data-cause="api-key-not-in-usage-plan"]').waitFor();
  await panel.getByText('What will be copied').click();
  await expectText(panel.locator('pre'), '/causes/api-key-not-in-usage-plan/');
  await expectText(panel.locator('pre'), 'To confirm');
  const note = await panel.locator('pre').innerText();
  assert.ok(/```sh\nexport [^`]*aws apigateway/.test(note), note);
  assertClean(note);
});

story('“also remove” takes effect on what is shown', async (stage) => {
  const panel = await hand(stage, 'Copy for the ticket');
  await panel.getByText('What will be copied').click();
  await expectText(panel.locator('pre'), 'a1b2c3d4e5');
  await panel.getByLabel(/^Also remove/).fill('A1B2C3D4E5\norders');
  await expectText(panel.locator('pre'), '<removed-1>');
  const note = await panel.locator('pre').innerText();
  assert.ok(!/a1b2c3d4e5|orders/i.test(note), note);
});

story('the customer is asked what is open, and the reply goes on from there', async (stage) => {
  const { page } = stage;
  const panel = await hand(stage, 'Ask the customer');
  const message = await copied(stage, 'Copy the message');
  assertClean(message);
  assert.ok(/^Answer 1: /m.test(message) && !/^Answer 4: /m.test(message), message);
  await panel.getByLabel('The customer’s reply').fill('Hello,\n\n> Answer 1: perhaps');
  await panel.getByRole('button', { name: 'Go on from this reply' }).click();
  await expectText(panel.locator('.reply'), 'No answer was understood');
  const label = await page.locator('.question[data-fact="apiKeyState"] [data-value="no-plan"]').innerText();
  await panel.getByLabel('The customer’s reply').fill(`Hello,\n\n> Answer 1: ${label}\n\nRegards`);
  await panel.getByRole('button', { name: 'Go on from this reply' }).click();
  await page.locator('.ending[data-cause="api-key-not-in-usage-plan"]').waitFor();
});

story('the keyboard opens a panel and stands at its beginning', async (stage) => {
  const { page, open } = stage;
  await open('/');
  await page.getByLabel(/^Paste the failing response/).fill(text);
  const button = page.getByRole('button', { name: 'Copy for the ticket' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator('.hand-over h3:focus').waitFor();
  assert.equal(await button.getAttribute('aria-expanded'), 'true');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    story(
      `axe is content, and nothing is cut off: ${colorScheme}, ${width} px`,
      async (stage) => {
        for (const button of ['Copy for the ticket', 'Ask the customer'] as const) {
          const panel = await hand(stage, button);
          for (const summary of await panel.locator('summary').all()) await summary.click();
          assert.deepEqual(await axeFaults(stage.page), []);
          const wide = await stage.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(wide <= 0, `${wide} px too wide`);
        }
      },
      { colorScheme, viewport: { width, height: 800 } },
    );
  }
}

story('paper shows none of it', async (stage) => {
  const panel = await hand(stage, 'Copy for the ticket');
  await stage.page.emulateMedia({ media: 'print' });
  assert.equal(await panel.isVisible(), false);
});
