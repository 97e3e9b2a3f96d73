/** What looks through a line finds in it what the paste box finds, with fewer readers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCatalogue } from '../../src/catalogue/read.ts';
import { lineReaders } from '../../src/evidence/readers/line.ts';
import { readers } from '../../src/evidence/readers/text.ts';
import { stretchOf } from '../../src/evidence/reading.ts';
import { searchProofs } from '../../src/outputs/search-proofs.ts';

test('the readers of lines are some of all, in their order', () => {
  assert.deepEqual(
    lineReaders,
    readers.filter((reader) => lineReaders.includes(reader)),
  );
});

test('of the messages that pages name, those left out tell no error and no fact that proves a cause', () => {
  const proving = new Set(Object.keys(searchProofs()).map((key) => key.split('|')[1]));
  const others = readers.filter((reader) => !lineReaders.includes(reader));
  assert.ok(others.length > 2);
  for (const { matter } of readCatalogue().errors)
    for (const message of matter.messages)
      for (const reader of others) {
        const { matches = [], findings = [] } = reader(stretchOf(message));
        assert.deepEqual(matches, [], message);
        for (const { fact, value } of findings) assert.ok(!proving.has(`${fact}=${value}`), message);
      }
});
