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
  // Lambda's own form of an error, which a non-proxy integration passes on.
  if (
    low.includes('errormessage') &&
    ['errortype', 'stacktrace', '"trace"', 'task timed out'].some((one) => low.includes(one))
  ) {
    const found = /"errorMessage"\s{0,3}:/i.exec(text);
    // In a function's log it is what the function ended with, whatever the caller saw.
    if (found && !/\bInvoke Error[^\r\n]*$/.test(text.slice(Math.max(0, found.index - 200), found.index)))
      matches.push({ slug: 'lambda-error-object', weight: weights.shape + 1, quote: quoteOf(found, at) });
  }
  const nothing = needles.some((needle) => low.includes(needle)) ? nothingArrived.exec(text) : null;
  if (nothing) findings.push(finding('backendReceives', 'no', quoteOf(nothing, at)));
  return { matches, findings };
}
