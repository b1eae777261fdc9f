import { describe, expect, it } from 'vitest';
import type { Configuration } from '#domain/configuration/configuration.ts';
import { ConfigurationSchema } from '#domain/configuration/configuration.ts';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { nextTimer } from '#domain/incident/plan.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import { type Actor, SYSTEM } from '#domain/kernel/actor.ts';
import type { MajorsPart } from '#domain/majors/majors-fragment.ts';
import { aPerson, aStaff } from '#domain/paging/staff-for-tests.ts';
import { ADA, at, History, LIN, ROBOT } from '#test/harness/desk-history.ts';
import { AcceptMajorSchema, type UpdateMajor } from './major-commands.ts';

const MIRA: Actor = { kind: 'person', id: 'mira@example.com', staff: true };
const FIRE = { type: 'fire-timers' } as const;
const PROPOSE = { type: 'propose-major', reason: 'Nobody can pay' } as const;
const ACCEPT = { type: 'accept-major' } as const;
const RESOLVE = { type: 'resolve', code: 'fixed', notes: 'Failed over', workaround: false } as const;
const UPDATE: UpdateMajor = { type: 'update-major', summary: 'Half of all payments fail', audience: ['stakeholders'] };

type Majors = Partial<MajorsPart['majorIncidents']>;

function ruledBy(majorIncidents: Majors, change: object = {}): Partial<Configuration> {
  const shipped = shippedConfiguration('desk@example.com');
  return ConfigurationSchema.parse({
    ...shipped,
    ...change,
    majorIncidents: { ...shipped.majorIncidents, ...majorIncidents },
  });
}

const opened = (majors: Majors = {}, change: object = {}) =>
  new History(ruledBy(majors, change)).open(at(7, '10:00'), LIN, { impact: 'critical', urgency: 'critical' });
const accepted = (majors: Majors = {}, change: object = {}) =>
  opened(majors, change).do(at(7, '10:10'), MIRA, { ...ACCEPT, cadence: 'PT30M' });

function of<Name extends Entry['type']>({ entries }: History, name: Name): Entry<Name>[] {
  return entries.filter((entry): entry is Entry<Name> => entry.type === name);
}

describe('given that somebody proposes a major incident', () => {
  it('then nothing but that has changed, and it is proposed once', () => {
    const before = opened();
    const { status, clocks, hasChildren } = before.record;
    const history = before.do(at(7, '10:05'), LIN, PROPOSE);
    expect(history.record).toMatchObject({
      status,
      clocks,
      hasChildren,
      major: { state: 'proposed', reason: 'Nobody can pay' },
    });
    expect(() => history.do(at(7, '10:06'), LIN, PROPOSE)).toThrow('nobody has decided yet');
  });

  it('when nobody decides then the manager is reminded on each business day, and the record does not close', () => {
    const history = opened().do(at(7, '10:05'), LIN, PROPOSE).do(at(7, '11:00'), LIN, RESOLVE);
    history.do(at(15, '10:00'), SYSTEM, FIRE);
    // Tuesday to Friday, then Monday: the second weekend has not come.
    expect(of(history, 'major-reminded').map((entry) => entry.at)).toEqual(
      [8, 9, 10, 11, 14].map((day) => at(day, '10:05')),
    );
    expect(history.record.status).toBe('resolved');
  });

  it('when it is rejected after the day of its closure then it closes then, and not before', () => {
    const history = opened().do(at(7, '10:05'), LIN, PROPOSE).do(at(7, '11:00'), LIN, RESOLVE);
    history.do(at(16, '12:00'), MIRA, { type: 'reject-major', reason: 'One customer' });
    expect(history.record).toMatchObject({ status: 'closed', closedAt: at(16, '12:00'), major: { state: 'rejected' } });
  });

  it('when the record comes to nothing then there is nothing to decide any more', () => {
    const history = opened()
      .do(at(7, '10:05'), LIN, PROPOSE)
      .do(at(7, '11:00'), LIN, { type: 'cancel', reason: 'Twice' });
    expect(history.record.major?.state).toBe('rejected');
    expect(nextTimer(history.record, history.configuration)).toBeNull();
  });
});

describe('given rules that propose', () => {
  const byPriority = { name: 'critical', match: { priority: 'critical' as const } };
  const items = {
    shop: { label: 'Shop', criticality: 'critical' },
    web: { label: 'Web', dependsOn: ['db'], criticality: 'high' },
    db: { label: 'Database' },
  };

  it.each<[string, MajorsPart['majorIncidents']['rules'][number], Partial<Parameters<History['open']>[2]>, boolean]>([
    ['its priority fits', byPriority, {}, true],
    ['its priority does not', { ...byPriority, match: { priority: 'low' } }, {}, false],
    [
      'its item is as critical',
      { name: 'items', match: {}, criticality: 'critical' },
      { configurationItems: ['shop'] },
      true,
    ],
    [
      'what depends on its item is as critical',
      { name: 'items', match: {}, criticality: 'high' },
      { configurationItems: ['db'] },
      true,
    ],
    [
      'its item is less critical',
      { name: 'items', match: {}, criticality: 'critical' },
      { configurationItems: ['web'] },
      false,
    ],
    ['its requester is the one', { name: 'board', match: { requester: '@example.com' } }, {}, true],
    ['nobody has counted its children', { name: 'many', match: {}, children: 3 }, {}, false],
  ])('when %s then it is proposed, or not', (_, rule, report, is) => {
    const history = new History(ruledBy({ rules: [rule] }, { configurationItems: items }));
    history.open(at(7, '10:00'), LIN, { impact: 'critical', urgency: 'critical', ...report });
    expect(of(history, 'major-proposed').map(({ by, data }) => [by, data.rule])).toEqual(
      is ? [['system', rule.name]] : [],
    );
  });

  it('when a record becomes what a rule is for then it is proposed', () => {
    const history = new History(ruledBy({ rules: [byPriority] })).open(at(7, '10:00'), LIN);
    expect(history.record.major).toBeNull();
    history.do(at(7, '10:05'), LIN, { type: 'reclassify', impact: 'critical', urgency: 'critical' });
    expect(history.record.major?.state).toBe('proposed');
  });

  it('when enough records are under it then it is proposed', () => {
    const history = opened({ rules: [{ name: 'many', match: {}, children: 3 }] });
    history.do(at(7, '10:05'), SYSTEM, { type: 'count-children', children: 2 });
    expect(history.record.major).toBeNull();
    history.do(at(7, '10:06'), SYSTEM, { type: 'count-children', children: 3 });
    expect(history.record.major).toMatchObject({ state: 'proposed', reason: expect.stringContaining('3 records') });
  });

  it('when it was rejected then the same rule is silent, and another speaks', () => {
    const rules = [byPriority, { name: 'many', match: {}, children: 2 }];
    const history = opened({ rules }).do(at(7, '10:05'), MIRA, { type: 'reject-major', reason: 'No' });
    history.do(at(7, '10:06'), LIN, { type: 'assign', group: 'infrastructure' });
    expect(history.record.major?.state).toBe('rejected');
    history.do(at(7, '10:07'), SYSTEM, { type: 'count-children', children: 2 });
    expect(history.record.major?.state).toBe('proposed');
  });
});

describe('given that it is accepted', () => {
  const PLAN = {
    board: {
      match: { priority: 'critical' as const },
      stakeholders: [
        'board@example.com',
        'gone@example.com',
        { chain: 'managers' },
        { group: 'infrastructure' },
        { webhook: 'status' },
      ],
      cadence: { critical: 'PT20M' },
    },
  };
  const more = {
    chains: { managers: ['boss@example.com', 'board@example.com'] },
    webhooks: { status: { url: 'https://status.example.com/' } },
  };
  const staff = {
    ...aStaff([aPerson('ben@example.com', { groups: ['infrastructure', 'service-desk'] })], {
      scribes: ['sue@example.com'],
    }),
    gone: new Set(['gone@example.com']),
  };
  const majors: Majors = {
    bridge: 'https://meet.example.com/{tenant}/{{record.number}}',
    plans: PLAN as never,
    roles: {
      commander: { label: 'Commander' },
      scribe: { label: 'Scribe', schedule: 'scribes' },
      experts: { label: 'Experts', schedule: 'nobody' },
    },
  };
  const history = () => opened(majors, more).with(staff).do(at(7, '10:10'), MIRA, ACCEPT);

  it('then who accepts leads it, roles are filled by who is on call, and the bridge has the number', () => {
    expect(history().record.major).toMatchObject({
      ...{ state: 'accepted', commander: MIRA.id, roles: { commander: MIRA.id, scribe: 'sue@example.com' } },
      ...{
        bridge: 'https://meet.example.com/default/INC-000001',
        plan: 'board',
        cadence: 'PT20M',
        nextUpdateAt: at(7, '10:30'),
      },
      milestones: [
        { name: 'detected', at: at(7, '10:00') },
        { name: 'declared', at: at(7, '10:10') },
      ],
    });
    expect(of(history(), 'major-accepted')[0]?.data.vacant).toEqual([
      { role: 'experts', reason: 'there is no schedule nobody' },
    ]);
  });

  it('then everybody behind the plan is told once, and who is there no more is named', () => {
    expect(of(history(), 'major-accepted')[0]?.data).toMatchObject({
      tell: ['board@example.com', 'boss@example.com', 'ben@example.com'],
      webhooks: ['status'],
      nobody: [{ whom: 'gone@example.com', reason: expect.stringContaining('no more') }],
    });
  });

  it('then the team and the group that has it are called to the bridge, each once', () => {
    const called = of(history(), 'page-requested').flatMap(({ data }) => data.pages.map(({ person }) => person));
    expect(called).toEqual(['sue@example.com', 'ben@example.com']);
    expect(of(history(), 'page-requested')).toHaveLength(1);
    expect(of(history(), 'page-requested')[0]?.data.message).toBe('https://meet.example.com/default/INC-000001');
  });

  it('when forty people have roles then calling them is one entry', () => {
    const address = (place: number) => `expert-${place}@example.com`;
    const roles = Object.fromEntries(
      ['communications', 'scribe', 'experts', 'customer-contact'].map((role, at) => [
        role,
        Array.from({ length: 10 }, (_, place) => address(10 * at + place)),
      ]),
    );
    const [called, ...others] = of(opened().do(at(7, '10:10'), MIRA, { ...ACCEPT, roles }), 'page-requested');
    expect(others).toEqual([]);
    expect(called?.data.pages).toHaveLength(40);
    const all = { ...roles, commander: MIRA.id };
    expect(AcceptMajorSchema.safeParse({ roles: all }).error?.issues[0]?.message).toContain('at most 40 people');
  });

  it('then status, clocks and children are what they were', () => {
    const before = opened(majors, more).do(at(7, '10:10'), SYSTEM, FIRE).record;
    const { status, clocks, hasChildren, priority, group, assignee } = history().record;
    expect({ status, clocks, hasChildren, priority, group, assignee }).toEqual({
      ...{ status: before.status, clocks: before.clocks, hasChildren: before.hasChildren },
      ...{ priority: before.priority, group: before.group, assignee: before.assignee },
    });
  });

  it.each<[string, object, string]>([
    ['an unknown plan', { plan: 'none' }, 'must be one of: board'],
    ['an unknown role', { roles: { cook: 'lin@example.com' } }, 'roles.cook'],
    ['somebody who left', { commander: 'gone@example.com' }, 'is of the desk no more'],
    ['two commanders', { roles: { commander: ['a@example.com', 'b@example.com'] } }, 'must name one person'],
  ])('when it names %s then it is refused, and nothing has happened', (_, change, message) => {
    const before = opened(majors, more).with(staff);
    const { version } = before.record;
    expect(() => before.do(at(7, '10:10'), MIRA, { ...ACCEPT, ...change })).toThrow(message);
    expect(before.record.version).toBe(version);
  });

  it('when a machine accepts then somebody must be named', () => {
    expect(() => opened().do(at(7, '10:10'), ROBOT, ACCEPT)).toThrow('must be named');
    expect(opened().do(at(7, '10:10'), ROBOT, { ...ACCEPT, commander: MIRA.id }).record.major?.commander).toBe(MIRA.id);
  });

  it('then it can be accepted no second time, not canceled, not closed and not merged; after it is demoted it can', () => {
    const major = accepted();
    expect(() => major.do(at(7, '10:11'), MIRA, ACCEPT)).toThrow('already');
    expect(() => major.do(at(7, '10:11'), LIN, { type: 'cancel', reason: 'Twice' })).toThrow('demote it first');
    major.do(at(7, '10:12'), LIN, RESOLVE);
    expect(() => major.do(at(7, '10:13'), LIN, { type: 'close' })).toThrow(
      'its review is neither completed nor waived',
    );
    major.do(at(7, '10:14'), MIRA, { type: 'demote-major', reason: 'A branch office' });
    expect(major.do(at(7, '10:15'), LIN, { type: 'close' }).record.status).toBe('closed');
  });

  it('when the requester confirms before the review ends then that is kept once, and the record stays', () => {
    const major = accepted().do(at(7, '11:00'), LIN, RESOLVE).do(at(7, '12:00'), ADA, { type: 'confirm' });
    major.do(at(7, '12:01'), ADA, { type: 'confirm' });
    expect(of(major, 'confirmed')).toHaveLength(1);
    expect(major.record).toMatchObject({ status: 'resolved', confirmedAhead: true });
    expect(nextTimer(major.record, major.configuration)?.kind).toBe('review-due');
  });
});

describe('given the update clock', () => {
  const breaches = (history: History) =>
    of(history, 'sla-breached')
      .filter(({ data }) => data.clock === 'update')
      .map(({ at: when, data }) => [when, data.missed, data.nextUpdateAt]);

  it('when nobody writes then each cadence is missed at its second, once', () => {
    const history = accepted();
    for (const time of ['10:40', '11:10', '11:40']) history.do(at(7, time), SYSTEM, FIRE);
    expect(breaches(history)).toEqual([
      [at(7, '10:40'), 1, at(7, '11:10')],
      [at(7, '11:10'), 1, at(7, '11:40')],
      [at(7, '11:40'), 1, at(7, '12:10')],
    ]);
  });

  it('when it is found late then one notice says how many were missed', () => {
    expect(breaches(accepted().do(at(7, '12:00'), SYSTEM, FIRE))).toEqual([[at(7, '10:40'), 3, at(7, '12:10')]]);
  });

  it('when eight in a row were missed then it is told once a day', () => {
    const history = accepted();
    let timer = nextTimer(history.record, history.configuration);
    const late: string[] = [];
    while (timer !== null && timer.at < at(10, '00:00')) {
      history.do(timer.at, SYSTEM, FIRE);
      if (timer.kind === 'update-deadline') late.push(timer.at);
      timer = nextTimer(history.record, history.configuration);
    }
    const [, , , , , , , eighth = ''] = late;
    expect(eighth).toBe(at(7, '14:10'));
    expect(late.slice(8)).toEqual([at(8, '14:10'), at(9, '14:10')]);
    expect(breaches(history).slice(8)).toEqual([
      [at(8, '14:10'), 48, at(8, '14:40')],
      [at(9, '14:10'), 48, at(9, '14:40')],
    ]);
  });

  it('when somebody writes then it counts from then; what is internal does not count', () => {
    const history = accepted().do(at(7, '10:30'), MIRA, { ...UPDATE, audience: ['internal'] });
    expect(history.record.major?.nextUpdateAt).toBe(at(7, '10:40'));
    history.do(at(7, '10:35'), MIRA, UPDATE);
    expect(history.record.major?.nextUpdateAt).toBe(at(7, '11:05'));
    history.do(at(7, '10:36'), MIRA, { ...UPDATE, nextUpdateAt: at(7, '12:00') });
    expect(history.record.major?.nextUpdateAt).toBe(at(7, '12:00'));
    expect(() => history.do(at(7, '10:37'), MIRA, { ...UPDATE, nextUpdateAt: at(7, '10:37') })).toThrow(
      'must lie after',
    );
  });

  it('when the cadence is another then it counts from the last update', () => {
    const history = accepted().do(at(7, '10:30'), MIRA, UPDATE);
    history.do(at(7, '10:50'), MIRA, { type: 'change-major', cadence: 'PT1H' });
    expect(history.record.major).toMatchObject({ cadence: 'PT1H', nextUpdateAt: at(7, '11:30') });
    history.do(at(7, '10:55'), MIRA, { type: 'change-major', cadence: 'PT10M' });
    expect(breaches(history)).toEqual([[at(7, '10:40'), 2, at(7, '11:00')]]);
  });

  it('when it is resolved then none is due; when it is reopened then one is, a cadence later', () => {
    const history = accepted().do(at(7, '10:20'), LIN, RESOLVE).do(at(7, '12:00'), SYSTEM, FIRE);
    expect(history.record.major).toMatchObject({
      nextUpdateAt: null,
      milestones: expect.arrayContaining([{ name: 'restored', at: at(7, '10:20') }]),
    });
    history.do(at(7, '12:10'), LIN, { type: 'reopen', reason: 'It is back' });
    expect(history.record.major?.nextUpdateAt).toBe(at(7, '12:40'));
    expect(history.record.major?.milestones.map(({ name }) => name)).toEqual(['detected', 'declared']);
    expect(breaches(history)).toEqual([]);
  });

  it('when it is over then an update is refused', () => {
    const history = accepted().do(at(7, '10:20'), MIRA, { type: 'demote-major', reason: 'Small' });
    expect(() => history.do(at(7, '10:30'), MIRA, UPDATE)).toThrow('no major incident any more');
  });
});

describe('given its milestones', () => {
  const set = (name: string, when: string, reason?: string) =>
    ({ type: 'set-milestone', name, at: when, reason }) as const;

  it('then one that was corrected says what it was, and why', () => {
    const history = accepted().do(at(7, '11:00'), MIRA, set('identified', at(7, '10:30')));
    history.do(at(7, '11:10'), MIRA, set('identified', at(7, '10:25'), 'The log says so'));
    expect(of(history, 'milestone-set').at(-1)?.data).toEqual({
      ...{ name: 'identified', at: at(7, '10:25'), was: at(7, '10:30'), reason: 'The log says so' },
    });
  });

  it.each([
    ['before its predecessor', 'identified', at(7, '10:05'), 'declared'],
    ['after its successor', 'detected', at(7, '10:11'), 'declared'],
    ['ahead', 'identified', at(7, '11:01'), 'must not lie ahead'],
  ])('when one lies %s then it is refused', (_, name, when, message) => {
    expect(() => accepted().do(at(7, '11:00'), MIRA, set(name, when))).toThrow(message);
  });
});

it('given other roles then whoever is new to the team is called, and nobody else', () => {
  const [one, two] = ['one@example.com', 'two@example.com'];
  const history = accepted().do(at(7, '10:15'), MIRA, {
    ...{ type: 'set-major-roles', roles: { commander: MIRA.id, experts: [one] } },
  });
  history.do(at(7, '10:20'), MIRA, { type: 'set-major-roles', roles: { commander: MIRA.id, experts: [one, two] } });
  const called = of(history, 'page-requested').flatMap(({ data }) => data.pages.map(({ person }) => person));
  expect(called).toEqual([one, two]);
});

describe('given who is in the bridge', () => {
  it('then they come and go, each noted once', () => {
    const history = accepted()
      .do(at(7, '10:12'), LIN, { type: 'join-major' })
      .do(at(7, '10:13'), LIN, { type: 'join-major' });
    expect(history.record.major?.present).toEqual([LIN.id]);
    history.do(at(7, '10:14'), LIN, { type: 'leave-major' }).do(at(7, '10:15'), LIN, { type: 'leave-major' });
    expect(history.record.major?.present).toEqual([]);
    expect(history.types.filter((type) => type === 'major-joined' || type === 'major-left')).toHaveLength(2);
  });
});
