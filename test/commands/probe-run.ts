/** Runs a probe as a reader does, in an empty home, with every name led to this machine, and sees what it leaves there. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Aws } from './probe-aws.ts';
import type { Gateway } from './probe-gateway.ts';

/** A certificate for the names of the tests, and one that nobody trusts. */
export interface Certificates {
  folder: string;
  trusted: { cert: string; key: string };
  untrusted: { cert: string; key: string };
}

export const hosts = {
  api: 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com',
  own: 'api.example.com',
  other: 'shop.example.org',
};

/** Makes them with openssl, in a folder of their own. */
export function makeCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'gatewhy-certificates-'));
  const make = (name: string): { cert: string; key: string } => {
    const files = { cert: join(folder, `${name}.crt`), key: join(folder, `${name}.key`) };
    const names = `subjectAltName=DNS:${hosts.api},DNS:${hosts.own}`;
    const made = spawnSync(
      'openssl',
      [
        ...'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=gatewhy.test'.split(
          ' ',
        ),
        '-addext',
        names,
        '-keyout',
        files.key,
        '-out',
        files.cert,
      ],
      { encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(made.stderr);
    return files;
  };
  return { folder, trusted: make('trusted'), untrusted: make('untrusted') };
}

/** Where the names lead; a port of 9 is one where nobody listens. */
export interface Ways {
  tlsPort: number;
  port: number;
  /** No name has an address. */
  nameless?: boolean;
}

const scripts = {
  curl: `#!/bin/sh
exec "$REAL_CURL" -q --noproxy '*' --cacert "$TEST_CA" --connect-to ":443:127.0.0.1:$TEST_TLS" --connect-to ":80:127.0.0.1:$TEST_HTTP" "$@"
`,
  nameless: `#!/bin/sh
exec "$REAL_CURL" -q --noproxy '*' --connect-to "::gatewhy.invalid:" "$@"
`,
  getent: `#!/bin/sh
[ -z "$TEST_NAMELESS" ] && echo "203.0.113.7 $2"
`,
  aws: `#!/bin/sh
said=$(printf '%s\\0' "$@" | "$REAL_CURL" -q -sS --data-binary @- "$TEST_AWS")
code=$(printf '%s\\n' "$said" | sed -n 1p)
printf '%s\\n' "$said" | sed 1d
exit "$code"
`,
  sleep: '#!/bin/sh\n',
};

/** Leads the sockets of Python to this machine, as the stub of curl does for curl. */
const site = `
import os, socket
real = socket.getaddrinfo
def lead(host, port, *rest, **more):
    if os.environ.get("TEST_NAMELESS"):
        raise socket.gaierror(-2, "Name or service not known")
    to = {443: os.environ["TEST_TLS"], 80: os.environ["TEST_HTTP"]}.get(port, port)
    return real("127.0.0.1", int(to), *rest, **more)
socket.getaddrinfo = lead
`;

export interface Bench {
  gateway: Gateway;
  untrusted: Gateway;
  aws: Aws;
  certificates: Certificates;
}

export interface Ran {
  output: string;
  errors: string;
  status: number | null;
  /** Files that were not there before, in home, in the working folder and in the folder for temporary files. */
  left: string[];
}

const listOf = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).sort();

const real = spawnSync('sh', ['-c', 'command -v curl'], { encoding: 'utf8' }).stdout.trim();

/** Runs a script with a program that reads it from its standard input's place: a file outside of all that is watched. */
export async function runProbe(
  program: readonly string[],
  script: string,
  { aws, certificates }: Bench,
  ways: Ways,
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const bench = mkdtempSync(join(tmpdir(), 'gatewhy-probe-'));
  const at = (name: string): string => join(bench, name);
  for (const name of ['bin', 'home', 'work', 'tmp', 'site']) mkdirSync(at(name));
  for (const name of ['curl', 'getent', 'aws', 'sleep'] as const) {
    writeFileSync(join(at('bin'), name), name === 'curl' && ways.nameless ? scripts.nameless : scripts[name]);
    chmodSync(join(at('bin'), name), 0o755);
  }
  // BusyBox brings its own tools, which are not those of the system.
  if (program[0] === 'busybox') {
    const path = spawnSync('sh', ['-c', 'command -v busybox'], { encoding: 'utf8' }).stdout.trim();
    for (const name of ['awk', 'tr', 'cut', 'grep', 'date']) symlinkSync(path, join(at('bin'), name));
  }
  writeFileSync(join(at('site'), 'sitecustomize.py'), site);
  writeFileSync(at('script'), script);
  const watched = ['home', 'work', 'tmp'];
  for (const name of watched) chmodSync(at(name), 0o555);
  const [command = 'sh', ...args] = program;
  const child = spawn(command, [...args, at('script')], {
    cwd: at('work'),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: `${at('bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      HOME: at('home'),
      TMPDIR: at('tmp'),
      PYTHONPATH: at('site'),
      PYTHONDONTWRITEBYTECODE: '1',
      SSL_CERT_FILE: certificates.trusted.cert,
      REAL_CURL: real,
      TEST_CA: certificates.trusted.cert,
      TEST_TLS: String(ways.tlsPort),
      TEST_HTTP: String(ways.port),
      TEST_AWS: aws.url,
      TEST_NAMELESS: ways.nameless ? 'yes' : '',
      ...env,
    },
  });
  const said = { output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said.output += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said.errors += chunk;
  });
  const status = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  const left = watched.flatMap((name) => listOf(at(name)).map((file) => `${name}/${file}`));
  for (const name of watched) chmodSync(at(name), 0o755);
  rmSync(bench, { recursive: true, force: true });
  return { ...said, status, left };
}
