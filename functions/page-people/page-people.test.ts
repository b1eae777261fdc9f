import { expect, it, vi } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { anIncident } from '#domain/mail-out/event-for-tests.ts';
import { aPerson, aStaff } from '#domain/paging/staff-for-tests.ts';
import type { Page } from '#events/incident/paging.ts';
import { SlackLimitError } from '#shared/messaging/slack.ts';
import { aKeyring } from '#shared/signing/keyring-for-tests.ts';
import type { Dependencies } from './dependencies.ts';
import { type PageEvent, pagePeople } from './page-people.ts';

const RULES = [{ via: 'mail' as const, after: 'PT0S' }];
const LIN = aPerson('lin@example.com', { contacts: { phones: [], rules: RULES, chat: { slack: 'U0LIN' } } });
const MAX = aPerson('max@example.com', { contacts: { phones: [{ number: '+491', verified: true }], rules: RULES } });
const PAGES: readonly Page[] = [
  { person: LIN.id, via: 'chat' },
  { person: MAX.id, via: 'sms' },
];
const AT = '2026-11-02T02:00:00.000Z';

const SENT = { kind: 'sent', messageId: 'slack:D1:1' } as const;
const CHAT = { post: async () => SENT, update: async () => SENT };

/** A desk that has paged nobody yet, over a table that takes everything. */
function aDesk(chat: Dependencies['chat'], pages: readonly Page[] = PAGES) {
  const configuration = {
    ...{ version: 1, document: shippedConfiguration('desk@example.com'), staff: aStaff([LIN, MAX]) },
  };
  const messenger = { send: vi.fn(async () => ({ kind: 'sent', messageId: 'm' }) as const) };
  const tryAnotherWay = vi.fn(async (..._: Parameters<Dependencies['tryAnotherWay']>) => {});
  const record = { ...anIncident, status: 'assigned', assignee: null, silences: [] };
  const readIncident = vi.fn(async () => ({ record, configuration }));
  const dependencies = {
    table: { name: 'desk', client: { send: vi.fn(async () => ({})) } },
    keyring: async () => aKeyring,
    ...{ readIncident, messenger, chat, tryAnotherWay, publicUrl: 'https://desk.example', consoleUrl: null },
  } as unknown as Dependencies;
  const event = { name: 'paged', tenant: 'default', number: 'INC-000001', id: 'E1', at: AT, data: { pages } };
  const page = () => pagePeople(dependencies, event as unknown as PageEvent, Date.parse(AT));
  return { page, messenger, tryAnotherWay, readIncident };
}

it('given a chat that does not answer, then everybody else is paged, and the failure is for the next try', async () => {
  const down = new Error('Slack answers 503');
  const { page, messenger, tryAnotherWay } = aDesk(async () => ({ ...CHAT, post: () => Promise.reject(down) }));
  expect(await page()).toMatchObject({
    paged: [{ via: 'sms', outcome: { outcome: 'sent', messageId: 'm' } }],
    failures: [down],
  });
  expect(messenger.send).toHaveBeenCalledTimes(1);
  expect(tryAnotherWay).not.toHaveBeenCalled();
});

it('given a desk without a chat, then whoever is reached by it is paged another way', async () => {
  const { page, tryAnotherWay } = aDesk(async () => null);
  const outcome = { outcome: 'failed', reason: 'the desk has no chat' };
  expect(await page()).toMatchObject({ paged: [{ via: 'sms' }, { via: 'chat', outcome }], failures: [] });
  expect(tryAnotherWay).toHaveBeenCalledWith(
    expect.objectContaining({ person: LIN.id, via: 'chat' }),
    expect.anything(),
  );
});

it('given two people whose ways fail at once, then what the journal says of each has an id of its own', async () => {
  const { page, tryAnotherWay, readIncident } = aDesk(
    async () => null,
    [
      { person: LIN.id, via: 'chat' },
      { person: MAX.id, via: 'chat' },
    ],
  );
  await page();
  // What the record says, and who of it is reached how, is read for both together.
  expect(readIncident).toHaveBeenCalledOnce();
  const ids = tryAnotherWay.mock.calls.map(([, { id }]) => id);
  expect(new Set(ids).size).toBe(2);
});

it('given a chat, then its member is sent the page', async () => {
  const post = vi.fn(async () => SENT);
  const { page } = aDesk(async () => ({ ...CHAT, post }));
  expect((await page()).failures).toEqual([]);
  expect(post).toHaveBeenCalledWith('U0LIN', expect.objectContaining({ text: expect.stringContaining('/pages/') }));
});

it('given a chat that wants to be left alone, then the page waits so long, bundled, and is no failure', async () => {
  const { page, tryAnotherWay } = aDesk(async () => ({ ...CHAT, post: () => Promise.reject(new SlackLimitError(20)) }));
  const waitsUntil = Date.parse(AT) + 20_000;
  expect(await page()).toMatchObject({
    paged: [{ via: 'sms' }, { via: 'chat', outcome: { outcome: 'bundled' }, waitsUntil }],
    failures: [],
  });
  expect(tryAnotherWay).not.toHaveBeenCalled();
});
