import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { aStep, escalating } from '#domain/escalation/policy-for-tests.ts';
import type { Command } from '#domain/incident/commands.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { instant } from '#domain/time/instant.ts';
import { at, History, LIN } from '#test/harness/desk-history.ts';

/** Four hours to resolve, around the clock. */
const STEPS = [
  aStep('quarter', { percent: 25 }),
  aStep('most', { percent: 75 }, [{ do: 'move', to: 'next-tier' }]),
  aStep('breached', { atBreach: true }, [{ do: 'propose-major' }]),
  aStep('hour', { afterBreach: 'PT1H' }),
  aStep('day', { afterBreach: 'PT20H' }),
];
const NAMES = STEPS.map(({ name }) => name);
const START = Date.parse(at(7, '10:00'));
const MINUTE = 60_000;

/** Commands that leave the promise as it is. */
const commands: Command[] = [
  { type: 'fire-timers' },
  { type: 'comment', body: 'Hm', visibility: 'internal' },
  { type: 'hold', reason: 'awaiting_supplier', comment: 'A part' },
  { type: 'resume' },
  { type: 'accept' },
  { type: 'assign', group: 'vendor' },
  { type: 'resolve', code: 'fixed', notes: 'Done', workaround: false },
  { type: 'reopen', reason: 'No' },
];
const life = fc.array(fc.record({ command: fc.constantFrom(...commands), minutes: fc.integer({ min: 0, max: 600 }) }), {
  maxLength: 30,
});
type Life = { command: Command; minutes: number }[];

/** Runs a life, with so many timers that fire in between each two commands; what the record's state refuses is left out. */
function live(steps: Life, timersBetween: number): History {
  const history = new History(escalating(STEPS)).open(instant(START), LIN, { impact: 'critical', urgency: 'critical' });
  let now = START;
  for (const { command, minutes } of steps) {
    for (let part = 1; part <= timersBetween; part++) {
      const firing = now + Math.floor((minutes * part) / (timersBetween + 1)) * MINUTE;
      history.do(instant(firing), SYSTEM, { type: 'fire-timers' });
    }
    now += minutes * MINUTE;
    if (isPossible(history, command)) history.do(instant(now), LIN, command);
  }
  return history.do(instant(now), SYSTEM, { type: 'fire-timers' });
}

function isPossible({ record: { status } }: History, { type }: Command): boolean {
  if (type === 'reopen') return status === 'resolved';
  if (type === 'resume') return status === 'on_hold';
  if (type === 'accept') return status === 'new' || status === 'assigned';
  return type === 'comment' || type === 'fire-timers' || isUnresolved(status);
}

const taken = ({ entries }: History) =>
  entries.flatMap((entry) => (entry.type === 'escalation-stepped' ? [{ step: entry.data.step, at: entry.at }] : []));

it('each step is taken at most once, in the order of the policy, at an instant of its own', () => {
  return fc.assert(
    fc.property(life, (steps) => {
      const history = live(steps, 0);
      const names = taken(history).map(({ step }) => step);
      expect(names).toEqual(NAMES.filter((name) => names.includes(name)));
      const instants = taken(history).map((one) => one.at);
      expect(instants).toEqual(instants.toSorted());
    }),
  );
});

it('timers that fire often, twice or late take the same steps at the same instants', () => {
  return fc.assert(
    fc.property(life, fc.integer({ min: 1, max: 4 }), (steps, timers) => {
      expect(taken(live(steps, timers))).toEqual(taken(live(steps, 0)));
    }),
  );
});

it('no step is taken while its clock stands', () => {
  return fc.assert(
    fc.property(life, (steps) => {
      const history = live(steps, 2);
      let stands = false;
      for (const { type, data } of history.entries) {
        if (type === 'escalation-stepped') expect(stands).toBe(false);
        if (type === 'held') stands = 'pauses' in data && data.pauses.includes('resolution');
        if (type === 'resolved') stands = true;
        if (type === 'resumed' || type === 'reopened') stands = false;
      }
    }),
  );
});
