/** The page's side of reading: the latest wish wins, and what goes wrong is said or made up for. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { Reader } from '../../src/islands/triage/reader.ts';
import type { Report, Task } from '../../src/islands/triage/reading-task.ts';

/** A worker that does nothing by itself. */
class StubWorker extends EventTarget {
  static all: StubWorker[] = [];
  readonly tasks: Task[] = [];
  isTerminated = false;
  constructor() {
    super();
    StubWorker.all.push(this);
  }
  postMessage(task: Task): void {
    this.tasks.push(task);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  say(data: unknown): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
  done(): void {
    const id = this.tasks.at(-1)?.id;
    this.say({ id, kind: 'done', digest: {}, problems: [] });
  }
  breakOff(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }));
  }
}

const workers = StubWorker.all;
const real = globalThis.Worker;
const script = 'https://example.com/x.js';
let now = 0;

beforeEach(() => {
  workers.length = 0;
  now = 0;
  mock.timers.enable({ apis: ['setTimeout'] });
  mock.method(performance, 'now', () => now);
  globalThis.Worker = StubWorker as unknown as typeof Worker;
});
afterEach(() => {
  mock.timers.reset();
  mock.restoreAll();
  globalThis.Worker = real;
});

/** Time goes on, for clocks and for timers. */
function wait(milliseconds: number): void {
  now += milliseconds;
  mock.timers.tick(milliseconds);
}

/** A reader, what it told, and a short way to ask it. */
function reading() {
  const reader = new Reader(script);
  const told: string[] = [];
  const ask = (text: string): void =>
    reader.read({ text, files: [] }, (report: Report) => told.push(`${text}: ${report.kind}`));
  return { reader, told, ask };
}
const worker = (at = 0): StubWorker => workers[at] as StubWorker;
const texts = (at = 0): string[] => worker(at).tasks.map(({ text }) => text);

describe('one worker for all that is read', () => {
  test('gets a text once its script is there, and the answer is told', () => {
    const { told, ask } = reading();
    ask('a');
    assert.deepEqual(texts(), []);
    worker().say('ready');
    assert.deepEqual(texts(), ['a']);
    worker().done();
    ask('b');
    worker().done();
    assert.deepEqual([told, workers.length], [['a: done', 'b: done'], 1]);
  });

  test('of what was asked while it started only the last is read', () => {
    const { told, ask } = reading();
    for (const text of ['a', 'b', 'c']) ask(text);
    worker().say('ready');
    worker().done();
    assert.deepEqual([texts(), told, workers.length], [['c'], ['c: done'], 1]);
  });
});

describe('the latest wins', () => {
  test('a quick reading is awaited, and its answer passed over', () => {
    const { told, ask } = reading();
    ask('a');
    worker().say('ready');
    ask('b');
    wait(100);
    worker().done();
    assert.deepEqual(texts(), ['a', 'b']);
    worker().done();
    assert.deepEqual([told, workers.length], [['b: done'], 1]);
  });

  test('a long one is given up after a while, and no sooner', () => {
    const { told, ask } = reading();
    ask('a');
    worker().say('ready');
    ask('b');
    wait(149);
    assert.equal(worker().isTerminated, false);
    wait(1);
    assert.equal(worker().isTerminated, true);
    worker(1).say('ready');
    assert.deepEqual(texts(1), ['b']);
    // What the old one still had to say comes too late.
    worker(0).done();
    worker(1).done();
    assert.deepEqual(told, ['b: done']);
  });

  test('one that has run for long is given up at once', () => {
    const { ask } = reading();
    ask('a');
    worker().say('ready');
    wait(5000);
    ask('b');
    assert.equal(worker().isTerminated, true);
  });

  test('progress is told until something newer is asked for', () => {
    const { told, ask } = reading();
    ask('a');
    worker().say('ready');
    worker().say({ id: worker().tasks[0]?.id, kind: 'progress', progress: {} });
    ask('b');
    worker().say({ id: worker().tasks[0]?.id, kind: 'progress', progress: {} });
    assert.deepEqual(told, ['a: progress']);
  });
});

describe('what ends a reading', () => {
  test('cancelling ends the worker, and nothing is told', () => {
    const { reader, told, ask } = reading();
    ask('a');
    worker().say('ready');
    ask('b');
    reader.cancel();
    assert.equal(worker().isTerminated, true);
    worker().done();
    wait(1000);
    assert.deepEqual([told, workers.length], [[], 1]);
  });

  test('a worker that breaks off is told, and the next text gets another', () => {
    const { told, ask } = reading();
    ask('a');
    worker().say('ready');
    worker().breakOff('out of memory');
    ask('b');
    worker(1).say('ready');
    worker(1).done();
    assert.deepEqual(told, ['a: failed', 'b: done']);
  });
});

describe('without a worker the page reads by itself', () => {
  const started: readonly (readonly [name: string, fail: () => void])[] = [
    ['its script cannot be loaded', () => worker().say('not-ready')],
    ['it cannot be started', () => worker().breakOff('')],
  ];
  for (const [name, fail] of started) {
    test(name, async () => {
      const { reader, ask } = reading();
      ask('a');
      const answer = new Promise<Report>((tell) =>
        reader.read({ text: '{"message":"Forbidden"}', files: [] }, tell),
      );
      fail();
      const report = await answer;
      assert.equal(report.kind === 'done' && report.digest.reading.facts.error, 'forbidden');
      assert.equal(reader.readsHere, true);
    });
  }

  test('there are none', async () => {
    globalThis.Worker = class {
      constructor() {
        throw new TypeError('no');
      }
    } as unknown as typeof Worker;
    const { reader } = reading();
    const report = await new Promise<Report>((tell) => reader.read({ text: 'x', files: [] }, tell));
    assert.equal(report.kind, 'done');
  });
});
