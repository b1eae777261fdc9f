import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideRecord } from '#domain/kernel/decide-record.ts';
import { toRecordEvents } from '#functions/publish-events/to-record-events.ts';
import { aKeyring } from '#shared/signing/keyring-for-tests.ts';
import { readRecord } from '#shared/store/records/record-store.ts';
import { journalsOf } from '#shared/use-cases/directory/journals.ts';
import { applyDue } from '#shared/use-cases/due/apply-due.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { addNumbered, changeOne, listRecords } from '#shared/use-cases/kernel/one-record.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { NOTE } from './a-kind-of-record.ts';
import { aDeskTable } from './desk-table.ts';

/** What any kind of record has of the kernel, tried by one that no desk keeps, on a table as the desk has it. */

const tenant = 'default';
const at = (time: string) => `2026-09-07T${time}:00.000Z`;

let parts: DeskParts;
let stop = async () => {};
let asked = 0;

function asking(time: string, key?: string): RequestContext {
  const actor = { kind: 'person', id: 'lin@example.com', staff: true } as const;
  asked += 1;
  return {
    tenant,
    actor,
    now: at(time),
    id: `r-${asked}`,
    idempotency: key === undefined ? undefined : { key, request: key },
  };
}

function write(time: string, remindAt: string | null = null, key?: string) {
  return addNumbered(parts, NOTE, asking(time, key), { type: 'write', text: 'Call back', remindAt });
}

const finish = (time: string, id: string) => changeOne(parts, NOTE, asking(time), { id, command: { type: 'finish' } });
const stored = (id: string) => readRecord(parts.table, NOTE, tenant, id);
const page = async (standing: string | undefined, limit: number, cursor: string | null = null) => {
  const { items, nextCursor } = await listRecords(parts, NOTE, { tenant }, { limit, cursor, standing });
  return { ids: items.map(({ id }) => id), nextCursor };
};
const journalOf = async (id: string) => {
  const { items } = await journalsOf(parts, NOTE).timeline(asking('23:00'), id, { limit: 50, cursor: null });
  return items.map((entry) => ('type' in entry ? [entry.type, entry.at, entry.by] : entry));
};

beforeAll(async () => {
  const desk = await aDeskTable();
  parts = { table: desk.table, keyring: async () => aKeyring, configurations: {} as DeskParts['configurations'] };
  stop = desk.stop;
});

afterAll(() => stop());

describe('given a kind of record that is called by a number', () => {
  it('when two are begun then each has its own, and the same request again has that of the first', async () => {
    const [first, second] = [await write('08:00', null, 'k1'), await write('08:01')];
    expect([first.record.id, second.record.id]).toEqual(['NOTE-000001', 'NOTE-000002']);
    const again = await write('08:02', null, 'k1');
    expect([again.record.id, again.replayed]).toEqual(['NOTE-000001', true]);
  });
});

describe('given a kind of record that has lists by how it stands', () => {
  it('when one moves on then it leaves the one for the other, and pages go on where they ended', async () => {
    const { record } = await write('08:10');
    const before = await page('open', 100);
    expect(before.ids).toContain(record.id);
    await finish('08:11', record.id);
    expect((await page('open', 100)).ids).toEqual(before.ids.filter((id) => id !== record.id));
    expect((await page('done', 100)).ids).toEqual([record.id]);
    const found: string[] = [];
    for (let cursor: string | null = null, more = true; more; ) {
      const { ids, nextCursor } = await page('open', 1, cursor);
      found.push(...ids);
      cursor = nextCursor;
      more = nextCursor !== null;
    }
    expect(found).toEqual((await page('open', 100)).ids);
    expect((await page(undefined, 100)).ids).toContain(record.id);
  });
});

describe('given a kind of record of which time makes something', () => {
  const due = at('12:00');

  it('when the sweep comes late then it is stamped with the instant it was due, once', async () => {
    const { id } = (await write('09:00', due)).record;
    expect(await applyDue(parts, NOTE, at('11:59'))).toEqual([]);
    expect(await journalOf(id)).toHaveLength(1);
    for (const now of ['12:03', '12:04', '12:05']) expect(await applyDue(parts, NOTE, at(now))).toEqual([]);
    expect(await journalOf(id)).toEqual([
      ['added', at('09:00'), 'lin@example.com'],
      ['follow-up-due', due, 'system'],
    ]);
  });

  it('when a command comes before the sweep then it meets what an exact timer would have left', async () => {
    const { id } = (await write('09:00', due)).record;
    await finish('12:30', id);
    expect(await journalOf(id)).toEqual([
      ['added', at('09:00'), 'lin@example.com'],
      ['follow-up-due', due, 'system'],
      ['closed', at('12:30'), 'lin@example.com'],
    ]);
    expect(await applyDue(parts, NOTE, at('12:31'))).toEqual([]);
    expect(await journalOf(id)).toHaveLength(3);
  });

  it('when a command is refused then nothing of what was due is written with it, and the sweep finds it', async () => {
    const { id } = (await write('09:00', due)).record;
    await finish('09:01', id);
    await expect(finish('12:30', id)).rejects.toThrow();
    expect(await journalOf(id)).toHaveLength(2);
    await applyDue(parts, NOTE, at('12:31'));
    expect((await journalOf(id)).at(-1)).toEqual(['follow-up-due', due, 'system']);
  });
});

describe('given a kind whose entries do not move on when it is due', () => {
  it('when its time has come then that is told with the first decision', async () => {
    const { record } = await write('09:00', at('12:00'));
    const stuck = { ...NOTE, dueAt: () => at('12:00') };
    expect(() => decideRecord(stuck, record, null, { ...asking('12:01'), subject: record.id })).toThrow('is due again');
  });
});

describe('given the journal of any kind of record', () => {
  it('when it is verified then it leads to what is stored, and its events carry the record', async () => {
    const { id } = (await write('10:00', at('10:30'))).record;
    await finish('10:40', id);
    expect(await journalsOf(parts, NOTE).verify(asking('11:00'), id)).toMatchObject({
      intact: true,
      entries: 3,
      head: 'signed',
    });
    const events = toRecordEvents(NOTE, await stored(id), { busName: 'bus', publicUrl: 'https://desk.example.net' });
    expect(events.map(({ DetailType }) => DetailType)).toEqual(['note.follow-up-due.v1', 'note.closed.v1']);
    expect(JSON.parse(events[1]?.Detail ?? '')).toMatchObject({
      ...{ number: id, version: 3, note: { number: id, status: 'done' } },
      url: `https://desk.example.net/notes/${id}`,
    });
  });
});
