/** `npm run new`: a skeleton that lacks nothing but what it names, and refusals at once. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { run } from '../case/program.ts';
import { NewFolder, optionsOf } from './new-folder.ts';

const folder = new NewFolder();
after(() => folder.remove());

const source = { source: 'https://docs.aws.amazon.com/moon', sourceTitle: 'AWS, phases of the moon' };
const description = 'Requests fail while the moon is full, since the gateway waits for another phase.';
const cause = {
  slug: 'moon-phase',
  title: 'The moon is in the wrong phase',
  description,
  summary: 'The gateway refuses requests while the moon is "full": it waits.',
  actor: 'api-owner',
  station: 'route',
  apiTypes: 'rest',
  errors: 'forbidden',
  sign: 'Only at night: look up.',
  forms: 'console, cli, terraform, cloudformation, cdk',
  ...source,
};
const error = {
  slug: 'moon-full',
  message: 'The moon is "full"',
  title: 'The moon is full (403)',
  description,
  means: 'The gateway waits for another phase.',
  apiTypes: 'rest, http',
  status: '403, 404',
  errorType: 'MoonException',
  responseType: 'none',
  stations: 'route, stage',
  causes: 'wrong-path',
  ...source,
};
const question = { fact: 'keyShared', ask: 'Does anybody else use the same key?', yes: 'Yes', no: 'No' };

/** The lines below a heading of the report, up to the next. */
const part = (out: string, heading: RegExp): string =>
  out.slice(out.search(heading)).split('\n\n')[0]?.split('\n').slice(1).join('\n') ?? '';

describe('a cause', () => {
  test('every line that is left is told with its place, and nothing else is wrong', async () => {
    const { code, out, err } = await folder.run(['cause', ...optionsOf(cause)]);
    assert.deepEqual([code, err], [0, '']);
    const problems = folder.problems();
    const named = problems.filter(({ line }) => line === undefined);
    assert.deepEqual(
      named.map(({ what }) => what),
      ['no error names the cause moon-phase, so no reader arrives at it'],
    );
    const todo = problems.filter(({ line }) => line !== undefined);
    assert.ok(todo.length > 10);
    for (const { file, line, what, cure } of todo) {
      assert.match(what, /is not written yet/);
      assert.notEqual(cure, '');
      assert.ok(part(out, /^Left to write/m).includes(`${file}:${line} `), `${file}:${line} in\n${out}`);
    }
  });

  test('is complete once those are written and the line that is printed stands in error.md', async () => {
    const { out } = await folder.run(['cause', ...optionsOf({ ...cause, slug: 'moon-shadow' })]);
    assert.match(out, /^- src\/triage\/families\/forbidden\.ts: .*\n +value: cause\('moon-shadow'\),/m);
    const entry = /^ +(- cause: moon-shadow\n) +(sign: .*\n)/m.exec(part(out, /^Left to do elsewhere/m));
    assert.ok(entry, out);
    const file = 'content/errors/forbidden/error.md';
    const inline = /^causes: \[(.*)\]$/m;
    const lines = ['moon-shadow', 'moon-phase'].map((slug) =>
      `  ${entry[1]}    ${entry[2]}`.replace('moon-shadow', slug),
    );
    folder.write(
      file,
      folder.text(file).replace(inline, (_, first) => `causes:\n${lines.join('')}  - ${first}`),
    );
    folder.finish();
    assert.deepEqual(folder.problems(), []);
  });

  test('a form that is not given needs its reason; the caller gets the corrected request', async () => {
    const answers = { ...cause, slug: 'moon-caller', actor: 'caller', forms: 'none', apiTypes: 'http' };
    const { code, out } = await folder.run(['cause', ...optionsOf(answers)]);
    assert.equal(code, 0);
    assert.match(part(out, /^Written/m), /request\.sh/);
    assert.doesNotMatch(part(out, /^Written/m), /fix\./);
    assert.equal(
      folder.text('content/causes/moon-caller/cause.md').match(/TODO: why there is no/g)?.length,
      5,
    );
    assert.match(folder.text('content/causes/moon-caller/confirm.sh'), /apigatewayv2/);
    assert.match(part(out, /^Left to do elsewhere/m), /\['rest', 'websocket'\]:\n +moon-caller/);
  });

  test('answers come from a pipe, and what is refused is asked for again', async () => {
    const { slug: _, title: __, sign, ...options } = cause;
    const lines = ['Moon!', 'wrong-path', 'moon-piped', '', cause.title, 'x'.repeat(201), sign];
    const { code, out, err } = await folder.run(['cause', ...optionsOf(options)], lines);
    assert.equal(code, 0, err);
    assert.match(out, /content\/causes\/moon-piped\/cause\.md/);
    for (const refusal of [
      /lower-case words.*: moon\./,
      /There is a cause wrong-path/,
      /answer is needed/,
      /200 char/,
    ])
      assert.match(err, refusal);
  });
});

test('an error', async () => {
  const { code, out } = await folder.run(['error', ...optionsOf(error)]);
  assert.equal(code, 0);
  assert.ok(folder.problems().some(({ file }) => file.endsWith('moon-full/recover.go')));
  assert.match(part(out, /^Left to do elsewhere/m), /'moon-full': 'moonFull',/);
  folder.finish();
  assert.deepEqual(
    folder.problems().filter(({ file }) => file.includes('moon-full')),
    [],
  );
});

test('a question, with a label for each value of its fact', async () => {
  const { code, out } = await folder.run(['question', ...optionsOf(question)]);
  assert.equal(code, 0);
  assert.match(
    folder.text('content/questions/keyShared.md'),
    /values:\n {2}["']?yes["']?: ["']?Yes.*\n {2}["']?no/,
  );
  assert.match(out, /ask\('keyShared', \{ yes: …, no: …, unknown: undecided \}\)/);
  folder.finish();
  const problems = folder.problems().filter(({ file }) => file.includes('keyShared'));
  assert.deepEqual(problems, []);
});

describe('refused at once, in one line, with nothing written', () => {
  const long = 'x'.repeat(66);
  const bad: [what: string, args: string[], says: RegExp][] = [
    ['no kind', [], /Usage/],
    ['an unknown kind', ['guide'], /Usage/],
    ['a name of every object', ['constructor'], /Usage/],
    ['a word too many', ['cause', 'moon'], /"moon" is no option/],
    ['an unknown option', ['cause', '--colour', 'red'], /no --colour.*--slug --title/],
    ['an option without its value', ['cause', '--slug'], /--slug has no value/],
    ['a bad slug', ['cause', '--slug', 'Wrong Moon'], /"Wrong Moon" is not a slug.*wrong-moon/],
    ['a slug that is taken', ['cause', '--slug', 'wrong-path'], /There is a cause wrong-path/],
    ['a long title', ['cause', ...optionsOf({ ...cause, slug: 'a', title: long })], /at most 65 .*has 66/],
    [
      'a short description',
      ['cause', ...optionsOf({ ...cause, slug: 'a', description: 'x' })],
      /at least 50/,
    ],
    ['an unknown actor', ['cause', ...optionsOf({ ...cause, slug: 'a', actor: 'me' })], /no "me".*caller/],
    ['an unknown station', ['cause', ...optionsOf({ ...cause, slug: 'a', station: 'x' })], /no "x".*tls/],
    ['an unknown kind of API', ['cause', ...optionsOf({ ...cause, slug: 'a', apiTypes: 'soap' })], /"soap"/],
    [
      'an error without a page',
      ['cause', ...optionsOf({ ...cause, slug: 'a', errors: 'b' })],
      /content\/errors\/b/,
    ],
    ['an unknown form', ['cause', ...optionsOf({ ...cause, slug: 'a', forms: 'pulumi' })], /"pulumi"/],
    [
      'a source that is none',
      ['cause', ...optionsOf({ ...cause, slug: 'a', source: 'aws' })],
      /"aws" is no address/,
    ],
    ['a status that is none', ['error', ...optionsOf({ ...error, slug: 'a', status: '42' })], /status/],
    [
      'a cause without a page',
      ['error', ...optionsOf({ ...error, slug: 'a', causes: 'b' })],
      /content\/causes\/b/,
    ],
    ['an unknown fact', ['question', '--fact', 'weather'], /no fact "weather".*vocabulary/],
    ['a question that is there', ['question', '--fact', 'apiType'], /apiType\.md is there already/],
    [
      'a question that asks nothing',
      ['question', ...optionsOf({ ...question, fact: 'signer', ask: 'x' })],
      /--yes|mark/,
    ],
    ['answers that end', ['cause', '--slug', 'a'], /answers end before "title"/],
  ];
  for (const [what, args, says] of bad) {
    test(what, async () => {
      const before = folder.problems().length;
      const { code, out, err } = await folder.run(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err.trim().split('\n').at(-1) ?? '', says);
      assert.equal(folder.problems().length, before);
    });
  }
});

test('nothing that exists is overwritten, not even beside a page that is missing', async () => {
  folder.write('content/causes/moon-half/fix.tf', 'mine\n');
  const { code, err } = await folder.run(['cause', ...optionsOf({ ...cause, slug: 'moon-half' })]);
  assert.equal(code, 2);
  assert.match(err, /moon-half\/fix\.tf is there already, and nothing was written/);
  assert.equal(folder.text('content/causes/moon-half/fix.tf'), 'mine\n');
  assert.throws(() => folder.text('content/causes/moon-half/cause.md'));
});

test('the program itself: a report, or one line and exit code 2', async () => {
  const good = await run('new', ['cause', ...optionsOf({ ...cause, slug: 'Moon' })]);
  assert.deepEqual([good.code, good.out], [2, '']);
  assert.equal(good.err, '--slug: "Moon" is not a slug. Use lower-case words joined by hyphens: moon.\n');
});
