import type { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { expect, it, vi } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { heartbeatPk } from '#shared/store/alerts/heartbeats.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { beat, soundHeartbeat } from './heartbeats.ts';

const JOB = { tenant: 'default', name: 'backup' };
const NOW = '2026-11-02T02:00:00.000Z';

/** A desk of which what is stored of the heartbeat is no heartbeat. */
function aDesk() {
  const updates: UpdateCommand['input'][] = [];
  const send = vi.fn(async (command: GetCommand | UpdateCommand) => {
    if ('UpdateExpression' in command.input) updates.push(command.input as UpdateCommand['input']);
    return { Item: { ...JOB, beatAt: 7, timerSk: 'then' } };
  });
  const heartbeats = { backup: { every: 'PT10M', title: 'No backup', severity: 'high' } };
  const document = { ...shippedConfiguration('desk@example.com'), heartbeats };
  const parts = {
    table: { name: 'desk', client: { send } },
    configurations: { current: async () => ({ version: 1, document }) },
  } as unknown as DeskParts;
  return { parts, updates };
}

it('given one that cannot be read, when its time is over, then the sweep goes on, and looks at it an hour later', async () => {
  const { parts, updates } = aDesk();
  expect(await soundHeartbeat(parts, heartbeatPk(JOB), NOW)).toBe(false);
  expect(updates).toEqual([
    expect.objectContaining({
      Key: { pk: heartbeatPk(JOB), sk: 'HEARTBEAT' },
      ExpressionAttributeValues: { ':at': expect.stringContaining('2026-11-02T03:00:00.000Z') },
    }),
  ]);
});

it('given one that cannot be read, when it beats, then it is written anew', async () => {
  const { parts, updates } = aDesk();
  const alerts = vi.fn(async () => {});
  expect(await beat(parts, JOB, NOW, alerts)).toMatchObject({ beatAt: NOW, lateAt: '2026-11-02T02:10:00.000Z' });
  // Whether it was late nobody knows: a recovery that ends nothing does no harm.
  expect(alerts).toHaveBeenCalledOnce();
  expect(updates).toHaveLength(1);
});
