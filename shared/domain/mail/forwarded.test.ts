import { describe, expect, it } from 'vitest';
import { isForwarded } from './forwarded.ts';
import { aMail } from './mail-for-tests.ts';

const attached = [{ name: 'a.eml', contentType: 'message/rfc822', size: 1, content: new Uint8Array(1) }];

describe('Given a mail, isForwarded', () => {
  it.each([
    'Fwd: a',
    'FW: a',
    'fw: Re: a',
    'WG: a',
    'TR : a',
    'RV: a',
    'ENC: a',
    'I: a',
    'VB: a',
    'PD: a',
    'Doorst: a',
    'Továbbítás: a',
    'İLT: a',
    'Πρθ: a',
    '转发：a',
    '転送: a',
    '[EXTERNAL] Fwd: a',
    'Fwd[2]: a',
  ])('knows %s', (subject) => {
    expect(isForwarded(aMail({ subject }))).toBe(true);
  });

  it.each(['Re: Fwd: a', 'AW: WG: a', '[INC-000001] Fwd: a', 'Forward this', 'Tray: empty', 'Printer: on fire'])(
    'does not take %s for one',
    (subject) => {
      expect(isForwarded(aMail({ subject }))).toBe(false);
    },
  );

  it.each([
    ['resent by somebody else', { headers: { 'resent-from': ['Bob <bob@example.com>'] } }, true],
    ['resent by its author', { headers: { 'resent-from': ['Ada <ADA@example.com>'] } }, false],
    ['passed on by a program that says so', { headers: { 'x-forwarded-message-id': ['<1@x>'] } }, true],
    ['a mail attached to a new one', { attachments: attached }, true],
    ['a mail attached to an answer', { attachments: attached, inReplyTo: ['<1@x>'] }, false],
  ] as const)('%s: %j', (_, changes, expected) => {
    expect(isForwarded(aMail(changes))).toBe(expected);
  });
});
