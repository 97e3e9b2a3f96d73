/** A generator's mistakes, 100 requests each: how often the laboratory names the right one, by the texts it is given. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Figure, type Given, measure, mistakes } from './mistakes/measure.ts';

/** Requests per mistake. The search is slow where it finds nothing, so it gets fewer. */
const runs: Record<Given, number> = {
  long: 100,
  short: 100,
  'short+secret': 10,
  wire: 20,
  'wire+secret': 5,
  'long alone': 20,
};

const percent = (part: number, whole: number) => (100 * part) / whole;

const table = new Map<Given, Figure[]>();
for (const given of Object.keys(runs) as Given[]) {
  test(`all mistakes: ${given}`, async () => {
    const figures: Figure[] = [];
    for (const mistake of mistakes) figures.push(await measure(mistake, given, runs[given]));
    table.set(given, figures);
    for (const { mistake, runs: done } of figures) assert.equal(done, runs[given], mistake.name);
  });
}

test('there are 40 kinds of mistake or more, each with a name of its own', () => {
  assert.ok(mistakes.length >= 40);
  assert.equal(new Set(mistakes.map(({ name }) => name)).size, mistakes.length);
});

/**
 * What a paste can't show. Long form: where the log holds no signature, one that was swapped looks like a wrong
 * secret. Short form: what changes between client and AWS leaves no trace in the client's texts.
 */
const hidden: Partial<Record<Given, Record<string, number>>> = {
  long: { 'signature of another request sent': 15 },
  short: {
    'another method arrives (a redirect)': 0,
    'slash at the end added on the way': 0,
    'stage put in front by a proxy': 40,
    'base path taken off by a proxy': 0,
    'letter case of the path changed on the way': 0,
    'parameter lost on the way': 0,
    'whole query lost on the way': 0,
    'content type changed on the way': 60,
    'value of a header changed on the way': 60,
    'body lost on the way': 0,
    'signature of another request sent': 15,
  },
};

test('long form: the right kind is first', () => {
  const figures = table.get('long') ?? [];
  for (const { mistake, first, runs: done } of figures)
    assert.ok(
      percent(first, done) >= (hidden.long?.[mistake.name] ?? 98),
      `${mistake.name}: ${first} of ${done}`,
    );
  const first = figures.reduce((sum, one) => sum + one.first, 0);
  const all = figures.reduce((sum, one) => sum + one.runs, 0);
  assert.ok(percent(first, all) >= 98, `${first} of ${all}`);
});

test('short form: the right kind is among the first three', () => {
  const figures = table.get('short') ?? [];
  for (const { mistake, firstThree, runs: done } of figures)
    assert.ok(
      percent(firstThree, done) >= (hidden.short?.[mistake.name] ?? 90),
      `${mistake.name}: ${firstThree} of ${done}`,
    );
  const three = figures.reduce((sum, one) => sum + one.firstThree, 0);
  const all = figures.reduce((sum, one) => sum + one.runs, 0);
  assert.ok(percent(three, all) >= 90, `${three} of ${all}`);
});

/** At least this much, first and among the first three, with other texts. */
const others: [Given, number, number][] = [
  ['short+secret', 85, 90],
  ['wire+secret', 70, 78],
  ['wire', 20, 40],
  ['long alone', 10, 30],
];

for (const [given, atFirst, amongThree] of others) {
  test(`${given}: no worse than it was`, () => {
    const figures = table.get(given) ?? [];
    const sum = (key: 'first' | 'firstThree' | 'runs') => figures.reduce((total, one) => total + one[key], 0);
    assert.ok(percent(sum('first'), sum('runs')) >= atFirst, `first: ${percent(sum('first'), sum('runs'))}`);
    assert.ok(
      percent(sum('firstThree'), sum('runs')) >= amongThree,
      `three: ${percent(sum('firstThree'), sum('runs'))}`,
    );
  });
}

test('the table', (t) => {
  const cell = (given: Given, index: number) => {
    const figure = table.get(given)?.[index];
    return figure
      ? `${percent(figure.first, figure.runs).toFixed(0)}/${percent(figure.firstThree, figure.runs).toFixed(0)}`.padStart(
          8,
        )
      : '-';
  };
  const columns = Object.keys(runs) as Given[];
  t.diagnostic(`per cent first/among the first three: ${columns.join(' | ')}`);
  for (const [index, mistake] of mistakes.entries())
    t.diagnostic(
      `${mistake.name.slice(0, 60).padEnd(60)} ${columns.map((given) => cell(given, index)).join(' ')}`,
    );
  const total = (given: Given) => {
    const figures = table.get(given) ?? [];
    const sum = (key: 'first' | 'firstThree' | 'runs') => figures.reduce((all, one) => all + one[key], 0);
    return `${percent(sum('first'), sum('runs')).toFixed(1)}/${percent(sum('firstThree'), sum('runs')).toFixed(1)}`;
  };
  t.diagnostic(`all ${mistakes.length}: ${columns.map((given) => `${given} ${total(given)}`).join(', ')}`);
});
