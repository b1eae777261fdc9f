import { beforeEach, describe, expect, it } from 'vitest';
import { DomainError } from '#domain/kernel/errors.ts';
import { withTag } from '#domain/mail/address.ts';
import type { AddressState } from '#domain/mail/address-state.ts';
import { createReceivedMessages } from '#shared/mail-in/kept/received-messages.ts';
import type { UnprocessedMail } from '#shared/mail-in/kept/unprocessed.ts';
import { SesEventSchema, toDelivery } from '#shared/mail-in/ses-delivery.ts';
import { aForeignKeyring, aKeyring } from '#shared/signing/keyring-for-tests.ts';
import { signReplyToken } from '#shared/signing/reply-token.ts';
import { signThreadId } from '#shared/signing/thread-id.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { aDeskWithOneRecord, type Given } from './desk-for-tests.ts';
import { ingestMail } from './ingest-mail.ts';

const NOW = '2026-09-07T09:00:00.000Z';
const DESK = 'desk@example.net';

let parts: DeskParts;
let given: Given[];
let unprocessed: UnprocessedMail[];
let refusal: Error | null;
let marked: string[];
let cleared: string[];
/** Numbers by the ids of mails the desk took in before. */
let received: Map<string, string>;

beforeEach(async () => {
  refusal = null;
  ({ parts, given } = await aDeskWithOneRecord(() => refusal));
  unprocessed = [];
  marked = [];
  cleared = [];
  received = new Map();
});

/** Lets a mail arrive at one tenant. */
async function arrive(headers: string, text = 'Hello', recipients = [DESK]) {
  const [ingested] = await arriveAt(recipients, headers, text);
  return ingested;
}

function arriveAt(recipients: readonly string[], headers: string, text = 'Hello') {
  const raw = new TextEncoder().encode(`${headers}\n\n${text}\n`.replaceAll('\n', '\r\n'));
  const bucket = { read: async () => raw, keepAttachments: async () => [] };
  const keepUnprocessed = async (mail: UnprocessedMail) => {
    unprocessed.push(mail);
  };
  const dependencies = {
    ...parts,
    forgetFailed: async () => {},
    bucket,
    keepUnprocessed,
    addresses: {
      mark: async (_: string, { address, state }: AddressState) => {
        marked.push(`${address} ${state}`);
      },
      clear: async (_: string, address: string) => {
        cleared.push(address);
      },
    },
    sent: { find: async () => null },
    received: {
      find: async (tenant: string, id: string) => {
        const number = received.get(id);
        const known = number === undefined ? null : ({ number, by: 'received-id' } as const);
        return known ?? createReceivedMessages(parts.table).find(tenant, id);
      },
    },
  };
  const ses = { mail: { messageId: 'ses-1', timestamp: NOW }, receipt: { recipients } };
  const [record] = SesEventSchema.parse({ Records: [{ eventSource: 'aws:ses', ses }] }).Records;
  if (!record) throw new Error('an event of one mail');
  return ingestMail(dependencies, toDelivery(record), NOW);
}

const FROM_ADA = 'From: Ada <ada@example.com>\nMessage-ID: <1@example.com>\nSubject: Help';
const FROM_EVE = 'From: eve@example.org\nMessage-ID: <2@example.org>\nSubject: Help';
const replyTo = (keyring = aKeyring) =>
  withTag(DESK, signReplyToken(keyring, 'default', 'INC-000001', 'ada@example.com'));

describe('Given a mail to the desk', () => {
  it('opens a record', async () => {
    expect(await arrive(FROM_ADA)).toMatchObject({ kind: 'applied', number: 'INC-000002' });
    expect(given).toMatchObject([{ kind: 'opened', by: 'ada@example.com', data: { description: 'Hello' } }]);
  });

  it('opens a record at each tenant it went to, and once at each, in which the other desk takes no part', async () => {
    const to = `${FROM_ADA}\nTo: ${DESK}, acme@example.net, grace@example.com`;
    const ingested = await arriveAt([DESK, 'acme+x@example.net', DESK], to);
    expect(ingested).toMatchObject([
      { kind: 'applied', tenant: 'default' },
      { kind: 'applied', tenant: 'acme' },
    ]);
    expect(given.map(({ unique }) => unique?.split('#')[1])).toEqual(['default', 'acme']);
    expect(given.map(({ people }) => people)).toEqual([
      ['ada@example.com', 'grace@example.com'],
      ['ada@example.com', 'grace@example.com'],
    ]);
  });

  it('is known by its Message-ID, and by its bytes without one', async () => {
    await arrive(FROM_ADA, 'one');
    await arrive(FROM_ADA, 'one');
    await arrive('From: ada@example.com', 'one');
    await arrive('From: ada@example.com', 'one');
    await arrive('From: ada@example.com', 'two');
    const keys = given.map(({ unique }) => unique);
    expect(keys[0]).toMatch(/^MAIL#default#[0-9a-f]{64}$/);
    expect([keys.length, new Set(keys).size]).toEqual([3, 3]);
  });

  it('is a success when the desk knows it already', async () => {
    refusal = new DomainError('duplicate', { pk: 'MAIL#', found: {} });
    expect(await arrive(FROM_ADA)).toMatchObject({ kind: 'applied', number: null });
    expect(unprocessed).toEqual([]);
  });

  it('is kept when the desk refuses it for good', async () => {
    refusal = new DomainError('invalid', { errors: [] });
    expect(await arrive(FROM_ADA)).toMatchObject({ kind: 'kept', action: 'refused' });
    expect(unprocessed).toMatchObject([
      {
        id: expect.stringMatching(/-ses-1$/),
        key: 'incoming/ses-1',
        from: 'ada@example.com',
        subject: 'Help',
        reason: 'invalid',
      },
    ]);
  });

  it('is tried again when the desk is busy', async () => {
    refusal = new DomainError('busy', { reason: 'x' });
    await expect(arrive(FROM_ADA)).rejects.toThrow('busy');
    expect(unprocessed).toEqual([]);
  });
});

describe('Given an answer', () => {
  it.each([
    ['to a signed address', () => arrive(FROM_ADA, 'Hello', [replyTo()])],
    [
      'with a signed reference',
      () => arrive(`${FROM_ADA}\nReferences: ${signThreadId(aKeyring, 'default', 'INC-000001', 'example.net')}`),
    ],
    ['with the number in its subject', () => arrive('From: ada@example.com\nSubject: Re: [INC-000001] Printer')],
  ])('%s by the requester, it becomes a comment', async (_, arrives) => {
    await arrives();
    expect(given).toMatchObject([{ kind: 'commented', by: 'ada@example.com' }]);
  });

  it.each(['In-Reply-To: <m@example.com>', 'References: <m@example.com> <outlook-1@desk.example>'])(
    'to a mail the desk received (%s), it joins for who takes part, and opens a new record for a stranger',
    async (clue) => {
      received.set('<m@example.com>', 'INC-000001');
      await arrive(`${FROM_ADA}\n${clue}`);
      await arrive(`${FROM_EVE}\n${clue}`);
      expect(given).toMatchObject([
        { kind: 'commented', by: 'ada@example.com' },
        { kind: 'opened', by: 'eve@example.org' },
      ]);
    },
  );

  it('by a stranger to a signed address, it is held and changes nothing', async () => {
    expect(await arrive(FROM_EVE, 'Hello', [replyTo()])).toMatchObject({ kind: 'kept', action: 'hold-for-review' });
    expect(given).toEqual([]);
    expect(unprocessed).toMatchObject([{ number: 'INC-000001', from: 'eve@example.org' }]);
  });

  it.each([
    ['a forged token', () => arrive(FROM_ADA, 'Hello', [replyTo(aForeignKeyring)])],
    ['a number no record has', () => arrive('From: ada@example.com\nSubject: Re: ABC-999999')],
    ['a number and a stranger', () => arrive('From: eve@example.org\nSubject: Re: [INC-000001] Printer')],
  ])('with %s, it opens a new record', async (_, arrives) => {
    await arrives();
    expect(given).toMatchObject([{ kind: 'opened' }]);
  });
});

describe('Given mail by a machine', () => {
  it('is listed with its reason and changes nothing', async () => {
    await arrive(`${FROM_ADA}\nAuto-Submitted: auto-replied`, 'Away', [replyTo()]);
    expect(given).toEqual([]);
    expect(unprocessed).toMatchObject([{ action: 'ignore', reason: 'automatic: Auto-Submitted', at: NOW }]);
  });
});

/** A mail server's report about a mail of the desk, as it returns it. */
function bounceOf(recipient: string, status: string, returned: string): [string, string] {
  const headers = [
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.com>',
    'Message-ID: <bounce@mx.example.com>',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
  ];
  const fields = `Final-Recipient: rfc822; ${recipient}\nAction: failed\nStatus: ${status}`;
  const part = (type: string, text: string) => `--b\nContent-Type: ${type}\n\n${text}\n`;
  const parts = [
    part('text/plain', 'Sorry.'),
    part('message/delivery-status', `Reporting-MTA: dns; mx\n\n${fields}`),
    part('message/rfc822', `From: ${DESK}\nTo: ${recipient}\n${returned}\n\nHello`),
  ];
  return [headers.join('\n'), `${parts.join('')}--b--`];
}

describe('Given a bounce', () => {
  const ours = () => `Reply-To: <${replyTo()}>`;

  it('of a mail of the desk to a mailbox that is gone, it marks the address and notes it on the record', async () => {
    await arrive(...bounceOf('Ada@example.com', '5.1.1', ours()));
    expect(marked).toEqual(['ada@example.com bounced']);
    expect(given).toMatchObject([{ kind: 'mail-refused', by: 'system' }]);
    expect(unprocessed).toMatchObject([{ action: 'ignore', class: 'bounce', number: 'INC-000001' }]);
  });

  it.each([
    ['that may pass', bounceOf('ada@example.com', '5.2.2', ours())],
    ['about somebody the mail was not for', bounceOf('bob@example.com', '5.1.1', ours())],
    ['of a mail the desk never sent', bounceOf('ada@example.com', '5.1.1', 'Message-ID: <forged@x>')],
    ['with a forged token', bounceOf('ada@example.com', '5.1.1', `Reply-To: <${replyTo(aForeignKeyring)}>`)],
  ])('%s, it marks nobody', async (_, mail) => {
    await arrive(...mail);
    expect([marked, given]).toEqual([[], []]);
    expect(unprocessed).toMatchObject([{ action: 'ignore', class: 'bounce', report: { about: 'failure' } }]);
  });

  it('from an address that is heard of again, it is forgotten', async () => {
    await arrive(FROM_ADA);
    expect(cleared).toEqual(['ada@example.com']);
    await arrive(FROM_EVE, 'Hello', [replyTo()]);
    expect(cleared).toEqual(['ada@example.com']);
  });
});
