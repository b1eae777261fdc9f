import { describe, expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import type { AddressState } from '#domain/mail/address-state.ts';
import { anEvent, anIncident } from '#domain/mail-out/event-for-tests.ts';
import type { Spent } from '#shared/mail-out/budget/budget.ts';
import type { OutgoingMail } from '#shared/mail-out/compose.ts';
import { type Claim, type DeliveryId, type DeliveryOutcome, deliveryItemKey } from '#shared/mail-out/deliveries.ts';
import type { KeptNotice } from '#shared/mail-out/digests/digests.ts';
import type { SendResult } from '#shared/mail-out/send.ts';
import { aKeyring } from '#shared/signing/keyring-for-tests.ts';
import { RESOLUTION_LINK } from '#shared/signing/link-tokens.ts';
import { verifyReplyToken } from '#shared/signing/reply-token.ts';
import { verifyThreadId } from '#shared/signing/thread-id.ts';
import type { Dependencies } from './dependencies.ts';
import { notify } from './notify.ts';
import { sendDigest } from './send-digest.ts';

const NOW = Date.parse('2026-09-07T09:00:01.000Z');
const origin = { messageId: '<1@example.com>', references: [], key: 'incoming/1' };

/** A desk with one record, in memory, that lets itself be told how sending goes. */
function aDesk(
  sending: () => Promise<SendResult> = async () => ({ kind: 'sent', messageId: '0100-abc' }),
  {
    spent = { kind: 'send' },
    known = null,
    state = null,
    overspentMatters = new Set(),
  }: {
    spent?: Spent;
    known?: Spent | null;
    state?: AddressState | null;
    overspentMatters?: ReadonlySet<string> | null;
  } = {},
  portal: { domains: string[] } = { domains: [] },
) {
  const outbox: OutgoingMail[] = [];
  const waiting: KeptNotice[] = [];
  const head = { tenant: 'default', to: 'lin@example.com', language: 'en', notices: 1, pk: 'D' } as const;
  const configuration = { version: 0, document: { ...shippedConfiguration('desk@example.net'), portal } };
  const deliveries = new Map<string, DeliveryOutcome | 'claimed'>();
  const [expected, taken]: [string[], string[]] = [[], []];
  const keyOf = (id: DeliveryId) => deliveryItemKey(id).sk;
  const claimed = (id: DeliveryId, as: DeliveryOutcome | 'claimed'): Claim => {
    const before = deliveries.get(keyOf(id));
    if (before === undefined) deliveries.set(keyOf(id), as);
    if (before === undefined) return 'claimed';
    if (before === 'claimed') return 'claimed-by-another';
    return before.outcome === 'digested' ? 'digested' : 'settled';
  };
  const dependencies: Dependencies = {
    confirmations: {
      read: async () => null,
      claim: async () => 'settled',
      settle: async () => undefined,
      itemOf: () => ({ tenant: 'default', pk: 'C', sk: 'C' }),
    },
    readIncident: async () => ({
      record: {
        ...{ ...anIncident, paging: undefined },
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
      configuration,
    }),
    configuration: async () => configuration,
    deliveries: {
      claim: async (id) => claimed(id, 'claimed'),
      release: async (id) => {
        deliveries.delete(keyOf(id));
      },
      record: async (id, outcome) => claimed(id, outcome),
      settle: async (id, outcome) => {
        deliveries.set(keyOf(id), outcome);
      },
    },
    sent: { remember: async () => {} },
    turns: { await: async () => {}, done: async () => {} },
    keyring: async () => aKeyring,
    digests: {
      add: async (_, notice, { dueMs, turn }) => {
        const claim = claimed(notice.delivery, { outcome: 'digested', until: new Date(dueMs).toISOString() });
        if (claim === 'claimed') waiting.push({ ...notice, sk: `NOTICE#${waiting.length}` });
        if (claim === 'claimed' && turn !== null) taken.push(`done with its notice ${turn.version}`);
        return claim;
      },
      expect: async () => {
        expected.push('digest');
      },
      claim: async () => (waiting.length > 0 ? head : null),
      notices: async () => [...waiting],
      keepSent: async () => ({ tenant: 'default', pk: 'D', sk: 'SENT' }),
      settle: async (_, told) => {
        for (const { notice, outcome } of told) {
          deliveries.set(keyOf(notice.delivery), outcome);
          waiting.splice(waiting.indexOf(notice), 1);
        }
      },
      end: async () => {},
    },
    recipient: async () => ({ state, spent: () => known }),
    addressState: async () => state,
    spendBudget: async () => spent,
    spendDigestBudget: async () => overspentMatters,
    send: async (mail) => {
      const result = await sending();
      if (result.kind === 'sent') outbox.push(mail);
      return result;
    },
    publicUrl: 'https://desk.example.net',
    consoleUrl: 'https://desk.example.net/console/',
    deskAddress: 'fallback@example.net',
  };
  return { dependencies, outbox, waiting, expected, taken, outcomes: () => [...deliveries.values()] };
}

function notingTurns() {
  const taken: string[] = [];
  const note = (what: string) => async (event: { readonly version: number }) => {
    taken.push(`${what} ${event.version}`);
  };
  return { taken, turns: { await: note('await'), done: note('done') } };
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

  it.each([
    ['the desk', 'assigned', [], '/console/incidents/INC-000001'],
    ['a requester who can sign in', 'resolved', ['example.com'], '/console/portal/INC-000001'],
    ['a requester who cannot', 'resolved', [], null],
  ] as const)('leads %s to the record', async (_, name, domains, path) => {
    const { dependencies, outbox } = aDesk(undefined, {}, { domains: [...domains] });
    await notify(dependencies, anEvent(name, { by: 'boss@example.com' }), NOW);
    const found = /https:\/\/desk\.example\.net(\/console\/\S+)/.exec(outbox[0]?.text ?? '')?.[1] ?? null;
    expect(outbox).toHaveLength(1);
    expect(found).toBe(path);
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
    const { dependencies, outbox, outcomes } = aDesk(undefined, {
      spent: { kind: 'refused', reason: 'too many mails' },
    });
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

  it.each([
    ['was told', async (): Promise<SendResult> => ({ kind: 'sent', messageId: '0100-abc' })],
    ['could not be told now', () => Promise.reject(new Error('throttled'))],
  ])('lets those behind it go on when it %s', async (_, sending) => {
    const { dependencies } = aDesk(sending);
    const { turns, taken } = notingTurns();
    const event = anEvent('closed');
    await notify({ ...dependencies, turns }, event, NOW).catch(() => undefined);
    expect(taken).toEqual([`await ${event.version}`, `done ${event.version}`]);
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
    const { turns, taken } = notingTurns();
    await expect(notify({ ...dependencies, turns }, anEvent('closed'), NOW)).rejects.toThrow('Another try');
    expect(outbox).toEqual([]);
    expect(taken).toEqual([expect.stringContaining('await')]);
  });
});

describe('Given an address nothing is sent to, notify', () => {
  it('records why, and sends nothing', async () => {
    const since = '2026-09-01T00:00:00.000Z';
    const state = { address: 'ada@example.com', state: 'bounced', since, why: '550 unknown' } as const;
    const { dependencies, outbox, outcomes } = aDesk(undefined, { state });
    await notify(dependencies, anEvent('closed'), NOW);
    expect(outbox).toEqual([]);
    expect(outcomes()).toMatchObject([{ outcome: 'impossible', reason: expect.stringContaining('550 unknown') }]);
  });
});

describe('Given too many mails at once, notify', () => {
  const spent = { kind: 'wait', untilMs: NOW + 600_000 } as const;
  const told = anEvent('assigned', { by: 'boss@example.com' });

  it('keeps what can wait, and sends it later as one mail, recorded with every notice', async () => {
    const { dependencies, outbox, outcomes } = aDesk(undefined, { spent });
    await notify(dependencies, told, NOW);
    expect(outbox).toEqual([]);
    expect(outcomes()).toMatchObject([{ outcome: 'digested' }]);
    await sendDigest(dependencies, 'D', NOW + 600_000);
    expect(outcomes()).toEqual([{ outcome: 'sent', messageId: '0100-abc' }]);
    expect(outbox).toMatchObject([
      { to: 'lin@example.com', subject: expect.stringMatching(/^\[INC-000001\] (?!1 message)/), written: false },
    ]);
    expect(verifyReplyToken(aKeyring, 'default', outbox[0]?.replyTo.match(/\+(.+)@/)?.[1] ?? '')).not.toBeNull();
  });

  it.each([
    ['as full before', spent],
    ['not as full', null],
  ])(
    'keeps it once when the event comes again, and sees to its digest, with the address known %s',
    async (_, known) => {
      const { dependencies, waiting, expected } = aDesk(undefined, { spent, known });
      await notify(dependencies, told, NOW);
      expect(await notify(dependencies, told, NOW)).toEqual([]);
      expect([waiting.length, expected.length]).toEqual([1, 1]);
    },
  );

  it('does its turn with the notice it keeps', async () => {
    const { dependencies, taken } = aDesk(undefined, { known: spent });
    const { turns, taken: asked } = notingTurns();
    await notify({ ...dependencies, turns }, told, NOW);
    expect([taken, asked]).toEqual([[`done with its notice ${told.version}`], [`await ${told.version}`]]);
  });

  it('claims nothing to send and spends nothing where the address is known to have had enough', async () => {
    const { dependencies, waiting } = aDesk(undefined, { known: spent });
    const never = async () => Promise.reject(new Error('asked'));
    const deliveries = { ...dependencies.deliveries, claim: never };
    const [first] = await notify({ ...dependencies, deliveries, spendBudget: never }, told, NOW);
    expect(first?.outcome).toEqual({ outcome: 'digested', until: new Date(spent.untilMs).toISOString() });
    expect(waiting).toHaveLength(1);
  });

  it('counts what people of the desk need, and asks for room only for the rest', async () => {
    const { dependencies } = aDesk(undefined, { spent });
    const asked: unknown[] = [];
    await notify(dependencies, told, NOW);
    const spendDigestBudget: Dependencies['spendDigestBudget'] = async ({ subjects, needed }) => {
      asked.push({ subjects, needed });
      return new Set();
    };
    await sendDigest({ ...dependencies, spendDigestBudget }, 'D', NOW);
    expect(asked).toEqual([{ subjects: [], needed: ['INC-000001'] }]);
  });

  it('sends a digest once', async () => {
    const { dependencies, outbox } = aDesk(undefined, { spent });
    await notify(dependencies, told, NOW);
    await sendDigest(dependencies, 'D', NOW);
    expect(await sendDigest(dependencies, 'D', NOW)).toEqual([]);
    expect(outbox).toHaveLength(1);
  });

  it('tells people of the desk what they need, however much was said of it', async () => {
    const { dependencies, outbox, outcomes } = aDesk(undefined, { spent, overspentMatters: new Set(['INC-000001']) });
    await notify(dependencies, told, NOW);
    await sendDigest(dependencies, 'D', NOW);
    expect(outbox).toHaveLength(1);
    expect(outcomes()).toMatchObject([{ outcome: 'sent' }]);
  });
});
