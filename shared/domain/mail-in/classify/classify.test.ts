import { describe, expect, it } from 'vitest';
import { aMail, anEnvelope } from '#domain/mail/mail-for-tests.ts';
import { classify } from './classify.ts';

const from = (address: string) => ({ from: { address, name: null } });

describe('Given mail by a machine', () => {
  it.each([
    ['an absence note', { headers: { 'auto-submitted': ['auto-replied'] } }, 'automatic'],
    [
      'a delivery report',
      { headers: { 'content-type': ['multipart/report; report-type="delivery-status"'] } },
      'bounce',
    ],
    ['a complaint', { headers: { 'content-type': ['multipart/report; report-type=feedback-report'] } }, 'feedback'],
    [
      'a read receipt',
      { headers: { 'content-type': ['multipart/report; report-type=disposition-notification'] } },
      'notice',
    ],
    ['a newsletter', { headers: { 'list-unsubscribe': ['<mailto:off@example.com>'] } }, 'list'],
    ['bulk mail', { headers: { precedence: ['bulk'] } }, 'automatic'],
    ['a daemon', from('MAILER-DAEMON@example.com'), 'bounce'],
    ['a sender that takes no answers', from('no-reply@example.com'), 'automatic'],
    [
      'an unmarked absence note that repeats a subject of ours',
      { subject: 'Automatic reply: [INC-000001] Printer' },
      'automatic',
    ],
    ['an absence note in another language', { subject: 'Automatyczna odpowiedź: [INC-000001] drukarka' }, 'automatic'],
    ['a null return path', { headers: { 'return-path': ['<>'] } }, 'automatic'],
  ] as const)('takes %s for what it is', (_, changes, expected) => {
    expect(classify(aMail(changes), anEnvelope).class).toBe(expected);
  });

  it('believes the envelope when the mail is silent', () => {
    expect(classify(aMail(), { from: '', recipients: [] }).class).toBe('automatic');
  });
});

describe('Given mail by a person', () => {
  it.each([
    ['plain', {}],
    ['that says it is not automatic', { headers: { 'auto-submitted': ['no'] } }],
    ['answering an absence note', { subject: 'Re: Automatic reply: holiday' }],
    ['about absence notes', { subject: 'Out of office replies do not work' }],
    ['by a postmaster', from('postmaster@example.com')],
    ['about mail that fails', { subject: 'Mail to Bob', text: 'It could not be delivered: 550 5.1.1 User unknown' }],
    ['with a wish for silence', { headers: { 'x-auto-response-suppress': ['All'] } }],
    ['whose name only resembles a daemon', from('noreen@example.com')],
    [
      'with a mail attached',
      { attachments: [{ name: 'a.eml', contentType: 'message/rfc822', size: 1, content: new Uint8Array(1) }] },
    ],
  ] as const)('takes mail %s for human', (_, changes) => {
    expect(classify(aMail(changes), anEnvelope)).toEqual({
      class: 'human',
      reason: null,
      report: null,
      maybePerson: false,
    });
  });
});
