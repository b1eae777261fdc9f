import { describe, expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import type { OutgoingMail } from '#shared/mail-out/compose.ts';
import type { SendResult } from '#shared/mail-out/send.ts';
import { aKeyring } from '#shared/signing/keyring-for-tests.ts';
import type { Asked } from '#shared/store/subscriptions/asked.ts';
import type { MailClaim } from '#shared/store/subscriptions/confirmation-mail.ts';
import type { Dependencies } from './dependencies.ts';
import { sendConfirmation } from './send-confirmation.ts';

const NOW = Date.parse('2026-11-30T12:00:01.000Z');
const ASKED: Asked = {
  ...{ email: 'ana@example.com', services: ['mail'], language: 'en', askedAt: '2026-11-30T12:00:00.000Z' },
};
const DUE = { tenant: 'default', subscriber: 'key-of-ana', askedAt: ASKED.askedAt };

interface Given {
  readonly asked?: Asked | null;
  readonly claim?: MailClaim;
  readonly enabled?: boolean;
  readonly bounced?: boolean;
  readonly sending?: () => Promise<SendResult>;
}

function aDesk({ asked = ASKED, claim = 'claimed', enabled = true, bounced = false, sending }: Given = {}) {
  const [outbox, settled]: [OutgoingMail[], unknown[]] = [[], []];
  const shipped = shippedConfiguration('desk@example.net');
  const items = { mail: { label: 'Mail', names: [], dependsOn: [], service: true, public: true } };
  const document = {
    ...{ ...shipped, configurationItems: items },
    statusPage: { ...shipped.statusPage, enabled, label: 'Acme' },
  };
  const dependencies = {
    configuration: async () => ({ version: 1, document }),
    keyring: async () => aKeyring,
    ...{ publicUrl: 'https://api.example', deskAddress: 'desk@example.net' },
    addressState: async () => (bounced ? { state: 'bounced', address: '', since: '', why: '' } : null),
    send: async (mail: OutgoingMail) => {
      const result = sending === undefined ? { kind: 'sent' as const, messageId: '0100' } : await sending();
      outbox.push(mail);
      return result;
    },
    confirmations: {
      read: async () => asked,
      claim: async () => claim,
      settle: async (_: string, __: Asked, outcome: unknown) => settled.push(outcome),
      itemOf: () => ({ tenant: 'default', pk: 'C', sk: 'C' }),
    },
  } as unknown as Dependencies;
  return { tell: () => sendConfirmation(dependencies, DUE, NOW), outbox, settled };
}

describe('Given somebody who asked to be told', () => {
  it('is asked by mail whether it was they, about what, and can say never again', async () => {
    const { tell, outbox, settled } = aDesk();
    expect(await tell()).toMatchObject({ outcome: { outcome: 'sent' } });
    expect(outbox[0]).toMatchObject({
      to: 'ana@example.com',
      subject: 'Confirm that you want to be told: Acme',
      written: false,
    });
    expect(outbox[0]?.text).toContain('About: Mail');
    expect(outbox[0]?.text).toContain('https://api.example/subscriptions/confirm/');
    expect(outbox[0]?.unsubscribeUrl).toContain('https://api.example/subscriptions/end/');
    expect(settled).toEqual([{ outcome: 'sent', messageId: '0100' }]);
  });

  it.each([
    ['it was confirmed or forgotten', { asked: null }],
    ['they asked anew since', { asked: { ...ASKED, askedAt: '2026-11-30T12:00:00.500Z' } }],
    ['an earlier try has sent it', { claim: 'settled' as const }],
    ['the page was switched off', { enabled: false }],
  ])('when %s then no mail is sent', async (_, given) => {
    const { tell, outbox } = aDesk(given);
    expect(await tell()).toBeNull();
    expect(outbox).toEqual([]);
  });

  it('when mails to the address bounce then none is sent, and that stands with it', async () => {
    const { tell, outbox, settled } = aDesk({ bounced: true });
    expect(await tell()).toMatchObject({ outcome: { outcome: 'impossible' } });
    expect([outbox, settled]).toMatchObject([[], [{ outcome: 'impossible' }]]);
  });

  it('when sending fails then the claim is given back for the next try', async () => {
    const { tell, settled } = aDesk({ sending: () => Promise.reject(new Error('SES is down')) });
    await expect(tell()).rejects.toThrow('SES is down');
    expect(settled).toEqual([null]);
  });

  it('when another try is at it then this one comes again later', async () => {
    await expect(aDesk({ claim: 'claimed-by-another' }).tell()).rejects.toThrow('Another try');
  });
});
