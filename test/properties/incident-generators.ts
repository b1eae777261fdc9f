import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Command } from '#domain/incident/commands.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { ADA, History, LIN, ROBOT } from '#test/harness/desk-history.ts';

/** Lives of a record: commands of everybody, hours apart. */

const START = Date.parse('2026-09-07T09:00:00Z');
const HOUR = 3_600_000;

type Step = { command: Command; by: typeof ADA; hours: number };

const level = fc.constantFrom('critical', 'high', 'medium', 'low');
const assign = fc.record({
  type: fc.constant('assign' as const),
  group: fc.constantFrom('service-desk', 'infrastructure', 'vendor'),
});
const command = fc.oneof(
  { weight: 4, arbitrary: assign },
  fc.constant({ type: 'accept' as const }),
  fc.record({
    ...{ type: fc.constant('hold' as const), comment: fc.constant('why') },
    reason: fc.constantFrom('awaiting_requester', 'awaiting_supplier', 'awaiting_change'),
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
  fc.constant({ type: 'reclassify' as const, reviewed: true as const }),
  fc.constantFrom('functional' as const, 'hierarchical' as const, 'requester' as const).map((type) => ({
    type: 'escalate' as const,
    escalation: { type, reason: 'burning' },
  })),
  fc.constantFrom('INC-000008', 'INC-000009', null).map((parent) => ({ type: 'reclassify' as const, parent })),
  fc.constant({ type: 'adopt' as const, children: ['INC-000002'], moves: false }),
  fc.constantFrom('1', '2').map((resolution) => ({
    ...{ type: 'resolve-with-parent' as const, parent: 'INC-000009', resolution },
    ...{ code: 'fixed', notes: 'n', workaround: false },
  })),
  fc.constantFrom('2026-09-07T09:00:00.000Z', '2026-09-30T09:00:00.000Z').map((since) => ({
    ...{ type: 'children-recovered' as const, last: 'INC-000002', at: since },
  })),
  fc.constant({ type: 'fire-timers' as const }),
);

export const steps = fc.array(
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
export function live(
  raw: Parameters<typeof toStep>[0][],
  each: (history: History, now: string, before: IncidentRecord) => void = () => {},
  desk: () => History = () => new History(),
): History {
  let now = START;
  const history = desk().open(new Date(now).toISOString());
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
