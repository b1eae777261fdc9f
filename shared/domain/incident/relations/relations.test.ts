import { describe, expect, it } from 'vitest';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { at, History, LIN, REPORT, ROBOT } from '#test/harness/desk-history.ts';

const PARENT = 'INC-000009';
const CHILD = { ...REPORT, parent: PARENT };
const RESOLUTION = {
  type: 'resolve-with-parent',
  parent: PARENT,
  resolution: `${PARENT}@1`,
  code: 'fixed',
  notes: 'A new switch',
  workaround: false,
} as const;
const ALERT = {
  source: 'aws.cloudwatch',
  key: 'k',
  delivery: 'd1',
  at: at(7, '09:00'),
  severity: 'high',
  url: null,
  runbook: null,
} as const;
const monitored = { ...REPORT, requester: null, channel: 'monitoring' as const, alert: ALERT };
const recovery = { ...ALERT, delivery: 'd2', at: at(7, '09:30') };

describe('given a child', () => {
  it('when its parent is resolved then it is with the same code and notes, and says why', () => {
    const history = new History().open(at(7, '09:00'), LIN, CHILD).do(at(7, '10:00'), SYSTEM, RESOLUTION);
    expect(history.record).toMatchObject({
      status: 'resolved',
      resolution: { code: 'fixed', notes: 'A new switch', workaround: false },
    });
    expect(history.entries.at(-1)).toMatchObject({ as: 'automation', why: `${PARENT} was resolved` });
  });

  it.each([
    ['on hold', { type: 'hold', reason: 'awaiting_requester', comment: 'Which floor?' } as const],
    ['waiting', { type: 'wait', until: at(30, '09:00') } as const],
  ])('when it is %s then it resolves all the same', (_, command) => {
    const history = new History().open(at(7, '09:00'), LIN, CHILD).do(at(7, '09:10'), LIN, command);
    expect(history.do(at(7, '10:00'), SYSTEM, RESOLUTION).record.status).toBe('resolved');
  });

  it('when it was reopened then the same resolution does not resolve it again, and the next one does', () => {
    const history = new History().open(at(7, '09:00'), LIN, CHILD).do(at(7, '10:00'), SYSTEM, RESOLUTION);
    history.do(at(7, '11:00'), LIN, { type: 'reopen', reason: 'Still dark here' });
    expect(history.do(at(7, '11:01'), SYSTEM, RESOLUTION).record.status).toBe('assigned');
    expect(history.do(at(7, '12:00'), SYSTEM, { ...RESOLUTION, resolution: `${PARENT}@2` }).record.status).toBe(
      'resolved',
    );
  });

  it.each([
    ['it has another parent by now', { ...CHILD, parent: 'INC-000008' }],
    ['it has none', REPORT],
  ])('when %s then nothing happens', (_, report) => {
    const history = new History().open(at(7, '09:00'), LIN, report);
    expect(history.do(at(7, '10:00'), SYSTEM, RESOLUTION).types).toEqual(['opened']);
  });

  it.each([
    ['people resolved its parent', RESOLUTION, [], ['opened', 'left-open']],
    ['its parent recovered by itself', { ...RESOLUTION, code: 'recovered' }, [], ['opened']],
    [
      'its parent recovered, and nobody had been told',
      { ...RESOLUTION, code: 'recovered' },
      [{ why: 'storm' as const, name: PARENT, until: null }],
      ['opened', 'left-open'],
    ],
  ])('when its own alert still fires and %s then it stays open, and is loud', (_, resolution, silences, types) => {
    const history = new History().open(at(7, '09:00'), ROBOT, { ...monitored, parent: PARENT, silences });
    expect(history.do(at(7, '09:02'), SYSTEM, resolution).types).toEqual(types);
    expect(history.record).toMatchObject({ status: 'new', alert: { quiet: null } });
    expect(history.do(at(7, '09:03'), SYSTEM, resolution).types).toEqual(types);
    history.do(at(7, '09:04'), ROBOT, { type: 'alert-recovered', alert: recovery });
    expect(history.record.status).toBe('resolved');
  });

  it('when the system moves it then only from where it was', () => {
    const history = new History().open(at(7, '09:00'), LIN, CHILD);
    history.do(at(7, '10:00'), SYSTEM, { type: 'move-under', parent: 'INC-000007', from: 'INC-000008' });
    expect(history.record.parent).toBe(PARENT);
    history.do(at(7, '10:00'), SYSTEM, { type: 'move-under', parent: 'INC-000007', from: PARENT });
    expect(history.record).toMatchObject({ parent: 'INC-000007', hasChildren: false });
  });

  it('then nothing can come under it, nor it under itself', () => {
    const history = new History().open(at(7, '09:00'), LIN, CHILD);
    expect(() => history.do(at(7, '10:00'), LIN, { type: 'adopt', children: ['INC-2'], moves: false })).toThrow(
      'itself under',
    );
    expect(() => history.do(at(7, '10:00'), LIN, { type: 'reclassify', parent: 'INC-000001' })).toThrow(
      'another record',
    );
  });
});

describe('given a parent', () => {
  const RECOVERED = { type: 'children-recovered', last: 'INC-000002', at: at(7, '10:00') } as const;
  const adopt = { type: 'adopt', children: ['INC-000002'], moves: false } as const;
  const parent = (report = REPORT, by = ROBOT) =>
    new History().open(at(7, '09:00'), by, { ...report, requester: null });

  it('when it takes in a second child then it is not written again', () => {
    const history = parent().do(at(7, '09:10'), ROBOT, adopt).do(at(7, '09:20'), ROBOT, adopt);
    expect(history.types).toEqual(['opened', 'adopted']);
    expect(history.record).toMatchObject({ hasChildren: true, touched: false });
  });

  it('when nobody touched it and all children recovered then it resolves', () => {
    const history = parent().do(at(7, '09:10'), ROBOT, adopt).do(at(7, '10:00'), SYSTEM, RECOVERED);
    expect(history.record).toMatchObject({ status: 'resolved', resolution: { code: 'recovered' } });
  });

  it('when somebody touched it then it is noted once for each recovery', () => {
    const history = parent().do(at(7, '09:10'), LIN, { type: 'accept' }).do(at(7, '10:01'), SYSTEM, RECOVERED);
    history.do(at(7, '10:02'), SYSTEM, RECOVERED);
    expect(history.record.status).toBe('in_progress');
    expect(history.types.filter((type) => type === 'children-recovered')).toHaveLength(1);
    history.do(at(7, '12:00'), SYSTEM, { ...RECOVERED, at: at(7, '11:59') });
    expect(history.types.filter((type) => type === 'children-recovered')).toHaveLength(2);
  });

  it('when the configuration only offers then an untouched one stays open', () => {
    const { alerts } = new History().configuration;
    const history = new History({ alerts: { ...alerts, recoveryOfChildren: 'offer' } });
    history.open(at(7, '09:00'), ROBOT, { ...REPORT, requester: null }).do(at(7, '10:00'), SYSTEM, RECOVERED);
    expect(history.record.status).toBe('new');
    expect(history.types).toContain('children-recovered');
  });

  it('when its own alert still fires then its children say nothing about it', () => {
    const history = parent(monitored).do(at(7, '10:00'), SYSTEM, RECOVERED);
    expect(history.types).not.toContain('children-recovered');
    history
      .do(at(7, '10:05'), LIN, { type: 'accept' })
      .do(at(7, '10:10'), ROBOT, { type: 'alert-recovered', alert: recovery });
    expect(history.do(at(7, '10:20'), SYSTEM, RECOVERED).types).toContain('children-recovered');
  });

  it('when it is opened for earlier records then it says which are to come under it', () => {
    const history = parent({ ...monitored, adopts: ['INC-000002'] });
    expect(history.entries.at(-1)).toMatchObject({ type: 'adopted', data: { children: ['INC-000002'], moves: true } });
  });
});
