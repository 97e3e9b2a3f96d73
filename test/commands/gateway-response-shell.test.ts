/** The AWS CLI's form, run in real shells with a stub for `aws`; PowerShell's against a model of what it does. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strayVariables } from '../../src/commands/prelude.ts';
import { checkRun } from '../content/shell/compare.ts';
import { checkWrittenJson } from '../content/shell/json.ts';
import { runSnippets } from '../content/shell/run.ts';
import { checkShellcheck } from '../content/shell/shellcheck.ts';
import { shells, skipWithout } from '../content/shell/shells.ts';
import { checkShell } from '../content/shell/static.ts';
import { built, type Meaning, meant, none, one, sourceOf, sourcesOf } from './gateway-response-meaning.ts';

describe('the AWS CLI', () => {
  test('has every operation and option, and takes every value', () => {
    for (const source of sourcesOf('shell')) {
      none(checkShell(source));
      assert.deepEqual(strayVariables(source.text), []);
    }
  });
  test('shellcheck', { skip: skipWithout('shellcheck') }, () => {
    // That `$context` is not expanded is what the single quotes are for.
    none(checkShellcheck(sourcesOf('shell')).filter(({ what }) => !what.includes('SC2016')));
  });
  // busybox is `busybox sh`, which the runner of snippets doesn't start yet.
  for (const shell of shells.filter((one) => one !== 'busybox')) {
    test(`${shell} hands on what is meant`, { skip: skipWithout(shell) }, () => {
      none(checkRun(shell, sourcesOf('shell')));
      for (const [index, { calls, files }] of runSnippets(shell, sourcesOf('shell')).entries()) {
        assert.deepEqual(
          said(
            calls.map((call) => JSON.parse(call)),
            files,
          ),
          meant(index),
        );
        assert.ok(calls.some((call) => call.includes('"create-deployment"')));
      }
    });
  }
  test('the JSON that is written fits its options', { skip: skipWithout('dash') }, () =>
    none(checkWrittenJson(sourcesOf('shell'))),
  );
  test('PowerShell’s files hold the same, and its commands the same words', () => {
    for (const index of built.keys()) {
      const { calls, files } = powershell(sourceOf('powershell', index).text);
      assert.deepEqual(said(calls, files), meant(index));
    }
  });
});

/** What `put-gateway-response` calls set. */
function said(calls: readonly string[][], files: Record<string, string>): Meaning {
  const found: Meaning = {};
  for (const words of calls) {
    if (words[2] !== 'put-gateway-response') continue;
    const option = (name: string) => {
      const at = words.indexOf(name);
      return at < 0 ? undefined : words[at + 1];
    };
    const read = (name: string) => {
      const file = option(name)?.replace('file://', '');
      return file === undefined ? undefined : JSON.parse(files[file] ?? '');
    };
    found[option('--response-type') ?? ''] = one(
      option('--status-code'),
      read('--response-parameters') ?? {},
      read('--response-templates')?.['application/json'],
    );
  }
  return found;
}

/**
 * What PowerShell makes of a text, as far as the builder uses it: a literal here-string runs from `@'` at the end of a
 * line to the first line that begins with `'@`; a backtick at the end of a line joins it with the next; words are
 * separated by blanks. Source: Microsoft, about_Quoting_Rules and about_Parsing.
 */
function powershell(text: string): { calls: string[][]; files: Record<string, string> } {
  const files: Record<string, string> = {};
  const rest = text.replace(
    /^@'\n([\s\S]*?)\n'@ \| Set-Content -Encoding ascii ([\w.-]+)$/gm,
    (_, body, name) => {
      assert.match(body, /^[\x20-\x7e\n]*$/);
      files[name] = body;
      return '';
    },
  );
  const lines = rest
    .replace(/ `\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const calls = lines.map((line) => {
    // Nothing that PowerShell would act on: only plain words, and variables or plain text in double quotes.
    assert.match(line, /^aws(?: +(?:[\w:/.-]+|"\$env:[A-Z_]+"|"[\w ]+"))+$/);
    return line.trim().split(/ +(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  });
  return { calls, files };
}
