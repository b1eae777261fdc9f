import { describe, expect, it } from 'vitest';
import { aMail, anEnvelope } from './mail-for-tests.ts';
import { isForwarded, threadClues } from './thread.ts';

const DESK = ['desk@example.net'];

describe('Given an answer', () => {
  it('finds tokens of desk addresses in every kind of recipient, and no others', () => {
    const mail = aMail({
      to: [
        { address: 'desk+aaa@example.net', name: null },
        { address: 'ada+bbb@example.com', name: null },
      ],
      cc: [{ address: 'Desk+CCC@Example.net', name: null }],
      deliveredTo: ['desk+ddd@example.net'],
    });
    expect(threadClues(mail, anEnvelope, DESK).tokens).toEqual(['ddd', 'aaa', 'ccc']);
  });

  it('believes the mail it answers before the older ones of the thread', () => {
    const mail = aMail({ inReplyTo: ['<c@x>'], references: ['<a@x>', '<b@x>', '<c@x>'] });
    expect(threadClues(mail, anEnvelope, DESK).messageIds).toEqual(['<c@x>', '<b@x>', '<a@x>']);
  });

  it('reads numbers in the subject', () => {
    expect(threadClues(aMail({ subject: 'Re: [inc-000007] x' }), anEnvelope, DESK).numbers).toEqual(['INC-000007']);
  });
});

describe('Given a forwarded mail', () => {
  const forwarded = aMail({
    subject: 'WG: [INC-000007] Drucker',
    references: ['<a@x>'],
    text: 'An: desk+aaa@example.net',
  });

  it('keeps nothing of the old conversation', () => {
    expect(threadClues(forwarded, anEnvelope, DESK)).toEqual({ tokens: [], messageIds: [], numbers: [] });
  });

  it.each(['Fwd: a', 'FW: a', 'WG: a', 'TR : a', 'fw: Re: a'])('knows %s', (subject) => {
    expect(isForwarded(subject)).toBe(true);
  });

  it.each(['Re: Fwd: a', 'AW: WG: a', 'Forward this', 'Tray: empty'])('does not take %s for one', (subject) => {
    expect(isForwarded(subject)).toBe(false);
  });
});
