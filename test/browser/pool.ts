import type { Page } from 'playwright-core';
import { origin, theBrowser } from './site.ts';
import { type Watch, watch } from './watch.ts';

export interface Watched {
  page: Page;
  seen: Watch;
}

const free: Watched[] = [];

async function make(): Promise<Watched> {
  const context = await theBrowser().newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  return { page, seen: await watch(page, origin()) };
}

/** Lends a watched page, which is used again afterwards: a new profile for each of a hundred pages takes a minute. */
export async function withPage<T>(work: (watched: Watched) => Promise<T>): Promise<T> {
  const watched = free.pop() ?? (await make());
  watched.seen.faults.length = 0;
  watched.seen.requests.length = 0;
  const result = await work(watched);
  free.push(watched);
  return result;
}
