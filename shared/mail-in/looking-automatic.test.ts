import { describe, expect, it } from 'vitest';
import { NO_CARRIERS } from '#domain/mail/carriers.ts';
import { trusted } from '#domain/mail/mail-for-tests.ts';
import { decideMail } from '#domain/mail-in/decide-mail.ts';
import { requesterOf } from '#domain/mail-in/requester-of-mail.ts';
import { bytesOf, LOOKING_AUTOMATIC } from '#test/fixtures/automatic-looking.ts';
import { readMail } from './read-mail.ts';

const DESK = 'desk@example.net';

async function decided(mail: (typeof LOOKING_AUTOMATIC)[number]) {
  const envelope = { from: mail.envelopeFrom ?? 'ann@example.com', recipients: [DESK] };
  const read = await readMail(bytesOf(mail), { at: '2026-09-07T09:00:00.000Z', envelope });
  if (read === null) throw new Error('a mail');
  const facts = { mail: read, envelope, trust: trusted, deskAddresses: [DESK], agents: [], threaded: null };
  return { read, decision: decideMail(facts) };
}

describe('given a hundred mails people write that look automatic', () => {
  it('then there are as many', () => {
    expect(LOOKING_AUTOMATIC.length).toBeGreaterThanOrEqual(100);
  });

  it.each(LOOKING_AUTOMATIC)('when it is $what then it is a $fate', async (mail) => {
    const { decision, read } = await decided(mail);
    if (mail.fate === 'listed') return expect(decision).toMatchObject({ action: 'ignore', maybePerson: true });
    expect(decision).toMatchObject({ action: 'open' });
    const requester = requesterOf(read, NO_CARRIERS, [DESK]);
    expect(requester?.address).toBe(
      mail.head.some((line) => line.startsWith('Reply-To')) ? 'rita@example.com' : read.from?.address,
    );
  });
});
