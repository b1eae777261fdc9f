import { describe, expect, it } from 'vitest';
import type { AlertSilence } from '#domain/alerts/silence/alert-silence.ts';
import type { ChangeWindow } from '#domain/changes/change-window.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { at, History, LIN, REPORT, ROBOT } from '#test/harness/desk-history.ts';

const silence = (changes: Partial<AlertSilence> = {}): AlertSilence => ({
  ...{ id: 's1', match: { labels: { cluster: 'a' } }, from: at(7, '10:00'), until: at(7, '12:00'), reason: 'New disk' },
  ...{ by: LIN.id, madeAt: at(7, '09:00'), endedAt: null, endedBy: null, ...changes },
});

/** An alert with labels, open before anybody quieted anything. */
function ongoing(silences: readonly AlertSilence[], labels: Record<string, string> = { cluster: 'a' }): History {
  const report = { source: 'alertmanager', key: 'k', delivery: 'd', at: at(7, '09:50'), url: null, runbook: null };
  const history = new History();
  history.silences = silences;
  return history.open(report.at, ROBOT, {
    ...REPORT,
    ...{ channel: 'monitoring', requester: null, alert: { ...report, severity: 'critical', labels } },
  });
}

const ends = (history: History, time: string, id = 's1') =>
  history.do(at(7, time), LIN, { type: 'end-silence', silence: id });

describe('Given a silence by a label', () => {
  it('quiets what falls due of a record that was open before', () => {
    const history = ongoing([silence()]).do(at(7, '10:06'), SYSTEM, { type: 'fire-timers' });
    expect(history.types).toEqual(['opened', 'sla-warned', 'maintenance-began', 'sla-warned', 'sla-breached']);
    const quiet = { why: 'silence', name: 's1', by: LIN.id, reason: 'New disk' };
    expect(history.record.alert?.quiet).toEqual(quiet);
  });

  it.each([
    ['it has begun', [silence({ from: at(7, '11:00') })], undefined],
    ['it was ended', [silence({ endedAt: at(7, '10:01') })], undefined],
    ['it fits', [silence()], { cluster: 'b' }],
  ])('quiets nothing unless %s', (_, silences, labels) => {
    const history = ongoing(silences, labels).do(at(7, '10:06'), SYSTEM, { type: 'fire-timers' });
    expect(history.types).not.toContain('maintenance-began');
  });
});

describe('Given a record that a silence quieted', () => {
  const quieted = (silences = [silence()]) => ongoing(silences).do(at(7, '10:00'), LIN, { type: 'quiet' });

  it('is told of when that one is ended, and stays so by the end of another', () => {
    const history = quieted();
    history.silences = [silence({ endedAt: at(7, '11:00') })];
    expect(ends(history, '11:00', 'other').record.alert?.quiet).not.toBeNull();
    expect(ends(history, '11:00').record).toMatchObject({ alert: { quiet: null }, loudSince: at(7, '11:00') });
    expect(history.types.at(-1)).toBe('maintenance-ended');
  });

  it('goes on being quiet in another one, to the end of that', () => {
    const history = quieted([silence({ until: at(7, '10:30') })]);
    history.silences = [silence({ id: 's2', until: at(7, '13:00') })];
    history.do(at(7, '10:30'), SYSTEM, { type: 'fire-timers' });
    expect(history.record.alert?.quiet).toMatchObject({ name: 's2' });
    history.do(at(7, '13:00'), SYSTEM, { type: 'fire-timers' });
    expect(history.record.alert?.quiet).toBeNull();
  });

  it('is not quieted where nothing fires any more', () => {
    const history = ongoing([silence()]).do(at(7, '09:55'), LIN, { type: 'accept' });
    const report = { source: 'alertmanager', key: 'k', delivery: 'e', at: at(7, '09:56'), url: null, runbook: null };
    history.do(at(7, '09:56'), ROBOT, { type: 'alert-recovered', alert: { ...report, severity: 'critical' } });
    expect(history.do(at(7, '10:00'), LIN, { type: 'quiet' }).types).not.toContain('maintenance-began');
  });
});

describe('Given a record of an alert and the window of a change of its item', () => {
  const window = { change: 'CHG-000001', from: at(7, '10:00'), to: at(7, '12:00'), items: ['checkout'] };
  const of = (changes: readonly ChangeWindow[], items = ['checkout']) => {
    const history = new History();
    history.changes = changes;
    const report = { source: 'alertmanager', key: 'k', delivery: 'd', at: at(7, '09:50'), url: null, runbook: null };
    return history.open(report.at, ROBOT, {
      ...{ ...REPORT, channel: 'monitoring', requester: null, configurationItems: items },
      alert: { ...report, severity: 'critical' },
    });
  };
  const later = (history: History) => history.do(at(7, '10:06'), SYSTEM, { type: 'fire-timers' });

  it('is quiet in it from when people would be told, and another item is not', () => {
    expect(later(of([window])).record.alert?.quiet).toEqual({
      ...{ why: 'maintenance', name: 'CHG-000001', ofChange: true },
    });
    expect(later(of([window], ['billing'])).record.alert?.quiet).toBeNull();
    expect(later(of([{ ...window, items: [] }])).record.alert?.quiet).toBeNull();
  });

  it('is told of when the change is over before its time, and not when another one is', () => {
    const history = later(of([window]));
    history.changes = [];
    expect(ends(history, '11:00', 'CHG-000002').record.alert?.quiet).not.toBeNull();
    expect(ends(history, '11:00', 'CHG-000001').record).toMatchObject({
      alert: { quiet: null },
      loudSince: at(7, '11:00'),
    });
  });
});
