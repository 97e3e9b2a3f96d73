/**
 * `npm run new cause` (or `error`, or `question`): asks what a new page needs, writes its skeleton into content/ of the
 * present folder, and says what is left to do. Answers can be given as options, `npm run new -- cause --slug …`, or one a
 * line through a pipe. Exit code 2 and one line if that can't be.
 */
import { Refused } from './new/interview.ts';
import { make } from './new/make.ts';

const say = (text: string) => process.stderr.write(text);

try {
  const report = await make(process.argv.slice(2), process.cwd(), { input: process.stdin, say });
  process.stdout.write(`\n${report}`);
} catch (fault) {
  if (!(fault instanceof Refused)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 2;
}
