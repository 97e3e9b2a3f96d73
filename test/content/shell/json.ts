/** JSON that a snippet writes to a file and hands to `aws` as `file://…`: parsed, and compared with the option's shape. */
import type { Finding, Source } from '../finding.ts';
import { optionShape, splitOptions } from './aws.ts';
import { serviceNamed } from './model.ts';
import { checkJson } from './option-value.ts';
import { checkPatches } from './patch.ts';
import { runSnippets } from './run.ts';
import { awsWords } from './static.ts';
import { readCommands } from './words.ts';

const faultCure = 'Correct the text between the quotes of `printf`';

function checkUses(source: Source, parsed: Map<string, unknown>): Finding[] {
  return readCommands(source.text).flatMap((command) => {
    const [at, verb, ...rest] = awsWords(command) ?? [];
    const service = at && serviceNamed(at.text);
    const operation = verb && service?.ops[verb.text];
    if (!service || !operation) return [];
    return splitOptions(rest).options.flatMap((option) => {
      const file = /^file:\/\/(.*)$/.exec(option.values[0]?.text ?? '')?.[1];
      const shape = optionShape(service, operation, option.name);
      if (file === undefined || !shape || !parsed.has(file)) return [];
      const value = parsed.get(file);
      const patches =
        option.name === '--patch-operations' && operation.out
          ? checkPatches(service, verb.text, operation.out, value)
          : [];
      return [...checkJson(value, service, shape, file), ...patches].map((what) => ({
        file: source.file,
        line: option.line,
        what: `${option.name}: ${what}`,
        cure: faultCure,
      }));
    });
  });
}

/** Runs the snippets in `sh` to get the files, whose text has variables in it, and checks those that end in `.json`. */
export function checkWrittenJson(sources: Source[]): Finding[] {
  const ran = runSnippets('dash', sources);
  return sources.flatMap((source, index) => {
    const written = new Set(
      readCommands(source.text).flatMap(({ words, writes }) => (words[0]?.text === 'printf' ? writes : [])),
    );
    const parsed = new Map<string, unknown>();
    const findings: Finding[] = [];
    for (const [name, text] of Object.entries(ran[index]?.files ?? {})) {
      if (!name.endsWith('.json') || !written.has(name)) continue;
      try {
        parsed.set(name, JSON.parse(text));
      } catch (error) {
        const what = `what it writes to ${name} is not JSON: ${error instanceof Error ? error.message : error}`;
        findings.push({ file: source.file, what, cure: faultCure });
      }
    }
    return [...findings, ...checkUses(source, parsed)];
  });
}
