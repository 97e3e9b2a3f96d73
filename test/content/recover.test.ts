/** The recovery patterns of the errors, played against each error's own response.http. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { read } from '../../src/catalogue/read.ts';
import { inOneGo, testEach } from './content.ts';
import { testGood, testPlanted } from './planted.ts';
import { checkRecovery, type Language, type Pattern } from './recover/check.ts';
import { faults, good } from './recover/faults.ts';
import { parameters } from './recover/parameters.ts';
import { answerOf } from './recover/server.ts';
import { skipWithout } from './shell/shells.ts';

test('CONTRIBUTING names the same parameters', () => {
  const text = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');
  const listed = /parameters\.ts` \(`([\w ]+)`/.exec(text)?.[1]?.split(' ');
  assert.deepEqual(listed, Object.keys(parameters));
});

const skips: Record<string, string | false> = {
  typescript: false,
  python: skipWithout('python3'),
  go: skipWithout('go', 'golang-go'),
};

const { catalogue } = read();
const patterns = catalogue.errors.flatMap(({ matter, snippets }): Pattern[] => {
  const response = snippets.find(({ name }) => name === 'response.http');
  const common = {
    answer: response && answerOf(response.text),
    requests: matter.requests,
    isPage: matter.stations.includes('browser'),
  };
  return snippets
    .filter(({ name }) => name.startsWith('recover.'))
    .map(({ file, text, language }) => ({ file, text, language: language as Language, ...common }));
});

// All that is to be found and all content together: each language starts one process.
const planted = (['typescript', 'python', 'go'] as const).flatMap((language): Pattern[] => {
  const common = { language, answer: { status: 403, headers: [], body: '{}' }, requests: 1, isPage: false };
  const texts = [['as it should be', good[language]] as const, ...faults[language]];
  return texts.map(([name, text]) => ({ file: `${language}: ${name}`, text, ...common }));
});
const all = [...planted, ...patterns].filter(({ language }) => !skips[language]);
const check = inOneGo(all, checkRecovery);

for (const { file, text, language } of planted.filter((one) => all.includes(one))) {
  const fault = faults[language].find(([name]) => file.endsWith(`: ${name}`));
  if (fault) testPlanted(file, check, [[file, ...(fault.slice(1) as [string, RegExp, number?])]]);
  else testGood(file, check, { [file]: text });
}

for (const language of ['typescript', 'python', 'go']) {
  const own = patterns.filter((pattern) => pattern.language === language).map(({ file }) => file);
  testEach(({ file }) => own.includes(file), check, { skip: skips[language] ?? false });
}
