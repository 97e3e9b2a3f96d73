/**
 * How long things take, told apart from noise. Measured is the processor's time, so that what else the machine does
 * counts for little; what remains (a collection of garbage, a compiler at work, a cold cache) only ever adds time.
 * Hence the least of several runs is the fair figure.
 */
import assert from 'node:assert/strict';

/** A clock in milliseconds. */
export type Clock = () => number;

/**
 * The processor's time of this process, in microseconds' steps. That of the thread alone would leave out the helpers that
 * collect garbage, but it moves in steps of four milliseconds on Linux.
 */
export const processorTime: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds that `work` takes, once. */
function timed(work: () => unknown, clock: Clock): number {
  const start = clock();
  work();
  return clock() - start;
}

/** The least of at most `runs` runs, in milliseconds; the first that takes `enough` or less is the last. */
export function leastTime(
  work: () => unknown,
  {
    enough = 0,
    runs = 8,
    clock = processorTime,
  }: { enough?: number; runs?: number; clock?: Clock | undefined } = {},
): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && least > enough; run++) least = Math.min(least, timed(work, clock));
  return least;
}

/** Asserts that `work` takes at most `limit` milliseconds; runs it again, up to eight times, only until it does. */
export function assertAtMost(what: string, limit: number, work: () => unknown, clock?: Clock): number {
  const time = leastTime(work, { enough: limit, clock });
  assert.ok(time <= limit, `${what}: ${time.toFixed(1)} ms at best, more than ${limit}`);
  return time;
}

export interface Growth<Input> {
  /** Makes the input of a size; its time doesn't count. */
  input: (size: number) => Input;
  work: (input: Input) => unknown;
  /** The smaller size to begin with, in whatever `input` counts. */
  size: number;
  /** The greatest size that both may grow to while the smaller takes less than 5 ms; 16 times `size` if not given. */
  most?: number;
  /** How much greater the greater size is: 4 or more. */
  times?: number;
  /** Milliseconds within which the greater size is quick enough, however it came about. */
  enough?: number;
  clock?: Clock;
}

/** Milliseconds that a run should last to be told from what disturbs it. */
const measurable = 5;
/** How often the greater size is tried. */
const rounds = 8;

/**
 * Asserts that `work` takes time in proportion to the size of its input: for `times` the size less than the geometric
 * mean of `times` (linear) and its square (quadratic), so less than 8 times as long for 4 times as much.
 *
 * Goes on measuring only as long as the proportion is not yet seen. That lets nothing pass that is quadratic, however
 * often it is measured: noise only adds time, so the greater size never takes less than its square's share. The smaller
 * is the least of three runs or more, two of them after the code was warm; all of them would have to be disturbed, to
 * twice their time, to hide a square, and each further round only lowers it.
 *
 * @returns the milliseconds that the greater size took at best.
 */
export function assertInProportion<Input>(
  what: string,
  {
    input,
    work,
    size,
    most = 16 * size,
    times = 4,
    enough = measurable,
    clock = processorTime,
  }: Growth<Input>,
): number {
  assert.ok(times >= 4 && size * times <= most, `${what}: no sizes to compare`);
  const once = (given: Input): number => timed(() => work(given), clock);
  let of = size;
  let small = input(of);
  let less = once(small);
  while (less < measurable && 2 * of * times <= most) {
    of *= 2;
    small = input(of);
    less = once(small);
  }
  const large = input(of * times);
  const limit = times ** 1.5;
  let more = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    more = Math.min(more, once(large));
    if (more <= enough) return more;
    less = Math.min(less, once(small), once(small));
    if (more < limit * less) return more;
  }
  assert.fail(
    `${what}: ${less.toFixed(1)} ms for ${of}, ${more.toFixed(1)} ms for ${of * times}: ${(more / less).toFixed(1)} times as long for ${times} times as much, in proportion is less than ${limit.toFixed(1)}`,
  );
}
