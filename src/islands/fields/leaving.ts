/** When a page may keep the keys no longer that were typed into it. */

/** Why the keys are forgotten without anybody asking for it. */
export type Leaving = 'left' | 'hidden' | 'asleep';

/** How long a tab may be out of sight, in milliseconds. */
export const hiddenFor = 10 * 60_000;

const reasons: Record<Leaving, string> = {
  left: 'The page was left',
  hidden: 'The page was out of sight for ten minutes',
  asleep: 'The browser put this tab to sleep',
};

/** What the page says when the reader comes back; `what` is such as `the keys are`. */
export const saysOfLeaving = (why: Leaving, what: string): string => `${reasons[why]}, so ${what} forgotten.`;

/**
 * Calls `forget` when the page is left (`pagehide`: closed, navigated away from, or kept for the way back), when it was
 * hidden for ten minutes, and when the browser freezes it, since no timer runs from then on. Returns what ends the watch.
 */
export function onLeaving(forget: (why: Leaving) => void): () => void {
  let since: number | undefined;
  let timer: number | undefined;
  const hidden = () => {
    since = undefined;
    forget('hidden');
  };
  const follow = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') {
      since = Date.now();
      timer = window.setTimeout(hidden, hiddenFor);
      return;
    }
    // A computer that sleeps stops the timer, but not the clock.
    if (since !== undefined && Date.now() - since >= hiddenFor) hidden();
    since = undefined;
  };
  const left = () => forget('left');
  const asleep = () => forget('asleep');
  follow();
  document.addEventListener('visibilitychange', follow);
  document.addEventListener('freeze', asleep);
  addEventListener('pagehide', left);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', follow);
    document.removeEventListener('freeze', asleep);
    removeEventListener('pagehide', left);
  };
}
