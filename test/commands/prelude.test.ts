/** The lines in front of a snippet: exactly its variables, filled from the target, in every shell. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { prelude, strayVariables, variables, variablesIn } from '../../src/commands/index.ts';
import type { Target } from '../../src/facts/target.ts';
import { runIn, shells, testWith } from './shells.ts';

const names = Object.keys(variables) as (keyof typeof variables)[];

const target: Target = {
  host: 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com',
  customDomain: 'api.example.com',
  apiId: 'a1b2c3d4e5',
  region: 'eu-west-1',
  stage: "pr'od",
  path: '/prod/it s',
  query: "q='\\",
  method: 'PUT',
  origin: 'https://app.example.com',
};

test('CONTRIBUTING names the same variables', () => {
  const text = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');
  const listed = /variables\.ts` \(`([A-Z_ ]+)`\)/.exec(text)?.[1]?.split(' ');
  assert.deepEqual(listed?.sort(), [...names].sort());
});

const snippets: [snippet: string, used: string[], stray: string[]][] = [
  ['curl -sS -i -X "$METHOD" "$URL"', ['METHOD', 'URL'], []],
  [`echo $API_ID \${REGION}"$STAGE"x`, ['API_ID', 'REGION', 'STAGE'], []],
  [`aws x --query 'a[?b==\`$HOST\`]'`, [], []],
  [`echo "it's $HOST" 'and "$URL"' "\\$METHOD" \\$STAGE`, ['HOST'], []],
  [`# it's $HOST\necho "$URL" # and $STAGE`, ['URL'], []],
  ['echo a#$HOST', ['HOST'], []],
  ['curl --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" "$FOO" $bar', [], ['FOO', 'bar']],
  [`echo '$default' "\${FOO_URL}"`, [], ['FOO_URL']],
  ['', [], []],
];

for (const [snippet, used, stray] of snippets) {
  test(`variables in ${JSON.stringify(snippet)}`, () => {
    assert.deepEqual([...variablesIn(snippet)].sort(), [...used].sort());
    assert.deepEqual(strayVariables(snippet), stray);
  });
}

test('what the target says is filled in; the rest can be told by its form', () => {
  const { text, placeholders } = prelude(['API_ID', 'URL', 'RESOURCE_PATH', 'API_KEY'], {
    ...target,
    stage: 'prod',
  });
  assert.deepEqual(text.split('\n'), [
    "export API_ID='a1b2c3d4e5'",
    `export URL='https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/it%20s?q='\\''%5C'`,
    "export RESOURCE_PATH='/it%20s'",
    "export API_KEY='<API_KEY, such as example-api-key-value>'",
  ]);
  assert.deepEqual(placeholders, ['API_KEY']);
});

test('a target that is no URL yet, or that a terminal would act on, leaves placeholders', () => {
  const { placeholders } = prelude(['URL', 'STAGE', 'METHOD'], {
    host: 'a b',
    stage: 'a\x1bb',
    method: 'GET',
  });
  assert.deepEqual(placeholders, ['URL', 'STAGE']);
});

test('no variable, no line', () => assert.deepEqual(prelude([], target), { text: '', placeholders: [] }));

for (const shell of shells) {
  testWith([shell], `${shell}: every variable arrives as it was meant`, async () => {
    const { text, placeholders } = prelude(names, target);
    const show = `env printf '%s\\0' ${names.map((name) => `"$${name}"`).join(' ')}`;
    const { stdout, stderr } = await runIn(shell, `${text}\n${show}`);
    assert.equal(stderr, '');
    const expected = names.map((name) =>
      placeholders.includes(name)
        ? `<${name}, such as ${variables[name].example}>`
        : variables[name].fill(target),
    );
    assert.deepEqual(Buffer.from(stdout, 'latin1').toString().split('\0').slice(0, -1), expected);
  });
}
