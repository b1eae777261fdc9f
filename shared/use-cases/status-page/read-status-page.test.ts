import { BatchGetCommand, type QueryCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { announced } from '#domain/status-page/announced-for-tests.ts';
import { directoryPk, recordName } from '#shared/store/table/keys.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { readStatusPage } from './read-status-page.ts';

const NOW = '2026-11-30T12:00:00.000Z';
const number = (place: number) => `ANN-${String(place).padStart(6, '0')}`;
const key = (id: string) => ({ pk: directoryPk('default'), sk: recordName('ANN', id) });

/** A desk that has announced without end: every list goes on behind its page. */
function endlessDesk(enabled: boolean) {
  const calls: string[] = [];
  let last = 100_000;
  const send = async (command: QueryCommand | BatchGetCommand) => {
    calls.push(command.constructor.name);
    if (command instanceof BatchGetCommand) {
      const keys = command.input.RequestItems?.desk?.Keys ?? [];
      const items = keys.map(({ pk, sk }) => ({ pk, sk, ...standing, record: announced({ id: String(sk).slice(4) }) }));
      return { Responses: { desk: items } };
    }
    const { IndexName, Limit = 0, ExpressionAttributeValues } = command.input;
    const LastEvaluatedKey = key('ANN-000001');
    standing.statePk = String(ExpressionAttributeValues?.[':pk']);
    if (IndexName !== undefined) {
      return { Items: Array.from({ length: Limit }, (_, place) => ({ stateSk: number(place + 1) })), LastEvaluatedKey };
    }
    // Announcements so long that a page of a query has one alone.
    last -= 1;
    return { Items: [{ record: announced({ id: number(last), resolvedAt: NOW }) }], LastEvaluatedKey };
  };
  const standing = { statePk: '' };
  const shipped = shippedConfiguration('desk@example.com');
  const document = { ...shipped, statusPage: { ...shipped.statusPage, enabled } };
  const parts = {
    table: { name: 'desk', client: { send } },
    configurations: { current: async () => ({ version: 1, document, secrets: null }) },
  };
  return { parts: parts as unknown as DeskParts, calls };
}

describe('Given a desk that has announced without end', () => {
  it('when its page is read, then eight calls have what runs and what was last', async () => {
    const { parts, calls } = endlessDesk(true);
    const page = await readStatusPage(parts, 'default', NOW);
    expect(calls.length).toBeLessThanOrEqual(8);
    expect(page?.announcements.map(({ id }) => id)).toContain('ANN-099999');
  });

  it('when its page is off, then nothing but the configuration is read', async () => {
    const { parts, calls } = endlessDesk(false);
    expect(await readStatusPage(parts, 'default', NOW)).toBeNull();
    expect(calls).toEqual([]);
  });
});

it.each(['', 'a#b', '../x', 'x'.repeat(65)])(
  'Given %j, which is no tenant, when a page is asked for, then nothing is read',
  async (tenant) => {
    const { parts, calls } = endlessDesk(true);
    expect(await readStatusPage(parts, tenant, NOW)).toBeNull();
    expect(calls).toEqual([]);
  },
);
