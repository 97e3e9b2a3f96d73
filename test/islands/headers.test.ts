/** Header lines as people have them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { plain } from '../../src/commands/plain.ts';
import { parseHeaders } from '../../src/islands/commands/headers.ts';
import { seed } from '../signing/arbitraries.ts';

describe('headers are read', () => {
  const cases: [string, [string, string][]][] = [
    ['', []],
    ['accept: */*', [['accept', '*/*']]],
    [
      'Accept:*/*\r\n\r\nX-Empty:\r\n',
      [
        ['Accept', '*/*'],
        ['X-Empty', ''],
      ],
    ],
    ['x-time: 12:30', [['x-time', '12:30']]],
    [
      '> Host: api.example.com\n>  X-A : b ',
      [
        ['Host', 'api.example.com'],
        ['X-A', 'b'],
      ],
    ],
    [
      'x-a: 1\nx-a: 2',
      [
        ['x-a', '1'],
        ['x-a', '2'],
      ],
    ],
    ["x-a: it's $HOME `id`", [['x-a', "it's $HOME `id`"]]],
  ];
  for (const [text, headers] of cases) {
    test(JSON.stringify(text), () => assert.deepEqual(parseHeaders(text), { headers }));
  }
});

describe('a line that is no header is told, and the others stand', () => {
  const cases = [
    'broken',
    ': empty',
    'GET /orders HTTP/1.1',
    ':authority: api.example.com',
    'x a: b',
    'x-a: b\u0007',
    'é: x',
  ];
  for (const line of cases) {
    test(JSON.stringify(line), () => {
      const { headers, problem } = parseHeaders(`accept: */*\n${line}\nx-b: c`);
      assert.deepEqual(headers, [
        ['accept', '*/*'],
        ['x-b', 'c'],
      ]);
      assert.match(problem?.text ?? '', /^Line 2 /);
    });
  }
});

test('whatever is typed, the headers that are read make a command', () => {
  const property = fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
    const { headers } = parseHeaders(text);
    assert.ok(plain({ target: { host: 'api.example.com' }, headers }).text);
  });
  fc.assert(property, { numRuns: 1000, seed });
});
