import { expect, it, vi } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { anIncident } from '#domain/mail-out/event-for-tests.ts';
import { aPerson, aStaff } from '#domain/paging/staff-for-tests.ts';
import { chatUpdatesPk } from '#shared/messaging/chat-updates.ts';
import { SlackLimitError } from '#shared/messaging/slack.ts';
import { aKeyring } from '#shared/signing/keyring-for-tests.ts';
import type { Dependencies } from './dependencies.ts';
import { emptyChatUpdates } from './empty-chat-updates.ts';

const LIN = aPerson('lin@example.com');
const NOW = Date.parse('2026-11-02T02:05:00.000Z');
const MINUTE = 60_000;
const SENT = { kind: 'sent', messageId: 'slack:D1:1' } as const;

/** A queue with messages that were to be changed some minutes ago, each of one record, and what is left of it. */
function aQueue(minutesAgo: readonly number[], statusOf: (number: string) => string = () => 'resolved') {
  const lines = new Map(
    minutesAgo.map((minutes, index) => {
      const update = { messageId: `slack:D1:${index}`, at: NOW - minutes * MINUTE };
      return [`UPDATE#${index}`, { sk: `UPDATE#${index}`, update }];
    }),
  );
  const kept = new Set([...lines.values()].map(({ update }) => update.messageId));
  const due: string[] = [];
  const send = vi.fn(async ({ input }: { input: { Key?: { pk: string; sk: string } } & Record<string, unknown> }) => {
    const { Key: { pk, sk } = { pk: '', sk: '' } } = input;
    const messageId = pk.split('#')[2] ?? '';
    if ('KeyConditionExpression' in input) return { Items: [...lines.values()] };
    if ('UpdateExpression' in input) {
      due.push(String((input.ExpressionAttributeValues as Record<string, string>)[':at']).slice(0, 19));
      return { Attributes: { tenant: 'default', updates: lines.size } };
    }
    if ('ConsistentRead' in input) {
      const pages = [{ number: `INC-${messageId}`, inHandOf: null }];
      return kept.has(messageId) ? { Item: { tenant: 'default', person: LIN.id, messageId, pages } } : {};
    }
    if (pk.startsWith('CHAT-MESSAGE#')) kept.delete(messageId);
    else lines.delete(sk);
    return {};
  });
  const configuration = { version: 1, document: shippedConfiguration('desk@example.com'), staff: aStaff([LIN]) };
  const update = vi.fn(
    async (..._: Parameters<NonNullable<Awaited<ReturnType<Dependencies['chat']>>>['update']>) => SENT,
  );
  const dependencies = {
    table: { name: 'desk', client: { send } },
    keyring: async () => aKeyring,
    readIncident: async (_: string, number: string) => ({
      record: { ...anIncident, number, status: statusOf(number), assignee: null, silences: [] },
      configuration,
    }),
    chat: async () => ({ post: async () => SENT, update }),
    ...{ publicUrl: 'https://desk.example', consoleUrl: null },
  } as unknown as Dependencies;
  return { update, lines, kept, due, empty: () => emptyChatUpdates(dependencies, chatUpdatesPk('default'), NOW) };
}

it('given messages whose records are over, then each says so once, and nothing is kept of them', async () => {
  const { empty, update, lines, kept } = aQueue([0, 0]);
  expect(await empty()).toBeNull();
  expect(update.mock.calls.map(([messageId]) => messageId)).toEqual(['slack:D1:0', 'slack:D1:1']);
  expect(update.mock.calls[0]?.[1]).toMatchObject({ text: expect.stringContaining('INC-slack:D1:0 is resolved.') });
  expect([lines.size, kept.size]).toEqual([0, 0]);
});

it('given one that still may be taken, then it is left alone, and kept', async () => {
  const { empty, update, kept } = aQueue([0], () => 'assigned');
  expect(await empty()).toBeNull();
  expect(update).not.toHaveBeenCalled();
  expect(kept.size).toBe(1);
});

it('given a chat that wants to be left alone, then nothing more is asked of it, and all that is left waits so long', async () => {
  const { empty, update, lines, kept, due } = aQueue([0, 0, 0]);
  update.mockResolvedValueOnce(SENT).mockRejectedValueOnce(new SlackLimitError(45));
  expect(await empty()).toBe(NOW + 45_000);
  expect(update).toHaveBeenCalledTimes(2);
  expect(due.at(-1)).toBe('2026-11-02T02:05:45');
  expect([lines.size, kept.size]).toEqual([2, 2]);
});

it('given an outage, then it is asked again each minute, and of what is an hour old no more', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { empty, update, lines } = aQueue([61, 59]);
  update.mockRejectedValue(new Error('Slack answers 503'));
  expect(await empty()).toBe(NOW + MINUTE);
  expect([...lines.keys()]).toEqual(['UPDATE#1']);
});

it('given a message Slack does not have any more, then the next one has its turn', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { empty, update, lines, kept } = aQueue([0, 0]);
  update.mockResolvedValueOnce({ kind: 'impossible', reason: 'Slack refuses: message_not_found' } as never);
  expect(await empty()).toBeNull();
  expect([lines.size, kept.size]).toEqual([0, 0]);
});

it('given more than are changed at once, then the rest is due at once again', async () => {
  const { empty, update, lines } = aQueue(Array.from({ length: 32 }, () => 0));
  expect(await empty()).toBe(NOW);
  expect(update).toHaveBeenCalledTimes(30);
  expect(lines.size).toBe(2);
});
