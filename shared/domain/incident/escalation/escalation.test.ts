import { describe, expect, it } from 'vitest';
import { aStep, escalating } from '#domain/escalation/policy-for-tests.ts';
import { nextTimer } from '#domain/incident/plan.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { at, History, LIN, MAX } from '#test/harness/desk-history.ts';

/** Four hours to resolve, round the clock; opened at 10:00 on the seventh, so due at 14:00. */
const CRITICAL = { impact: 'critical', urgency: 'critical' } as const;
const FIRE = { type: 'fire-timers' } as const;
const RESOLVE = { type: 'resolve', code: 'fixed', notes: 'Done', workaround: false } as const;

const HALF = aStep('half', { percent: 50 });
const MOST = aStep('most', { percent: 90 });
const BREACH = aStep('breached', { atBreach: true });
const HOUR_AFTER = aStep('an hour late', { afterBreach: 'PT1H' });
const DAY_AFTER = aStep('a day late', { afterBreach: 'P1D' });
const ALL = [HALF, MOST, BREACH, HOUR_AFTER, DAY_AFTER];

const opened = (steps = ALL, change = {}) => new History(escalating(steps, change)).open(at(7, '10:00'), LIN, CRITICAL);
const stepped = ({ entries }: History) =>
  entries.filter((entry): entry is Entry<'escalation-stepped'> => entry.type === 'escalation-stepped');
const taken = (history: History) => stepped(history).map(({ data, at: when }) => [data.step, when]);

describe('given a clock nobody stops', () => {
  it('takes every step once, each at its own instant, however late the desk wakes', () => {
    const history = opened().do(at(9, '10:00'), SYSTEM, FIRE).do(at(9, '11:00'), SYSTEM, FIRE);
    expect(taken(history)).toEqual([
      ['half', at(7, '12:00')],
      ['most', at(7, '13:36')],
      ['breached', at(7, '14:00')],
      ['an hour late', at(7, '15:00')],
      ['a day late', at(8, '14:00')],
    ]);
    expect(nextTimer(history.record, history.configuration)).toBeNull();
  });

  it('records the breach before the step that goes with it', () => {
    const history = opened([BREACH]).do(at(7, '14:00'), SYSTEM, FIRE);
    expect(history.types.slice(-2)).toEqual(['sla-breached', 'escalation-stepped']);
  });

  it('names the step as the next timer', () => {
    const history = opened([aStep('early', { percent: 1 })]);
    expect(nextTimer(history.record, history.configuration)).toEqual({
      kind: 'escalation-step',
      at: at(7, '10:02:24'),
    });
  });
});

describe('given a step from the first minute', () => {
  const first = [aStep('informed', { atStart: true }), HALF];

  it('when the record is opened then it is taken at that instant, once', () => {
    const history = opened(first).do(at(7, '10:00'), SYSTEM, FIRE).do(at(7, '13:00'), SYSTEM, FIRE);
    expect(taken(history)).toEqual([
      ['informed', at(7, '10:00')],
      ['half', at(7, '12:00')],
    ]);
  });

  it('when the record becomes as urgent only later then it is taken then', () => {
    const policies = escalating(first);
    const [critical, ...others] = policies.serviceLevels;
    const only = { ...policies, serviceLevels: [critical, ...others.map(({ escalation: _, ...rest }) => rest)] };
    const history = new History(only as typeof policies).open(at(7, '10:00'), LIN);
    expect(taken(history)).toEqual([]);
    history.do(at(7, '10:30'), LIN, { type: 'reclassify', ...CRITICAL });
    expect(taken(history)).toEqual([['informed', at(7, '10:30')]]);
  });
});

describe('given a clock that stops', () => {
  it.each([
    ['is resolved', RESOLVE],
    ['is canceled', { type: 'cancel', reason: 'Twice' } as const],
  ])('when it %s then no step comes any more', (_, command) => {
    const history = opened().do(at(7, '14:30'), LIN, command).do(at(20, '10:00'), SYSTEM, FIRE);
    expect(taken(history).map(([step]) => step)).toEqual(['half', 'most', 'breached']);
  });

  it('when it is paused then none is armed, also after the breach, and time goes on where it stood', () => {
    const history = opened([HOUR_AFTER]).do(at(7, '14:30'), LIN, {
      type: 'hold',
      reason: 'awaiting_supplier',
      comment: '?',
    });
    expect(nextTimer(history.record, history.configuration)?.kind).not.toBe('escalation-step');
    history.do(at(7, '20:00'), LIN, { type: 'resume' }).do(at(8, '10:00'), SYSTEM, FIRE);
    expect(taken(history)).toEqual([['an hour late', at(7, '20:30')]]);
  });

  it('when it is reopened then steps that were taken stay so, and the others go on', () => {
    const history = opened([BREACH, HOUR_AFTER]).do(at(7, '14:30'), LIN, RESOLVE);
    history.do(at(7, '16:00'), LIN, { type: 'reopen', reason: 'No' }).do(at(8, '10:00'), SYSTEM, FIRE);
    expect(taken(history)).toEqual([
      ['breached', at(7, '14:00')],
      ['an hour late', at(7, '16:30')],
    ]);
  });

  it('when it starts anew then a new cycle takes its own steps', () => {
    const { serviceLevels } = escalating([HALF]);
    const restarting = serviceLevels.map((policy) => ({ ...policy, reopen: 'restart' as const }));
    const history = opened([HALF], { serviceLevels: restarting }).do(at(7, '13:00'), LIN, RESOLVE);
    history.do(at(7, '16:00'), LIN, { type: 'reopen', reason: 'No' }).do(at(7, '19:00'), SYSTEM, FIRE);
    expect(taken(history)).toEqual([
      ['half', at(7, '12:00')],
      ['half', at(7, '18:00')],
    ]);
  });
});

describe('given a target that changes', () => {
  const to = (impact: 'critical' | 'low') => ({ type: 'reclassify', impact, urgency: impact }) as const;
  const low = (steps = ALL) =>
    new History(escalating(steps)).open(at(7, '10:00'), LIN, { impact: 'high', urgency: 'high' });

  it('when several steps are jumped then only the highest is taken, and it names the others', () => {
    const history = low().do(at(7, '13:50'), LIN, to('critical'));
    expect(stepped(history).map(({ data, at: when }) => [data.step, data.skipped, data.dueAt, when])).toEqual([
      ['most', ['half'], at(7, '13:36'), at(7, '13:50')],
    ]);
    history.do(at(7, '14:00'), SYSTEM, FIRE);
    expect(taken(history).map(([step]) => step)).toEqual(['most', 'breached']);
  });

  it('when the deadline is jumped as well then the breach comes first and one step after it', () => {
    const history = low().do(at(7, '15:10'), LIN, to('critical'));
    expect(stepped(history).map(({ data }) => [data.step, data.skipped])).toEqual([
      ['half', []],
      ['an hour late', ['most', 'breached']],
    ]);
    expect(history.types.slice(-2)).toEqual(['sla-breached', 'escalation-stepped']);
  });

  it('when only shares are jumped by a breach then the breach alone is told', () => {
    const history = low([MOST]).do(at(7, '15:10'), LIN, to('critical')).do(at(9, '10:00'), SYSTEM, FIRE);
    expect(taken(history)).toEqual([]);
  });

  it('when the used share falls then its step is armed again', () => {
    const history = opened([HALF]).do(at(7, '12:30'), LIN, { type: 'reclassify', impact: 'high', urgency: 'high' });
    history.do(at(7, '15:00'), SYSTEM, FIRE);
    expect(taken(history)).toEqual([
      ['half', at(7, '12:00')],
      ['half', at(7, '14:00')],
    ]);
  });
});

describe('given what a step does', () => {
  it('when it moves to the next tier then the system assigns with the reason, at the instant of the step', () => {
    const history = opened([aStep('up', { percent: 50 }, [{ do: 'move', to: 'next-tier' }])]);
    history.do(at(7, '12:30'), LIN, { type: 'accept' });
    const assigned = history.entries.find(({ type }) => type === 'assigned');
    expect(assigned).toMatchObject({
      ...{ by: 'system', at: at(7, '12:00'), why: 'Escalation step "up" of the resolution clock' },
      data: { group: 'infrastructure', tier: 2 },
    });
    expect(history.entries.at(-1)).toMatchObject({ type: 'accepted', by: LIN.id, at: at(7, '12:30') });
  });

  it('when it raises the priority then the target follows, one level and no more', () => {
    const steps = [aStep('more', { percent: 50 }, [{ do: 'raise-priority' }])];
    const history = new History(escalating(steps)).open(at(7, '10:00'), LIN, { impact: 'high', urgency: 'high' });
    history.do(at(8, '10:00'), SYSTEM, FIRE);
    expect(history.record).toMatchObject({ priority: 'critical', priorityOverride: { priority: 'critical' } });
    expect(taken(history)).toEqual([['more', at(7, '14:00')]]);
    const breach = history.entries.find(
      ({ type, data }) => type === 'sla-breached' && 'clock' in data && data.clock === 'resolution',
    );
    expect(breach).toMatchObject({ at: at(7, '14:00') });
  });

  it('when it proposes a major incident then the record says so, once', () => {
    const propose = [{ do: 'propose-major' as const }];
    const history = opened([aStep('big', { percent: 50 }, propose), aStep('bigger', { percent: 60 }, propose)]);
    history.do(at(7, '13:00'), SYSTEM, FIRE);
    expect(history.record.major?.state).toBe('proposed');
    expect(history.types.filter((type) => type === 'major-proposed')).toHaveLength(1);
    expect(stepped(history).at(-1)?.data.impossible).toEqual([
      { do: 'propose-major', reason: 'a major incident is proposed already' },
    ]);
  });

  it('when an action leads nowhere then the entry says why and the rest is done', () => {
    const steps = [
      aStep('all', { percent: 50 }, [
        { do: 'move', to: 'next-tier' },
        { do: 'raise-priority' },
        { do: 'propose-major' },
      ]),
    ];
    const history = opened(steps).do(at(7, '10:01'), LIN, { type: 'assign', group: 'vendor' });
    history.do(at(7, '13:00'), SYSTEM, FIRE);
    expect(stepped(history)[0]?.data.impossible).toEqual([
      { do: 'move', reason: 'no group stands above tier 3' },
      { do: 'raise-priority', reason: 'the priority is critical already' },
    ]);
    expect(history.record).toMatchObject({ group: 'vendor', major: { state: 'proposed' } });
  });
});

describe('given people who are told in their own time', () => {
  const people = { 'lin@example.com': { calendar: 'business-hours' }, 'max@example.com': { calendar: 'always' } };
  const tell = (...whom: ('assignee' | { person: string } | { chain: string })[]) =>
    aStep('late', { percent: 50 }, [{ do: 'tell', whom }], 'recipient-calendar');
  /** Half of the target is used at 22:00, when business hours are over. */
  const evening = (step: ReturnType<typeof tell>, change = {}) =>
    new History(escalating([step], { people, ...change })).open(at(7, '20:00'), LIN, CRITICAL);
  const told = ({ entries }: History) => entries.filter(({ type }) => type === 'escalation-told');

  it('when they are at work then they are told at once', () => {
    const history = evening(tell({ person: MAX.id })).do(at(7, '22:00'), SYSTEM, FIRE);
    expect(stepped(history)[0]?.data).toMatchObject({ tells: [{ person: MAX.id }], waits: [] });
  });

  it('when they are not then the mail waits for their opening, and comes once', () => {
    const history = evening(tell('assignee', { person: MAX.id })).do(at(7, '20:01'), LIN, { type: 'accept' });
    history.do(at(8, '12:00'), SYSTEM, FIRE).do(at(9, '12:00'), SYSTEM, FIRE);
    expect(stepped(history)[0]?.data).toMatchObject({
      tells: [{ person: MAX.id }],
      waits: [{ whom: 'assignee', at: at(8, '09:00') }],
    });
    expect(told(history)).toMatchObject([
      { at: at(8, '09:00'), by: 'system', data: { tells: ['assignee'], waits: [] } },
    ]);
    expect(history.record.waitingTells).toEqual([]);
  });

  it('when a chain is told then each of it waits alone', () => {
    const chains = { managers: ['lin@example.com', 'max@example.com'] };
    const history = evening(tell({ chain: 'managers' }), { chains }).do(at(7, '22:00'), SYSTEM, FIRE);
    expect(stepped(history)[0]?.data).toMatchObject({
      tells: [{ person: MAX.id }],
      waits: [{ whom: { person: LIN.id }, at: at(8, '09:00') }],
    });
  });

  it('when somebody else has the role by then whose day has not begun, then it waits on for them', () => {
    const late = { zone: 'UTC', week: { tue: ['15:00-16:00'] } };
    const calendars = { ...escalating([HALF]).calendars, late };
    const change = { calendars, people: { ...people, 'max@example.com': { calendar: 'late' } } };
    const history = evening(tell('assignee'), change).do(at(7, '20:01'), LIN, { type: 'accept' });
    history.do(at(8, '08:00'), LIN, { type: 'assign', group: 'service-desk', assignee: MAX.id });
    history.do(at(8, '16:00'), SYSTEM, FIRE);
    expect(told(history).map(({ at: when, data }) => [when, data])).toMatchObject([
      [at(8, '09:00'), { tells: [], waits: [{ whom: 'assignee', at: at(8, '15:00') }] }],
      [at(8, '15:00'), { tells: ['assignee'], waits: [] }],
    ]);
  });

  it('when it is resolved before then nobody is told any more', () => {
    const history = evening(tell({ person: LIN.id })).do(at(7, '23:00'), LIN, RESOLVE);
    expect(history.record.waitingTells).toEqual([]);
    expect(told(history.do(at(8, '12:00'), SYSTEM, FIRE))).toEqual([]);
  });
});
