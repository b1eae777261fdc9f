import { BatchWriteCommand, DeleteCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { PROBLEM } from '#domain/problems/problem-type.ts';
import { areFound, askedWords } from '#domain/search/query.ts';
import { termsOf } from '#domain/search/terms.ts';
import { aKeyring } from '#shared/signing/keyring-for-tests.ts';
import { documentKey } from '#shared/store/search/search-keys.ts';
import { incidentPk, recordName, STATE } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { problemsService } from '#shared/use-cases/problems/problems-service.ts';
import { projectRecord } from '#shared/use-cases/search/project-record.ts';
import { rebuildIndex } from '#shared/use-cases/search/rebuild-index.ts';
import { searchService } from '#shared/use-cases/search/search-service.ts';
import { aDeskTable } from './desk-table.ts';

const LONG = process.env.FIRSTLINE_TEST_LONG !== undefined;
/** What a desk of some years has, and a part of it where every change waits for it. */
const MANY = LONG ? 100_000 : 1_500;
const tenant = 'default';
const WORDS = ['printer', 'jammed', 'Störung', 'réseau', 'checkout', 'slow', 'Passwort', 'vpn', 'invoice', 'tray'];

let parts: DeskParts;
let stop = async () => {};
const calls = { reads: 0, items: 0 };

beforeAll(async () => {
  const desk = await aDeskTable();
  const document = shippedConfiguration('help@desk.test');
  const configurations = { current: async () => ({ version: 1, document }) } as unknown as DeskParts['configurations'];
  parts = { table: counted(desk.table), keyring: async () => aKeyring, configurations };
  stop = desk.stop;
});

afterAll(() => stop());

/** Counts what is read. */
function counted({ name, client }: Table): Table {
  const send = async (command: unknown) => {
    const answer = (await (client.send as (one: unknown) => Promise<unknown>)(command)) as {
      Items?: unknown[];
      Responses?: Record<string, unknown[]>;
    };
    calls.reads += 1;
    calls.items += answer.Items?.length ?? answer.Responses?.[name]?.length ?? 0;
    return answer;
  };
  return { name, client: { ...client, send } as unknown as Table['client'] };
}

let asked = 0;
function asking(id = 'agent@example.com', at = '2026-09-07T09:00:00.000Z', of = tenant): RequestContext {
  asked += 1;
  return { tenant: of, actor: { kind: 'person', id, staff: true }, now: at, id: `r-${asked}` };
}

async function found(q: string, more: object = {}, context = asking()) {
  const page = { q, kinds: [], limit: 25, cursor: null, isDesk: true, ...more };
  return searchService(parts).search(context, page);
}

const numbers = async (q: string, more: object = {}, context = asking()) =>
  (await found(q, more, context)).items.map(({ number }) => number);

async function problem(title: string, description = '', context = asking()): Promise<string> {
  const { record } = await problemsService(parts).open(context, { title, description, configurationItems: [] }, []);
  await projectRecord(parts.table, { tenant: context.tenant, kind: 'problem', number: record.id });
  return record.id;
}

describe('given a few records', () => {
  let [first, second, elsewhere] = ['', '', ''];

  beforeAll(async () => {
    first = await problem(
      'Straßenkasse nimmt keine Karten',
      'Fehler **0x8007** an arn:aws:lambda:eu-west-1:1:function:Till',
    );
    second = await problem(
      'The tills refuse cards',
      'Write to ana@example.com',
      asking('a@b.c', '2026-09-08T09:00:00.000Z'),
    );
    elsewhere = await problem('The tills refuse cards', '', asking('a@b.c', '2026-09-08T09:00:00.000Z', 'other'));
  });

  it.each<[string, () => string[]]>([
    ['STRASSENKASSE', () => [first]],
    ['strassenk karten', () => [first]],
    ['karten straßenkasse', () => [first]],
    ['0x8007', () => [first]],
    ['arn:aws:lambda:eu-west-1:1:function:Till', () => [first]],
    ['card till', () => [second]],
    ['ana@example.com', () => [second]],
    ['till card nowhere', () => []],
  ])('when somebody looks for %s then that is what they find', async (q, expected) => {
    expect(await numbers(q)).toEqual(expected());
  });

  it('when a number is typed then it comes first, with or without its letters', async () => {
    expect((await numbers(first.toLowerCase()))[0]).toBe(first);
    expect((await numbers(String(Number(first.slice(4)))))[0]).toBe(first);
  });

  it('when somebody of another tenant looks then they find what is theirs', async () => {
    expect(await numbers('tills', {}, asking('a@b.c', '2026-09-08T09:00:00.000Z', 'other'))).toEqual([elsewhere]);
  });

  it('when a requester looks then no problem is there for them', async () => {
    expect(await found('till', { isDesk: false })).toEqual({ items: [], nextCursor: null });
    expect(await found(first, { isDesk: false })).toEqual({ items: [], nextCursor: null });
  });

  it('when words are another then it is found by those alone, and the words stand marked', async () => {
    await problemsService(parts).change(asking(), first, { title: 'Till no. 5 is dark' });
    await projectRecord(parts.table, { tenant, kind: 'problem', number: first });
    expect(await numbers('karten')).toEqual([]);
    const { items } = await found('dark 0x8007');
    expect(items).toMatchObject([{ number: first, title: 'Till no. 5 is dark', titleHighlights: [[14, 18]] }]);
    const [{ excerpt, highlights } = { excerpt: '', highlights: [] }] = items;
    expect(highlights.map(([from, to]) => excerpt.slice(from, to))).toEqual(['0x8007']);
  });

  it('when an event comes again, or several at once, then nothing changes', async () => {
    const again = { tenant, kind: 'problem', number: first };
    expect(await Promise.all([again, again].map((one) => projectRecord(parts.table, one)))).toEqual([false, false]);
    expect(await projectRecord(parts.table, { ...again, anew: true })).toBe(false);
  });
});

describe('given a record that many write on at once', () => {
  it('when each event has it projected then none fails, and it is found by what came last', async () => {
    const number = await problem('Busy one');
    const service = problemsService(parts);
    const write = async (place: number) => {
      const { record } = await service.change(asking(), number, { description: `change${place}word` });
      await projectRecord(parts.table, { tenant, kind: 'problem', number, version: record.version });
    };
    await Promise.all(Array.from({ length: 30 }, (_, place) => write(place)));
    const { record } = await service.read(asking(), number);
    expect(await numbers(record.fields.description)).toEqual([number]);
  });
});

describe('given an index that was lost', () => {
  it('when it is rebuilt from the records then they are found again, also after an interruption', async () => {
    const number = await problem('Quokkas in the lift');
    const { name, client } = parts.table;
    await client.send(new DeleteCommand({ TableName: name, Key: documentKey(tenant, { kind: 'problem', number }) }));
    expect(await numbers('quokka')).toEqual([]);
    const places: (string | null)[] = [];
    const { done, failed } = await rebuildIndex(parts.table, null, ({ after }) => places.push(after));
    expect([done > 2, failed, places.at(-1)]).toEqual([true, [], null]);
    expect(await numbers('quokka')).toEqual([number]);
  });
});

describe(`given ${MANY} records`, { timeout: LONG ? 3_600_000 : 120_000 }, () => {
  const of = 'many';
  const titles = new Map<string, string>();
  const begun = new Map<string, string>();
  const context = (id = 'a@b.c') => asking(id, '2026-09-08T09:00:00.000Z', of);
  const atFirst = { reads: 0, items: 0 };

  /** Some words each, by a rule that the reader may follow: the rarer a word, the later it stands in the list. */
  const titleOf = (place: number) =>
    WORDS.filter((_, rank) => place % (rank + 1) === 0)
      .concat(`desk${place % 97}`, `word${place}`)
      .join(' ');

  async function fill(from: number, to: number): Promise<void> {
    const number = await problem('A pattern', '', context());
    const Key = { pk: incidentPk(of, recordName(PROBLEM.prefix, number)), sk: STATE };
    const { client, name } = parts.table;
    const { Item } = await client.send(new GetCommand({ TableName: name, Key }));
    const state = (place: number) => {
      const id = `PRB-${String(100_000 + place)}`;
      titles.set(id, titleOf(place));
      const openedAt = new Date(Date.UTC(2026, 0, 1) + place * 60_000).toISOString();
      begun.set(id, openedAt);
      const copy = JSON.parse(JSON.stringify(Item).replaceAll(number, id)) as { record: { id: string } };
      const fields = { title: titleOf(place), description: '', configurationItems: [] };
      return {
        ...copy,
        pk: incidentPk(of, recordName(PROBLEM.prefix, id)),
        record: { ...copy.record, openedAt, fields },
      };
    };
    for (let at = from; at < to; at += 25) {
      const lot = Array.from({ length: Math.min(25, to - at) }, (_, more) => state(at + more));
      const RequestItems = { [name]: lot.map((one) => ({ PutRequest: { Item: one } })) };
      await client.send(new BatchWriteCommand({ RequestItems }));
      await Promise.all(
        lot.map((one) => projectRecord(parts.table, { tenant: of, kind: 'problem', number: String(one.record.id) })),
      );
    }
  }

  async function cost(q: string): Promise<typeof calls> {
    Object.assign(calls, { reads: 0, items: 0 });
    await found(q, { limit: 10 }, context());
    return { ...calls };
  }

  /** What a plain walk through all of them finds, the newest first. */
  function walked(q: string): string[] {
    const words = askedWords(q);
    return [...titles.keys()]
      .filter((id) => areFound(words, termsOf(titles.get(id) ?? '')))
      .toSorted((one, other) => (begun.get(other) ?? '').localeCompare(begun.get(one) ?? ''));
  }

  async function pages(q: string): Promise<string[]> {
    const all: string[] = [];
    for (let cursor: string | null = null, page = 0; page < 200; page++) {
      const { items, nextCursor } = await found(q, { limit: 25, cursor }, context());
      all.push(...items.map(({ number }) => number));
      if (nextCursor === null) return all;
      cursor = nextCursor;
    }
    throw new Error('there is no end');
  }

  beforeAll(
    async () => {
      await fill(0, MANY / 10);
      Object.assign(atFirst, await cost('printer jammed'));
      await fill(MANY / 10, MANY);
    },
    LONG ? 3_600_000 : 120_000,
  );

  it('when any words are looked for then the pages have what a walk through all of them finds, in its order', async () => {
    const word = fc.constantFrom(...WORDS, 'desk12', 'desk', 'wor', 'printers', 'STORUNG', 'nothing', 'word77');
    const query = fc.uniqueArray(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const check = fc.asyncProperty(query, async (q) => {
      const [first] = [await numbers(q, { limit: 10 }, context())];
      const all = walked(q);
      if (!/desk\b|wor\b/.test(q)) expect(first).toEqual(all.slice(0, first.length));
      if (all.length < 400) expect((await pages(q)).toSorted()).toEqual(all.toSorted());
    });
    await fc.assert(check, { numRuns: 25 });
  });

  it('when there are ten times as many then a page reads as much as before', async () => {
    const now = await cost('printer jammed');
    expect(now.reads).toBeLessThanOrEqual(atFirst.reads * 1.1);
    expect(now.items).toBeLessThanOrEqual(atFirst.items * 1.1 + 1);
  });

  it('when words seldom meet then a page reads no more than its budget, and says where to go on', async () => {
    Object.assign(calls, { reads: 0, items: 0 });
    await found('word passwort tray', { limit: 100 }, context());
    expect(calls.items).toBeLessThanOrEqual(3_000);
    expect(calls.reads).toBeLessThanOrEqual(300);
  });
});
