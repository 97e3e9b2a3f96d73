import { describe } from 'node:test';
import { checkGo } from './code/go.ts';
import { checkJsonFile } from './code/json.ts';
import { checkPython } from './code/python.ts';
import { checkResponse } from './code/response.ts';
import { inOneGo, snippets, testEach } from './content.ts';
import { testGood, testPlanted } from './planted.ts';
import { skipWithout } from './shell/shells.ts';

const of = (wanted: string) => (snippet: { language: string }) => snippet.language === wanted;

describe('Python', () => {
  const skip = skipWithout('python3');
  const check = (source: { file: string; text: string }) => checkPython([source]);
  if (!skip) {
    testGood('content/errors/x/recover.py', check, { 'the standard library': 'import urllib.request\n' });
    testPlanted('content/errors/x/recover.py', check, [
      ['an open bracket', 'import json\nprint(json.dumps({})\n', /cannot read/, 2],
      ['a wrong indentation', 'def f():\nreturn 1\n', /cannot read/, 2],
      ['an invalid escape', 'import re\nre.compile("\\d")\n', /Python/],
      ['a foreign import', 'import json\nimport requests\n', /requests/, 2],
    ]);
  }
  testEach(of('python'), inOneGo(snippets.filter(of('python')), checkPython), { skip });
});

describe('Go', () => {
  const good =
    'package main\n\nimport "net/http"\n\nfunc call() (*http.Response, error) {\n\treturn http.Get("https://example.com")\n}\n';
  testGood('good.go', checkGo, { 'a function': good });
  testPlanted('planted.go', checkGo, [
    ['an open brace', good.replace(/\}\n$/, ''), /cannot read/],
    ['a missing package', good.replace('package main\n\n', ''), /package/, 1],
    ['an unused import', good.replace('import "net/http"', 'import (\n\t"net/http"\n\t"time"\n)'), /time/, 5],
    ['spaces for tabs', good.replace('\t', '  '), /gofmt/, 6],
  ]);
  testEach(of('go'), checkGo);
});

describe('JSON', () => {
  testPlanted('planted.json', checkJsonFile, [
    ['a comma too many', '{\n  "a": 1,\n}\n', /not JSON/],
    ['a comment', '// a\n{}\n', /not JSON/],
    ['an open brace', '{\n  "a": {\n}\n', /not JSON/],
    ['single quotes', "{'a': 1}\n", /not JSON/],
    ['a second value', '{}\n{}\n', /not JSON/],
  ]);
  testEach(of('json'), checkJsonFile);
});

describe('responses', () => {
  const good =
    'HTTP/2 403\ncontent-type: application/json\nx-amzn-errortype: ForbiddenException\n\n{"message":"Forbidden"}\n';
  testGood('response.http', checkResponse, {
    'HTTP/2': good,
    'a length': good.replace('\n\n', '\ncontent-length: 23\n\n'),
    'HTTP/1.1': good.replace('HTTP/2 403', 'HTTP/1.1 403 Forbidden'),
  });
  testPlanted('response.http', checkResponse, [
    ['no status line', good.replace('HTTP/2 403\n', ''), /status line/, 1],
    ['a header without a colon', good.replace('type: app', 'type app'), /header/, 2],
    ['a wrong length', good.replace('\n\n', '\ncontent-length: 42\n\n'), /content-length/, 4],
    ['a body that is not JSON', good.replace('"}', '}'), /not JSON/, 5],
  ]);
  testEach(of('http'), checkResponse);
});
