/** The AWS CLI's answers in a probe's block: read as if they had been pasted by themselves. */
import type { Configuration } from '../../configuration/configuration.ts';
import { type Quote, stretchOf } from '../../reading.ts';
import { awsCliOutput } from '../aws-cli/aws-cli-output.ts';
import { TranscriptWriter } from '../transcript.ts';
import { sectionsOf } from './probe-output-answers.ts';
import { addLine, type BlockLine } from './probe-output-lines.ts';

/** Longer outputs are no set-up that a person would paste. Characters. */
const longest = 2_000_000;

/** What the queries say of the set-up, its places being those of the pasted text; undefined if they say nothing. */
export function configurationIn(lines: readonly BlockLine[]): Configuration | undefined {
  const found: Configuration[] = [];
  for (const section of sectionsOf(lines, /^\$ aws (?:apigateway|apigatewayv2|wafv2|lambda) /)) {
    const writer = new TranscriptWriter();
    const [command, ...output] = section;
    // Neither what failed nor what is cut off says what is not there.
    const isEnded = output.some(({ text }) => /^status 0$/.test(text));
    if (!command || !isEnded) continue;
    addLine(writer, command).say('\n');
    for (const line of output) if (line.text.startsWith('= ')) addLine(writer, line, 2).say('\n');
    const { text, original } = writer.done();
    if (text.length > longest) continue;
    for (const { configuration } of awsCliOutput(stretchOf(text))) {
      if (configuration) found.push(placed(configuration, original));
    }
  }
  return found.length > 0 ? together(found) : undefined;
}

const isQuote = (value: object): value is Quote =>
  'from' in value && 'to' in value && typeof value.from === 'number' && typeof value.to === 'number';

/** The same value with all its quotes seen from the text that it was taken out of. A configuration holds no loops. */
function placed<T>(value: T, original: (quote: Quote) => Quote): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => placed(one, original)) as T;
  if (isQuote(value)) return original(value) as T;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, placed(one, original)])) as T;
}

/** Several answers as one set-up: lists are joined, of anything else the first counts. */
function together(all: readonly Configuration[]): Configuration {
  const joined: Record<string, unknown> = {};
  for (const one of all) {
    for (const [name, value] of Object.entries(one)) {
      const before = joined[name];
      joined[name] =
        Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : (before ?? value);
    }
  }
  return joined as unknown as Configuration;
}
