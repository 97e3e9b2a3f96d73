/** Reads a URL that a person typed or pasted into a field. Pure: no DOM. */
import { CommandRefused } from '../../commands/refusal.ts';
import { calledUrl } from '../../commands/url.ts';
import { targetOf } from '../../evidence/address.ts';
import type { Target } from '../../facts/target.ts';
import type { Problem } from './problem.ts';

/** A host name with at least one dot, and what may follow it: a URL without its scheme. */
const withoutScheme = /^[a-z0-9-]+(\.[a-z0-9-]+)+([:/?#]|$)/i;

const problems: [when: RegExp, text: string][] = [
  [/[\r\n]/, 'The URL holds a line break. Remove it.'],
  [/\s/, 'The URL holds white space. Write it as it is sent: %20 for a space.'],
  [/\p{Cc}/u, 'The URL holds a control character. Remove it, or percent-encode it.'],
  [/^[a-z]+:\/\/[^/?#]*@/i, 'The URL holds a user name before the host. Take it out.'],
];

/** What the text says about where a request goes; a text that is no URL says nothing, and why. */
export function readUrl(text: string): { target: Target; problem?: Problem } {
  // Space round a URL is a slip of the mouse, never meant.
  const url = text.trim();
  if (!url) return { target: {} };
  const wrong = problems.find(([when]) => when.test(url));
  if (wrong) return { target: {}, problem: { text: wrong[1] } };
  const target = targetOf(withoutScheme.test(url) ? `https://${url}` : url);
  if (!target) {
    const text = 'Write the whole URL, such as https://api.example.com/orders.';
    return { target: {}, problem: { text, unfinished: true } };
  }
  try {
    calledUrl(target);
    return { target };
  } catch (error) {
    if (error instanceof CommandRefused) return { target: {}, problem: { text: error.message } };
    throw error;
  }
}
