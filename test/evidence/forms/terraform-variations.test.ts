/** The same configuration in another shape gives the same facts or fewer, and never another one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../../src/evidence/read.ts';
import { goldenInputs } from '../golden.ts';

/** What configurations prove. */
const proven =
  `methodMatches pathDetail greedyProxy optionsMethod authType apiKeyRequired deployedSinceChange stageInUrl
  stagesOfApi endpointType integration invocationBlockedBy mappingTarget throttledBy`.split(/\s+/);
const inputs = goldenInputs.filter(
  ({ name }) => /^(?:hcl|terraform|cfn|sam)-/.test(name) && !name.endsWith('cut-off'),
);
const lines = (text: string, change: (line: string) => string): string =>
  text.split('\n').map(change).join('\n');

const variations: Record<string, (text: string) => string> = {
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'wrapped at 80 columns': (text) => lines(text, (line) => line.replace(/.{80}/g, '$&\n')),
  colours: (text) => lines(text, (line) => (line ? `\u001b[32m${line}\u001b[0m` : line)),
  'docker compose': (text) => lines(text, (line) => `web-1  | ${line}`),
  'a CI system': (text) => lines(text, (line) => `2026-11-21T10:00:00.1234567Z ${line}`),
  'smart quotes': (text) => text.replace(/"([^"\n]*)"/g, '“$1”').replace(/'([^'\n]*)'/g, '‘$1’'),
  indented: (text) => lines(text, (line) => `    ${line}`),
  'a Markdown fence': (text) => `See:\n\`\`\`\n${text}\n\`\`\`\nThanks!\n`,
};

/** Facts of a reading, compared with those of the whole text. Answers how many of them are still there. */
function same(text: string, whole: Record<string, string>, what: string): number {
  const facts = read(text).facts as Record<string, string>;
  for (const name of proven) {
    const value = facts[name];
    if (value !== undefined) assert.equal(value, whole[name], `${what}: ${name}`);
  }
  return proven.filter((name) => facts[name] !== undefined).length;
}

const factsOf = (text: string): Record<string, string> => read(text).facts as Record<string, string>;

for (const [name, change] of Object.entries(variations))
  test(`with ${name}`, () => {
    let kept = 0;
    let all = 0;
    for (const input of inputs) {
      const whole = factsOf(input.text);
      kept += same(change(input.text), whole, input.name);
      all += proven.filter((fact) => whole[fact] !== undefined).length;
    }
    if (name !== 'wrapped at 80 columns' && name !== 'smart quotes')
      assert.ok(kept >= all * 0.6, `${kept} of ${all}`);
  });

test('a configuration behind the answer, cut off anywhere', () => {
  for (const { name, text } of inputs) {
    // The transcript first, so that what is cut is the configuration.
    const [transcript = ''] = /^(?:\$ curl[\s\S]*?\n<\n|Access to fetch)[^\n]*\n/m.exec(text) ?? [];
    const turned = `${transcript}\n${text.replace(transcript, '')}`;
    const whole = { ...factsOf(`${turned}\n\nThat is all.\n`), ...factsOf(text) };
    const step = Math.ceil((turned.length - transcript.length) / 120);
    const lineEnds = [...turned.matchAll(/\n/g)].map(({ index }) => index).slice(-40);
    for (let end = transcript.length + 1; end < turned.length; end += step)
      same(turned.slice(0, end), whole, `${name} until ${end}`);
    for (const end of lineEnds)
      if (end > transcript.length) same(turned.slice(0, end), whole, `${name} until ${end}`);
  }
});
