/** The target of the open page: what of a link is one, how it is carried, how it is told, what it fills. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withTarget } from '../../src/islands/target/carry.ts';
import {
  clearTarget,
  followTarget,
  heldTarget,
  hold,
  onClear,
  targetIn,
} from '../../src/islands/target/held.ts';
import { spoken } from '../../src/islands/target/spoken.ts';
import { fieldsOfTarget, targetOfFields } from '../../src/islands/truth/target.ts';
import { fillInline } from '../../src/islands/values/inline.ts';

const url = 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/orders';
const target = `method=POST&url=${encodeURIComponent(url)}`;

test('of a case’s link the target is kept, and no other fact', () => {
  assert.equal(targetIn(`#error=forbidden&pathMatches=no&${target}&at=fix`), target);
  assert.equal(targetIn('#apiId=a1b2c3d4e5&stage=prod'), 'apiId=a1b2c3d4e5&stage=prod');
  for (const fragment of ['', '#', '#fix', '#method=POST&apiType=rest', '#url='])
    assert.equal(targetIn(fragment), '');
});

test('one target is held, told to who follows, and cleared with what the forms hold', () => {
  const told: string[] = [];
  let cleared = 0;
  const ends = [followTarget((link) => void told.push(link)), onClear(() => void cleared++)];
  hold(`#${target}`);
  hold(`#${target}&pathMatches=no`);
  assert.equal(heldTarget(), target);
  clearTarget();
  assert.deepEqual([told, cleared, heldTarget()], [['', target, ''], 1, '']);
  for (const end of ends) end();
});

describe('a link takes the target along', () => {
  const cases: [href: string, carried: string | undefined][] = [
    ['/errors/forbidden/', `/errors/forbidden/#${target}`],
    ['/', `/#${target}`],
    ['/search/?q=a', `/search/?q=a#${target}`],
    ['/signatures/#compare', `/signatures/#${target}&at=compare`],
    ['/causes/wrong-method/#apiType=rest', undefined],
    ['/llms.txt', undefined],
    ['https://docs.aws.amazon.com/', undefined],
  ];
  for (const [href, carried] of cases) test(href, () => assert.equal(withTarget(href, target), carried));
  test('and none is no target', () => assert.equal(withTarget('/errors/', ''), undefined));
});

test('what is filled in, in words', () => {
  assert.equal(spoken(target), `POST ${url}`);
  assert.equal(
    spoken('method=unknown&url=https%3A%2F%2Fapi.example.com%2F&stage=prod'),
    'https://api.example.com/, stage prod',
  );
  assert.equal(spoken('apiId=a1b2c3d4e5&region=eu-west-1&apiType=rest'), 'API a1b2c3d4e5, Region eu-west-1');
});

describe('a short command is filled', () => {
  const values: Record<string, string> = {
    URL: "https://api.example.com/a?b='c'",
    STAGE: 'prod',
    ORIGIN: 'https://x y',
  };
  const cases: [text: string, filled: string][] = [
    ['curl -i "$URL"', "curl -i 'https://api.example.com/a?b='\\''c'\\'"],
    ['aws x --stage-name $STAGE --api $API_ID', 'aws x --stage-name prod --api $API_ID'],
    ['curl -H $ORIGIN', 'curl -H $ORIGIN'],
    ['$STAGE', '$STAGE'],
    ['"$URL"', '"$URL"'],
  ];
  for (const [text, filled] of cases)
    test(text, () =>
      assert.equal(
        fillInline(text, (name) => values[name]),
        filled,
      ),
    );
});

test('a builder takes what the target says, and gives what it is told', () => {
  assert.deepEqual(fieldsOfTarget(target), { apiId: 'a1b2c3d4e5', region: 'eu-west-1', stage: 'prod' });
  const fields = fieldsOfTarget(target);
  assert.equal(targetOfFields(fields, target), target);
  assert.equal(
    targetOfFields({ ...fields, stage: 'dev' }, target),
    'apiId=a1b2c3d4e5&region=eu-west-1&stage=dev',
  );
  assert.equal(
    targetOfFields({ ...fields, origin: 'https://app.example.com' }, target),
    `${target}&origin=https%3A%2F%2Fapp.example.com`,
  );
  assert.equal(targetOfFields({}, ''), '');
});
