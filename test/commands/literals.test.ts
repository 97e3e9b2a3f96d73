/** What a program's own language reads between its quotes is the text that was meant. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { javaLiteral, literal, wideLiteral } from '../../src/commands/code/literals.ts';
import { seed } from '../signing/arbitraries.ts';
import { testIfRuns } from './optional.ts';
import { execute, inFolder } from './programs.ts';
import { testWith } from './shells.ts';
import { hostileText } from './texts.ts';
import { unseenMarks, unseenOf } from './unseen.ts';

/** Anything that has bytes, control characters too. */
const any = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...unseenMarks, 'a', '\\'), maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\\u0041',
      '\\\\u000a',
      '\u001a',
      '$' + '{x}',
      '`',
      '\u2028\u2029',
      '"""',
      '\0',
      '\x7f\x85',
    ),
  },
);
const texts = fc.sample(any, { numRuns: 3000, seed });
const bytes = texts.map((text) => Buffer.from(text).toString('base64')).join('\n');

test('nothing in a literal is unseen, and Java’s are ASCII', () => {
  for (const text of texts) {
    for (const written of [literal(text), wideLiteral(text)]) assert.deepEqual(unseenOf(written), [], text);
    assert.doesNotMatch(literal(text), /\n/);
    assert.match(javaLiteral(text), /^"[ -~]*"$/);
  }
});

/** Runs a program that prints each literal's bytes in base64, a line each. */
const prints = (program: string, args: string[], file: string, source: string) =>
  inFolder(async (cwd) => {
    writeFileSync(join(cwd, file), source);
    assert.equal(
      (await execute(program, [...args, file], { cwd, env: { GOCACHE: join(cwd, '.cache') } })).trimEnd(),
      bytes.trimEnd(),
    );
  });

test('JavaScript reads what was meant', () =>
  prints(
    process.execPath,
    [],
    'main.mjs',
    texts.map((text) => `console.log(Buffer.from(${literal(text)}).toString('base64'));`).join('\n'),
  ));

testWith(['python3'], 'Python reads what was meant', () =>
  prints(
    'python3',
    [],
    'main.py',
    [
      'import base64',
      ...texts.map((text) => `print(base64.b64encode(${wideLiteral(text)}.encode()).decode())`),
    ].join('\n'),
  ),
);

testWith(['go'], 'Go reads what was meant', () =>
  prints(
    'go',
    ['run'],
    'main.go',
    [
      'package main',
      'import ("encoding/base64"; "fmt")',
      'var all = []string{',
      ...texts.map((text) => `${wideLiteral(text)},`),
      '}',
      'func main() { for _, one := range all { fmt.Println(base64.StdEncoding.EncodeToString([]byte(one))) } }',
    ].join('\n'),
  ),
);

testIfRuns(['javac', '-version'], 'apt-get install default-jdk', 'Java reads what was meant', () =>
  prints(
    'java',
    [],
    'Main.java',
    [
      'public class Main {',
      ...Array.from(
        { length: 30 },
        (_, at) =>
          `  static String[] part${at}() { return new String[] {${texts
            .slice(at * 100, at * 100 + 100)
            .map(javaLiteral)
            .join(', ')}}; }`,
      ),
      '  static void show(String[] all) { for (String one : all) System.out.println(java.util.Base64.getEncoder().encodeToString(one.getBytes(java.nio.charset.StandardCharsets.UTF_8))); }',
      `  public static void main(String[] args) { ${Array.from({ length: 30 }, (_, at) => `show(part${at}());`).join(' ')} }`,
      '}',
    ].join('\n'),
  ),
);

/** Unicode escapes first (Java Language Specification 3.3), then the escapes of a string literal (3.10.7). */
function readJava(source: string): string {
  let out = '';
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '\\' && source[at + 1] === '\\') {
      out += '\\\\';
      at++;
    } else if (source[at] === '\\' && source[at + 1] === 'u') {
      out += String.fromCharCode(Number.parseInt(source.slice(at + 2, at + 6), 16));
      at += 5;
    } else out += source[at];
  }
  assert.ok(out.startsWith('"') && out.endsWith('"') && !/[\r\n]/.test(out));
  const known: Record<string, string> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', '"': '"', '\\': '\\' };
  return out
    .slice(1, -1)
    .replace(/\\(.)|"/g, (mark, name?: string) => known[name ?? ''] ?? assert.fail(mark));
}

test('a model of Java’s literals reads what was meant', () => {
  for (const text of texts) assert.equal(readJava(javaLiteral(text)), text);
});
