import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { withChange } from '#domain/alerts/silence/flapping.ts';
import type { AlertReport } from '#domain/incident/alert/alert-commands.ts';
import type { Command } from '#domain/incident/commands.ts';
import { evolve } from '#domain/incident/evolve.ts';
import { plan } from '#domain/incident/plan.ts';
import { type IncidentRecord, IncidentRecordSchema } from '#domain/incident/record/record.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { History, LIN, REPORT, ROBOT } from '#test/harness/desk-history.ts';

/** Lives of an incident of an alert: it fires and recovers early and late, people act, time passes. */

const START = Date.parse('2026-09-07T09:00:00Z');
const MINUTE = 60_000;
const level = fc.constantFrom('critical', 'high', 'medium', 'low');

const step = fc.record({
  what: fc.constantFrom('fires', 'fires', 'recovers', 'recovers', 'accept', 'resolve', 'time passes'),
  minutes: fc.integer({ min: 0, max: 12 }),
  /** How late the message is. */
  late: fc.integer({ min: 0, max: 20 }),
  severity: level,
});
const life = fc.record({
  steps: fc.array(step, { maxLength: 30 }),
  silent: fc.option(fc.integer({ min: 1, max: 200 }), { nil: null }),
  holds: fc.boolean(),
});
type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

const instant = (ms: number) => new Date(ms).toISOString();
const report = (now: number, late: number, severity: AlertReport['severity']): AlertReport => ({
  ...{ source: 's', key: 'k', delivery: `d-${now}-${late}`, at: instant(now - late * MINUTE), severity },
  ...{ url: null, runbook: null },
});

/** As the desk would have it: the changes of the key are handed over with what changes. */
function live({ steps, silent, holds }: Life, each: (history: History, before: IncidentRecord) => void = () => {}) {
  const first = report(START, 0, 'medium');
  const until = silent === null ? null : instant(START + silent * MINUTE);
  const silences = until === null ? [] : [{ why: 'maintenance' as const, name: 'w', until }];
  const history = new History().open(first.at, ROBOT, {
    ...{ ...REPORT, channel: 'monitoring', requester: null, alert: first, silences },
    ...(until !== null && holds && { heldUntil: until }),
  });
  let [now, changes, fired] = [START, [first.at] as string[], 1];
  for (const { what, minutes, late, severity } of steps) {
    now += minutes * MINUTE;
    const before = history.record;
    const alert = report(now, late, severity);
    const turns = (what === 'fires') === (before.alert?.state === 'resolved');
    if (turns) changes = withChange(changes, alert.at);
    try {
      history.do(instant(now), actorOf(what), commandOf(what, { ...alert, ...(turns && { changes }) }));
      if (what === 'fires') fired += 1;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
    each(history, before);
  }
  return { history, fired, now };
}

function actorOf(what: string) {
  if (what === 'time passes') return SYSTEM;
  return what === 'accept' || what === 'resolve' ? LIN : ROBOT;
}

function commandOf(what: string, alert: AlertReport): Command {
  switch (what) {
    case 'fires':
      return { type: 'alert-fired', alert };
    case 'recovers':
      return { type: 'alert-recovered', alert };
    case 'accept':
      return { type: 'accept' };
    case 'resolve':
      return { type: 'resolve', code: 'fixed', notes: 'n', workaround: false };
    default:
      return { type: 'fire-timers' };
  }
}

it('counts every firing it took, and its journal rebuilds it', () => {
  return fc.assert(
    fc.property(life, (one) => {
      const { history, fired } = live(one);
      const { record, entries } = history;
      expect(record.alert?.occurrences).toBe(fired);
      expect((record.alert?.firstAt ?? '') <= (record.alert?.lastAt ?? '')).toBe(true);
      expect(entries.reduce<IncidentRecord | null>(evolve, null)).toEqual(record);
      expect(IncidentRecordSchema.safeParse(record).error).toBeUndefined();
    }),
  );
});

it('is quiet for as long as there is a reason to, and takes no escalation step then', () => {
  return fc.assert(
    fc.property(life, (one) => {
      live(one, ({ record, configuration }) => {
        expect(record.alert?.quiet === null).toBe((record.silences ?? []).length === 0);
        if (record.alert?.quiet)
          expect(plan(record, configuration).map(({ kind }) => kind)).not.toContain('escalation-step');
      });
    }),
  );
});

it('while it flaps no machine resolves or reopens it', () => {
  return fc.assert(
    fc.property(life, (one) => {
      live(one, ({ record, entries }, before) => {
        if (before.alert?.flapping !== true || record.alert?.flapping !== true) return;
        const fresh = entries.filter(({ version, as }) => version > before.version && as === 'automation');
        expect(fresh.map(({ type }) => type)).not.toContain('resolved');
        expect(fresh.map(({ type }) => type)).not.toContain('reopened');
      });
    }),
  );
});

it('ends every silence in time, when nothing happens any more', () => {
  return fc.assert(
    fc.property(life, (one) => {
      const { history, now } = live(one);
      history.do(instant(now + 400 * MINUTE), SYSTEM, { type: 'fire-timers' });
      expect(history.record.alert).toMatchObject({ quiet: null, flapping: false });
    }),
  );
});
