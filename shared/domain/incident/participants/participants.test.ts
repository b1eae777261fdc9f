import { describe, expect, it } from 'vitest';
import { addressedBy, peopleOf } from '#domain/mail-in/people-of-mail.ts';
import { ADA, at, History, LIN } from '#test/harness/desk-history.ts';

const GRACE = { email: 'grace@example.com', name: 'Grace' };
const BOB = { email: 'bob@example.com', name: null };
const AS_GRACE = { kind: 'person', id: GRACE.email, staff: false } as const;
const write = (more: object = {}) => ({ type: 'comment', body: 'Look', visibility: 'public', ...more }) as const;
const add = (person: typeof GRACE) => ({ type: 'add-participant', ...person }) as const;
const remove = { type: 'remove-participant', email: GRACE.email } as const;
const emails = ({ record }: History) => record.participants.map(({ email }) => email);
const opened = () => new History().open(at(7, '09:00'), ADA);

describe('given people who take part in a record', () => {
  it('when a mail names them then each is added once, and its requester is not', () => {
    const named = [GRACE, { email: ADA.id, name: 'Ada' }, BOB];
    const history = opened().do(at(7, '10:00'), ADA, write({ participants: named }));
    history.do(at(7, '11:00'), ADA, write({ participants: named }));
    expect(emails(history)).toEqual([GRACE.email, BOB.email]);
    expect(history.types.filter((type) => type === 'participant-added')).toHaveLength(2);
  });

  it('when it names whoever works on the record then they stay the desk’s', () => {
    const history = opened().do(at(7, '10:00'), LIN, { type: 'accept' });
    expect(
      emails(history.do(at(7, '10:01'), ADA, write({ participants: [{ email: LIN.id, name: 'Lin' }, BOB] }))),
    ).toEqual([BOB.email]);
  });

  it('when one was removed then a reply to all does not bring them back, and the desk can', () => {
    const history = opened().do(at(7, '10:00'), LIN, add(GRACE)).do(at(7, '10:01'), LIN, remove);
    history.do(at(7, '10:02'), ADA, write({ participants: [GRACE, BOB] }));
    expect(emails(history)).toEqual([BOB.email]);
    expect(emails(history.do(at(7, '10:03'), LIN, add(GRACE)))).toEqual([BOB.email, GRACE.email]);
  });

  it('when there is no more room then a mail adds as many as fit, and a person is told', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ email: `p${index}@example.com`, name: null }));
    const history = opened().do(at(7, '10:00'), ADA, write({ participants: many }));
    expect(emails(history)).toHaveLength(20);
    expect(() => history.do(at(7, '10:01'), LIN, add(GRACE))).toThrow('invalid');
  });

  it('when it is the requester, or somebody takes no part, then that is said', () => {
    expect(() => opened().do(at(7, '10:00'), LIN, add({ email: ADA.id, name: 'Ada' }))).toThrow('invalid');
    expect(() => opened().do(at(7, '10:00'), LIN, remove)).toThrow('not-found');
  });

  it('when one turns out to be the requester then they take part as that alone, and who it was takes none', () => {
    const history = opened().do(at(7, '10:00'), LIN, add(GRACE));
    history.do(at(7, '10:01'), LIN, { type: 'reclassify', requester: GRACE });
    expect(history.record).toMatchObject({ requester: GRACE, participants: [], removedParticipants: [ADA.id] });
    history.do(at(7, '10:02'), AS_GRACE, write({ participants: [{ email: ADA.id, name: 'Ada' }, BOB] }));
    expect(emails(history)).toEqual([BOB.email]);
    history.do(at(7, '10:03'), LIN, { type: 'reclassify', requester: { email: ADA.id, name: 'Ada' } });
    expect(history.record.removedParticipants).toEqual([GRACE.email]);
  });

  it('when one writes then it ends a hold that waits for an answer, and reopens nothing', () => {
    const hold = { type: 'hold', reason: 'awaiting_requester', comment: 'Which one?' } as const;
    const history = opened().do(at(7, '10:00'), LIN, add(GRACE)).do(at(7, '10:01'), LIN, hold);
    expect(history.do(at(7, '10:02'), AS_GRACE, write()).record.status).toBe('in_progress');
    const resolve = { type: 'resolve', code: 'fixed', notes: 'Done', workaround: false } as const;
    history.do(at(7, '10:03'), LIN, resolve).do(at(7, '10:04'), AS_GRACE, write());
    expect(history.record.status).toBe('resolved');
    expect(history.entries.at(-1)).toMatchObject({ type: 'commented', as: 'participant' });
  });
});

describe('given a mail', () => {
  const box = (address: string, name: string | null = null) => ({ address, name });
  const mail = {
    from: box('ada@example.com', 'Ada'),
    to: [box('desk+token@example.net'), box('grace@example.com', 'Grace')],
    cc: [box('lin@example.com'), box('no-reply@example.com'), box('x\r\ny@example.com'), box('grace@example.com')],
  };

  it('when it names people then they are its sender and recipients, without the desk and addresses nobody reads', () => {
    expect(peopleOf(mail, ['desk@example.net', 'lin@example.com'])).toEqual([
      { email: 'ada@example.com', name: 'Ada' },
      { email: 'grace@example.com', name: 'Grace' },
    ]);
  });

  it('when it goes to hundreds then no more than forty are looked at', () => {
    const to = Array.from({ length: 500 }, (_, index) => box(`p${index}@example.com`));
    expect(peopleOf({ ...mail, to }, [])).toHaveLength(40);
    expect(addressedBy({ to, cc: [] })).toHaveLength(40);
  });
});
