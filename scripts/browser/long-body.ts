/** Bodies of 1 MB, and what a reader does while one is there: for the story and for the benchmark (`long-tasks`). */
import type { Page } from 'playwright-core';

const megabyte = 1_000_000;
const row = '  {"id": 1, "name": "an order", "note": "it is shipped on time"},\n';

/** The usual one, of many lines, and the worst ones, of a single line with and without places to break it. */
export const longBodies = {
  'many lines': `[\n${row.repeat(megabyte / row.length)}]`,
  'one line': 'abcdefghi '.repeat(megabyte / 10),
  'one word': 'x'.repeat(megabyte),
} as const;

const idle = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 2000 })));

const input = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** Waits for the commands of the form to hold a text. */
const commandsHold = (page: Page, text: string) =>
  page.locator('.commands pre').filter({ hasText: text }).first().waitFor();

/** Fills the form of /commands/ but for the body, and takes the body to the clipboard. */
export async function prepare(page: Page, body: string): Promise<void> {
  await input(page, 'URL').fill('https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/orders?b=2');
  await input(page, 'Method').selectOption('POST');
  await input(page, 'Headers').fill('content-type: application/json');
  await input(page, 'Access key ID').fill('AKIAIOSFODNN7EXAMPLE');
  await input(page, 'Secret access key').fill('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY');
  await commandsHold(page, '/prod/orders');
  await page.evaluate((text) => navigator.clipboard.writeText(text), body);
  await input(page, 'Body').focus();
  await idle(page);
}

type Act = readonly [name: string, act: (page: Page) => Promise<void>];

const choose = (label: string): Act => [
  `choose ${label}`,
  async (page) => {
    await page.locator('.commands').getByLabel(label, { exact: true }).check();
    await page.locator('.commands section').first().waitFor();
  },
];

/** What is done with the body that `prepare` left on the clipboard, in order. */
export const acts: readonly Act[] = (
  [
    [
      'paste it',
      async (page) => {
        await page.keyboard.press('Control+v');
        await commandsHold(page, '--data-binary @request-body.bin');
      },
    ],
    [
      'type a URL',
      async (page) => {
        await input(page, 'URL').press('End');
        await page.keyboard.type('&c=3', { delay: 30 });
        await commandsHold(page, 'c=3');
      },
    ],
    [
      'type a header',
      async (page) => {
        await input(page, 'Headers').press('Control+End');
        await page.keyboard.type('\nx-a: 12', { delay: 30 });
        await commandsHold(page, 'x-a: 12');
      },
    ],
    choose('PowerShell'),
    choose('AWS CLI'),
    choose('Code'),
    choose('curl'),
    [
      'sign',
      async (page) => {
        await page.getByRole('button', { name: 'Sign', exact: true }).click();
        await page.locator('.sign .command pre').first().waitFor();
      },
    ],
    [
      'remove it',
      async (page) => {
        await page.getByRole('button', { name: 'Remove the body' }).click();
        await page.locator('.aside').waitFor({ state: 'detached' });
      },
    ],
  ] satisfies Act[]
).map(([name, act]) => [
  name,
  async (page) => {
    await act(page);
    await idle(page);
  },
]);
