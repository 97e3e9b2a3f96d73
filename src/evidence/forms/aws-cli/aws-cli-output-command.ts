/** The `aws …` command that stands above its output. */
import type { Quote } from '../../reading.ts';
import { shellWords } from '../../shell-words.ts';

export interface AwsCommand {
  /** `apigateway`, `apigatewayv2`, … */
  service: string;
  /** `get-resources`, … */
  operation: string;
  /** Options by their names in lower case without the dashes; a flag has an empty value. */
  options: ReadonlyMap<string, string>;
  quote: Quote;
}

const services = new Set(['apigateway', 'apigatewayv2', 'lambda', 'sts', 'wafv2']);

/** No command with its options is longer. Characters. */
const longest = 1500;

/**
 * The command whose output begins at a place of a text: the last line (with the lines before it that a mark of
 * continuation joins) that calls `aws`, if nothing but blanks stands between.
 */
export function commandBefore(text: string, place: number): AwsCommand | undefined {
  const from = Math.max(0, place - longest);
  const trimmed = text.slice(from, place).trimEnd();
  let line = trimmed.lastIndexOf('\n') + 1;
  while (line > 0 && /[\\`^]\r?$/.test(trimmed.slice(Math.max(0, line - 3), line - 1)))
    line = trimmed.lastIndexOf('\n', line - 2) + 1;
  const call = /(?:^|[\s$>#%])(aws(?:\.exe)?)\s/.exec(trimmed.slice(line));
  if (!call) return undefined;
  const at = line + call.index + call[0].indexOf('aws');
  const words = shellWords(trimmed, at).map((word) => word.text);
  const start = words.findIndex((word) => services.has(word));
  const [service, operation, ...rest] = start < 0 ? [] : words.slice(start);
  if (service === undefined || operation === undefined) return undefined;
  return {
    service,
    operation,
    options: optionsOf(rest),
    quote: { from: from + at, to: from + trimmed.length },
  };
}

function optionsOf(words: readonly string[]): Map<string, string> {
  const options = new Map<string, string>();
  words.forEach((word, index) => {
    const match = /^--([a-z0-9-]{1,60})(?:=([\s\S]*))?$/i.exec(word);
    const next = words[index + 1];
    if (match?.[1])
      options.set(
        match[1].toLowerCase(),
        match[2] ?? (next === undefined || next.startsWith('--') ? '' : next),
      );
  });
  return options;
}
