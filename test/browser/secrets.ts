import assert from 'node:assert/strict';
import type { Stage } from './story.ts';

/**
 * Asserts that a secret which was typed stands nowhere but in its input: not in the address, the title, the window's
 * name, the history, any storage, a request, an error, or the page as HTML. `shownIn` selects the elements that show it
 * because the reader asked for it.
 */
export async function assertNowhere(
  { page, context, watched }: Stage,
  secret: string,
  shownIn = 'no-such-element',
): Promise<void> {
  const places = await page.evaluate(async (selector) => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll(selector)) element.remove();
    return {
      address: location.href,
      title: document.title,
      'name of the window': window.name,
      history: JSON.stringify(history.state),
      'local storage': JSON.stringify(localStorage),
      'session storage': JSON.stringify(sessionStorage),
      databases: JSON.stringify(await indexedDB.databases()),
      caches: JSON.stringify(await caches.keys()),
      HTML: copy.outerHTML,
    };
  }, shownIn);
  const all = {
    ...places,
    cookies: JSON.stringify(await context.cookies()),
    requests: watched.requests.join('\n'),
    errors: watched.faults.join('\n'),
  };
  const forms = [secret, encodeURIComponent(secret), btoa(secret)];
  for (const [place, text] of Object.entries(all)) {
    for (const form of forms) assert.ok(!text.includes(form), `the secret stands in the ${place}`);
  }
}

/** Asserts that the clipboard holds none of the secrets. Needs the permission `clipboard-read`. */
export async function assertNotCopied({ page }: Stage, secrets: readonly string[]): Promise<void> {
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const secret of secrets) assert.ok(!copied.includes(secret), 'the secret stands in the clipboard');
}

/** Asserts that a page has loaded only its own script chunks since a moment; the icon is the browser's own wish. */
export function assertOnlyScripts(requests: readonly string[]): void {
  const others = requests.filter(
    (request) => !/^GET \/(_astro\/[\w.-]+\.(js|css)|favicon\.svg)$/.test(request),
  );
  assert.deepEqual(others, []);
}
