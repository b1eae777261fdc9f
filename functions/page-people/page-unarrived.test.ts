import { expect, it, vi } from 'vitest';
import { anIncident } from '#domain/mail-out/event-for-tests.ts';
import type { SentPage } from '#shared/messaging/sent-messages.ts';
import type { Dependencies } from './dependencies.ts';
import { pageUnarrived } from './page-unarrived.ts';

const AT = '2026-11-02T02:00:00.000Z';
const NOW = Date.parse(AT) + 60_000;
const PAGE: SentPage = {
  ...{ tenant: 'default', number: 'INC-000001', entryId: 'E1', person: 'max@example.com', via: 'sms', at: AT },
  ...{ inHandOf: null, mailed: false },
};

/** What is tried in place of pages that did not arrive, of a record that says something of itself. */
async function triedFor(pages: readonly SentPage[], nowMs = NOW, says: object = {}) {
  const tryAnotherWay = vi.fn(async (..._: Parameters<Dependencies['tryAnotherWay']>) => {});
  const readIncident = async (_: string, number: string) => ({
    record: { ...anIncident, number, status: 'assigned', assignee: null, silences: [], ...says },
  });
  await pageUnarrived({ tryAnotherWay, readIncident } as unknown as Dependencies, pages, nowMs);
  return tryAnotherWay.mock.calls.map(([{ number, person, via }, { mailed }]) => ({ number, person, via, mailed }));
}

it('given a page that did not arrive, then the next way of whoever it was for is tried', async () => {
  const { number, person } = PAGE;
  expect(await triedFor([PAGE])).toEqual([{ number, person, via: 'sms', mailed: false }]);
});

it('given several pages in one message, then it is tried once for each record, and a mail with any of them counts', async () => {
  const again = { ...PAGE, entryId: 'E2', mailed: true };
  const tried = await triedFor([PAGE, { ...PAGE, number: 'INC-000002' }, again]);
  expect(tried.map(({ number, mailed }) => [number, mailed])).toEqual([
    ['INC-000001', true],
    ['INC-000002', false],
  ]);
});

it.each([
  [
    'somebody has accepted',
    { paging: { acknowledgedAt: '2026-11-02T02:00:30.000Z', acknowledgedBy: 'eve@example.com' } },
  ],
  ['somebody has taken it whom no policy knows', { status: 'in_progress', assignee: 'eve@example.com' }],
  ['it is resolved', { status: 'resolved' }],
  ['it is kept quiet', { silences: ['storm'] }],
])('given that %s meanwhile, then nobody is woken', async (_, says) => {
  expect(await triedFor([PAGE], NOW, says)).toEqual([]);
});

it('given a carrier that gives up after an hour, then nobody is woken who may be on call no longer', async () => {
  const hour = Date.parse(AT) + 3_600_000;
  expect(await triedFor([PAGE], hour)).toHaveLength(1);
  expect(await triedFor([PAGE], hour + 1)).toEqual([]);
});
