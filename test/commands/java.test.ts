/**
 * Slow: the programs for Java, compiled against stand-ins for the SDK and sent by the JDK's own client. What the SDK's
 * signer makes of them is not seen here.
 */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before } from 'node:test';
import { java } from '../../src/commands/code/java.ts';
import { calledUrl } from '../../src/commands/index.ts';
import { canonicalQuery } from '../../src/commands/percent.ts';
import { amount } from '../amount.ts';
import { assertArrived } from './arrival.ts';
import { standIns } from './java-stand-in.ts';
import { testIfRuns } from './optional.ts';
import { bothKeys, environmentOf, execute, inFolder, offeredInputs } from './programs.ts';
import { type Recorder, startRecorder } from './server.ts';

let recorder: Recorder;
before(async () => {
  recorder = await startRecorder();
});
after(() => recorder.close());

const all = amount(1000);

/** The signer's, and those of a client that offers HTTP/2 where there is no TLS. */
const added =
  /^(?:authorization|x-amz-date|x-amz-content-sha256|connection|upgrade|http2-settings|user-agent)$/i;

testIfRuns(
  ['javac', '-version'],
  'apt-get install default-jdk-headless',
  `java: ${all} programs compile, and send what was asked`,
  () =>
    inFolder(async (cwd) => {
      const [keys] = bothKeys;
      assert.ok(keys);
      const inputs = offeredInputs(java, all, recorder, 400);
      const files: [string, string][] = inputs.map((input, at) => [
        `Request${at}.java`,
        java(input).text.replace('\npublic class Request {\n', `\npublic class Request${at} {\n`),
      ]);
      const calls = inputs.map((_, at) => `    Request${at}.main(args);`).join('\n');
      const main = `public class Main {\n  public static void main(String[] args) throws Exception {\n${calls}\n  }\n}\n`;
      const sources = [...standIns, ...files, ['Main.java', main] as const];
      for (const [file, text] of sources) {
        mkdirSync(dirname(join(cwd, file)), { recursive: true });
        writeFileSync(join(cwd, file), text);
      }
      writeFileSync(join(cwd, 'sources'), sources.map(([file]) => file).join('\n'));
      // As the machine's code page would be elsewhere, too: the programs are ASCII.
      const options = ['--release', '11', '-encoding', 'US-ASCII', '-Xlint:all', '-Werror', '-proc:none'];
      await execute('javac', [...options, '-d', 'classes', '@sources'], { cwd });
      recorder.take();
      await execute('java', ['-XX:TieredStopAtLevel=1', '-cp', 'classes', 'Main'], {
        cwd,
        env: environmentOf(keys),
      });
      const arrived = recorder.take();
      assert.equal(arrived.length, all);
      for (const [at, { target, headers, body }] of inputs.entries()) {
        const raw = arrived[at] ?? assert.fail();
        const of = (name: string) => raw.headers.find((header) => header[0].toLowerCase() === name)?.[1];
        assert.equal(of('authorization'), `${keys.accessKeyId}/eu-west-1/execute-api`);
        assert.equal(of('x-amz-content-sha256'), `of ${Buffer.byteLength(body)}`);
        const names = new Set(headers.map(([name]) => name.toLowerCase()));
        const sent = raw.headers.filter(
          ([name]) =>
            !added.test(name) || (names.has(name.toLowerCase()) && !/^(authorization|x-amz-)/i.test(name)),
        );
        const url = calledUrl(target);
        const query = canonicalQuery(url.query);
        const line = `${url.path}${query && `?${query}`}`;
        assertArrived({ ...raw, headers: sent }, { method: target.method, target: line, headers, body });
      }
    }),
);
