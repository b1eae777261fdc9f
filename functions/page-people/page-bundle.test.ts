import { expect, it, vi } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { anIncident } from '#domain/mail-out/event-for-tests.ts';
import { aPerson, aStaff } from '#domain/paging/staff-for-tests.ts';
import { aKeyring } from '#shared/signing/keyring-for-tests.ts';
import type { Dependencies } from './dependencies.ts';
import { pageBundle } from './page-bundle.ts';

const MAX = aPerson('max@example.com');
const NOW = '2026-11-02T02:05:00.000Z';
const page = (number: string, mailed?: true) => ({
  ...{ number, entryId: `E-${number}`, at: '2026-11-02T02:00:00.000Z', title: 'Down', priority: 'high', mailed },
});

/** A bundle of text messages to somebody whose phone is gone meanwhile. */
function aDesk(pages: readonly ReturnType<typeof page>[]) {
  const head = { tenant: 'default', person: MAX.id, via: 'sms', pages: pages.length };
  const send = vi.fn(async ({ input }: { input: Record<string, unknown> }) => {
    if ('KeyConditionExpression' in input)
      return { Items: pages.map((one) => ({ sk: `PAGE#${one.number}`, page: one })) };
    return String(input.UpdateExpression).startsWith('SET timerSk') ? { Attributes: head } : {};
  });
  const configuration = { version: 1, document: shippedConfiguration('desk@example.com'), staff: aStaff([MAX]) };
  const tryAnotherWay = vi.fn(async (..._: Parameters<Dependencies['tryAnotherWay']>) => {});
  const dependencies = {
    table: { name: 'desk', client: { send } },
    keyring: async () => aKeyring,
    readIncident: async (_: string, number: string) => ({
      record: { ...anIncident, number, status: 'assigned', assignee: null, silences: [] },
      configuration,
    }),
    ...{ tryAnotherWay, publicUrl: 'https://desk.example', consoleUrl: null },
  } as unknown as Dependencies;
  return { dependencies, tryAnotherWay };
}

it('given a bundle that cannot be sent by its way, then the next way is tried for each of its records', async () => {
  const { dependencies, tryAnotherWay } = aDesk([page('INC-000001', true), page('INC-000002')]);
  const bundled = await pageBundle(dependencies, 'PAGER#default#x#sms', Date.parse(NOW));
  expect(bundled?.told.map(({ outcome }) => outcome.outcome)).toEqual(['failed', 'failed']);
  expect(tryAnotherWay.mock.calls.map(([{ number, via }, { mailed }]) => [number, via, mailed])).toEqual([
    ['INC-000001', 'sms', true],
    ['INC-000002', 'sms', false],
  ]);
});
