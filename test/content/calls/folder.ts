/** The folder in which a snippet runs, and the programs that stand in front of the real ones. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { selfSigned } from '../../commands/certificate.ts';
import type { Call } from './said.ts';

const realOf = (program: string) =>
  spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).stdout.trim();
const realCurl = realOf('curl');

/** Writes down the arguments, and the input where one of them takes it; then it is curl. */
const curl = `#!/bin/sh
call=0
while [ -e "$GATEWHY_CALLS/$call" ]; do call=$((call + 1)); done
printf '%s\\0' "$@" > "$GATEWHY_CALLS/$call"
for word; do
  if [ "$word" = @- ]; then
    tee "$GATEWHY_CALLS/$call.input" | ${realCurl} "$@"
    exit
  fi
done
exec ${realCurl} "$@"
`;

/** Hands its arguments to aws.ts and prints the answer. */
const aws = `#!/bin/sh
printf '%s\\0' "$PWD" "$AWS_SESSION_TOKEN" "$@" | ${realCurl} -q -sS --noproxy '*' --data-binary @- "$GATEWHY_AWS"
`;

/** `openssl s_client -connect NAME:443` comes to the server of the test. */
const openssl = `#!/bin/sh
for word; do
  shift
  case $word in *?:443) word=127.0.0.1:$GATEWHY_TLS ;; esac
  set -- "$@" "$word"
done
exec ${realOf('openssl')} "$@"
`;

/** Code in `node -e CODE` opens connections: it is read, not run. */
const node = `#!/bin/sh
printf '%s\\n' "$2" | ${process.execPath} --check - && echo example
`;

/** Programs that only speak to servers, read what a test does not have, or wait. */
const silent = `#!/bin/sh
echo example
`;

/** Files that a reader brings along. Others are named in a comment of their snippet: then they hold `{}`. */
const files = (() => {
  const { key, cert } = selfSigned();
  const body = '{"id":1}';
  return {
    'body.json': body,
    'body.bin': body,
    'message.json': body,
    'client.pem': cert,
    'client.key': key,
    'truststore.pem': cert,
    'upload.bin': body,
  };
})();

/** A folder with the programs in it; its value for PATH. */
export function makePrograms(): { path: string; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'gatewhy-programs-'));
  for (const [name, text] of Object.entries({
    curl,
    aws,
    openssl,
    node,
    dig: silent,
    sleep: silent,
    wscat: silent,
    terraform: silent,
  })) {
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), 0o755);
  }
  return { folder, path: [folder, process.env.PATH].join(delimiter) };
}

export interface Place {
  folder: string;
  /** The folder that the curl in front writes to. */
  calls: string;
  /** The calls of curl so far. */
  read: () => Call[];
}

/** A folder of its own for one run of a snippet. */
export function makePlace(snippet: string, curlrc: string): Place {
  const folder = mkdtempSync(join(tmpdir(), 'gatewhy-run-'));
  const calls = join(folder, '.calls');
  mkdirSync(calls);
  const comments = snippet.match(/^#.*$/gm)?.join(' ') ?? '';
  for (const [name] of comments.matchAll(/\b[\w-]+\.(?:bin|json|txt|vtl)\b/g))
    writeFileSync(join(folder, name), '{}');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, '.snippet'), snippet);
  writeFileSync(join(folder, '.curlrc'), curlrc);
  const read = () => {
    const found: Call[] = [];
    for (let at = 0; existsSync(join(calls, String(at))); at++) {
      const input = join(calls, `${at}.input`);
      found.push({
        args: readFileSync(join(calls, String(at)), 'utf8')
          .split('\0')
          .slice(0, -1),
        input: existsSync(input) ? readFileSync(input, 'utf8') : '',
      });
    }
    return found;
  };
  return { folder, calls, read };
}
