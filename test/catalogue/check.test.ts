import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCatalogue } from '../../src/catalogue/check.ts';
import { folderOf } from '../../src/catalogue/folder.ts';
import type { Problem } from '../../src/catalogue/problem.ts';
import { read } from '../../src/catalogue/read.ts';
import { changed, example, exampleWith } from './example.ts';

const cause = 'content/causes/wrong-path/cause.md';
const error = 'content/errors/forbidden/error.md';
const confirm = 'content/causes/wrong-path/confirm.sh';

function problemsOf(changes: Record<string, string | undefined>): Problem[] {
  const { catalogue, problems } = read(folderOf(exampleWith(changes)));
  return [...problems, ...checkCatalogue(catalogue)];
}

test('the example has no problem', () => {
  assert.deepEqual(problemsOf({}), []);
});

const faults: [
  name: string,
  changes: Record<string, string | undefined>,
  file: string,
  names: RegExp,
  line?: number,
][] = [
  ['no front matter', { [cause]: 'text\n' }, cause, /front matter/],
  ['front matter that is not YAML', changed(cause, 'actor: caller', 'actor: [caller'), cause, /not YAML/],
  ['a missing field', changed(cause, /actor.*\n/, ''), cause, /actor/],
  ['an unknown field', changed(cause, 'actor:', 'author: me\nactor:'), cause, /author/],
  ['an unknown station', changed(cause, 'station: route', 'station: rout'), cause, /station/, 10],
  [
    'a description that is too short',
    changed(error, /description: .*/, 'description: short'),
    error,
    /description/,
    3,
  ],
  ['a folder without a page', { [cause]: undefined }, cause, /does not exist/],
  [
    'a file of no form',
    { 'content/causes/wrong-path/fix.txt': 'a\n' },
    'content/causes/wrong-path/fix.txt',
    /not a file/,
  ],
  ['a stray file', { 'content/causes/notes.md': 'a\n' }, 'content/causes/notes.md', /not a folder/],
  ['a stray folder', { 'content/guides/a/b.md': 'a\n' }, 'content/guides/a', /is a folder/],
  [
    'a form that is missing',
    { 'content/causes/wrong-path/fix.tf': undefined },
    cause,
    /terraform form is missing/,
  ],
  [
    'a form that is there and not',
    { 'content/causes/wrong-path/fix.cdk.ts': 'a\n' },
    cause,
    /cdk form is both/,
  ],
  ['no proof', { [confirm]: undefined }, cause, /proves/],
  [
    'a foreign API type',
    { 'content/causes/wrong-path/fix.websocket.sh': 'a\n' },
    'content/causes/wrong-path/fix.websocket.sh',
    /API type/,
  ],
  [
    'an error without a part',
    { 'content/errors/forbidden/recover.go': undefined },
    'content/errors/forbidden/recover.go',
    /exist/,
  ],
  [
    'a cause that no error names',
    changed(error, 'cause: wrong-path', 'cause: wrong-method'),
    cause,
    /no error names/,
  ],
  [
    'an error that names no page',
    changed(error, 'cause: wrong-path', 'cause: wrong-method'),
    error,
    /wrong-method/,
  ],
  [
    'a cause named twice',
    changed(error, 'causes: [', 'causes: [{ cause: wrong-path, sign: a }, '),
    error,
    /twice/,
  ],
  [
    'a related error without a page',
    changed(error, 'related: []', 'related: [not-found]'),
    error,
    /not-found/,
  ],
  ['an error related to itself', changed(error, 'related: []', 'related: [forbidden]'), error, /itself/],
  ['a heading that is missing', changed(cause, '## Verify the fix', 'Verify'), cause, /headings/],
  ['a heading too many', changed(error, '## Quick fix', '## Hello\n\n## Quick fix'), error, /headings/],
  [
    'a heading of the first level',
    changed('content/guides/logs.md', '## Switch', '# Switch'),
    'content/guides/logs.md',
    /level 1/,
    10,
  ],
  ['HTML', changed(cause, 'Call it', 'Call <b>it</b>'), cause, /HTML/, 19],
  ['a long block', changed(cause, 'Call it', '```sh\na\nb\nc\nd\n```\nCall it'), cause, /4 lines/, 19],
  ['a link to no page', changed(cause, '/errors/forbidden/', '/errors/forbiden/'), cause, /forbiden/, 15],
  [
    'a link without its slash',
    changed(cause, '/errors/forbidden/', '/errors/forbidden'),
    cause,
    /nowhere/,
    15,
  ],
  ['a relative link', changed(cause, '/errors/forbidden/', '../forbidden/'), cause, /nowhere/, 15],
  [
    'prose that is not written yet',
    changed(cause, 'Call it', 'TODO: call it'),
    cause,
    /not written.*call it/,
    19,
  ],
  [
    'a sentence that is not written yet',
    changed(cause, 'does: Lists the routes.', "does: 'TODO: lists the routes.'"),
    cause,
    /not written/,
    12,
  ],
  ['a snippet that is not written yet', { [confirm]: 'true\n# TODO: read\n' }, confirm, /not written/, 2],
  ['a long snippet', { [confirm]: 'true\n'.repeat(46) }, confirm, /46 lines/],
  ['an account of somebody', { [confirm]: 'aws sts x --account 123456789012\n' }, confirm, /123456789012/, 1],
  ['an unknown variable', { [confirm]: 'true\ncurl "$UURL"\n' }, confirm, /UURL/, 2],
];

for (const [name, changes, file, names, line] of faults) {
  test(`finds: ${name}`, () => {
    const problems = problemsOf(changes);
    const found = problems.find((problem) => problem.file === file && names.test(problem.what));
    assert.ok(found, JSON.stringify(problems, undefined, 2));
    assert.notEqual(found.cure, '');
    if (line !== undefined) assert.equal(found.line, line);
  });
}

test('the example is untouched by the faults', () => {
  assert.ok(example[cause]?.includes('station: route'));
});
