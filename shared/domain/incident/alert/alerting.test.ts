import { describe, expect, it } from 'vitest';
import type { AlertReport } from '#domain/incident/alert/alert-commands.ts';
import type { OpenCommand } from '#domain/incident/open-command.ts';
import { nextTimer } from '#domain/incident/plan.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { at, History, LIN, REPORT, ROBOT } from '#test/harness/desk-history.ts';

const alert = (time: string, changes: Partial<AlertReport> = {}): AlertReport => ({
  ...{ source: 'aws.cloudwatch', key: 'k', delivery: `d-${time}`, at: at(7, time), severity: 'medium' },
  ...{ url: null, runbook: null, ...changes },
});

function opened(report: AlertReport, command: Partial<OpenCommand> = {}, history = new History()): History {
  return history.open(report.at, ROBOT, {
    ...REPORT,
    channel: 'monitoring',
    requester: null,
    alert: report,
    ...command,
  });
}

const fires = (history: History, time: string, changes: Partial<AlertReport> = {}) =>
  history.do(at(7, time), ROBOT, { type: 'alert-fired', alert: alert(time, changes) });
const recovers = (history: History, time: string, changes: Partial<AlertReport> = {}) =>
  history.do(at(7, time), ROBOT, { type: 'alert-recovered', alert: alert(time, changes) });
const passes = (history: History, time: string, day = 7) => history.do(at(day, time), SYSTEM, { type: 'fire-timers' });

describe('Given an incident of an alert', () => {
  it('counts, and keeps the first and the last instant whatever comes late', () => {
    const history = opened(alert('10:00'));
    fires(history, '10:05');
    fires(history, '10:06', { at: at(7, '09:50') });
    expect(history.record.alert).toMatchObject({ occurrences: 3, firstAt: at(7, '09:50'), lastAt: at(7, '10:05') });
    expect(history.types).toEqual(['opened', 'alert-repeated', 'alert-repeated']);
  });

  it('raises priority and tells again only when it is worse', () => {
    const history = opened(alert('10:00', { severity: 'high' }));
    fires(history, '10:05', { severity: 'low' });
    expect(history.record).toMatchObject({ priority: 'high', alert: { severity: 'high' } });
    expect(history.entries.at(-1)?.data).not.toHaveProperty('again');
    fires(history, '10:06', { severity: 'critical' });
    expect(history.types.slice(-2)).toEqual(['alert-repeated', 'reclassified']);
    expect(history.entries.at(-2)?.data).toMatchObject({ again: 'worse' });
    expect(history.record.priority).toBe('critical');
  });

  it('says how many alerts the sender left out of its last message, until one leaves out none', () => {
    const history = opened(alert('10:00', { leftOut: 7 }));
    expect(history.record.alert?.leftOut).toBe(7);
    fires(history, '10:01', { leftOut: 7 });
    expect(history.entries.at(-1)?.data).not.toHaveProperty('leftOut');
    fires(history, '10:02');
    expect(history.entries.at(-1)?.data).toMatchObject({ leftOut: 0 });
    expect(history.record.alert?.leftOut).toBeUndefined();
    recovers(history, '10:03', { leftOut: 2 });
    expect(history.record.alert).toMatchObject({ state: 'resolved', leftOut: 2 });
  });

  it('keeps what a later message says anew, and nothing of one that says the same', () => {
    const said = (percent: number) => ({ title: `Disk ${percent} %`, description: `${percent} % of /var` });
    const history = opened(alert('10:00'), said(70));
    fires(history, '10:01', { words: said(70) });
    expect(history.entries.at(-1)?.data).not.toHaveProperty('said');
    expect(history.record.alert?.latest).toBeNull();
    fires(history, '10:02', { words: said(99), url: 'https://disks.example.com' });
    expect(history.record).toMatchObject({ title: 'Disk 70 %', alert: { latest: said(99) } });
    fires(history, '10:03', { words: said(99) });
    expect(history.entries.at(-1)?.data).not.toHaveProperty('said');
    fires(history, '10:04', { words: said(70), severity: 'critical' });
    expect(history.record.alert).toMatchObject({ latest: said(70), url: 'https://disks.example.com' });
  });

  it('resolves with its recovery what nobody touched, and leaves the rest to the assignee', () => {
    expect(recovers(opened(alert('10:00')), '10:05').record.status).toBe('resolved');
    const touched = opened(alert('10:00')).do(at(7, '10:01'), LIN, { type: 'accept' });
    expect(recovers(touched, '10:05').record).toMatchObject({ status: 'in_progress', alert: { state: 'resolved' } });
  });

  it('takes impact from what depends on its items, and urgency from its severity', () => {
    const item = { label: 'x', names: ['host-1'], dependsOn: [] };
    const shop = { label: 'x', names: [], dependsOn: ['orders'], criticality: 'critical' as const };
    const desk = new History({ configurationItems: { orders: { ...item, group: 'infrastructure' }, shop } });
    const { record, entries } = opened(alert('10:00', { severity: 'low' }), { configurationItems: ['host-1'] }, desk);
    expect(record).toMatchObject({ impact: 'critical', urgency: 'low', priority: 'medium', group: 'infrastructure' });
    expect(record.configurationItems).toEqual(['orders', 'host-1']);
    expect(entries[0]?.data).toMatchObject({ routedBy: 'the configuration item' });
  });

  it('is found by item and by name, also when a person corrects what it is about', () => {
    const item = { label: 'x', names: ['host-1'], dependsOn: [] };
    const history = opened(alert('10:00'), {}, new History({ configurationItems: { orders: item } }));
    history.do(at(7, '10:01'), LIN, { type: 'reclassify', configurationItems: ['host-1', 'host-2'] });
    expect(history.record.configurationItems).toEqual(['orders', 'host-1', 'host-2']);
  });

  it('goes where the rules of alerts want it, before the routing table, before its item', () => {
    const routing = [{ match: { source: 'aws.cloudwatch' }, group: 'vendor' }];
    const item = { label: 'x', names: [], dependsOn: [], group: 'infrastructure' };
    const desk = () => new History({ routing, configurationItems: { orders: item } });
    const items = { configurationItems: ['orders'] };
    expect(opened(alert('10:00'), { ...items, group: 'service-desk' }, desk()).record.group).toBe('service-desk');
    expect(opened(alert('10:00'), items, desk()).record.group).toBe('vendor');
  });
});

/** Changes a minute apart, the last one at the time given. */
const changesUntil = (time: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(at(7, time)) - (count - 1 - index) * 60_000).toISOString(),
  );

describe('Given an alert that comes and goes', () => {
  const flapping = () => {
    const history = opened(alert('10:00'), { configurationItems: [] });
    return recovers(history, '10:04', { changes: changesUntil('10:04', 5) });
  };

  it('is not held before it has changed often enough within the time', () => {
    expect(recovers(opened(alert('10:00')), '10:04', { changes: changesUntil('10:04', 4) }).record.status).toBe(
      'resolved',
    );
    const slow = [0, 10, 20, 30, 40].map((minute) => at(7, `10:${String(minute).padStart(2, '0')}`));
    expect(recovers(opened(alert('10:00')), '10:40', { changes: slow }).record.status).toBe('resolved');
  });

  it('is held: neither recovery nor firing does anything, and nobody is told', () => {
    const history = flapping();
    expect(history.types).toEqual(['opened', 'alert-recovered', 'alert-flapping']);
    expect(history.record).toMatchObject({ status: 'new', alert: { flapping: true, quiet: { why: 'flapping' } } });
    recovers(fires(history, '10:05'), '10:06');
    expect(history.record.status).toBe('new');
    expect(history.types.filter((type) => type === 'alert-flapping')).toHaveLength(1);
  });

  it('opens held where the change that makes it flap is a firing', () => {
    const history = opened(alert('10:04', { changes: changesUntil('10:04', 5) }));
    expect(history.record.alert).toMatchObject({ flapping: true, quiet: { why: 'flapping' } });
  });

  it('is settled after a calm while: what recovered resolves', () => {
    const history = flapping();
    expect(nextTimer(history.record, history.configuration)).toMatchObject({ kind: 'alert-calm', at: at(7, '10:34') });
    passes(history, '10:33:59');
    expect(history.record.alert?.flapping).toBe(true);
    passes(history, '10:34');
    expect(history.types.slice(-2)).toEqual(['alert-settled', 'resolved']);
    expect(history.record).toMatchObject({ status: 'resolved', alert: { flapping: false, quiet: null } });
  });

  it('is settled after a calm while: what still fires stays and is told', () => {
    const history = opened(alert('10:04', { changes: changesUntil('10:04', 5) }));
    passes(history, '10:34');
    expect(history.entries.at(-1)).toMatchObject({ type: 'alert-settled', data: { state: 'firing' } });
    expect(history.record).toMatchObject({ status: 'new', alert: { quiet: null } });
  });

  it('stays with whoever took it up, also when it has settled', () => {
    const history = flapping().do(at(7, '10:10'), LIN, { type: 'accept' });
    passes(history, '10:34');
    expect(history.record).toMatchObject({ status: 'in_progress', alert: { state: 'resolved', flapping: false } });
  });
});

describe('Given an alert in a maintenance window', () => {
  const silences = [{ why: 'maintenance' as const, name: 'patch', until: at(7, '12:00'), routes: true as const }];
  const held = () => opened(alert('10:00'), { silences, heldUntil: at(7, '12:00') });

  it('that holds, it is out of sight with its clocks, and told when it still fires at the end', () => {
    const history = held();
    expect(history.record).toMatchObject({
      status: 'waiting',
      alert: { quiet: { why: 'maintenance', name: 'patch' } },
    });
    expect(nextTimer(history.record, history.configuration)).toMatchObject({ kind: 'wait-until', at: at(7, '12:00') });
    passes(history, '12:00');
    expect(history.types).toEqual(['opened', 'waiting', 'woken', 'maintenance-ended']);
    expect(history.record).toMatchObject({ status: 'new', alert: { quiet: null } });
  });

  it('that holds, it resolves in silence when it recovers', () => {
    const history = recovers(held(), '11:00');
    expect(history.record.status).toBe('resolved');
    passes(history, '12:00');
    expect(history.entries.at(-1)).toMatchObject({ type: 'maintenance-ended', data: { state: 'resolved' } });
  });

  it('that holds, it goes to who has it by the rules of the end', () => {
    const routing = [{ match: { category: 'network' }, group: 'infrastructure' }];
    const history = opened(alert('10:00'), { silences, heldUntil: at(7, '12:00') }, new History({ routing }));
    history.do(at(7, '11:00'), LIN, { type: 'reclassify', category: 'network' });
    passes(history, '12:00');
    expect(history.record).toMatchObject({ group: 'infrastructure', status: 'assigned' });
  });

  it('that notes, it is open all the time and told at the end', () => {
    const history = opened(alert('10:00'), { silences });
    expect(history.record.status).toBe('new');
    passes(history, '11:59:59');
    expect(history.record.alert?.quiet).not.toBeNull();
    passes(history, '12:00');
    expect(history.entries.find(({ type }) => type === 'maintenance-ended')).toMatchObject({ at: at(7, '12:00') });
  });
});

describe('Given an incident that was open before planned work began', () => {
  const patch = { from: at(7, '10:30'), to: at(7, '12:00'), items: ['host-*'], during: 'hold' as const };
  const ongoing = (item = 'host-1') =>
    opened(
      alert('10:00', { severity: 'low' }),
      { configurationItems: [item] },
      new History({ maintenanceWindows: { patch } }),
    );

  it('tells nobody that it is worse before the work is over', () => {
    const history = fires(ongoing(), '11:00', { severity: 'critical' });
    expect(history.types.slice(0, 4)).toEqual(['opened', 'maintenance-began', 'alert-repeated', 'reclassified']);
    expect(history.record.alert?.quiet).toEqual({ why: 'maintenance', name: 'patch' });
    passes(history, '12:00');
    expect(history.types).toContain('maintenance-ended');
    expect(history.record).toMatchObject({ group: 'service-desk', alert: { quiet: null } });
  });

  it('goes on as it was when nobody would have been told, or it is about something else', () => {
    expect(fires(ongoing(), '11:00', { severity: 'low' }).types).not.toContain('maintenance-began');
    expect(fires(ongoing('other'), '11:00', { severity: 'critical' }).types).not.toContain('maintenance-began');
  });

  it('lets what falls due in that time wait', () => {
    const soon = { ...patch, from: at(7, '10:14') };
    const desk = new History({ maintenanceWindows: { soon } });
    const history = opened(alert('10:00', { severity: 'critical' }), { configurationItems: ['host-1'] }, desk);
    passes(history, '10:20');
    expect(history.types).toEqual(['opened', 'sla-warned', 'sla-warned', 'maintenance-began', 'sla-breached']);
    expect(history.entries.at(-2)).toMatchObject({ at: at(7, '10:15'), data: { until: at(7, '12:00') } });
  });

  it('is opened again with a word', () => {
    const history = recovers(ongoing(), '10:05');
    history.do(at(7, '10:20'), ROBOT, { type: 'alert-fired', alert: alert('10:20', { severity: 'low' }) });
    expect(history.entries.find(({ type }) => type === 'alert-repeated')?.data).toMatchObject({ again: 'reopened' });
    expect(history.record.status).toBe('assigned');
  });
});

describe('Given escalation steps that fall due while nobody is to be told', () => {
  const silences = [{ why: 'maintenance' as const, name: 'patch', until: at(7, '12:00') }];
  const tell = (name: string, percent: number) => ({
    ...{ name, clock: 'response' as const, at: { percent }, deliver: 'now' as const },
    actions: [{ do: 'tell' as const, whom: ['group-lead' as const] }],
  });

  it('takes only the highest of them, when the silence ends', () => {
    const base = new History().configuration;
    const desk = new History({
      escalationPolicies: { nightly: { steps: [tell('first', 10), tell('second', 20), tell('late', 99)] } },
      serviceLevels: base.serviceLevels.map((policy) => ({ ...policy, escalation: 'nightly' })),
    });
    const history = opened(alert('10:00', { severity: 'medium' }), { silences }, desk);
    passes(history, '11:59');
    expect(history.types).not.toContain('escalation-stepped');
    passes(history, '12:00');
    const steps = history.entries.filter(({ type }) => type === 'escalation-stepped');
    expect(steps).toMatchObject([{ at: at(7, '12:00'), data: { step: 'second', skipped: ['first'] } }]);
  });
});
