import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import {
  ask,
  DAY_MS,
  failures,
  folder,
  NOON,
  query,
  seenIn,
  start,
  stopAfterEach,
  stopLast,
} from '#local/fixtures/desk.ts';
import type { Template } from '#local/template/assembly.ts';

stopAfterEach();

const META = { KeyConditionExpression: 'sk = :s', ExpressionAttributeValues: { ':s': { S: 'META' } } };

/** A little more than the lot in which stream records are deleted. */
const WRITES = 600;

function recordsIn(data: string): number {
  const db = new DatabaseSync(join(data, 'dynamodb.sqlite'), { readOnly: true });
  const row = db.prepare('SELECT count(*) AS count FROM _stream_records').get();
  db.close();
  return Number(row?.count);
}

function withoutIndexes(template: Template): Template {
  const { Table } = template.Resources;
  if (Table === undefined) return template;
  const { GlobalSecondaryIndexes, ...Properties } = Table.Properties;
  return { ...template, Resources: { ...template.Resources, Table: { ...Table, Properties } } };
}

describe('given a write to a streamed table', () => {
  it('then the function has followed when the desk is settled, records of other kinds left out', async () => {
    const desk = await start();
    await ask(desk, { do: 'put', pk: 'a' });
    await ask(desk, { do: 'put', pk: 'b', sk: 'OTHER' });
    await desk.runtime.work.settled();
    const seen = await desk.runtime.work.track('look', seenIn(desk));
    expect(seen).toEqual(['seen-a']);
  });

  it('then a record that cannot be followed ends in the queue and the next is not kept waiting', async () => {
    const desk = await start();
    await ask(desk, { do: 'put', pk: 'poison' });
    await ask(desk, { do: 'put', pk: 'c' });
    await desk.runtime.work.settled();
    expect(failures).toMatchObject([{ DDBStreamBatchInfo: { batchSize: 1 } }]);
    expect(await seenIn(desk)).toEqual(['seen-c']);
  });

  it('then a restart does not follow it again', async () => {
    const data = folder();
    const first = await start({ data });
    await ask(first, { do: 'put', pk: 'poison' });
    await first.runtime.work.settled();
    await stopLast();
    const second = await start({ data });
    await second.runtime.work.settled();
    expect(failures).toHaveLength(1);
    await ask(second, { do: 'put', pk: 'd' });
    await second.runtime.work.settled();
    expect(await seenIn(second)).toEqual(['seen-d']);
  });
});

describe('given more writes than a stream is kept for', () => {
  it('then what everybody has read goes, and the stream goes on after a restart', async () => {
    const data = folder();
    const first = await start({ data });
    await Promise.all(Array.from({ length: WRITES }, (_, n) => ask(first, { do: 'put', pk: `${n}`, sk: 'OTHER' })));
    await first.runtime.work.settled();
    await stopLast();
    expect(recordsIn(data)).toBeLessThan(WRITES / 2);
    const second = await start({ data });
    await ask(second, { do: 'put', pk: 'e' });
    await second.runtime.work.settled();
    expect(await seenIn(second)).toEqual(['seen-e']);
  });
});

describe('given an item that expires', () => {
  it('then it goes in virtual time and not in real time', async () => {
    const desk = await start();
    await ask(desk, { do: 'put', pk: 'brief', expiresAt: NOON / 1000 + 3600 });
    expect(await ask(desk, { do: 'get', pk: 'brief' })).toMatchObject({ payload: { pk: { S: 'brief' } } });
    await desk.runtime.clock.advanceTo(NOON + 2 * DAY_MS);
    expect(await ask(desk, { do: 'get', pk: 'brief' })).toEqual({ payload: null });
  });
});

describe('given data kept under an older template', () => {
  it('then an index that is new holds what was there', async () => {
    const data = folder();
    const first = await start({ data, transformTemplate: withoutIndexes });
    await ask(first, { do: 'put', pk: 'old' });
    await stopLast();
    const second = await start({ data });
    expect(await query(second, { IndexName: 'byState', ...META })).toMatchObject({ Items: [{ pk: { S: 'old' } }] });
  });
});

describe('given a folder a desk runs in', () => {
  it('then a second desk is told so', async () => {
    const data = folder();
    await start({ data });
    await expect(start({ data })).rejects.toThrow('another desk is running');
  });
});
