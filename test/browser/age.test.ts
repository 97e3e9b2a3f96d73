/** A page that outlives its build says so by the reader's clock, and no page says so before its time. */
import assert from 'node:assert/strict';
import { pages } from '../site/built.ts';
import { useSite } from './site.ts';
import { expectText, story } from './story.ts';

useSite();

const first = (form: RegExp) => pages.find(({ path }) => form.test(path));
const examples = [/^\/causes\/./, /^\/errors\/./, /^\/guides\/./, /^\/about\/$/, /^\/commands\/$/].map(first);

for (const example of examples) {
  const path = example?.path ?? 'no such page';
  story(`${path} in the year 2040`, async ({ page, open }) => {
    await page.clock.setFixedTime(new Date('2040-01-01'));
    await open(path);
    const notes = page.locator('[data-aged]');
    await expectText(page.locator('.plate [data-aged]'), /more than a year ago, on \d+ \w+ 20\d\d/);
    await expectText(page.locator('.sources [data-aged]'), /more than a year ago/);
    assert.equal(await notes.count(), 2);
  });

  story(`${path} on the day of its review`, async ({ page, open }) => {
    const day = example?.tree.querySelector('.sources time')?.getAttribute('datetime') ?? '';
    await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
    await open(path);
    assert.equal(
      await page.locator('[data-aged]').count(),
      example?.tree.querySelectorAll('[data-aged]').length,
    );
  });
}
