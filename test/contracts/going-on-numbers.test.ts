import { BatchGetCommand, GetCommand, PutCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { PERSON } from '#domain/people/person-type.ts';
import { configurationHeadKey, configurationKey, directoryHeadKey, directoryPk } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import { createConfigurationStore } from '#shared/store/tenants/configuration-store.ts';
import { countedBy, countOn } from '#test/harness/desk/going-on-numbers.ts';

const ADDRESS = 'desk@example.net';
const TENANTS = ['default', 'acme'] as const;

type Item = Record<string, unknown>;
const nameOf = ({ pk, sk }: Item) => `${pk} ${sk}`;

/** A table as far as configurations are read. */
function aTable() {
  const items = new Map<string, Item>();
  const put = (...some: readonly Item[]) => {
    for (const item of some) items.set(nameOf(item), item);
  };
  const within = (pk: unknown, start: unknown) =>
    [...items.values()].filter((item) => item.pk === pk && String(item.sk).startsWith(String(start)));
  const send = async (command: unknown) => {
    if (command instanceof PutCommand) return put(command.input.Item ?? {});
    if (command instanceof ScanCommand) return { Items: [...items.values()] };
    if (command instanceof GetCommand) return { Item: items.get(nameOf(command.input.Key ?? {})) };
    if (command instanceof BatchGetCommand)
      return {
        Responses: { desk: command.input.RequestItems?.desk?.Keys?.flatMap((k) => items.get(nameOf(k)) ?? []) },
      };
    if (!(command instanceof QueryCommand)) throw new Error('nothing else is asked of it');
    const { ':pk': pk, ':kind': kind } = command.input.ExpressionAttributeValues ?? {};
    return { Items: within(pk, kind) };
  };
  const table: Table = { name: 'desk', client: { send } as unknown as Table['client'] };
  return { table, put, clear: () => items.clear() };
}

type Store = ReturnType<typeof createConfigurationStore>;

async function published(store: Store, tenant: string, version: number, deskName: string): Promise<Item[]> {
  const { document } = await store.version(tenant, 0);
  const named = { ...document, mail: { ...document.mail, name: deskName } };
  return [
    { ...configurationHeadKey(tenant), version },
    { ...configurationKey(tenant, version), document: named, secrets: {} },
  ];
}

function aPerson(tenant: string, email: string, changes: number): Item[] {
  const fields = { name: email, groups: [], skills: {}, language: 'de' };
  const state = { removed: false, absences: [], absencesMade: 0 };
  const record = { tenant, id: email, fields, ...state, version: 1, updatedAt: '2026-09-07T09:00:00.000Z', hash: '' };
  return [
    { pk: directoryPk(tenant), sk: `${PERSON.prefix}#${email}`, record },
    { ...directoryHeadKey(tenant), [PERSON.name]: changes },
  ];
}

describe('given functions that have read the configuration, people and items of a desk', () => {
  it.each(TENANTS)(
    'when it is emptied and counts on then %s has what is shipped, then what is published',
    async (tenant) => {
      const { table, put, clear } = aTable();
      const [warm, shipped] = [createConfigurationStore(table, ADDRESS), createConfigurationStore(table, ADDRESS)];
      const { document } = await shipped.version(tenant, 0);
      for (const desk of ['first', 'second', 'third']) {
        const { version } = await warm.current(tenant);
        put(
          ...(await published(warm, tenant, version + 1, desk)),
          ...aPerson(tenant, `${desk}@example.net`, version + 1),
        );
        const found = (await warm.current(tenant)).document;
        expect([found.mail.name, Object.keys(found.people)]).toEqual([desk, [`${desk}@example.net`]]);
        const counted = await countedBy(table);
        clear();
        await countOn(table, counted, ADDRESS);
        expect((await warm.current(tenant)).document).toEqual(document);
      }
    },
  );

  it('when people alone were changed then they are gone', async () => {
    const { table, put, clear } = aTable();
    const warm = createConfigurationStore(table, ADDRESS);
    put(...aPerson('acme', 'ada@example.net', 1));
    expect(Object.keys((await warm.current('acme')).document.people)).toEqual(['ada@example.net']);
    const counted = await countedBy(table);
    clear();
    await countOn(table, counted, ADDRESS);
    expect(await warm.current('acme')).toMatchObject({ version: 0, document: { people: {} } });
  });

  it('when nothing was published then nothing is written', async () => {
    const { table } = aTable();
    await countOn(table, await countedBy(table), ADDRESS);
    expect((await countedBy(table)).size).toBe(0);
  });
});
