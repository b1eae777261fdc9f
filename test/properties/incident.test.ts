import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { DomainError } from '#domain/errors.ts';
import { SYSTEM } from '#domain/incident/actor.ts';
import { firstBrokenLink } from '#domain/incident/chain.ts';
import type { Command } from '#domain/incident/commands.ts';
import { evolve } from '#domain/incident/evolve.ts';
import { TRANSITIONS } from '#domain/incident/lifecycle.ts';
import { nextTimer, plan } from '#domain/incident/plan.ts';
import type { IncidentRecord } from '#domain/incident/record.ts';
import { IncidentRecordSchema } from '#domain/incident/record.ts';
import { ADA, History, LIN, ROBOT } from '#test/harness/desk-history.ts';

const START = Date.parse('2026-09-07T09:00:00Z');
const HOUR = 3_600_000;

type Step = { command: Command; by: typeof ADA; hours: number };

const level = fc.constantFrom('critical', 'high', 'medium', 'low');
const command = fc.oneof(
  fc.record({
    type: fc.constant('assign' as const),
    group: fc.constantFrom('service-desk', 'infrastructure', 'vendor'),
  }),
  fc.constant({ type: 'accept' as const }),
  fc.record({
    ...{ type: fc.constant('hold' as const), comment: fc.constant('why') },
    reason: fc.constantFrom('awaiting_requester', 'awaiting_supplier'),
  }),
  fc.record({ type: fc.constant('wait' as const), days: fc.integer({ min: 0, max: 60 }) }),
  fc.constant({ type: 'resume' as const }),
  fc.constant({ type: 'resolve' as const, code: 'fixed', notes: 'n', workaround: false }),
  fc.constant({ type: 'confirm' as const }),
  fc.constant({ type: 'reopen' as const, reason: 'again' }),
  fc.constant({ type: 'close' as const }),
  fc.constant({ type: 'cancel' as const, reason: 'no' }),
  fc.record({
    ...{ type: fc.constant('comment' as const), body: fc.constant('text') },
    visibility: fc.constantFrom('public' as const, 'internal' as const),
  }),
  fc.record({ type: fc.constant('reclassify' as const), impact: level, urgency: level }),
  fc.constant({ type: 'fire-timers' as const }),
);

const steps = fc.array(
  fc.record({ command, by: fc.constantFrom(ADA, LIN, ROBOT, SYSTEM), hours: fc.integer({ min: 0, max: 200 }) }),
  { maxLength: 25 },
);

/** A wait is generated relative to the moment it is asked for. */
function toStep(raw: { command: { type: string; days?: number }; by: typeof ADA; hours: number }, now: number): Step {
  const { days, ...rest } = raw.command;
  const until = new Date(now + (days ?? 0) * 24 * HOUR).toISOString();
  return { ...raw, command: (raw.command.type === 'wait' ? { ...rest, until } : rest) as Command };
}

/** Runs the steps; refusals by a rule are part of life, anything else is a fault. */
function live(
  raw: Parameters<typeof toStep>[0][],
  each: (history: History, now: string, before: IncidentRecord) => void,
): History {
  let now = START;
  const history = new History().open(new Date(now).toISOString());
  for (const step of raw) {
    now += step.hours * HOUR;
    const { command: asked, by } = toStep(step, now);
    const before = history.record;
    try {
      history.do(new Date(now).toISOString(), by, asked);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      expect(history.record).toBe(before);
    }
    each(history, new Date(now).toISOString(), before);
  }
  return history;
}

it('replaying the journal gives the snapshot, versions have no gaps, and the chain holds', () => {
  return fc.assert(
    fc.property(steps, (raw) => {
      const { entries, record } = live(raw, () => {});
      expect(entries.map(({ version }) => version)).toEqual(entries.map((_entry, index) => index + 1));
      expect(entries.reduce<IncidentRecord | null>(evolve, null)).toEqual(record);
      expect(firstBrokenLink(entries)).toBeNull();
      expect(IncidentRecordSchema.safeParse(record).error).toBeUndefined();
    }),
  );
});

it('after any command nothing that is due is left undone, and the next timer is the first of the plan', () => {
  return fc.assert(
    fc.property(steps, (raw) => {
      live(raw, (history, now, before) => {
        const ahead = plan(history.record, history.configuration);
        expect(nextTimer(history.record, history.configuration)?.at).toBe(ahead[0]?.at);
        if (history.record !== before) expect(ahead.every(({ at }) => at > now)).toBe(true);
      });
    }),
  );
});

it('every change of status is one the table of transitions allows', () => {
  const allowed = (from: string, to: string) =>
    Object.values(TRANSITIONS).some((row) => {
      const target = (row as Record<string, string>)[from];
      return target === to || (target?.startsWith('back') ?? false);
    });
  return fc.assert(
    fc.property(steps, (raw) => {
      const { entries } = live(raw, () => {});
      let record: IncidentRecord | null = null;
      for (const entry of entries) {
        const next = evolve(record, entry);
        if (record !== null && record.status !== next.status)
          expect([record.status, next.status, allowed(record.status, next.status)]).toContain(true);
        record = next;
      }
    }),
  );
});

it('a breach is told at most once for each clock and cycle, and a finished record has no timer', () => {
  return fc.assert(
    fc.property(steps, (raw) => {
      const { entries, record, configuration } = live(raw, () => {});
      for (const clock of ['response', 'resolution']) {
        const breaches = entries.filter(
          ({ type, data }) => type === 'sla-breached' && 'clock' in data && data.clock === clock,
        );
        expect(breaches.length).toBeLessThanOrEqual(1);
      }
      if (record.status === 'closed' || record.status === 'canceled')
        expect(nextTimer(record, configuration)).toBeNull();
    }),
  );
});
