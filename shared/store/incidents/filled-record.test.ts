import { describe, expect, it } from 'vitest';
import type { Command } from '#domain/incident/commands.ts';
import { nextTimer } from '#domain/incident/plan.ts';
import { ClockRecordSchema } from '#domain/sla/clock/clock.ts';
import { entrySk } from '#shared/store/table/keys.ts';
import { withEntries } from '#shared/streams/with-entries.ts';
import { readings } from '#shared/use-cases/records/present.ts';
import { at, History, LIN } from '#test/harness/desk-history.ts';
import type { MemoryTable } from '#test/model/memory-table.ts';
import { commit } from './incident-writer.ts';
import { type MetaItem, parseMeta, toMetaItem } from './meta-item.ts';
import { packClocks, unpackClocks } from './packed-clocks.ts';
import { joinTasks, splitTasks } from './task-parts.ts';

const SCRIPTS = { Latin: 'a', Cyrillic: 'ж', CJK: '漢', emoji: '😀' };
const ITEM_BYTES = 400 * 1024;
const TRANSACTION_WRITES = 100;
const TRANSACTION_BYTES = 4 * 1024 * 1024;

const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

function metaOf(history: History, from: number): MetaItem {
  const document = history.configuration;
  const { record } = history;
  const now = record.updatedAt;
  return {
    record,
    entries: history.entries.slice(from),
    timer: nextTimer(record, document),
    generation: 1,
    plannedAt: now,
    readings: readings(record, document, now),
  };
}

/** With 50 tasks of the longest texts, and a description of the longest. */
function filled(character: string): History {
  const text = (length: number) => character.repeat(length);
  const history = new History().open(at(7, '09:00'), LIN, { title: text(300), description: text(32_000) });
  for (let count = 0; count < 50; count++) {
    const task = { title: text(300), description: text(2_000), kind: 'work', due: null, owner: { person: LIN.id } };
    history.do(at(7, '09:01'), LIN, { type: 'add-task', ...task } as Command);
  }
  return history;
}

/** What one command writes: the items of its transaction. */
async function written(before: MetaItem, after: MetaItem, history: History): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  const client = {
    send: async ({ input }: { input: { TransactItems: { Put?: { Item: Record<string, unknown> } }[] } }) => {
      items.push(...input.TransactItems.map(({ Put }) => Put?.Item ?? {}));
      return {};
    },
  };
  const table = { name: 'desk', client } as unknown as MemoryTable['table'];
  await commit(table, { before, after, unique: [], configuration: history.configuration });
  return items;
}

describe.each(Object.entries(SCRIPTS))('given a record filled to its limits in %s', (_name, character) => {
  const ends: Record<string, Command> = {
    canceled: { type: 'cancel', reason: character.repeat(1_000) },
    resolved: { type: 'resolve', code: 'solved', notes: character.repeat(32_000), workaround: false } as Command,
    closed: { type: 'fire-timers' },
  };

  it.each(Object.keys(ends))('when it is %s, then each item fits and the transaction does', async (how) => {
    const history = filled(character);
    if (how === 'closed') history.do(at(7, '10:00'), LIN, ends.resolved as Command);
    const from = history.entries.length;
    const before = metaOf(history, from);
    history.do(how === 'closed' ? at(28, '10:00') : at(7, '11:00'), LIN, ends[how] as Command);
    const items = await written(before, metaOf(history, from), history);
    expect(Math.max(...items.map(bytes))).toBeLessThan(ITEM_BYTES);
    expect(items.length).toBeLessThanOrEqual(TRANSACTION_WRITES);
    expect(bytes(items)).toBeLessThan(TRANSACTION_BYTES);
  });
});

describe('given tasks that do not fit into the snapshot', () => {
  const history = filled('漢');
  const split = splitTasks(null, metaOf(history, 0));

  it('when they are written, then five items hold them and joining gives the record back', async () => {
    const items = new Map(split.parts.map((part) => [`${part.pk} ${part.sk}`, part]));
    const table = { name: 'desk', client: { send: async () => ({ Responses: { desk: [...items.values()] } }) } };
    const joined = await joinTasks(table as unknown as MemoryTable['table'], split.meta);
    expect(split.parts).toHaveLength(5);
    expect(split.meta.record.tasks).toEqual([]);
    expect(joined.record).toEqual(history.record);
  });

  it('when one of them changes, then one item is written again', () => {
    const before = { ...metaOf(history, 0), taskParts: 5 };
    const [first, ...others] = history.record.tasks;
    const after = { ...before, record: { ...history.record, tasks: first ? [{ ...first, order: 7 }, ...others] : [] } };
    expect(splitTasks(before, after).parts.map(({ sk }) => sk)).toEqual(['TASKS#0']);
  });

  it('when a record of before has them inside, then all move at its next command', () => {
    const before = metaOf(history, 0);
    expect(splitTasks(before, before).parts).toHaveLength(5);
  });
});

describe('given the entries of a command', () => {
  it('when they are short, then they lie in the snapshot', () => {
    const history = new History().open(at(7, '09:00'));
    const item = toMetaItem(metaOf(history, 0), history.configuration);
    expect(parseMeta(item)).toMatchObject({ entries: history.entries });
    expect(parseMeta(item).entriesFrom).toBeUndefined();
  });

  it('when they are long, then readers of the stream find all of them in the journal', async () => {
    const history = new History().open(at(7, '09:00'), LIN, { description: '漢'.repeat(32_000) });
    const after = parseMeta(toMetaItem(metaOf(history, 0), history.configuration));
    expect(after).toMatchObject({ entries: [], entriesFrom: 1 });
    const client = {
      send: async () => ({
        Items: history.entries.slice(0, 1).map((entry) => ({ sk: entrySk(entry.version), entry })),
      }),
    };
    const table = { name: 'desk', client } as unknown as MemoryTable['table'];
    const change = await withEntries(table, { before: null, after });
    expect(change.after.entries).toEqual(history.entries);
  });
});

describe('given clocks with hundreds of pauses', () => {
  const history = new History().open(at(7, '09:00'));
  for (let count = 0; count < 250; count++) {
    const minute = new Date(Date.parse(at(7, '09:10')) + count * 120_000).toISOString();
    const later = new Date(Date.parse(minute) + 60_000).toISOString();
    history.do(minute, LIN, { type: 'hold', reason: 'awaiting_requester', comment: 'x' } as Command);
    history.do(later, LIN, { type: 'resume', comment: null } as Command);
  }
  const { clocks } = history.record;

  it('when they are packed, then they take a tenth and every pause is read as it was', () => {
    const { packedClocks } = packClocks(clocks);
    expect(packedClocks?.length ?? bytes(clocks)).toBeLessThan(bytes(clocks) / 10);
    expect(unpackClocks(packedClocks)).toEqual(clocks);
    const base64 = Buffer.from(packedClocks ?? []).toString('base64');
    expect(ClockRecordSchema.array().parse(unpackClocks(base64))).toEqual(clocks);
  });
});
