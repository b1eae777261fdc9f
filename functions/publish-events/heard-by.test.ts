import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { HEARD_BY_WEBHOOKS } from '#events/heard-by-webhooks.ts';
import { PAGED_IN_CHAT } from '#events/paged-in-chat.ts';
import { directoryHeadKey, incidentPk } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import { heardBy } from './heard-by.ts';

const changeOf = (tenant: string): DynamoDBRecord => ({
  dynamodb: { Keys: { pk: { S: incidentPk(tenant, 'INC-000001') } } },
});

/** A table of directory heads, and which of them were read. */
function tableOf(heads: Readonly<Record<string, object>>) {
  const read: string[] = [];
  const send = async ({ input }: { input: { RequestItems: { it: { Keys: { pk: string }[] } } } }) => {
    const items = Object.entries(heads).map(([tenant, head]) => ({ ...directoryHeadKey(tenant), ...head }));
    const asked = input.RequestItems.it.Keys.map(({ pk }) => pk);
    read.push(...asked);
    return { Responses: { it: items.filter(({ pk }) => asked.includes(pk)) } };
  };
  return { read, table: { name: 'it', client: { send } } as unknown as Table };
}

describe('given a batch of changes', () => {
  it.each([
    ['no directory', {}, []],
    ['people alone', { told: { person: 3 } }, []],
    ['webhooks', { told: { person: 3, webhook: 1 } }, [HEARD_BY_WEBHOOKS]],
  ])('when its tenant has %s then its events say who hears of them', async (_, heads, resources) => {
    expect(await heardBy(tableOf(heads).table)(changeOf('told'))).toEqual(resources);
  });

  it('when people were paged in the chat for a record then its events say so, and nothing is read for that', async () => {
    const { table, read } = tableOf({});
    const record = { M: { pagedInChat: { BOOL: true } } };
    const change = changeOf('quiet');
    const paged = { dynamodb: { ...change.dynamodb, NewImage: { record } } };
    const resourcesOf = heardBy(table);
    expect([await resourcesOf(paged), await resourcesOf(change)]).toEqual([[PAGED_IN_CHAT], []]);
    expect(read).toHaveLength(1);
  });

  it('when it is of two tenants then each is asked for once, and neither is told of what is the other’s', async () => {
    const { table, read } = tableOf({ told: { webhook: 1 } });
    const resourcesOf = heardBy(table);
    const changes = ['told', 'quiet', 'told', 'quiet'].map(changeOf);
    expect(await Promise.all(changes.map(resourcesOf))).toEqual([[HEARD_BY_WEBHOOKS], [], [HEARD_BY_WEBHOOKS], []]);
    expect(read.toSorted()).toEqual([directoryHeadKey('quiet').pk, directoryHeadKey('told').pk]);
  });
});
