import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMail } from '#shared/mail-in/parse/parse.ts';
import { composeMail, type OutgoingMail } from './compose.ts';

const mail: OutgoingMail = {
  from: { name: 'Störungs-Desk', address: 'desk@example.net' },
  to: 'ada@example.com',
  language: 'de',
  replyTo: 'desk+inc-000001-abc@example.net',
  subject: '[INC-000001] Drucker brennt – schon wieder',
  text: 'Grüße',
  html: '<p>Grüße</p>',
  date: '2026-09-07T08:00:00.000Z',
  inReplyTo: '<1@example.com>',
  references: ['<1@example.com>', '<INC-000001.abc@example.net>'],
  written: false,
};
const NOW = '2026-09-08T00:00:00.000Z';
const HEADERS = [
  'auto-submitted',
  'content-language',
  'content-type',
  'date',
  'from',
  'in-reply-to',
  'message-id',
  'mime-version',
  'references',
  'reply-to',
  'subject',
  'to',
  'x-auto-response-suppress',
  'x-loop',
];

describe('Given an outgoing mail', () => {
  it('says where one click ends all of its kind, where it is of such a kind', async () => {
    // As long as a signed link is: it stands in one piece.
    const unsubscribeUrl = `https://api.test/subscriptions/end/${'a'.repeat(300)}`;
    const raw = (await composeMail({ ...mail, unsubscribeUrl })).toString();
    expect(raw.replaceAll('\r\n ', ' ')).toContain(`\r\nList-Unsubscribe: <${unsubscribeUrl}>\r\n`);
    expect(raw).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
    expect((await composeMail(mail)).toString()).not.toContain('List-Unsubscribe');
  });

  it('arrives as it was meant', async () => {
    const read = await parseMail(await composeMail(mail), NOW);
    expect(read).toMatchObject({
      from: { address: 'desk@example.net', name: 'Störungs-Desk' },
      to: [{ address: 'ada@example.com' }],
      replyTo: [{ address: mail.replyTo }],
      subject: mail.subject,
      text: 'Grüße',
      date: mail.date,
      inReplyTo: ['<1@example.com>'],
      references: mail.references,
    });
    expect(read.headers['auto-submitted']).toEqual(['auto-generated']);
    expect(read.headers['x-loop']).toEqual(['desk@example.net']);
  });

  it('that belongs to no thread names none', async () => {
    const { headers } = await parseMail(await composeMail({ ...mail, inReplyTo: null, references: [] }), NOW);
    expect(Object.keys(headers)).not.toContain('references');
    expect(Object.keys(headers)).not.toContain('in-reply-to');
  });

  it('is not marked as generated when a person wrote it, but asks for no automatic answer', async () => {
    const { headers } = await parseMail(await composeMail({ ...mail, written: true }), NOW);
    expect(headers['auto-submitted']).toBeUndefined();
    expect(headers['x-auto-response-suppress']).toEqual(['All']);
  });

  it('has no header but its own, whatever stands in its fields', async () => {
    const evil = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'a\r\nBcc: x@example.org',
        'a\nBcc: x@example.org\n\nbody',
        'a\rBcc: x@example.org',
        'a\u2028Bcc: x',
        '\r\n.\r\n',
        'a\0b',
      ),
    );
    await fc.assert(
      fc.asyncProperty(evil, evil, evil, async (name, subject, id) => {
        const raw = await composeMail({
          ...mail,
          from: { name, address: mail.from.address },
          subject: `[INC-000001] ${subject}`,
          inReplyTo: `<${id}>`,
          references: [`<${id}>`, '<a@b>'],
        });
        const { headers, to } = await parseMail(raw, NOW);
        expect(Object.keys(headers).filter((key) => !HEADERS.includes(key))).toEqual([]);
        expect(to.map((box) => box.address)).toEqual(['ada@example.com']);
      }),
    );
  });
});
