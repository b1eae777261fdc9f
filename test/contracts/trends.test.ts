import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import type { Incident } from '#events/incident/incident.ts';
import { aKeyring } from '#shared/signing/keyring-for-tests.ts';
import { incidentPk, META } from '#shared/store/table/keys.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { noteTrends } from '#shared/use-cases/problems/note-trends.ts';
import { aDeskTable } from './desk-table.ts';

const trend = { label: 'Two on one item', match: {}, by: 'configurationItem' as const, incidents: 2, days: 7 };
const document = { ...shippedConfiguration('help@desk.test'), problemTrends: { item: trend } };
let parts: DeskParts;
let stop = async () => {};

beforeAll(async () => {
  const desk = await aDeskTable();
  const configurations = { current: async () => ({ version: 1, document }) } as unknown as DeskParts['configurations'];
  parts = { table: desk.table, keyring: async () => aKeyring, configurations };
  stop = desk.stop;
});

afterAll(() => stop());

describe('given a trend that counts a record which cannot be read', () => {
  it('when another comes then that is counted all the same', async () => {
    const Item = { pk: incidentPk('default', 'INC-000001'), sk: META, record: 'spoiled' };
    await parts.table.client.send(new PutCommand({ TableName: parts.table.name, Item }));
    const opened = { parent: null, requester: null, category: null, configurationItems: ['till'] };
    for (const number of ['INC-000001', 'INC-000002']) {
      const openedAt = '2026-09-07T09:00:00.000Z';
      const cause = { tenant: 'default', id: `e-${number}`, now: openedAt };
      expect(await noteTrends(parts, cause, { ...opened, number, openedAt } as unknown as Incident)).toEqual([]);
    }
  });
});
