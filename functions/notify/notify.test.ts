import { describe, expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { anEvent, anIncident } from '#domain/mail/event-for-tests.ts';
import type { OutgoingMail } from '#shared/mail/compose.ts';
import { type DeliveryOutcome, deliveryItemKey } from '#shared/mail/deliveries.ts';
import { RESOLUTION_LINK } from '#shared/mail/link-tokens.ts';
import { verifyReplyToken } from '#shared/mail/reply-token.ts';
import type { SendResult } from '#shared/mail/send.ts';
import { verifyThreadId } from '#shared/mail/thread-id.ts';
import { aKeyring } from '#shared/store/keyring-for-tests.ts';
import type { Dependencies } from './dependencies.ts';
import { notify } from './notify.ts';

const NOW = Date.parse('2026-09-07T09:00:01.000Z');
const origin = { messageId: '<1@example.com>', references: [], key: 'incoming/1' };

/** A desk with one record, in memory, that lets itself be told how sending goes. */
function aDesk(
  sending: () => Promise<SendResult> = async () => ({ kind: 'sent', messageId: '0100-abc' }),
  overspent: string | null = null,
) {
  const outbox: OutgoingMail[] = [];
  const deliveries = new Map<string, DeliveryOutcome | 'claimed'>();
  const keyOf = (id: Parameters<typeof deliveryItemKey>[0]) => deliveryItemKey(id).sk;
  const dependencies: Dependencies = {
    desk: {
      read: async () => ({
        record: {
          ...anIncident,
          clocks: [],
          returnTo: null,
          touched: true,
          mail: origin,
          hash: '',
          followedUp: false,
          tasks: [],
          waitingTells: [],
          alertAt: null,
        },
        configuration: { version: 0, document: shippedConfiguration('desk@example.net') },
      }),
    },
    deliveries: {
      claim: async (id) => {
        const before = deliveries.get(keyOf(id));
        if (before === undefined) deliveries.set(keyOf(id), 'claimed');
        return before === undefined ? 'claimed' : before === 'claimed' ? 'claimed-by-another' : 'settled';
      },
      release: async (id) => {
        deliveries.delete(keyOf(id));
      },
      settle: async (id, outcome) => {
        deliveries.set(keyOf(id), outcome);
      },
    },
    sent: { remember: async () => {} },
    keyring: async () => aKeyring,
    spendBudget: async () => overspent,
    send: async (mail) => {
      const result = await sending();
      if (result.kind === 'sent') outbox.push(mail);
      return result;
    },
    publicUrl: 'https://desk.example.net',
    deskAddress: 'fallback@example.net',
  };
  return { dependencies, outbox, outcomes: () => [...deliveries.values()] };
}

describe('Given an event that asks for a mail, notify', () => {
  it('sends it into the requester’s thread, answerable by token and reference', async () => {
    const { dependencies, outbox } = aDesk();
    await notify(dependencies, anEvent('opened', { by: 'ada@example.com', as: 'requester' }), NOW);
    const [mail] = outbox;
    expect(mail).toMatchObject({
      to: 'ada@example.com',
      from: { address: 'desk@example.net' },
      inReplyTo: '<1@example.com>',
      written: false,
    });
    expect(mail?.references[0]).toBe('<1@example.com>');
    expect(verifyThreadId(aKeyring, 'default', mail?.references[1] ?? '')).toBe('INC-000001');
    const token = /^desk\+(.+)@example\.net$/.exec(mail?.replyTo ?? '')?.[1] ?? '';
    expect(verifyReplyToken(aKeyring, 'default', token)?.isFor('ada@example.com')).toBe(true);
  });

  it('gives the desk’s people a thread of their own', async () => {
    const { dependencies, outbox } = aDesk();
    await notify(dependencies, anEvent('assigned', { by: 'boss@example.com' }), NOW);
    expect(outbox[0]?.references).toHaveLength(1);
    expect(outbox[0]?.inReplyTo).toBe(outbox[0]?.references[0]);
  });

  it('asks about a resolution by a link for that resolution and reader', async () => {
    const { dependencies, outbox } = aDesk();
    const resolvedAt = '2026-09-07T08:59:59.000Z';
    await notify(dependencies, anEvent('resolved', { incident: { resolvedAt } }), NOW);
    const token = /https:\/\/desk\.example\.net\/resolution\/(\S+)\?/.exec(outbox[0]?.text ?? '')?.[1] ?? '';
    const link = RESOLUTION_LINK.verify(aKeyring, token, new Date(NOW).toISOString());
    expect(link).toMatchObject({ status: 'valid', number: 'INC-000001', resolvedAt });
    expect(link.status === 'valid' && link.isFor('ada@example.com')).toBe(true);
  });

  it('sends nothing more when the event comes again', async () => {
    const { dependencies, outbox } = aDesk();
    await notify(dependencies, anEvent('closed'), NOW);
    expect(await notify(dependencies, anEvent('closed'), NOW)).toEqual([]);
    expect(outbox).toHaveLength(1);
  });

  it('records that there is nobody to tell', async () => {
    const { dependencies, outcomes } = aDesk();
    await notify(dependencies, anEvent('resolved', { incident: { requester: null } }), NOW);
    expect(outcomes()).toEqual([{ outcome: 'impossible', reason: 'the record has no requester to tell' }]);
  });

  it('records what SES refuses for good', async () => {
    const { dependencies, outcomes } = aDesk(async () => ({ kind: 'impossible', reason: 'MessageRejected' }));
    await notify(dependencies, anEvent('closed'), NOW);
    expect(outcomes()).toEqual([{ outcome: 'impossible', reason: 'MessageRejected' }]);
  });

  it('records what the budget holds back, and does not send it', async () => {
    const { dependencies, outbox, outcomes } = aDesk(undefined, 'too many mails');
    await notify(dependencies, anEvent('closed'), NOW);
    expect(outcomes()).toEqual([{ outcome: 'suppressed', reason: 'too many mails' }]);
    expect(outbox).toEqual([]);
  });

  it('fails when sending fails for now, and lets the next try send it', async () => {
    let throttled = true;
    const { dependencies, outbox } = aDesk(async () => {
      if (throttled) throw new Error('throttled');
      return { kind: 'sent', messageId: '0100-abc' };
    });
    await expect(notify(dependencies, anEvent('closed'), NOW)).rejects.toThrow('throttled');
    throttled = false;
    await notify(dependencies, anEvent('closed'), NOW);
    expect(outbox).toHaveLength(1);
  });

  it('leaves a mail to the try that is sending it', async () => {
    const { dependencies, outbox } = aDesk();
    const id = {
      tenant: 'default',
      number: 'INC-000001',
      entryId: 'mail-1-closed',
      to: 'ada@example.com',
      step: 'closed',
    };
    await dependencies.deliveries.claim(id, NOW);
    await expect(notify(dependencies, anEvent('closed'), NOW)).rejects.toThrow('Another try');
    expect(outbox).toEqual([]);
  });
});
