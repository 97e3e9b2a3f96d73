/** Asks for what the options leave open: a person in a terminal, or lines from a pipe. */
import { createInterface } from 'node:readline/promises';
import type { Answers, Field } from './field.ts';

/** Ends the program: what is wrong and how to mend it, in one line. */
export class Refused extends Error {}

/** The fields may depend on what has been answered already. */
type FieldsFor = (answers: Answers) => readonly Field[];

function checkNames(fields: readonly Field[], options: Answers): void {
  const names = fields.map(({ name }) => name);
  const stranger = Object.keys(options).find((name) => !names.includes(name));
  if (stranger !== undefined) {
    throw new Refused(`There is no --${stranger}. There are: ${names.map((name) => `--${name}`).join(' ')}.`);
  }
}

/** The answers to all fields. A line that is refused is asked for again; a refused option and a pipe that ends throw. */
export async function interview(
  fieldsFor: FieldsFor,
  options: Answers,
  input: NodeJS.ReadableStream,
  say: (text: string) => void,
): Promise<Answers> {
  checkNames(fieldsFor(options), options);
  const answers: Answers = {};
  const terminal = createInterface({ input });
  const lines = terminal[Symbol.asyncIterator]();

  async function ask({ name, ask, otherwise, refuse }: Field): Promise<string> {
    say(`\n${ask}${otherwise === undefined ? '' : ` [${otherwise}]`}\n> `);
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Refused(`The answers end before "${name}". Give --${name}, or one more line.`);
      const answer = value.trim() || (otherwise ?? '');
      const refusal = answer === '' ? 'An answer is needed.' : refuse(answer);
      if (refusal === undefined) return answer;
      say(`  ${refusal}\n> `);
    }
  }

  try {
    for (;;) {
      const field = fieldsFor(answers).find(({ name }) => answers[name] === undefined);
      if (!field) return answers;
      const option = options[field.name]?.trim();
      const refusal = option === undefined ? undefined : field.refuse(option);
      if (refusal !== undefined) throw new Refused(`--${field.name}: ${refusal}`);
      answers[field.name] = option ?? (await ask(field));
    }
  } finally {
    terminal.close();
  }
}
