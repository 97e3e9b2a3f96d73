/** The options and programs of other tools that shell snippets call. */
import { describe } from 'node:test';
import { testEach } from './content.ts';
import type { Source } from './finding.ts';
import { testGood, testPlanted } from './planted.ts';
import { checkCurl } from './shell/curl.ts';
import { checkJq, usesJq } from './shell/jq.ts';
import { skipWithout } from './shell/shells.ts';
import { checkShell } from './shell/static.ts';

const isReadable = (source: Source & { language: string }) =>
  source.language === 'sh' && checkShell(source).length === 0;

describe('curl', () => {
  const skip = skipWithout('curl');
  if (!skip) {
    testGood('good.sh', checkCurl, {
      'bundles and values': 'curl -sSo out -D - -X "$METHOD" --data-raw --x "$URL"\n',
    });
    testPlanted('planted.sh', checkCurl, [
      ['an unknown option', 'true\ncurl --aws-sigv5 x "$URL"\n', /--aws-sigv5/, 2],
      ['an unknown letter', 'curl -sSW "$URL"\n', /W/, 1],
    ]);
  }
  testEach((snippet) => isReadable(snippet) && /\bcurl\b/.test(snippet.text), checkCurl, { skip });
});

describe('jq', () => {
  const skip = skipWithout('jq');
  if (!skip) {
    testGood('good.sh', checkJq, { 'a program': "jq -r --arg a b '.items[] | {id, a: $a}' x.json\n" });
    testPlanted('planted.sh', checkJq, [
      ['an open bracket', "jq '.items[' x.json\n", /jq cannot/, 1],
      ['an unknown function', "jq 'frobnicate(.)' x.json\n", /jq cannot/, 1],
    ]);
  }
  testEach((snippet) => isReadable(snippet) && usesJq(snippet), checkJq, { skip });
});
