/** One `aws` command: its operation, its options and their values, and its query. */
import { globalOptions, ownCommands, renamed, withOutfile } from './customs.ts';
import { isBoolean, type Operation, type Service, serviceNamed, services } from './model.ts';
import { checkOptionValue } from './option-value.ts';
import { checkPatches, readPatches } from './patch.ts';
import { checkQuery } from './query.ts';
import type { Word } from './words.ts';

/** A fault and its line; the caller knows the file. */
export interface Fault {
  line: number;
  what: string;
  cure: string;
}

export interface Option {
  name: string;
  line: number;
  values: Word[];
}

const help = 'See `aws SERVICE OPERATION help`';

/** The options with the words that follow them, and the words before the first option. */
export function splitOptions(words: Word[]): { positional: Word[]; options: Option[] } {
  const options: Option[] = [];
  const positional: Word[] = [];
  for (const word of words) {
    const last = options.at(-1);
    if (/^--[a-z]/.test(word.text)) options.push({ name: word.text, line: word.line, values: [] });
    else if (!last || last.values.length === (globalOptions[last.name] ?? Number.POSITIVE_INFINITY))
      positional.push(word);
    else last.values.push(word);
  }
  return { positional, options };
}

/** The shape of an option, by its name with or without `--no-`. */
export function optionShape(service: Service, operation: Operation, name: string): string | undefined {
  const plain = renamed[name] ?? name.slice(2);
  const shape = operation.in[plain]?.[0];
  if (shape) return shape;
  const positive = operation.in[plain.replace(/^no-/, '')]?.[0];
  return positive && isBoolean(service, positive) ? positive : undefined;
}

function checkOption(service: Service, operation: Operation, { name, line, values }: Option): Fault[] {
  const fault = (what: string, cure: string): Fault[] => [{ line, what, cure }];
  const texts = values.map(({ text }) => text);
  if (name === '--query') {
    return checkQuery(texts[0] ?? '', service, operation.out).map((what) => ({
      line: values[0]?.line ?? line,
      what: `--query ${what}`,
      cure: 'Correct the expression: the CLI would print null or stop',
    }));
  }
  const wanted = globalOptions[name];
  if (wanted !== undefined)
    return texts.length === wanted ? [] : fault(`${name} takes ${wanted} value`, help);
  const shape = optionShape(service, operation, name);
  if (!shape) return fault(`there is no option ${name}`, help);
  if (isBoolean(service, shape)) {
    return texts.length === 0
      ? []
      : fault(`${name} takes no value`, `Write ${name} or ${name.replace('--', '--no-')}`);
  }
  if (texts.length === 0) return fault(`${name} has no value`, help);
  return checkOptionValue(texts, service, shape).flatMap((what) => fault(`${name}: ${what}`, help));
}

function checkOwn(words: Word[], known: string[], at: Word): Fault[] {
  return splitOptions(words)
    .options.filter(({ name }) => !known.includes(name) && globalOptions[name] === undefined)
    .map(({ name }) => ({ line: at.line, what: `there is no option ${name}`, cure: help }));
}

/** What is wrong with the words of a command after `aws`. */
export function checkAws(words: Word[]): Fault[] {
  const [at, verb, ...rest] = words;
  if (!at || !verb)
    return [{ line: at?.line ?? 1, what: 'aws without a service and an operation', cure: help }];
  const own = ownCommands[at.text]?.[verb.text];
  if (own) return checkOwn(rest, own, verb);
  const service = serviceNamed(at.text);
  if (!service) {
    const cure = `Known are ${services.join(', ')}; add its model to test/content/data/aws-cli if the name is right`;
    return [{ line: at.line, what: `aws has no service ${at.text}`, cure }];
  }
  const operation = service.ops[verb.text];
  if (!operation) {
    return [
      {
        line: verb.line,
        what: `aws ${at.text} has no operation ${verb.text}`,
        cure: `See \`aws ${at.text} help\``,
      },
    ];
  }
  const { positional, options } = splitOptions(rest);
  const faults = options.flatMap((option) => checkOption(service, operation, option));
  for (const { name, line, values } of options) {
    if (name !== '--patch-operations' || !operation.out || /^file:/.test(values[0]?.text ?? '')) continue;
    const patches = readPatches(values.map(({ text }) => text));
    const cure = 'See the Patch Operations page of the API Gateway reference';
    for (const what of checkPatches(service, verb.text, operation.out, patches))
      faults.push({ line, what: `${name}: ${what}`, cure });
  }
  const outfile = withOutfile.has(`${at.text} ${verb.text}`);
  // The word of an outfile may stand last, behind an option with one value.
  const last = options.at(-1);
  const misplaced = outfile && positional.length === 0 && (last?.values.length ?? 0) > 1;
  if (outfile && positional.length === 0 && !misplaced) {
    faults.push({
      line: verb.line,
      what: `${verb.text} needs a file to write to`,
      cure: 'Add its name as the last word',
    });
  }
  for (const word of outfile ? positional.slice(1) : positional) {
    faults.push({ line: word.line, what: `${word.text} belongs to no option`, cure: help });
  }
  if (options.some(({ name }) => name === '--cli-input-json')) return faults;
  const given = new Set(options.map(({ name }) => renamed[name] ?? name.slice(2).replace(/^no-/, '')));
  for (const [name, [, required]] of Object.entries(operation.in)) {
    if (!required || given.has(name) || given.has(`no-${name}`)) continue;
    faults.push({ line: verb.line, what: `${verb.text} lacks --${name}`, cure: 'Add it: it is required' });
  }
  return faults;
}
