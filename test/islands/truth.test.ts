/** What readers type into the builders: a wrong value is told at its field and gets into no form. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { build, CommandRefused, formNames } from '../../src/commands/gateway-response/index.ts';
import { build as buildLog, formNames as logForms } from '../../src/commands/log-format/index.ts';
import { strayVariables } from '../../src/commands/prelude.ts';
import { isSafe } from '../../src/commands/quote.ts';
import { initial as logInitial, logSettingsOf } from '../../src/islands/truth/logs-form.ts';
import { initial, settingsOf } from '../../src/islands/truth/responses-form.ts';
import { readCommands } from '../content/shell/words.ts';

const site = 'https://gatewhy.example';
const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    "'; id; '",
    '$(id)',
    '`id`',
    '"',
    '\\',
    "'@\nid",
    '\u001b[201~',
    '!Ref X',
    '# x',
    `\${x}`,
    '%{x}',
    '\u202e',
    '*',
    '<script>',
  ),
);

/** A shell text that has only simple commands, no control character, and no variable that nobody sets. */
function assertHarmless(text: string): void {
  assert.ok(isSafe(text), JSON.stringify(text));
  assert.deepEqual(strayVariables(text), []);
  for (const { words } of readCommands(text)) assert.match(words[0]?.text ?? '', /^(?:aws|printf)$/);
}

describe('gateway responses', () => {
  test('a refused value is named, and stands in no form', () => {
    const names = ['origin', 'apiId', 'stage', 'authorizerKey', 'status:DEFAULT_4XX'];
    fc.assert(
      fc.property(fc.constantFrom(...names), hostile, (name, value) => {
        const form = {
          ...initial,
          cors: 'one',
          origin: 'https://app.example.com',
          'type:ACCESS_DENIED': true,
          'member:reason': true,
          [name]: value,
        };
        const { settings, problems } = settingsOf(form, site);
        const { snippets, console } = build(settings);
        assertHarmless(snippets.shell.text);
        const text = value.trim();
        if (!problems[name] || text.length < 4) return;
        for (const one of formNames)
          assert.ok(!snippets[one].text.includes(text) && !snippets[one].before.includes(text));
        assert.ok(!console.join('\n').includes(text));
      }),
      { numRuns: 1500, seed: 5 },
    );
  });
  test('what is right is taken', () => {
    const { settings, problems } = settingsOf(
      {
        ...initial,
        'status:DEFAULT_4XX': ' 404 ',
        cors: 'any',
        expose: true,
        apiId: 'a1b2c3d4e5',
        stage: 'prod',
      },
      site,
    );
    assert.deepEqual(problems, {});
    assert.deepEqual(settings, {
      responses: [{ type: 'DEFAULT_4XX', status: 404 }, { type: 'DEFAULT_5XX' }],
      members: ['type', 'requestId', 'doc_url'],
      site,
      authorizerKey: 'reason',
      cors: { origin: '*', credentials: false, expose: true },
      apiId: 'a1b2c3d4e5',
      stage: 'prod',
    });
  });
  test('with nothing chosen the reason is told', () => {
    assert.throws(() => build(settingsOf({}, site).settings), CommandRefused);
  });
});

describe('access logs', () => {
  test('a refused value is named, and stands in no form', () => {
    fc.assert(
      fc.property(fc.constantFrom('logGroup', 'apiId', 'region', 'stage'), hostile, (name, value) => {
        const { settings, problems } = logSettingsOf({ ...logInitial, [name]: value });
        const { snippets } = buildLog(settings);
        assertHarmless(snippets.shell?.text ?? '');
        const text = value.trim();
        if (!problems[name] || text.length < 4) return;
        for (const one of logForms)
          assert.ok(!`${snippets[one]?.before}${snippets[one]?.text}`.includes(text));
      }),
      { numRuns: 1500, seed: 5 },
    );
  });
});
