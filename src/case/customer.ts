import type { HandOver } from './hand-over.ts';
import { openQuestions } from './open-questions.ts';

const unknown = 'I don’t know';
/** Where a command runs as it stands. Every account's console has the CloudShell. */
const posix = 'in a terminal of macOS or Linux, in WSL, or in AWS CloudShell';
const powershell = 'in PowerShell';
/** Letters for the answers to choose from. */
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Plain text: whoever gets it may read it without Markdown. */
const plain = (text: string): string => text.replace(/\*\*([^*]+)\*\*/g, '$1').replace(/`([^`]+)`/g, '$1');

const indented = (text: string): string => text.replace(/^(?=.)/gm, '   ');

/**
 * A message that asks a customer what is still open, and says how to find out and how to answer. Undefined if nothing
 * is open.
 */
export function customerMessage(handed: HandOver): string | undefined {
  const { case: opened, words, command, finish } = handed;
  const open = openQuestions(opened.facts).flatMap(({ fact, values }) => {
    const question = words.question(fact);
    return question ? [{ values, question }] : [];
  });
  if (open.length === 0) return undefined;
  const { error } = opened.facts;
  const about =
    error && error !== 'unknown' ? `the API answers “${words.error(error)}”` : 'the request fails';
  const questions = open.map(({ values, question }, index) => {
    const choices = values.map((value, at) => `${letters[at]}) ${plain(question.values[value] ?? value)}`);
    const asked = [
      `${index + 1}. ${plain(question.ask)}`,
      indented([...choices, `${letters[values.length]}) ${unknown}`].join('\n')),
      indented(`How to find out: ${plain(question.help).trim()}`),
    ];
    if (question.command) {
      const where = words.filled(question.command).isPosix ? posix : powershell;
      asked.push(
        indented(`This command shows it, and changes nothing (${where}):\n\n${command(question.command)}`),
      );
    }
    return asked.join('\n\n');
  });
  const count = open.length === 1 ? 'one thing' : `${open.length} things`;
  const note = [
    'Hello,',
    `thank you for your report. To find out why ${about}, please tell us ${count}:`,
    ...questions,
    `Please answer with ${open.length === 1 ? 'this line' : 'these lines'}, each with the letter or the words of your answer, and paste the output of the commands below:`,
    open.map((_, index) => `Answer ${index + 1}: `).join('\n'),
    'Please leave out keys, tokens and passwords: we don’t need them. Thank you.',
  ];
  return `${finish(note.join('\n\n'))}\n`;
}
