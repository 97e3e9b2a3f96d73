/** What tells proportion from its square: with a clock that counts, and disturbances that only add. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAtMost, assertInProportion, type Growth, leastTime, processorTime } from './growth.ts';
import { randomFrom } from './signing/mistakes/random.ts';

/** Work that costs what is said, on a clock of its own; `sizes` is what was worked on. */
function counted(cost: (size: number, run: number) => number) {
  let now = 0;
  const sizes: number[] = [];
  const growth: Growth<number> = {
    input: (size) => size,
    work: (size) => {
      now += cost(size, sizes.length);
      sizes.push(size);
    },
    size: 1000,
    clock: () => now,
  };
  return { growth, sizes };
}

const linear = (size: number) => size / 100;
const quadratic = (size: number) => size ** 2 / 1e5;
const passes = (growth: Growth<number>) => assertInProportion('it', growth);
const fails = (growth: Growth<number>) =>
  assert.throws(() => passes(growth), { code: 'ERR_ASSERTION', message: /^it: .* times as long for/ });

test('what is linear passes, in one round', () => {
  const { growth, sizes } = counted(linear);
  passes(growth);
  assert.deepEqual(sizes, [1000, 4000, 1000, 1000]);
});

test('what grows a little faster passes, its square and its cube never', () => {
  passes(counted((size) => (size / 1000) * Math.log2(size)).growth);
  fails(counted(quadratic).growth);
  fails(counted((size) => size ** 3 / 1e8).growth);
  for (const times of [4, 5, 8]) {
    passes({ ...counted(linear).growth, times });
    fails({ ...counted(quadratic).growth, times });
  }
});

test('a square that shows only in what is large fails there', () => {
  const cost = (size: number) => size / 100 + size ** 2 / 1e7;
  passes(counted(cost).growth);
  fails({ ...counted(cost).growth, size: 250_000, most: 1_000_000 });
});

test('what disturbs most of the runs makes nothing linear fail', () => {
  for (let seed = 0; seed < 200; seed++) {
    const random = randomFrom(seed);
    // Of eight greater ones one is left alone: the last.
    passes(
      counted((size, run) => linear(size) + (size > 1000 && run < 21 ? 50 * random.below(9) + 41 : 0)).growth,
    );
  }
});

test('what disturbs every run, but not to twice its time, makes nothing quadratic pass', () => {
  for (let seed = 0; seed < 200; seed++) {
    const random = randomFrom(seed);
    fails(counted((size) => quadratic(size) * (1 + random.below(100) / 110)).growth);
  }
});

test('two of the three first runs of the smaller may be slow, as they are while the code is cold', () => {
  fails(counted((size, run) => quadratic(size) * (run < 3 ? 20 : 1)).growth);
});

test('sizes grow until the smaller can be measured, never beyond the greatest', () => {
  const { growth, sizes } = counted((size) => size / 1000);
  passes(growth);
  assert.deepEqual(sizes, [1000, 2000, 4000, 16_000, 4000, 4000]);
  const wider = counted((size) => size / 1000);
  passes({ ...wider.growth, most: 1_000_000 });
  assert.equal(Math.max(...wider.sizes), 32_000);
  const tooSmall = counted(linear).growth;
  assert.throws(() => passes({ ...tooSmall, most: 3000 }), /no sizes to compare/);
  assert.throws(() => passes({ ...tooSmall, times: 2 }), /no sizes to compare/);
});

test('what is quick enough at the greatest size is not compared', () => {
  passes(counted((size) => size ** 2 / 1e8).growth);
  passes({ ...counted(quadratic).growth, enough: 160 });
  fails({ ...counted(quadratic).growth, enough: 159 });
});

test('the message names the piece, both times and their ratio', () => {
  assert.throws(() => assertInProportion('"["', counted(quadratic).growth), {
    message:
      '"[": 10.0 ms for 1000, 160.0 ms for 4000: 16.0 times as long for 4 times as much, in proportion is less than 8.0',
  });
});

test('the least of several runs counts, and no more are made than it takes', () => {
  const falling = (from: number) => counted((_, run) => from - run);
  const { growth, sizes } = falling(10);
  assert.equal(
    assertAtMost('it', 7, () => growth.work(1), growth.clock),
    7,
  );
  assert.equal(sizes.length, 4);
  const slow = falling(20);
  assert.throws(() => assertAtMost('it', 7, () => slow.growth.work(1), slow.growth.clock), {
    message: 'it: 13.0 ms at best, more than 7',
  });
  const often = falling(10);
  assert.equal(
    leastTime(() => often.growth.work(1), { runs: 3, clock: often.growth.clock }),
    8,
  );
});

test('of the processor: what is linear passes, its square doesn’t', () => {
  let sum = 0;
  const spin = (turns: number) => {
    for (let turn = 0; turn < turns; turn++) sum = (sum + turn * turn) % 1_000_003;
  };
  assertInProportion('a loop', { input: (size) => size, work: spin, size: 100_000, most: 10_000_000 });
  assert.throws(() =>
    assertInProportion('a loop in a loop', {
      input: (size) => size,
      work: (size) => spin(size ** 2),
      size: 500,
    }),
  );
  assert.ok(processorTime() > 0 && sum >= 0);
});
