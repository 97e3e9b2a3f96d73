/** Slow: 2,000 requests of the form for Go, each printed program a file of one program that is compiled once. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { go } from '../../src/commands/code/go.ts';
import { amount } from '../amount.ts';
import { assertSigned, bothKeys, environmentOf, execute, inFolder, offeredInputs } from './programs.ts';
import { type Recorder, startRecorder } from './server.ts';

let recorder: Recorder;
before(async () => {
  recorder = await startRecorder();
});
after(() => recorder.close());

const goPath = '/usr/share/gocode';
const goSdk = join(goPath, 'src/github.com/aws/aws-sdk-go-v2/aws/signer/v4');
const missing =
  !existsSync(goSdk) && 'needs the SDK: apt-get install golang-go golang-github-aws-aws-sdk-go-v2-dev';

const env = {
  GO111MODULE: 'off',
  GOPATH: goPath,
  // Where Go keeps what it compiled: the SDK takes longer than all the rest.
  GOCACHE: process.env['GOCACHE'] ?? join(homedir(), '.cache', 'go-build'),
};

const all = amount(2000);

/** Runs the functions `from`, `from + 2` and so on. */
const mainFile = `package main

import (
	"os"
	"strconv"
)

func main() {
	at, _ := strconv.Atoi(os.Args[1])
	for ; at < len(requests); at += 2 {
		requests[at]()
	}
}

var requests = []func(){
${Array.from({ length: all }, (_, at) => `\trequest${at},`).join('\n')}
}
`;

test(
  `go: ${all} requests signed with the SDK that Debian has, half with temporary keys`,
  {
    skip: missing,
  },
  () =>
    inFolder(async (cwd) => {
      const inputs = offeredInputs(go, all, recorder, 30);
      const texts = inputs.map((input) => go(input).text);
      // As printed, each for itself: formatted, and the first one compiled.
      mkdirSync(join(cwd, 'printed'));
      for (const [at, text] of texts.entries()) writeFileSync(join(cwd, 'printed', `${at}.go`), text);
      assert.equal(await execute('gofmt', ['-l', 'printed'], { cwd }), '');
      await execute('go', ['vet', 'printed/0.go'], { cwd, env });

      mkdirSync(join(cwd, 'all'));
      writeFileSync(join(cwd, 'all', 'main.go'), mainFile);
      texts.forEach((text, at) => {
        const named = text.replace('\nfunc main() {\n', `\nfunc request${at}() {\n`);
        assert.notEqual(named, text);
        writeFileSync(join(cwd, 'all', `request${at}.go`), named);
      });
      await execute('go', ['build', '-o', 'requests', './all'], { cwd, env });
      for (const [turn, keys] of bothKeys.entries()) {
        recorder.take();
        await execute('./requests', [String(turn)], { cwd, env: environmentOf(keys) });
        const arrived = recorder.take();
        const asked = inputs.filter((_, at) => at % 2 === turn);
        assert.equal(arrived.length, asked.length);
        for (const [at, input] of asked.entries()) assertSigned(arrived[at], keys, input);
      }
    }),
);
