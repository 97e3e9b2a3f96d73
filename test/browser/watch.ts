/** What a page must never do, noticed while it is open. */
import type { Page, Request } from 'playwright-core';

export interface Watch {
  /** Violations of the policy, console errors, uncaught exceptions, requests to other origins. */
  faults: string[];
  /** Every request, as `GET /path`, in order; `length` tells what came after a moment. */
  requests: string[];
}

declare global {
  interface Window {
    gatewhyViolation(text: string): void;
  }
}

/** Watches a page that has not been opened yet. */
export async function watch(page: Page, origin: string): Promise<Watch> {
  const seen: Watch = { faults: [], requests: [] };
  const path = () => page.url().replace(origin, '');
  await page.exposeFunction('gatewhyViolation', (text: string) => seen.faults.push(`${path()}: ${text}`));
  await page.addInitScript(() => {
    addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) => {
        const where = sourceFile ? ` (${sourceFile}:${lineNumber})` : '';
        window.gatewhyViolation(`the policy's ${effectiveDirective} forbids ${blockedURI}${where} ${sample}`);
      },
    );
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.faults.push(`${path()}: console error: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.faults.push(`${path()}: uncaught: ${error.message}`));
  page.on('request', (request: Request) => {
    const url = request.url();
    if (url.startsWith(`${origin}/`)) seen.requests.push(`${request.method()} ${url.slice(origin.length)}`);
    else if (!/^(data|blob|about):/.test(url)) seen.faults.push(`${path()}: asks another origin: ${url}`);
  });
  return seen;
}
