import { describe, expect, it } from 'vitest';
import { aMail, anEnvelope } from '#domain/mail/mail-for-tests.ts';
import { threadClues } from './thread.ts';

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

  it('believes the nearest of its references first, then what it says it answers', () => {
    const mail = aMail({ inReplyTo: ['<d@x>', '<c@x>'], references: ['<a@x>', '<b@x>', '<c@x>'] });
    expect(threadClues(mail, anEnvelope, DESK).messageIds).toEqual(['<c@x>', '<b@x>', '<a@x>', '<d@x>']);
  });

  it('reads numbers in the subject', () => {
    expect(threadClues(aMail({ subject: 'Re: [inc-000007] x' }), anEnvelope, DESK).numbers).toEqual(['INC-000007']);
  });
});

describe('Given a forwarded mail', () => {
  it('keeps nothing of the old conversation, not even the token it is addressed to', () => {
    const mail = aMail({ subject: 'WG: [INC-000007] Drucker', references: ['<a@x>'] });
    const envelope = { from: null, recipients: ['desk+aaa@example.net'] };
    expect(threadClues(mail, envelope, DESK)).toEqual({ tokens: [], messageIds: [], numbers: [] });
  });
});
