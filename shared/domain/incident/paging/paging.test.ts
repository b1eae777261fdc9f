import { describe, expect, it } from 'vitest';
import type { Configuration } from '#domain/configuration/configuration.ts';
import { nextTimer } from '#domain/incident/plan.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { aPerson, aStaff } from '#domain/paging/staff-for-tests.ts';
import type { PageStep } from '#events/incident/paging.ts';
import type { Contacts } from '#events/person/contacts.ts';
import { ADA, at, History, LIN, MAX, ROBOT } from '#test/harness/desk-history.ts';
import { MOST_PAGED } from './take-page-step.ts';

const FIRE = { type: 'fire-timers' } as const;
const ACCEPT = { type: 'accept' } as const;
const RESOLVE = { type: 'resolve', code: 'fixed', notes: 'Done', workaround: false } as const;
const HOLD = { type: 'hold', reason: 'awaiting_supplier', comment: '?' } as const;
const NIGHT = at(7, '02:00');

const person = (email: string, wait = 'PT5M'): PageStep => ({ page: [{ person: email }], wait });
const TWO = [person(LIN.id), person(MAX.id)];

type Policy = Configuration['paging']['policies'][string];

function paging(steps: readonly PageStep[], more: Partial<Policy> = {}, match = {}): Partial<Configuration> {
  const policy = { repeat: 0, ...more, steps: [...steps] };
  return { paging: { policies: { night: policy }, rules: [{ match, policy: 'night' }] } };
}

const opened = (configuration: Partial<Configuration>, staff = aStaff([])) =>
  new History(configuration).with(staff).open(NIGHT);

/** Who was paged when, by which way. */
function pages({ entries }: History): string[] {
  return entries.flatMap((entry) =>
    isPage(entry) ? entry.data.pages.map(({ person, via }) => `${entry.at.slice(11, 19)} ${person} ${via}`) : [],
  );
}

const isPage = (entry: Entry): entry is Entry<'page-stepped' | 'paged' | 'page-requested'> =>
  entry.type === 'page-stepped' || entry.type === 'paged' || entry.type === 'page-requested';

const ended = ({ entries }: History) =>
  entries.flatMap((entry) =>
    entry.type === 'paging-exhausted' ? [`${entry.at.slice(11, 19)} ${entry.data.because}`] : [],
  );

describe('given a policy of two steps that wait five minutes, repeated once', () => {
  const policy = paging(TWO, { repeat: 1 });

  it('when nobody accepts then both are paged twice, and the incident manager is told once', () => {
    const history = opened(policy).do(at(7, '09:00'), SYSTEM, FIRE).do(at(9, '09:00'), SYSTEM, FIRE);
    expect(pages(history)).toEqual([
      `02:00:00 ${LIN.id} mail`,
      `02:05:00 ${MAX.id} mail`,
      `02:10:00 ${LIN.id} mail`,
      `02:15:00 ${MAX.id} mail`,
    ]);
    expect(ended(history)).toEqual(['02:20:00 nobody-accepted']);
    expect(history.record.paging).toMatchObject({ state: 'exhausted', next: null });
  });

  it('when it is late then the instants count from the beginning all the same', () => {
    const history = opened(policy).do(at(7, '02:07:30'), SYSTEM, FIRE);
    expect(history.record.paging?.next).toEqual({ round: 1, step: 0, at: at(7, '02:10') });
    expect(nextTimer(history.record, history.configuration)).toEqual({ kind: 'page-step', at: at(7, '02:10') });
  });

  it.each([
    ['accepts', ACCEPT, 'acknowledged'],
    ['resolves', RESOLVE, 'stopped'],
    ['cancels', { type: 'cancel', reason: 'Twice' } as const, 'stopped'],
    ['holds', HOLD, 'stopped'],
    ['puts off', { type: 'wait', until: at(8, '09:00') } as const, 'stopped'],
  ])('when somebody %s it then nobody is paged any more', (_, command, state) => {
    const history = opened(policy).do(at(7, '02:04:59'), LIN, command).do(at(7, '08:00'), SYSTEM, FIRE);
    expect(pages(history)).toHaveLength(1);
    expect(history.record.paging).toMatchObject({ state, next: null });
  });

  it('when it is resumed by somebody outside then it begins anew, and can be accepted though it is in progress', () => {
    const history = opened(policy).do(at(7, '02:01'), LIN, ACCEPT);
    history.do(at(7, '02:02'), LIN, { type: 'hold', reason: 'awaiting_requester', comment: 'Which one?' });
    history.do(at(7, '03:00'), ADA, { type: 'comment', body: 'The second', visibility: 'public' });
    expect(history.record.paging).toMatchObject({ state: 'paging', why: 'resumed', since: at(7, '03:00') });
    history.do(at(7, '03:01'), MAX, ACCEPT);
    expect(history.record).toMatchObject({ status: 'in_progress', assignee: MAX.id });
    expect(history.record.paging).toMatchObject({ state: 'acknowledged', acknowledgedBy: MAX.id });
    expect(pages(history).slice(1)).toEqual([`03:00:00 ${LIN.id} mail`]);
  });

  it('when nobody had accepted it and the desk resumes it then it begins anew', () => {
    const history = opened(policy).do(at(7, '02:02'), LIN, HOLD).do(at(7, '03:00'), LIN, { type: 'resume' });
    history.do(at(7, '03:06'), SYSTEM, FIRE);
    expect(pages(history).slice(1)).toEqual([`03:00:00 ${LIN.id} mail`, `03:05:00 ${MAX.id} mail`]);
    history.do(at(7, '03:07'), MAX, ACCEPT);
    expect(history.record).toMatchObject({ assignee: MAX.id, paging: { state: 'acknowledged', next: null } });
  });

  it('when somebody had accepted it and the desk resumes it then they are at it', () => {
    const history = opened(policy).do(at(7, '02:01'), LIN, ACCEPT).do(at(7, '02:02'), LIN, HOLD);
    history.do(at(7, '03:00'), LIN, { type: 'resume' });
    expect(pages(history)).toHaveLength(1);
    expect(history.record.paging).toMatchObject({ state: 'acknowledged', acknowledgedBy: LIN.id });
  });
});

describe('given steps that reach nobody', () => {
  it('when one does then the next is taken at once, and the later ones keep their distance', () => {
    const gap: PageStep = { page: [{ schedule: 'gone' }], wait: 'PT30M' };
    const history = opened(paging([person(LIN.id), gap, person(MAX.id), person(ADA.id)])).do(
      at(7, '09:00'),
      SYSTEM,
      FIRE,
    );
    expect(pages(history)).toEqual([`02:00:00 ${LIN.id} mail`, `02:05:00 ${MAX.id} mail`, `02:10:00 ${ADA.id} mail`]);
    const step = history.entries.find((entry) => entry.type === 'page-stepped' && entry.data.step === 1);
    expect(step?.data).toMatchObject({ nobody: [{ reason: 'there is no schedule gone' }], pages: [] });
  });

  it('when a whole round does then the incident manager is told at once, whatever was to be repeated', () => {
    const nobody: PageStep = { page: [{ group: 'vendor' }, { role: 'owner' }], wait: 'PT30M' };
    const history = opened(paging([nobody, nobody], { repeat: 3 }));
    expect(ended(history)).toEqual(['02:00:00 nobody-reached']);
    expect(nextTimer(history.record, history.configuration)?.kind).not.toBe('page-step');
  });

  it('when somebody is away then they are not paged', () => {
    const away = { id: 'A1', from: at(1, '00:00'), to: at(10, '00:00'), reason: null };
    const staff = aStaff([aPerson(LIN.id, { absences: [away] })]);
    expect(pages(opened(paging(TWO), staff))).toEqual([`02:00:00 ${MAX.id} mail`]);
  });

  it('when a step is for working hours alone then it takes no time at night', () => {
    const hours = { calendar: 'office', open: true };
    const steps = [
      { ...person(LIN.id), hours },
      { ...person(MAX.id), hours: { ...hours, open: false } },
    ];
    const office = { zone: 'UTC', week: { mon: ['09:00-17:00'] } };
    const named = { ...paging(steps), calendars: { ...new History().configuration.calendars, office } };
    expect(pages(opened(named))).toEqual([`02:00:00 ${MAX.id} mail`]);
    expect(pages(new History(named).open(at(7, '10:00')))).toEqual([`10:00:00 ${LIN.id} mail`]);
  });
});

describe('given schedules, groups and roles', () => {
  it('when a step is due then whoever is on call at that instant is paged', () => {
    const staff = aStaff([aPerson(MAX.id, { groups: ['infrastructure'] })], { primary: [LIN.id] });
    const step: PageStep = { page: [{ schedule: 'primary' }, { group: 'infrastructure' }], wait: 'PT5M' };
    expect(pages(opened(paging([step]), staff))).toEqual([`02:00:00 ${LIN.id} mail`, `02:00:00 ${MAX.id} mail`]);
  });
});

describe('given a group of more people than one step pages', () => {
  const away = { id: 'A1', from: at(1, '00:00'), to: at(10, '00:00'), reason: null };
  const many = Array.from({ length: 60 }, (_, index) => `p${String(index).padStart(2, '0')}@example.com`);
  const groups = ['infrastructure'];
  const group: PageStep = { page: [{ group: 'infrastructure' }], wait: 'PT5M' };

  it('when the first of them are away then those who are there are paged', () => {
    const staff = aStaff(many.map((id, index) => aPerson(id, { groups, absences: index < 55 ? [away] : [] })));
    expect(pages(opened(paging([group]), staff))).toEqual(many.slice(55).map((id) => `02:00:00 ${id} mail`));
  });

  it('when a step names several such groups then it pages no more of them together', () => {
    const both: PageStep = { page: [{ group: 'infrastructure' }, { group: 'vendor' }], wait: 'PT5M' };
    const staff = aStaff(many.map((id, index) => aPerson(id, { groups: index < 30 ? groups : ['vendor'] })));
    expect(pages(opened(paging([both]), staff))).toHaveLength(MOST_PAGED);
  });
});

describe('given somebody with rules of their own', () => {
  const contacts: Contacts = {
    phones: [{ number: '+4915112345678', verified: true }],
    rules: [
      { via: 'mail', after: 'PT0S' },
      { via: 'sms', after: 'PT1M' },
      { via: 'voice', after: 'PT3M' },
    ],
  };
  const staff = aStaff([aPerson(LIN.id, { contacts })]);

  it('when they do not answer then each way follows after its delay', () => {
    const history = opened(paging([person(LIN.id)]), staff).do(at(7, '09:00'), SYSTEM, FIRE);
    expect(pages(history)).toEqual([`02:00:00 ${LIN.id} mail`, `02:01:00 ${LIN.id} sms`, `02:03:00 ${LIN.id} voice`]);
  });

  it('when they name a way again later then it follows again, and the same at once is one', () => {
    const again = [...contacts.rules, { via: 'mail' as const, after: 'PT0S' }, { via: 'sms' as const, after: 'PT10M' }];
    const often = aStaff([aPerson(LIN.id, { contacts: { ...contacts, rules: again } })]);
    const history = opened(paging([person(LIN.id, 'PT1H')]), often).do(at(7, '02:59'), SYSTEM, FIRE);
    expect(pages(history)).toEqual([
      ...[`02:00:00 ${LIN.id} mail`, `02:01:00 ${LIN.id} sms`, `02:03:00 ${LIN.id} voice`],
      `02:10:00 ${LIN.id} sms`,
    ]);
  });

  it('when a way of theirs fails then the next other one is tried at once, and the failed one again at its time', () => {
    const again = [...contacts.rules, { via: 'sms' as const, after: 'PT2M' }];
    const often = aStaff([aPerson(LIN.id, { contacts: { ...contacts, rules: again } })]);
    const history = opened(paging([person(LIN.id, 'PT1H')]), often).do(at(7, '02:01'), SYSTEM, FIRE);
    history.do(at(7, '02:01:10'), SYSTEM, { type: 'page-failed', person: LIN.id, via: 'sms', mailed: false });
    history.do(at(7, '02:59'), SYSTEM, FIRE);
    expect(pages(history).slice(2)).toEqual([`02:01:10 ${LIN.id} voice`, `02:02:00 ${LIN.id} sms`]);
  });

  it('when the next step names them too then each way goes on as it was to', () => {
    const twice = [person(LIN.id, 'PT30S'), person(LIN.id, 'PT1H')];
    const history = opened(paging(twice), staff).do(at(7, '02:59'), SYSTEM, FIRE);
    expect(pages(history)).toEqual([
      ...[`02:00:00 ${LIN.id} mail`, `02:00:30 ${LIN.id} mail`],
      ...[`02:01:00 ${LIN.id} sms`, `02:03:00 ${LIN.id} voice`],
    ]);
  });

  it('when a step names them anew as the last of a way goes out then it follows again', () => {
    const late = aStaff([aPerson(LIN.id, { contacts: { ...contacts, rules: [{ via: 'sms', after: 'PT3M' }] } })]);
    const history = opened(paging([person(LIN.id, 'PT3M')], { repeat: 1 }), late).do(at(7, '02:59'), SYSTEM, FIRE);
    expect(pages(history)).toEqual([`02:03:00 ${LIN.id} sms`, `02:06:00 ${LIN.id} sms`]);
  });

  it('when they accept then what was to follow does not', () => {
    const history = opened(paging([person(LIN.id)]), staff)
      .do(at(7, '02:02'), LIN, ACCEPT)
      .do(at(7, '09:00'), SYSTEM, FIRE);
    expect(pages(history)).toHaveLength(2);
    expect(history.record.pagesAhead).toEqual([]);
  });

  it('when planned work begins meanwhile then no way follows before its end, and then the first step does', () => {
    const patch = { during: 'hold' as const, match: {}, from: at(7, '02:02'), to: at(7, '04:00') };
    const alert = {
      ...{ source: 'aws.cloudwatch', key: 'k', delivery: 'd', at: NIGHT, severity: 'high' as const },
      ...{ url: null, runbook: null },
    };
    const history = new History({ ...paging([person(LIN.id, 'PT6H')]), maintenanceWindows: { patch } }).with(staff);
    history.open(NIGHT, ROBOT, { requester: null, channel: 'monitoring', alert }).do(at(7, '05:00'), SYSTEM, FIRE);
    expect(pages(history)).toEqual([
      ...[`02:00:00 ${LIN.id} mail`, `02:01:00 ${LIN.id} sms`],
      ...[`04:00:00 ${LIN.id} mail`, `04:01:00 ${LIN.id} sms`, `04:03:00 ${LIN.id} voice`],
    ]);
  });

  it('when their phone was never verified then they are paged by mail', () => {
    const unverified = {
      ...contacts,
      phones: [{ number: '+4915112345678', verified: false }],
      rules: [{ via: 'sms' as const, after: 'PT0S' }],
    };
    const other = aStaff([aPerson(LIN.id, { contacts: unverified })]);
    expect(pages(opened(paging([person(LIN.id)]), other))).toEqual([`02:00:00 ${LIN.id} mail`]);
  });
});

describe('given whoever accepted, who has to write within an hour', () => {
  const policy = paging([person(LIN.id)], { reAcknowledgeAfter: 'PT1H' });

  it('when they are silent then it begins again', () => {
    const history = opened(policy).do(at(7, '02:01'), LIN, ACCEPT).do(at(7, '03:30'), SYSTEM, FIRE);
    expect(pages(history)).toEqual([`02:00:00 ${LIN.id} mail`, `03:01:00 ${LIN.id} mail`]);
    expect(history.record.paging).toMatchObject({ why: 'silent', since: at(7, '03:01') });
  });

  it('when they write then the hour begins anew', () => {
    const history = opened(policy).do(at(7, '02:01'), LIN, ACCEPT);
    history.do(at(7, '02:50'), LIN, { type: 'comment', body: 'Still at it', visibility: 'internal' });
    history.do(at(7, '03:40'), MAX, { type: 'comment', body: 'Me too', visibility: 'internal' });
    expect(nextTimer(history.record, history.configuration)).toMatchObject({ kind: 'page-again', at: at(7, '03:50') });
  });

  it('when they held it, went on and are silent then it begins again', () => {
    const history = opened(policy).do(at(7, '02:01'), LIN, ACCEPT).do(at(7, '02:30'), LIN, HOLD);
    history.do(at(7, '05:00'), LIN, { type: 'resume' }).do(at(7, '06:30'), SYSTEM, FIRE);
    expect(pages(history).slice(1)).toEqual([`06:00:00 ${LIN.id} mail`]);
  });

  it('when it was handed to somebody who accepts it and is silent then it begins again', () => {
    const history = opened(policy).do(at(7, '02:01'), LIN, ACCEPT);
    history.do(at(7, '02:30'), LIN, { type: 'assign', group: 'service-desk', assignee: MAX.id });
    history.do(at(7, '02:40'), MAX, ACCEPT).do(at(7, '03:45'), SYSTEM, FIRE);
    expect(pages(history).slice(1)).toEqual([`03:40:00 ${LIN.id} mail`]);
  });
});

describe('given a record that changes', () => {
  it('when it comes to match by becoming more urgent then paging begins', () => {
    const history = opened(paging([person(LIN.id)], {}, { priority: 'critical' }));
    expect(history.record.paging).toBeUndefined();
    history.do(at(7, '02:30'), MAX, { type: 'reclassify', impact: 'critical', urgency: 'critical' });
    expect(pages(history)).toEqual([`02:30:00 ${LIN.id} mail`]);
    expect(history.record.paging?.why).toBe('raised');
  });

  it('when it is moved to another group after somebody had accepted then it begins for those', () => {
    const history = opened(paging([person(LIN.id)])).do(at(7, '02:01'), LIN, ACCEPT);
    history.do(at(7, '02:30'), LIN, { type: 'assign', group: 'infrastructure' });
    expect(history.record.paging).toMatchObject({ state: 'paging', why: 'moved' });
  });

  it('when it is reopened then it begins again', () => {
    const history = opened(paging([person(LIN.id)])).do(at(7, '02:01'), LIN, RESOLVE);
    history.do(at(7, '04:00'), ADA, { type: 'reopen', reason: 'It is back' });
    expect(pages(history).at(-1)).toBe(`04:00:00 ${LIN.id} mail`);
  });

  it('when its policy is changed meanwhile then it keeps the steps it began with', () => {
    const history = opened(paging(TWO));
    Object.assign(history.configuration.paging.policies.night ?? {}, { steps: [person('other@example.com')] });
    history.do(at(7, '02:05'), SYSTEM, FIRE);
    expect(pages(history)).toEqual([`02:00:00 ${LIN.id} mail`, `02:05:00 ${MAX.id} mail`]);
  });
});

describe('given a page by hand', () => {
  it('when it names somebody then they are paged at once, with the message', () => {
    const history = new History().open(NIGHT);
    history.do(at(7, '02:10'), LIN, { type: 'page', whom: { person: MAX.id }, message: 'Please look' });
    expect(pages(history)).toEqual([`02:10:00 ${MAX.id} mail`]);
  });

  it('when nobody is behind it then it is refused, and says why', () => {
    const history = new History().open(NIGHT);
    expect(() => history.do(at(7, '02:10'), LIN, { type: 'page', whom: { schedule: 'primary' } })).toThrow();
  });
});
