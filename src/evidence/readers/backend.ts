import { type Finding, finding, type Match, type Part, quoteOf, type Stretch, weights } from '../reading.ts';
import { backendTexts } from './backend-texts.ts';

/** Body texts in which an application says that it got no credential at all. */
const nothingArrived =
  /\bnot authenticated\b|credentials were not provided|api[_ -]?key[_ -]?(?:is )?(?:missing|required)|missing (?:api key|token|authorization)|no (?:api key|token) provided/i;
const needles = ['authenticated', 'not provided', 'missing', 'required', 'provided'];

/** Reads what shows that the application behind the gateway wrote the answer, as frameworks and runtimes write theirs. */
export function readBackend({ text, low, at }: Stretch): Part {
  const matches: Match[] = [];
  const findings: Finding[] = [];
  for (const { needle, pattern, slug, answer, weight = weights.shape + 0.5 } of backendTexts) {
    const found = low.includes(needle) ? pattern.exec(text) : null;
    if (!found) continue;
    const quote = quoteOf(found, at);
    matches.push({ slug, weight, quote });
    if (answer) findings.push(finding('backendAnswer', answer, quote));
    // The same sentence in an answer of Lambda's own is about the event too.
    if (answer === 'event-shape') findings.push(finding('functionError', 'event-field', quote));
  }
  const thrown = lambdaError(text, low);
  // In a function's log it is what the function ended with, whatever the caller saw.
  if (thrown && !/\bInvoke Error[^\r\n]*$/.test(text.slice(Math.max(0, thrown.index - 200), thrown.index)))
    matches.push({ slug: 'lambda-error-object', weight: weights.shape + 1, quote: quoteOf(thrown, at) });
  const nothing = needles.some((needle) => low.includes(needle)) ? nothingArrived.exec(text) : null;
  if (nothing) findings.push(finding('backendReceives', 'no', quoteOf(nothing, at)));
  return { matches, findings };
}

/** Lambda's own form of an error, which a non-proxy integration passes on and a test in the console shows. */
export const lambdaError = (text: string, low: string): RegExpExecArray | null =>
  low.includes('errormessage') &&
  ['errortype', 'stacktrace', '"trace"', 'task timed out'].some((one) => low.includes(one))
    ? /"errorMessage"\s{0,3}:/i.exec(text)
    : null;

/** What the answer proves that is such an object: the function reported an error, unless it says that time ran out. */
export function readReturnedError({ text, low, at }: Stretch): Finding[] {
  const thrown = /timed ?out/.test(low) ? null : lambdaError(text, low);
  return thrown ? [finding('functionLog', 'error', quoteOf(thrown, at))] : [];
}
