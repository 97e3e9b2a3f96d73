import { type Finding, type Match, weights } from './reading.ts';

/** Errors that the tree itself takes for these statuses when nobody knows the message. */
const telling: Readonly<Record<string, string>> = {
  'too-many-requests': '429',
  'service-unavailable': '503',
  'endpoint-timeout': '504',
};

/**
 * The errors of a text, the first of them worth more if it is a phrase that agrees with the status that was seen, and
 * nothing else is there. On a web server's page the phrase is that server's, and so is one with a hyphen.
 */
export function agreed(errors: Match[], findings: readonly Finding[], text: string, at: number): Match[] {
  const [only, ...others] = errors;
  if (!only || others.length > 0 || only.weight !== weights.hint) return errors;
  const status = findings.find(({ fact }) => fact === 'status')?.value;
  const { from, to } = only.quote;
  const isPage = text[from - at - 1] === '>' || text.slice(from - at, to - at).includes('-');
  const agrees = status !== undefined && telling[only.slug] === status;
  return agrees && !isPage ? [{ ...only, weight: weights.agreed }] : errors;
}
