/** Commands of content/ for PowerShell: they hand their programs what a POSIX shell hands them. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { readCatalogue } from '../../src/catalogue/read.ts';
import { fill } from '../../src/commands/fill.ts';
import { powerShellSnippet } from '../../src/commands/powershell/snippet.ts';
import { variablesIn } from '../../src/commands/prelude.ts';
import { passings, run } from './powershell-model.ts';

const commands = readCatalogue().questions.flatMap(({ slug, matter }) =>
  matter.command ? [{ slug, command: matter.command }] : [],
);
const translated = commands.filter(({ command }) => powerShellSnippet(command) !== undefined);

/** The arguments that a program gets from a command in a POSIX shell, its name replaced by one that prints them. */
function posixArguments(command: string, env: Record<string, string>): string[] {
  const printing = command.replace(/^\S+/, 'printf "%s\\\\0"').replaceAll('/dev/null', 'NUL');
  return execFileSync('sh', ['-c', printing], { env: { ...env, PATH: process.env['PATH'] ?? '' } })
    .toString()
    .split('\0')
    .slice(0, -1);
}

describe('a command of a question in PowerShell', () => {
  test('most of them can be written for it', () => {
    assert.ok(translated.length >= commands.length * 0.8, `${translated.length} of ${commands.length}`);
  });

  for (const { slug, command } of translated) {
    test(slug, () => {
      const env = Object.fromEntries(variablesIn(command).map((name) => [name, `v-${name}`]));
      const wanted = posixArguments(command, env);
      for (const passing of passings) {
        // The model starts this one program; which one it is changes nothing.
        const script = (powerShellSnippet(command) ?? '').replace(/^aws /, 'curl.exe ');
        const [ran, more] = run(script, env, passing);
        assert.ok(ran && !more);
        assert.deepEqual(ran.args, wanted, passing);
      }
    });
  }
});

test('what only a POSIX shell can do stays a POSIX command, and says so', () => {
  for (const command of [
    'printf %s "$TOKEN" | wc -c',
    'a "$(date)"',
    'x --filters Name=a,Values=b',
    'x \'{"a":1}\'',
    "x ''",
  ]) {
    const { isPosix, command: shown } = fill(command, {}, 'powershell');
    assert.ok(isPosix, command);
    assert.equal(shown, command);
  }
});

test('values stand between PowerShell’s quotes, and its own variables are left alone', () => {
  const { prelude } = fill('dig "$HOST"; x', { host: 'a.example.com' }, 'powershell');
  assert.match(prelude, /^export HOST=/);
  const filled = fill(
    'curl "$URL" -H "Host: $HOST"',
    { scheme: 'https', host: 'a.example.com', path: "/it's" },
    'powershell',
  );
  assert.match(filled.prelude, /^\$env:URL = 'https:\/\/a\.example\.com\/it(?:''|%27)s'$/m);
  assert.equal(filled.command, `curl.exe "\${env:URL}" -H "Host: \${env:HOST}"`);
});
