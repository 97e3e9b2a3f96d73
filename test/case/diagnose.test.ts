/** `npm run -s diagnose`: one JSON object and exit code 0, or one clear line and exit code 2. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { run } from './program.ts';

const transcript = `> GET /prod/orders HTTP/1.1
> Host: a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com
> Accept: */*
>
< HTTP/1.1 403 Forbidden
< x-amzn-ErrorType: MissingAuthenticationTokenException
< x-amz-apigw-id: VwjwNFuUIAMFrRA=
<
{"message":"Missing Authentication Token"}
`;

describe('a good call', { concurrency: true }, () => {
  test('evidence and answers make one JSON object with the keys of the design', async () => {
    const { code, out, err } = await run('diagnose', ['--answer', 'methodMatches=no'], transcript);
    assert.deepEqual([code, err], [0, '']);
    const report = JSON.parse(out);
    const keys =
      'advice apiType cause choices contradictions documents error errors facts next page remaining ruledOut target undecided unread';
    assert.deepEqual(Object.keys(report).sort(), keys.split(' '));
    assert.equal(report.error, 'missing-authentication-token');
    assert.deepEqual(report.errors, ['missing-authentication-token']);
    assert.deepEqual([report.cause, report.page], ['wrong-method', '/causes/wrong-method/']);
    assert.deepEqual([report.undecided, report.next, report.remaining], [false, null, ['wrong-method']]);
    assert.equal(report.apiType, 'rest');
    assert.equal(report.target.path, '/prod/orders');
    const byName = new Map<string, Record<string, string>>(
      report.facts.map((one: Record<string, string>) => [one['fact'], one]),
    );
    assert.deepEqual(byName.get('method'), {
      fact: 'method',
      value: 'GET',
      source: 'evidence',
      quote: 'GET',
    });
    assert.deepEqual(byName.get('methodMatches'), { fact: 'methodMatches', value: 'no', source: 'answer' });
    assert.deepEqual(Object.keys(report.ruledOut[0]).sort(), ['because', 'cause']);
  });

  test('without the deciding answer it says what to ask next, in words', async () => {
    const { code, out } = await run('diagnose', [], transcript);
    const { cause, next, page } = JSON.parse(out);
    assert.deepEqual([code, cause, page], [0, null, '/errors/missing-authentication-token/']);
    assert.equal(next.fact, 'methodMatches');
    assert.match(next.ask, /\?$/);
    for (const { value, label } of next.values) assert.ok(value !== '' && label !== '');
    assert.equal(next.values.at(-1).value, 'unknown');
  });

  test('nothing, and a binary, are no fault of the call: the object says so', async () => {
    for (const [input, said] of [
      ['', /Nothing was pasted/],
      ['\u0001\u0002\u0003\0\0\0', /binary/],
    ] as const) {
      const { code, out } = await run('diagnose', ['--answer', 'error=unknown'], input);
      assert.equal(code, 0);
      assert.match(JSON.parse(out).advice, said);
    }
  });
});

const bad: [what: string, args: string[], says: RegExp, input?: string][] = [
  ['an unknown fact', ['--answer', 'weather=fine'], /no fact "weather".*error, status, apiType/],
  [
    'a bad value',
    ['--answer', 'apiType=soap'],
    /"soap" is no value of apiType.*rest, http, websocket, unknown/,
  ],
  ['a name of every object', ['--answer', 'constructor=x'], /no fact "constructor"/],
  ['an answer without a value', ['--answer', 'host'], /"host" is no answer.*fact=value/],
  ['an option without its value', ['--answer'], /--answer.*Usage/],
  ['an unknown option', ['--verbose'], /--verbose.*Usage/],
  ['an argument too many', ['evidence.txt'], /evidence\.txt.*Usage/],
  ['too long an input', [], /too long: at most 200,000 characters/, 'x'.repeat(200_001)],
  ['far too long an input', [], /too long/, 'x'.repeat(5_000_000)],
];

describe('a bad call', { concurrency: true }, () => {
  for (const [what, args, says, input] of bad) {
    test(what, async () => {
      const { code, out, err } = await run('diagnose', args, input);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, says);
      assert.equal(err.trim().split('\n').length, 1, `more than one line: ${err}`);
    });
  }
});
