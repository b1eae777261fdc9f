import { describe, expect, it } from 'vitest';
import { aMail, anEnvelope, trusted } from '#domain/mail/mail-for-tests.ts';
import { decideMail, type MailFacts, type ThreadedRecord } from './decide-mail.ts';
import type { Thread } from './thread.ts';

const facts = (changes: Partial<MailFacts> = {}): MailFacts => ({
  mail: aMail(),
  envelope: anEnvelope,
  trust: trusted,
  deskAddresses: ['desk@example.net'],
  agents: [],
  threaded: null,
  ...changes,
});
const threaded = (by: Thread['by'], changes: Partial<ThreadedRecord> = {}): ThreadedRecord => ({
  thread: { number: 'INC-000001', by },
  requester: 'ada@example.com',
  participants: [],
  taskOwners: [],
  handlers: [],
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

  it.each([
    ['somebody asked for help', { asked: ['ada@example.com'] }, [], 'token', 'comment', 'internal'],
    ['an agent while help was asked for', { asked: [] }, ['ada@example.com'], 'token', 'comment', 'internal'],
    [
      'whoever has the record',
      { asked: ['ada@example.com'], handlers: ['ada@example.com'] },
      [],
      'token',
      'comment',
      'public',
    ],
    ['somebody asked for help, by a bare number', { asked: ['ada@example.com'] }, [], 'subject', 'open', undefined],
  ] as const)('takes what %s writes for whom it is meant', (_, more, agents, by, action, visibility) => {
    const record = threaded(by, { requester: 'bob@example.com', ...more });
    const decision = decideMail(facts({ agents, threaded: record }));
    expect(decision).toMatchObject({ action, ...(visibility && { visibility }) });
  });

  it('holds an answer on a record that has no requester', () => {
    expect(decideMail(facts({ threaded: threaded('token', { requester: null }) })).action).toBe('hold-for-review');
  });

  it('ignores automatic mail whatever token it carries', () => {
    const mail = aMail({ headers: { 'auto-submitted': ['auto-replied'] } });
    expect(decideMail(facts({ mail, threaded: threaded('token') }))).toEqual({
      action: 'ignore',
      reason: 'automatic: Auto-Submitted',
      maybePerson: false,
      class: 'automatic',
      report: null,
    });
  });

  it('ignores its own mail coming back', () => {
    const mail = aMail({ headers: { 'x-loop': ['desk@example.net'] } });
    expect(decideMail(facts({ mail }))).toMatchObject({ action: 'ignore', reason: 'own mail coming back' });
  });

  it('keeps away what is no mail at all', () => {
    const mail = aMail({
      subject: '',
      to: [],
      messageId: null,
      headers: { 'return-path': ['<ada@example.com>'], received: ['by mx'] },
    });
    expect(decideMail(facts({ mail })).action).toBe('quarantine');
  });

  it('shows nobody a mail with a virus, whatever it is', () => {
    const mail = aMail({ headers: { 'auto-submitted': ['auto-replied'] } });
    expect(decideMail(facts({ mail, trust: { ...trusted, virus: 'fail' } })).action).toBe('quarantine');
  });

  it.each([
    ['spam', { trust: { ...trusted, spam: 'fail' } }],
    ['mail that fails DMARC', { trust: { ...trusted, dmarc: 'fail' } }],
    ['mail that says the desk wrote it', { mail: aMail({ from: { address: 'desk+x@example.net', name: null } }) }],
    ['an agent’s mail from outside', { agents: ['ada@example.com'], trust: { ...trusted, dmarc: 'gray' } }],
  ] as const)('holds %s, new or on a record', (_, changes) => {
    expect(decideMail(facts(changes))).toMatchObject({ action: 'hold-for-review', number: null });
    const onRecord = facts({ ...changes, threaded: threaded('token') });
    expect(decideMail(onRecord)).toMatchObject({ action: 'hold-for-review', number: 'INC-000001' });
  });

  it.each(['token', 'subject'] as const)('adds what a participant writes, threaded by %s', (by) => {
    const others = { requester: 'bob@example.com', participants: ['ada@example.com'] };
    expect(decideMail(facts({ threaded: threaded(by, others) }))).toMatchObject({
      action: 'comment',
      visibility: 'public',
    });
  });

  it.each([null, { address: 'not an address', name: null }, { address: 'a@b.c\r\nbcc: x@y.z', name: null }])(
    'holds mail from %j',
    (from) => {
      expect(decideMail(facts({ mail: aMail({ from }) })).action).toBe('hold-for-review');
    },
  );

  it('takes an answer of somebody who takes part as public, also with the number alone', () => {
    const decision = decideMail(facts({ threaded: threaded('subject', PARTICIPANT) }));
    expect(decision).toMatchObject({ action: 'comment', visibility: 'public', by: 'outside' });
  });
});

const PARTICIPANT = { requester: 'bob@example.com', participants: ['ada@example.com'] };
const HANDLER = { requester: 'bob@example.com', handlers: ['ada@example.com'] };

describe('Given a mail of somebody of the desk, decideMail', () => {
  const vouched = { trust: { ...trusted, dmarc: 'pass' } } as const;
  const unknown = { trust: { ...trusted, dmarc: 'gray' } } as const;
  const listed = { agents: ['ada@example.com'] };

  it.each([
    ['on a token', { ...vouched, threaded: threaded('token', HANDLER) }, 'public'],
    ['configured, on a token', { ...vouched, ...listed, threaded: threaded('token', { requester: null }) }, 'public'],
    ['on a number', { ...vouched, threaded: threaded('subject', HANDLER) }, 'internal'],
  ])('takes it as the desk’s when the server vouches for it: %s', (_, changes, visibility) => {
    expect(decideMail(facts(changes))).toMatchObject({ action: 'comment', by: 'desk', visibility });
  });

  it.each([
    ['on a token', { ...unknown, threaded: threaded('token', HANDLER) }],
    ['on a number', { ...unknown, threaded: threaded('subject', HANDLER) }],
    ['configured, on nothing', { ...unknown, ...listed }],
  ])('holds it when the server does not: %s', (_, changes) => {
    expect(decideMail(facts(changes))).toMatchObject({ action: 'hold-for-review' });
  });

  it('takes it as the requester’s when it is theirs', () => {
    const decision = decideMail(facts({ ...vouched, threaded: threaded('token', { handlers: ['ada@example.com'] }) }));
    expect(decision).toMatchObject({ action: 'comment', by: 'outside', visibility: 'public' });
  });
});

describe('Given a word and nothing else, decideMail', () => {
  const word = (text: string, threads: ThreadedRecord | null) =>
    decideMail(facts({ mail: aMail({ text, subject: 'Re: Printer' }), threaded: threads }));
  const aParticipant = { requester: 'bob@example.com', participants: ['ada@example.com'] };

  it.each(['status', 'confirm', 'reopen', 'escalate'])('obeys the requester who says %s', (text) => {
    const decision = word(text, threaded('token'));
    expect(decision).toMatchObject({ action: 'command', command: { word: text }, number: 'INC-000001' });
  });

  it('tells a participant the status, and takes any other word of theirs for a message', () => {
    expect(word('status', threaded('token', aParticipant))).toMatchObject({ action: 'command' });
    expect(word('confirm', threaded('token', aParticipant))).toMatchObject({ action: 'comment', visibility: 'public' });
  });

  it('obeys no stranger, with a token or with a number', () => {
    const bobs = { requester: 'bob@example.com' };
    expect(word('status', threaded('token', bobs))).toMatchObject({ action: 'hold-for-review' });
    expect(word('status', threaded('subject', bobs))).toMatchObject({ action: 'open' });
  });

  it('of a new mail obeys only the question how everything of the sender’s stands', () => {
    expect(word('status', null)).toMatchObject({ action: 'command', number: null });
    expect(word('escalate', null)).toMatchObject({ action: 'open' });
  });

  it('obeys nobody whose mail is not authentic', () => {
    const mail = aMail({ text: 'confirm', subject: 'Re: Printer' });
    const decision = decideMail(facts({ mail, trust: { ...trusted, dmarc: 'fail' }, threaded: threaded('token') }));
    expect(decision).toMatchObject({ action: 'hold-for-review' });
  });
});

describe('Given a mail that is awaited on a record, decideMail', () => {
  const grace = { address: 'grace@example.com', name: null };
  const awaited = (requester: string): ThreadedRecord => ({
    ...threaded('subject', { requester }),
    thread: { number: 'INC-000001', by: 'awaited-id', awaitedBy: grace.address },
  });

  it.each([
    ['whose sender takes part and which names who waits', 'ada@example.com', [grace], [], 'comment'],
    ['which does not name who waits', 'ada@example.com', [], [], 'open'],
    ['which does not name somebody of the desk, who waits', 'ada@example.com', [], [grace.address], 'comment'],
    ['whose sender takes no part', grace.address, [grace], [], 'open'],
  ] as const)('takes one %s as it would the other way round', (_, requester, cc, agents, action) => {
    const decision = decideMail(facts({ mail: aMail({ cc: [...cc] }), agents, threaded: awaited(requester) }));
    expect(decision).toMatchObject({ action, ...(action === 'comment' && { visibility: 'public', by: 'outside' }) });
  });

  it.each([{ subject: 'Fwd: Printer on fire' }, { subject: 'Re: Printer on fire', text: 'reopen', cc: [] }])(
    'opens a record for what joins nothing, and for a word to one who is nobody to it: %j',
    (changes) => {
      const mail = aMail({ cc: [grace], ...changes });
      expect(decideMail(facts({ mail, threaded: awaited('ada@example.com') })).action).toBe('open');
    },
  );
});
