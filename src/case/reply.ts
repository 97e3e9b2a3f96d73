/** What a customer's reply says: lines of answers, `fact=value`, or output that reading evidence understands. */
import { read } from '../evidence/read.ts';
import { type FactName, type Facts, isFact } from '../facts/vocabulary.ts';
import type { AskWords } from './hand-over.ts';
import { openQuestions } from './open-questions.ts';

const answerLine = /^[>\s*_]{0,20}answer\s{0,3}(\d)\s{0,3}[:.)–-][ \t*_]{0,8}(\S.{0,400})$/gim;
const factLine = /^[>\s]{0,20}([a-zA-Z]{2,40})\s{0,3}=\s{0,3}([\w.-]{1,60})\s{0,8}$/gm;

/** Words only, so that quotes, dots and the signs of Markdown make no difference. */
const wordsIn = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim();

/** The value that an answer means: by its letter, its name, its label, or a label that it begins with or holds. */
function meantBy(
  answer: string,
  values: readonly string[],
  { values: labels }: AskWords,
): string | undefined {
  const said = wordsIn(answer);
  const all = [...values, 'unknown'];
  const labelled = all.map((value) => ({
    value,
    label: wordsIn(labels[value] ?? (value === 'unknown' ? 'i dont know' : value)),
  }));
  const letter = /^([a-z])(?:\)|\.|$)/i.exec(answer.trim())?.[1]?.toLowerCase();
  if (letter !== undefined) return all[letter.charCodeAt(0) - 97];
  const exact = labelled.find(({ value, label }) => label === said || wordsIn(value) === said);
  if (exact) return exact.value;
  const held = labelled.filter(({ label }) => ` ${said} `.includes(` ${label} `));
  if (held.length > 0) return held.sort((a, b) => b.label.length - a.label.length)[0]?.value;
  // The beginning of one label, and of no other.
  const begun = labelled.filter(({ label }) => label.startsWith(`${said} `));
  return begun.length === 1 ? begun[0]?.value : undefined;
}

/** A line without what mail programs put in front of it. */
const bare = (line: string): string => line.replace(/^[>\s]+/, '').trimEnd();

/** A reply without the lines of the message that it answers: they are no evidence. */
function withoutMessage(reply: string, message: string): string {
  const sent = new Set(message.split('\n').map(bare));
  return reply
    .split('\n')
    .filter((line) => !sent.has(bare(line)))
    .join('\n');
}

/**
 * The facts that a reply adds to those that are known. What it doesn't answer clearly it leaves open. `message`: what
 * the customer was asked, which may stand in the reply once more.
 */
export function factsOfReply(
  reply: string,
  known: Facts,
  question: (fact: string) => AskWords | undefined,
  message = '',
): Facts {
  const found: Partial<Record<FactName, string>> = {};
  const asked = openQuestions(known);
  for (const { fact, value } of read(withoutMessage(reply, message)).findings) {
    // Output shows what was asked; what is known of the request it does not change.
    if (known[fact] === undefined || known[fact] === 'unknown') found[fact] = value;
  }
  for (const [, name = '', value = ''] of reply.matchAll(factLine)) {
    if (isFact(name, value)) found[name as FactName] = value;
  }
  for (const [, number, answer = ''] of reply.matchAll(answerLine)) {
    const open = asked[Number(number) - 1];
    const words = open && question(open.fact);
    const value = words && meantBy(answer, open.values, words);
    if (open && value !== undefined) found[open.fact] = value;
  }
  return found as Facts;
}
