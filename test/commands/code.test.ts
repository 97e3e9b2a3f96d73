/** The programs, run for real by their own languages against the verifying server. */
import { after, before } from 'node:test';
import { python } from '../../src/commands/code/python.ts';
import { typescript } from '../../src/commands/code/typescript.ts';
import { assertSigned, bothKeys, environmentOf, offeredInputs, runPrograms } from './programs.ts';
import { type Recorder, startRecorder } from './server.ts';
import { testWith } from './shells.ts';

let recorder: Recorder;
before(async () => {
  recorder = await startRecorder();
});
after(() => recorder.close());

const count = 50;

for (const [language, form, needs] of [
  ['typescript', typescript, []],
  ['python', python, ['python3']],
] as const) {
  for (const keys of bothKeys) {
    const what = keys.sessionToken ? 'temporary' : 'long-term';
    testWith([...needs], `${language}: ${count} requests signed with ${what} keys are accepted`, async () => {
      const inputs = offeredInputs(form, count, recorder, keys.sessionToken ? 1 : 0);
      const texts = inputs.map((input) => form(input).text);
      const arrived = await runPrograms(language, texts, environmentOf(keys), recorder);
      for (const [index, input] of inputs.entries()) assertSigned(arrived[index], keys, input);
    });
  }
}
