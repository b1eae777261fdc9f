import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Command } from '#domain/incident/commands.ts';
import { decide } from '#domain/incident/decide.ts';
import { evolve } from '#domain/incident/evolve.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { History, LIN, MAX } from '#test/harness/desk-history.ts';

/** Lives of a record that is proposed, accepted, told of and demoted in any order, minutes apart. */

const START = Date.parse('2026-09-07T09:00:00Z');
const MINUTE = 60_000;
const instant = (ms: number) => new Date(ms).toISOString();

type Major = Extract<Command, { type: `${string}-major` | 'set-milestone' | 'set-major-roles' | 'count-children' }>;

const ofMajor: fc.Arbitrary<Major> = fc.oneof(
  fc.constant({ type: 'propose-major' as const, reason: 'All are down' }),
  fc
    .constantFrom('PT10M', 'PT1H', undefined)
    .map((cadence) => ({ type: 'accept-major' as const, ...(cadence && { cadence }) })),
  fc.constant({ type: 'reject-major' as const, reason: 'No' }),
  fc.constant({ type: 'demote-major' as const, reason: 'Small' }),
  fc.constantFrom('PT5M', 'PT30M').map((cadence) => ({ type: 'change-major' as const, cadence })),
  fc.constantFrom('stakeholders' as const, 'internal' as const).map((audience) => ({
    ...{ type: 'update-major' as const, summary: 'It stands so', audience: [audience] },
  })),
  fc
    .constantFrom('identified', 'mitigated', 'detected')
    .map((name) => ({ type: 'set-milestone' as const, name, at: instant(START + 10 * MINUTE) })),
  fc.constant({ type: 'join-major' as const }),
);
const other: fc.Arbitrary<Command> = fc.oneof(
  fc.constant({ type: 'resolve' as const, code: 'fixed', notes: 'n', workaround: false }),
  fc.constant({ type: 'reopen' as const, reason: 'again' }),
  fc.constant({ type: 'hold' as const, reason: 'awaiting_supplier', comment: 'A part' }),
  fc.constant({ type: 'confirm' as const }),
  fc.constant({ type: 'close' as const }),
  fc.constant({ type: 'cancel' as const, reason: 'no' }),
  fc.constant({ type: 'fire-timers' as const }),
);
const steps = fc.array(fc.record({ command: fc.oneof(ofMajor, other), minutes: fc.integer({ min: 0, max: 3000 }) }), {
  maxLength: 25,
});

function live(
  raw: readonly { command: Command; minutes: number }[],
  each: (history: History, now: string, command: Command) => void = () => undefined,
): History {
  let now = START;
  const history = new History().open(instant(now), LIN);
  for (const { command, minutes } of raw) {
    now += minutes * MINUTE;
    each(history, instant(now), command);
    try {
      history.do(instant(now), MAX, command);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return history;
}

/** What no act on a major incident may change (Semantics, rule 52). */
const untouched = ({
  status,
  clocks,
  parent,
  hasChildren,
  group,
  assignee,
  priority,
  hold,
  resolvedAt,
  closedAt,
}: IncidentRecord) => ({
  ...{ status, clocks, parent, hasChildren, group, assignee, priority, hold, resolvedAt, closedAt },
});

it('no act on a major incident changes the status, the clocks or anything else of its incident', () =>
  fc.assert(
    fc.property(steps, (raw) => {
      live(raw, (history, now, command) => {
        if (!/-major|milestone/.test(command.type)) return;
        const context = { actor: MAX, now, id: 'x', configuration: { version: 0, document: history.configuration } };
        // What time does meanwhile is not its doing; what waited for a decision may close by it.
        const still = decide(history.record, { type: 'fire-timers' }, { ...context, actor: SYSTEM }).record;
        if (still.status === 'resolved') return;
        try {
          expect(untouched(decide(history.record, command, context).record)).toEqual(untouched(still));
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
        }
      });
    }),
  ));

it('its journal leads to its record', () =>
  fc.assert(
    fc.property(steps, (raw) => {
      const { entries, record } = live(raw);
      expect(entries.reduce<IncidentRecord | null>(evolve, null)).toEqual(record);
    }),
  ));

it('while it is accepted it is neither closed nor canceled, and no update is due once it is resolved', () =>
  fc.assert(
    fc.property(steps, (raw) => {
      live(raw, ({ record: { major, status } }) => {
        if (major?.state !== 'accepted') return expect(major?.nextUpdateAt ?? null).toBeNull();
        expect(status).not.toMatch(/closed|canceled/);
        if (status === 'resolved') expect(major.nextUpdateAt).toBeNull();
        else expect(major.nextUpdateAt).not.toBeNull();
      });
    }),
  ));

it('every missed update is told once: the due instants of all notices are told apart, and count up to now without a gap', () =>
  fc.assert(
    fc.property(steps, (raw) => {
      const { entries } = live(raw);
      const missed = entries.flatMap((entry) =>
        entry.type === 'sla-breached' && entry.data.clock === 'update' ? [entry.data] : [],
      );
      expect(new Set(missed.map(({ breachedAt }) => breachedAt)).size).toBe(missed.length);
      for (const { breachedAt, detectedAt, missed: count = 0, nextUpdateAt = '' } of missed) {
        expect(breachedAt <= detectedAt && detectedAt < nextUpdateAt).toBe(true);
        const cadence = (Date.parse(nextUpdateAt) - Date.parse(breachedAt)) / count;
        expect(cadence % MINUTE).toBe(0);
      }
    }),
  ));
