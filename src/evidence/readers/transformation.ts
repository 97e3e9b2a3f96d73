import { finding, type Part, quoteOf, type Stretch } from '../reading.ts';

const failed = /Unable to transform request/i;
/** The call is a preflight, in the execution log's words or in those of a transcript. */
const preflight =
  /\bHTTP Method: OPTIONS\b|^(?:> ?)?OPTIONS \S{1,2000} HTTP\/|\bcurl\b[^\r\n]{0,300} -X ?OPTIONS\b/im;
const binary = /before transformations: \[Binary Data\]/i;

/**
 * Reads the log's sentence for a request that could not be transformed. Its commoner cause is the mapping template. But a
 * preflight's mock integration says the same where `binaryMediaTypes` has everything: a preflight whose body counts as
 * binary is that one, and with one of the two signs only it may be either.
 */
export function readTransformation({ text, low, at }: Stretch): Part {
  const found = low.includes('unable to transform request') ? failed.exec(text) : null;
  if (!found) return {};
  const isPreflight = preflight.test(text);
  const body = binary.exec(text);
  if (isPreflight && body)
    return { findings: [finding('mappingProblem', 'binary-media-types', quoteOf(body, at))] };
  if (isPreflight || body) return {};
  return { findings: [finding('integrationLog', 'request-template', quoteOf(found, at))] };
}
