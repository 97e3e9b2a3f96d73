/** The address of the open page: it follows what is held, so that a reload or the way back finds it again. */
import { clearTarget, hold, isCase, targetIn } from './held.ts';

/** Browsers refuse an address that changes with every letter. */
const pause = 400;
let waiting: number | undefined;
let wanted: string | undefined;

/** Writes what is wanted at once. */
export function writeAddress(): void {
  clearTimeout(waiting);
  if (wanted === undefined) return;
  const path = `${location.pathname}${location.search}`;
  if (wanted) history.replaceState(null, '', `${path}#${wanted}`);
  // The name of a place in the page is no target, and stays.
  else if (isCase(location.hash)) history.replaceState(null, '', path);
  wanted = undefined;
}

/** Holds a target that was typed into a form, and has the address follow once the typing pauses. */
export function holdTyped(link: string): void {
  hold(link);
  wanted = targetIn(link);
  clearTimeout(waiting);
  waiting = window.setTimeout(writeAddress, pause);
}

/** One click: everything that is filled in goes, out of the address too. */
export function clearAll(): void {
  clearTarget();
  // The wizard's address says more than a target, and has no target by now.
  wanted = targetIn(location.hash) ? '' : undefined;
  writeAddress();
}
