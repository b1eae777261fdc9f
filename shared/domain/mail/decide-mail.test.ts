import { describe, expect, it } from 'vitest';
import { decideMail, type MailFacts, type ThreadedRecord } from './decide-mail.ts';
import { aMail, anEnvelope } from './mail-for-tests.ts';
import type { Thread } from './thread.ts';

const facts = (changes: Partial<MailFacts> = {}): MailFacts => ({
  mail: aMail(),
  envelope: anEnvelope,
  deskAddresses: ['desk@example.net'],
  threaded: null,
  ...changes,
});
const threaded = (by: Thread['by'], changes: Partial<ThreadedRecord> = {}): ThreadedRecord => ({
  thread: { number: 'INC-000001', by },
  requester: 'ada@example.com',
  taskOwners: [],
  ...changes,
});

describe('Given a mail, decideMail', () => {
  it('opens a record for one that belongs nowhere', () => {
    expect(decideMail(facts())).toEqual({ action: 'open', reason: 'new mail' });
  });

  it.each(['token', 'thread-id', 'sent-id', 'subject'] as const)('adds the requester’s answer threaded by %s', (by) => {
    expect(decideMail(facts({ threaded: threaded(by) }))).toMatchObject({ action: 'comment', number: 'INC-000001' });
  });

  it.each(['token', 'thread-id', 'sent-id'] as const)('holds a stranger’s mail threaded by %s', (by) => {
    const decision = decideMail(facts({ threaded: threaded(by, { requester: 'bob@example.com' }) }));
    expect(decision).toMatchObject({ action: 'hold-for-review', number: 'INC-000001' });
  });

  it('opens a new record for a stranger who knows only a number', () => {
    const decision = decideMail(facts({ threaded: threaded('subject', { requester: 'bob@example.com' }) }));
    expect(decision).toMatchObject({ action: 'open' });
  });

  it.each([
    ['token', 'comment'],
    ['subject', 'open'],
  ] as const)('takes what the owner of a task outside writes, threaded by %s, as: %s', (by, action) => {
    const owners = { requester: 'bob@example.com', taskOwners: ['ada@example.com'] };
    const decision = decideMail(facts({ threaded: threaded(by, owners) }));
    expect(decision).toMatchObject({ action, ...(action === 'comment' && { visibility: 'internal' }) });
  });

  it('holds an answer on a record that has no requester', () => {
    expect(decideMail(facts({ threaded: threaded('token', { requester: null }) })).action).toBe('hold-for-review');
  });

  it('ignores automatic mail whatever token it carries', () => {
    const mail = aMail({ headers: { 'auto-submitted': ['auto-replied'] } });
    expect(decideMail(facts({ mail, threaded: threaded('token') }))).toEqual({
      action: 'ignore',
      reason: 'automatic: Auto-Submitted',
    });
  });

  it.each([
    ['from its own address', { from: { address: 'desk+x@example.net', name: null } }],
    ['with its own mark', { headers: { 'x-loop': ['desk@example.net'] } }],
  ])('ignores its own mail coming back %s', (_, changes) => {
    expect(decideMail(facts({ mail: aMail(changes) })).action).toBe('ignore');
  });

  it.each([null, { address: 'not an address', name: null }, { address: 'a@b.c\r\nbcc: x@y.z', name: null }])(
    'holds mail from %j',
    (from) => {
      expect(decideMail(facts({ mail: aMail({ from }) })).action).toBe('hold-for-review');
    },
  );
});
