/**
 * A generator's mistakes, 100 requests each with `FULL=1`: how often the laboratory names the right one, by the texts it
 * is given.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amount } from '../amount.ts';
import { type Figure, type Given, measure, mistakes } from './mistakes/measure.ts';

/** Requests per mistake: all, and those of an ordinary run. The search is slow where it finds nothing, so it gets fewer. */
const requests: Record<Given, [all: number, ordinary: number]> = {
  long: [100, amount(100)],
  short: [100, amount(100)],
  'short+secret': [10, 5],
  wire: [20, 5],
  'wire+secret': [5, 1],
  'long alone': [20, 5],
};
const isFull = Boolean(process.env['FULL']);
const runs = Object.fromEntries(
  Object.entries(requests).map(([given, [all, ordinary]]) => [given, isFull ? all : ordinary]),
) as Record<Given, number>;

const percent = (part: number, whole: number) => (100 * part) / whole;

/**
 * Asserts that a part of the requests is at least this many per cent of them. Fewer requests scatter more, so an ordinary
 * run may lack two standard deviations of what chance does to so many; with `FULL=1` the figure itself counts.
 */
function assertPercent(part: number, whole: number, least: number, what: string): void {
  const scatter = isFull ? 0 : 2 * Math.sqrt((least * (100 - least)) / whole);
  assert.ok(percent(part, whole) >= least - scatter, `${what}: ${part} of ${whole}`);
}

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
    assertPercent(first, done, hidden.long?.[mistake.name] ?? 98, mistake.name);
  const first = figures.reduce((sum, one) => sum + one.first, 0);
  const all = figures.reduce((sum, one) => sum + one.runs, 0);
  assertPercent(first, all, 98, 'all');
});

test('short form: the right kind is among the first three', () => {
  const figures = table.get('short') ?? [];
  for (const { mistake, firstThree, runs: done } of figures)
    assertPercent(firstThree, done, hidden.short?.[mistake.name] ?? 90, mistake.name);
  const three = figures.reduce((sum, one) => sum + one.firstThree, 0);
  const all = figures.reduce((sum, one) => sum + one.runs, 0);
  assertPercent(three, all, 90, 'all');
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
    assertPercent(sum('first'), sum('runs'), atFirst, 'first');
    assertPercent(sum('firstThree'), sum('runs'), amongThree, 'among the first three');
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
