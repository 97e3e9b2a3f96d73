import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const rules = {
  all: { type: 'tag' as const, values: tags },
  /** The only rules that a colour scheme can break. */
  colours: { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] },
};

/** What axe finds on the page as it stands, one line for each element. */
export async function axeFaults(page: Page, which: keyof typeof rules = 'all'): Promise<string[]> {
  // Over whatever it lies just then, the line at the foot of the window narrows targets; scrolled away they are whole.
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('.own-target')?.style.setProperty('position', 'static'),
  );
  // Evaluated by the debugger, which the page's policy does not govern.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const violations = await page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const results: AxeResults = await axe.run(document, { runOnly, resultTypes: ['violations'] });
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      targets: nodes.map(({ target }) => target.join(' ')),
    }));
  }, rules[which]);
  return violations.flatMap(({ id, help, targets }) =>
    targets.map((target) => `axe ${id}: ${help}: ${target}`),
  );
}
