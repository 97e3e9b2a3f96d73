/** Keys that are typed into a form: where they never stand, and when they are forgotten. */
import assert from 'node:assert/strict';
import { assertNotCopied, assertNowhere } from './secrets.ts';
import { useSite } from './site.ts';
import { expectText, type Stage, story } from './story.ts';

useSite();

const url = 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/orders';
const keys = {
  'Access key ID': 'ASIAIOSFODNN7EXAMPLE',
  'Secret access key': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  'Session token': 'IQoJb3JpZ2luX2VjE/EXAMPLE//token==',
};
const secrets = Object.values(keys);
const minute = 60_000;

/** The forms that take keys: where each stands, its button, and what shows that it has signed. */
const forms = [
  {
    name: '/commands/',
    path: '/commands/',
    part: '.sign',
    go: 'Sign',
    result: '.sign .command pre',
    says: 'The keys are forgotten.',
    inUrl: '',
  },
  {
    name: '/commands/, in the URL',
    path: '/commands/',
    part: '.sign',
    go: 'Sign',
    result: '.sign .command pre',
    says: 'The keys are forgotten.',
    inUrl: 'In the URL (presigned)',
  },
  {
    name: '/signatures/',
    path: '/signatures/',
    part: '.explain',
    go: 'Sign and show each step',
    result: '.explain .shown pre',
    says: 'The keys are forgotten.',
    inUrl: '',
  },
] as const;
type Form = (typeof forms)[number];

/** A key as the signed request carries it: percent-encoded where that is a URL. */
const carried = ({ inUrl }: Form, key: string): string => (inUrl ? encodeURIComponent(key) : key);

/** Fills in the request, and chooses where its signature stands. */
async function describe({ page }: Stage, { part, inUrl }: Form, to = url): Promise<void> {
  await page.getByLabel('URL', { exact: true }).fill(to);
  if (!inUrl) return;
  await page.locator(part).getByLabel(inUrl).check();
  // Longer than the stories below go forward in time.
  await page.locator(part).getByLabel('Good for, in seconds').fill('86400');
}

const field = ({ page }: Stage, { part }: Pick<Form, 'part'>, label: string) =>
  page.locator(part).getByLabel(label, { exact: true });
const press = ({ page }: Stage, { part }: Pick<Form, 'part'>, name: string) =>
  page.locator(part).getByRole('button', { name, exact: true }).click();

async function typeKeys(stage: Stage, form: Form): Promise<void> {
  for (const [label, key] of Object.entries(keys)) await field(stage, form, label).fill(key);
}

/** Opens the page, fills in request and keys, and signs. */
async function signed(stage: Stage, form: Form): Promise<void> {
  await stage.open(form.path);
  await describe(stage, form);
  await typeKeys(stage, form);
  await press(stage, form, form.go);
  await expectText(stage.page.locator(form.result), 'AWS4-HMAC-SHA256');
}

async function assertForgotten(stage: Stage, form: Form): Promise<void> {
  await stage.page.locator(form.result).first().waitFor({ state: 'detached' });
  for (const label of Object.keys(keys))
    assert.equal(await field(stage, form, label).inputValue(), '', label);
  for (const secret of secrets) await assertNowhere(stage, secret);
}

async function assertHeld(stage: Stage, form: Form): Promise<void> {
  for (const [label, key] of Object.entries(keys))
    assert.equal(await field(stage, form, label).inputValue(), key);
}

/** The browser says that the tab is out of sight, or back. */
const turn = ({ page }: Stage, state: 'hidden' | 'visible') =>
  page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

for (const form of forms) {
  story(`${form.name}: after no step do the keys stand anywhere`, async (stage) => {
    const { page, context, open } = stage;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const nowhere = async (shownIn?: string) => {
      for (const secret of secrets) await assertNowhere(stage, secret, shownIn);
      await assertNotCopied(stage, secrets);
    };
    await open(form.path);
    await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
    await describe(stage, form);
    await typeKeys(stage, form);
    await nowhere();
    await page
      .locator(form.part)
      .getByRole('button', { name: 'Show secret access key', exact: true })
      .click();
    await nowhere();
    // What is refused is told without being repeated.
    await field(stage, form, 'Secret access key').fill(`${keys['Secret access key']} `);
    await press(stage, form, form.go);
    await expectText(page.getByRole('alert'), 'ends with white space');
    await nowhere();
    await field(stage, form, 'Secret access key').fill(keys['Secret access key']);
    await press(stage, form, form.go);
    await expectText(page.locator(form.result), 'AWS4-HMAC-SHA256');
    await expectText(page.locator(form.result), '⟨session token⟩');
    await nowhere();
    const texts = (await page.locator(form.result).allTextContents()).join(' ');
    const [, signature] = /X-Amz-Signature=([0-9a-f]{64})/.exec(texts) ?? [];
    assert.equal(signature !== undefined, form.inUrl !== '');
    // Whoever has the signature of a URL, and what stands beside it, has the URL.
    if (signature) {
      await assertNowhere(stage, signature, `${form.part} pre`);
      await assertNotCopied(stage, [signature]);
    }
    // Copied on purpose, the text is whole.
    const figure = page.locator(`${form.part} figure`, { hasText: '⟨session token⟩' });
    await figure.first().getByRole('button').click();
    await expectText(figure.first().getByRole('button'), 'Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(copied.includes(carried(form, keys['Session token'])));
    for (const secret of [keys['Secret access key'], carried(form, keys['Secret access key'])])
      assert.ok(!copied.includes(secret));
    await page.evaluate(() => navigator.clipboard.writeText('something else'));
    // Shown on purpose, the token stands there and nowhere else; the secret not even there.
    await press(stage, form, 'Show key ID and token');
    await expectText(page.locator(form.result), carried(form, keys['Session token']));
    await assertNowhere(stage, keys['Secret access key']);
    await nowhere(`${form.part} pre, ${form.part} .lines code`);
    await press(stage, form, 'Forget the keys');
    await expectText(page.getByRole('status'), form.says);
    await assertForgotten(stage, form);
    await nowhere();
    if (signature) await assertNowhere(stage, signature);
  });

  story(`${form.name}: the signer’s derived keys are forgotten with the keys`, async (stage) => {
    const { page } = stage;
    await page.addInitScript(() => {
      const { subtle } = crypto;
      const sign = subtle.sign.bind(subtle);
      Object.assign(window, { hmacs: 0 });
      subtle.sign = (...args: Parameters<typeof sign>) => {
        (window as unknown as { hmacs: number }).hmacs += 1;
        return sign(...args);
      };
    });
    const count = () => page.evaluate(() => (window as unknown as { hmacs: number }).hmacs);
    const signAgain = async () => {
      const before = await count();
      await page.getByLabel('Body', { exact: true }).fill(String(before));
      await page.locator(form.result).first().waitFor({ state: 'detached' });
      await press(stage, form, form.go);
      await expectText(page.locator(form.result), 'AWS4-HMAC-SHA256');
      return (await count()) - before;
    };
    await signed(stage, form);
    const first = await count();
    assert.ok((await signAgain()) < first, 'the derived key was not used again: this test proves nothing');
    await press(stage, form, 'Forget the keys');
    await assertForgotten(stage, form);
    await typeKeys(stage, form);
    assert.equal(await signAgain(), first);
  });

  story(
    `${form.name}: a tab that is hidden for ten minutes forgets, one that comes back sooner does not`,
    async (stage) => {
      const { page } = stage;
      await page.clock.install();
      await signed(stage, form);
      await turn(stage, 'hidden');
      await page.clock.runFor(4 * minute);
      await turn(stage, 'visible');
      await page.clock.runFor(20 * minute);
      await assertHeld(stage, form);
      await press(stage, form, form.go);
      await expectText(page.locator(form.result), 'AWS4-HMAC-SHA256');
      await turn(stage, 'hidden');
      await page.clock.runFor(10 * minute - 1000);
      await assertHeld(stage, form);
      await page.clock.runFor(1000);
      await assertForgotten(stage, form);
      await turn(stage, 'visible');
      await expectText(page.getByRole('status'), 'out of sight for ten minutes');
    },
  );

  story(`${form.name}: a computer that slept forgets when it wakes`, async (stage) => {
    const { page } = stage;
    await page.clock.install();
    await signed(stage, form);
    await turn(stage, 'hidden');
    // The clock goes on; no timer runs.
    await page.clock.setSystemTime(Date.now() + 11 * minute);
    await assertHeld(stage, form);
    await turn(stage, 'visible');
    await assertForgotten(stage, form);
  });

  for (const [name, leave] of [
    ['left', () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))],
    ['put to sleep', () => document.dispatchEvent(new Event('freeze'))],
  ] as const) {
    story(`${form.name}: a page that is ${name} forgets at once`, async (stage) => {
      await signed(stage, form);
      const values = await stage.page.evaluate(
        `(${leave})(); [...document.querySelectorAll('${form.part} .secret input')].map((input) => input.value).join('')`,
      );
      assert.equal(values, '');
      await assertForgotten(stage, form);
    });
  }

  story(`${form.name}: the way back leads to empty fields`, async (stage) => {
    const { page, open } = stage;
    await signed(stage, form);
    await open('/about/');
    await page.goBack();
    await page.getByLabel('URL', { exact: true }).focus();
    await expectText(page.locator(form.part), 'Forget the keys');
    for (const label of Object.keys(keys))
      assert.equal(await field(stage, form, label).inputValue(), '', label);
    assert.equal(await page.locator(form.result).count(), 0);
  });

  story(`${form.name}: what is being signed while the keys are forgotten is dropped`, async (stage) => {
    const { page } = stage;
    await page.addInitScript(() => {
      const { subtle } = crypto;
      const sign = subtle.sign.bind(subtle);
      const held: (() => void)[] = [];
      Object.assign(window, { held, letGo: () => held.splice(0).map((go) => go()) });
      subtle.sign = async (...args: Parameters<typeof sign>) => {
        if (!(window as unknown as { free?: boolean }).free) await new Promise<void>((go) => held.push(go));
        return sign(...args);
      };
    });
    await stage.open(form.path);
    await describe(stage, form);
    await typeKeys(stage, form);
    await press(stage, form, form.go);
    await page.waitForFunction(() => (window as unknown as { held: unknown[] }).held.length > 0);
    await press(stage, form, 'Forget the keys');
    await expectText(page.getByRole('status'), form.says);
    await page.evaluate(() => {
      Object.assign(window, { free: true });
      (window as unknown as { letGo(): void }).letGo();
    });
    // A whole signature later nothing has come of the first.
    await describe(stage, form, `${url}/2`);
    await typeKeys(stage, form);
    await press(stage, form, form.go);
    await expectText(page.locator(form.result), 'orders/2');
    await press(stage, form, 'Forget the keys');
    await assertForgotten(stage, form);
  });
}

story('the secret of a comparison is held as the others are', async (stage) => {
  const { page, open } = stage;
  const part = { part: '.compare' } as unknown as Form;
  await page.clock.install();
  await open('/signatures/');
  await page.getByText('Add the body, or check with the secret key').click();
  const secret = keys['Secret access key'];
  const input = field(stage, part, 'Secret access key');
  await input.fill(secret);
  await page
    .locator('.compare')
    .getByLabel('What was refused')
    .fill('{"message":"The request signature we calculated does not match the signature you provided."}');
  await press(stage, part, 'Compare');
  await expectText(page.locator('.compare').getByRole('status'), /./);
  await assertNowhere(stage, secret);
  await press(stage, part, 'Forget the secret');
  await expectText(page.locator('.compare').getByRole('status'), 'The keys are forgotten.');
  assert.equal(await input.inputValue(), '');
  await input.fill(secret);
  await turn(stage, 'hidden');
  await page.clock.runFor(10 * minute);
  assert.equal(await input.inputValue(), '');
  await assertNowhere(stage, secret);
});
