import type { Entry } from '#domain/incident/record/journal.ts';
import type { ClockRecord } from '#domain/sla/clock/clock.ts';
import {
  breachClock,
  meetClock,
  pauseClock,
  reopenClock,
  resumeClock,
  startClock,
  takeSteps,
  voidClock,
  warnClock,
} from '#domain/sla/clock/clock-fold.ts';
import type { ClockName } from '#events/terms/vocabulary.ts';
import { assigned, reclassified, retarget } from './evolve-promises.ts';
import { reconfigureClocks } from './evolve-reconfigured.ts';

/** Causes of pause beside the hold's own reasons. A record stands for one cause at a time. */
export const WAITING = 'waiting';
const SETTLED = 'resolved';

type Clocks = readonly ClockRecord[];

/** What an entry does to the clocks (Semantics, section Clocks); everything about it is in the entry itself. */
export function foldClocks(clocks: Clocks, entry: Entry): ClockRecord[] {
  switch (entry.type) {
    case 'opened': {
      const started = entry.data.terms.map((term) => startClock({ at: entry.at, term }));
      return entry.data.responseMet ? meet(started, 'response', entry.at) : started;
    }
    case 'accepted':
      return meet(clocks, 'response', entry.at);
    case 'commented':
      return entry.data.responds ? meet(clocks, 'response', entry.at) : [...clocks];
    case 'assigned':
      return assigned(clocks, entry);
    case 'held':
      return held(clocks, entry);
    case 'waiting':
      return clocks.map((clock) => pauseClock(release(clock, entry.at), { from: entry.at, cause: WAITING }));
    case 'resumed':
    case 'woken':
      return clocks.map((clock) => release(clock, entry.at));
    case 'reclassified':
      return reclassified(clocks, entry);
    case 'reconfigured':
      return reconfigureClocks(clocks, entry);
    case 'sla-warned':
      return only(clocks, entry.data.clock, (clock) =>
        warnClock(clock, { threshold: entry.data.threshold, at: entry.at }),
      );
    case 'sla-breached':
      return only(clocks, entry.data.clock, (clock) => breachClock(clock, entry.data));
    case 'escalation-stepped': {
      const { clock: name, policy, step, skipped } = entry.data;
      return only(clocks, name, (clock) => takeSteps(clock, { policy, steps: [...skipped, step], at: entry.at }));
    }
    case 'resolved':
      return resolved(clocks, entry);
    case 'reopened':
      return reopened(clocks, entry);
    case 'canceled':
      return clocks.map((clock) => voidClock(clock, entry.at));
    case 'closed':
    case 'confirmed':
    case 'escalated':
    case 'escalation-told':
    case 'major-proposed':
    case 'promise-reminded':
    case 'promise-kept':
    case 'promise-missed':
    case 'follow-up-due':
    case 'hold-reminded':
    case 'problem-proposed':
    case 'status-asked':
    case 'surveyed':
    case 'linked':
    case 'repaired':
    case 'adopted':
    case 'children-recovered':
    case 'participant-added':
    case 'participant-removed':
    case 'mail-refused':
    case 'alert-repeated':
    case 'alert-recovered':
    case 'alert-flapping':
    case 'alert-settled':
    case 'left-open':
    case 'maintenance-began':
    case 'maintenance-ended':
    case 'task-added':
    case 'task-changed':
    case 'task-completed':
    case 'task-canceled':
    case 'task-reminded':
    case 'task-overdue':
      return [...clocks];
    default:
      return entry satisfies never;
  }
}

function only(clocks: Clocks, name: ClockName, change: (clock: ClockRecord) => ClockRecord): ClockRecord[] {
  return clocks.map((clock) => (clock.name === name ? change(clock) : clock));
}

function meet(clocks: Clocks, name: ClockName, at: string): ClockRecord[] {
  return only(clocks, name, (clock) => meetClock(clock, at));
}

/** Whatever the clock stands for ends. */
function release(clock: ClockRecord, at: string): ClockRecord {
  const lasting = clock.pauses.filter(({ to }) => to === null);
  return lasting.reduce((changed, { cause }) => resumeClock(changed, { at, cause }), clock);
}

/** An answer and a hold in one: the answer counts first, then the pause begins (Semantics, rule 17). */
function held(clocks: Clocks, { at, as, data }: Entry<'held'>): ClockRecord[] {
  const answered = data.tellRequester && as === 'desk' ? meet(clocks, 'response', at) : clocks;
  return answered.map((clock) => {
    const running = release(clock, at);
    return data.pauses.includes(clock.name) ? pauseClock(running, { from: at, cause: data.reason }) : running;
  });
}

/** Resolution is met; a response nobody gave stands still, for it may go on after a reopening. */
function resolved(clocks: Clocks, { at, data }: Entry<'resolved'>): ClockRecord[] {
  return clocks.map((clock) => {
    if (clock.name !== 'response' || data.responds) return meetClock(clock, at);
    // The hold or the wait it was resolved from is over, too.
    return pauseClock(release(clock, at), { from: at, cause: SETTLED });
  });
}

/** Each runs on by its rule, and by the promise of now. */
function reopened(clocks: Clocks, { at, data }: Entry<'reopened'>): ClockRecord[] {
  const running = clocks.map((clock) =>
    clock.name !== 'response' && clock.left === undefined
      ? reopenClock(clock, { at, rule: clock.term.reopen })
      : resumeClock(clock, { at, cause: SETTLED }),
  );
  return retarget(running, data, at);
}
