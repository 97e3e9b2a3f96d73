import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finalReport, lineFor } from '../../scripts/checks/report.ts';
import { type Done, schedule } from '../../scripts/checks/schedule.ts';
import { type Outcome, oneCheck, type Step } from '../../scripts/checks/step.ts';

const good: Outcome = { passed: 2, failed: [], skipped: [] };
const bad: Outcome = oneCheck('it works', false, 'it does not');

/** A step that writes down when it starts and ends. */
function step(name: string, log: string[], outcome = good, needs: string[] = []): Step {
  return {
    name,
    needs,
    async run() {
      log.push(`+${name}`);
      await new Promise(setImmediate);
      log.push(`-${name}`);
      return outcome;
    },
  };
}

test('as many steps at a time as there are slots, in their order', async () => {
  const log: string[] = [];
  await schedule([step('a', log), step('b', log), step('c', log)], 2, () => {});
  assert.deepEqual(log.slice(0, 2), ['+a', '+b']);
  assert.ok(log.indexOf('+c') > Math.min(log.indexOf('-a'), log.indexOf('-b')));
});

test('a step waits for the ones that it needs', async () => {
  const log: string[] = [];
  await schedule([step('site', log, good, ['build']), step('build', log)], 2, () => {});
  assert.deepEqual(log, ['+build', '-build', '+site', '-site']);
});

test('a step is not run if one that it needs has failed, and what needs it is not either', async () => {
  const log: string[] = [];
  const steps = [
    step('build', log, bad),
    step('site', log, good, ['build']),
    step('links', log, good, ['site']),
  ];
  const done = await schedule(steps, 2, () => {});
  assert.deepEqual(log, ['+build', '-build']);
  assert.match(lineFor(done[1] as Done), /not run, because build failed/);
});

test('a step that throws is a failed check', async () => {
  const broken: Step = { name: 'broken', needs: [], run: () => Promise.reject(new Error('no')) };
  const [done] = await schedule([broken], 1, () => {});
  assert.equal(done?.outcome?.failed.length, 1);
});

test('a step that needs an unknown one is refused', async () => {
  await assert.rejects(
    schedule([step('a', [], good, ['nothing'])], 1, () => {}),
    /nothing|a/,
  );
});

const skipping: Outcome = {
  passed: 1,
  failed: [],
  skipped: [{ what: 'a › b', why: 'no fish: apt-get install fish' }],
};
const doneWith = (outcome: Outcome): Done => ({ step: step('x', []), outcome, seconds: 1 });
const lastLine = (text: string) => text.split('\n').at(-1);

test('the last line counts what passed and failed', () => {
  const { text, failed } = finalReport([doneWith(good), doneWith(bad)], false);
  assert.equal(lastLine(text), '2 passed, 1 failed');
  assert.match(text, /it works[\s\S]*it does not/);
  assert.ok(failed);
});

test('a skip is told with the way to get it, and fails only where nothing may be skipped', () => {
  const open = finalReport([doneWith(skipping)], false);
  assert.equal(lastLine(open.text), '1 passed, 0 failed, 1 skipped');
  assert.match(open.text, /apt-get install fish/);
  assert.equal(open.failed, false);
  const strict = finalReport([doneWith(skipping)], true);
  assert.equal(lastLine(strict.text), '1 passed, 1 failed');
  assert.ok(strict.failed);
});
