/** What can be told about a shell snippet without a shell: its form and its `aws` commands. */
import type { Finding, Source } from '../finding.ts';
import { checkAws } from './aws.ts';
import { type Command, readCommands, ShellFault, type Word } from './words.ts';

const keywords = new Set(
  '[ [[ case cd do done elif else end exit fi for function if local read select set source test then until while'.split(
    ' ',
  ),
);

/** The words of an `aws` command after `aws`; also where `xargs` starts it. */
export function awsWords({ words }: Command): Word[] | undefined {
  const index = words.findIndex(({ text }) => text === 'aws');
  return index === 0 || (index > 0 && words[0]?.text === 'xargs') ? words.slice(index + 1) : undefined;
}

function checkCommand(file: string, command: Command): Finding[] {
  const { words, line } = command;
  const [first] = words;
  if (!first) return [{ file, line, what: 'a redirection without a command', cure: 'Name the command' }];
  if (keywords.has(first.text)) {
    return [
      {
        file,
        line,
        what: `\`${first.text}\` is not a simple command`,
        cure: 'Use simple commands, one after the other',
      },
    ];
  }
  if (/^\w+=/.test(first.text) || first.text === 'export') {
    return [
      {
        file,
        line,
        what: 'sets a variable',
        cure: 'Use the variables of src/commands/variables.ts: the page sets them',
      },
    ];
  }
  return (awsWords(command) ? checkAws(awsWords(command) ?? []) : []).map((fault) => ({ file, ...fault }));
}

/** The faults of a snippet's commands. */
export function checkShell({ file, text }: Source): Finding[] {
  try {
    return readCommands(text).flatMap((command) => checkCommand(file, command));
  } catch (fault) {
    if (!(fault instanceof ShellFault)) throw fault;
    const cure = 'Use simple commands: values are variables in double quotes (CONTRIBUTING.md, Snippets)';
    return [{ file, line: fault.line, what: `holds ${fault.message}`, cure }];
  }
}
