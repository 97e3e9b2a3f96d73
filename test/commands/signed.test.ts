/** Both signed forms, through real shells and the installed curl, judged by an independent verifier. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import fc from 'fast-check';
import { awsSigv4 } from '../../src/commands/aws-sigv4.ts';
import { CommandRefused, calledUrl, type Input } from '../../src/commands/index.ts';
import { signedInPage } from '../../src/commands/signed-in-page.ts';
import { sign } from '../../src/signing/index.ts';
import { seed } from '../signing/arbitraries.ts';
import { type Account, type RawHttp, verify } from '../signing/verify.ts';
import { send } from './arrival.ts';
import { type FullInput, gentleInput, hostileInput } from './inputs.ts';
import { type Recorder, startRecorder } from './server.ts';
import { type Shell, testWith } from './shells.ts';

let recorder: Recorder;
before(async () => {
  recorder = await startRecorder();
});
after(() => recorder.close());

const longTerm = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const temporary = {
  ...longTerm,
  accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  sessionToken: 'IQoJb3JpZ2luX2VjE/EXAMPLE//////////token==',
};
type Keys = typeof longTerm & { sessionToken?: string };

const environment = ({ accessKeyId, secretAccessKey, sessionToken }: Keys): Record<string, string> => ({
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
  ...(sessionToken ? { AWS_SESSION_TOKEN: sessionToken } : {}),
});

function assertAccepted(raw: RawHttp | undefined, keys: Keys, input: Input): void {
  assert.ok(raw);
  const account: Account = { ...keys, region: 'eu-west-1', service: 'execute-api', now: new Date() };
  const { refused, canonicalRequest } = verify(raw, account);
  assert.equal(refused, '', `${JSON.stringify(input)}\n${canonicalRequest}\n${JSON.stringify(raw.headers)}`);
  assert.equal(Buffer.from(raw.body).toString(), input.body);
}

const isOffered = (build: () => unknown): boolean => {
  try {
    build();
    return true;
  } catch (error) {
    assert.ok(error instanceof CommandRefused);
    return false;
  }
};

/** Most requests as curl can sign them; the hostile ones that it can't are left out. */
const signable = fc
  .oneof({ weight: 4, arbitrary: gentleInput }, { weight: 1, arbitrary: hostileInput })
  .filter((input) => isOffered(() => awsSigv4(input)));

const curlSigns = fc.sample(signable, { numRuns: 200, seed });
const pageSigns = fc.sample(hostileInput, { numRuns: 200, seed });

/** All in bash, half in fish, whose syntax is furthest from it; some in the others. */
const runs: [shell: Shell, count: number][] = [
  ['bash', 200],
  ['fish', 100],
  ['dash', 20],
  ['zsh', 20],
];

for (const [shell, count] of runs) {
  for (const [what, keys, offset] of [
    ['without a session token', longTerm, 0],
    ['with a session token', temporary, 1],
  ] as const) {
    const share = (inputs: FullInput[]) => inputs.slice(0, count).filter((_, index) => index % 2 === offset);
    const needs = [shell, 'curl', 'base64', 'sed'];

    testWith(needs, `${shell}: ${count / 2} requests signed by curl ${what}`, async () => {
      const inputs = share(curlSigns);
      const texts = inputs.map((input) => awsSigv4(input).text);
      const arrived = await send(recorder, shell, texts, environment(keys));
      for (const [index, input] of inputs.entries()) assertAccepted(arrived[index], keys, input);
    });

    testWith(needs, `${shell}: ${count / 2} requests signed in the page ${what}`, async () => {
      const inputs = share(pageSigns);
      const texts = await Promise.all(
        inputs.map(async ({ target, headers, body }) => {
          const url = calledUrl(target).text;
          const signed = await sign({ method: target.method, url, headers, body }, keys, {
            region: 'eu-west-1',
          });
          return signedInPage({ target }, signed).text;
        }),
      );
      const arrived = await send(recorder, shell, texts);
      for (const [index, input] of inputs.entries()) assertAccepted(arrived[index], keys, input);
    });
  }
}
