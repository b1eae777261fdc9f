import type { Entry } from '#domain/incident/record/journal.ts';
import type { ClockRecord } from '#domain/sla/clock/clock.ts';
import {
  breachClock,
  meetClock,
  pauseClock,
  reopenClock,
  resumeClock,
  reviveClock,
  startClock,
  takeSteps,
  voidClock,
  warnClock,
} from '#domain/sla/clock/clock-fold.ts';
import type { EventName } from '#events/catalogue.ts';
import { type ClockName, isPromised } from '#events/terms/vocabulary.ts';
import { assigned, reclassified, retarget } from './evolve-promises.ts';
import { reconfigureClocks } from './evolve-reconfigured.ts';

/** Causes of pause beside the hold's own reasons. A record stands for one cause at a time. */
export const WAITING = 'waiting';
const SETTLED = 'resolved';

type Clocks = readonly ClockRecord[];

type ClockFolds = { readonly [Type in EventName]?: (clocks: Clocks, entry: Entry<Type>) => ClockRecord[] };

/** What entries do to the clocks (Semantics, section Clocks); everything about it is in the entry itself. All others leave them alone. */
const FOLDS: ClockFolds = {
  opened: (_clocks, { at, data }) => {
    const started = data.terms.map((term) => startClock({ at, term }));
    return data.responseMet ? meet(started, 'response', at) : started;
  },
  accepted: (clocks, { at }) => meet(clocks, 'response', at),
  commented: (clocks, { at, data }) => (data.responds ? meet(clocks, 'response', at) : [...clocks]),
  assigned,
  held,
  waiting: (clocks, { at }) => clocks.map((clock) => pauseClock(release(clock, at), { from: at, cause: WAITING })),
  resumed: (clocks, { at }) => clocks.map((clock) => release(clock, at)),
  woken: (clocks, { at }) => clocks.map((clock) => release(clock, at)),
  reclassified,
  reconfigured: reconfigureClocks,
  'sla-warned': (clocks, { at, data: { clock: name, threshold } }) =>
    only(clocks, name, (clock) => warnClock(clock, { threshold, at })),
  'sla-breached': (clocks, { data }) =>
    isPromised(data.clock) ? only(clocks, data.clock, (clock) => breachClock(clock, data)) : [...clocks],
  'escalation-stepped': (clocks, { at, data: { clock: name, policy, step, skipped } }) =>
    only(clocks, name, (clock) => takeSteps(clock, { policy, steps: [...skipped, step], at })),
  resolved,
  reopened,
  restored,
  canceled: (clocks, { at }) => clocks.map((clock) => voidClock(clock, at)),
  merged: (clocks, { at }) => clocks.map((clock) => voidClock(clock, at)),
  unmerged: (clocks, { at, data }) => clocks.map((clock) => reviveClock(clock, { from: data.mergedAt, to: at })),
};

export function foldClocks(clocks: Clocks, entry: Entry): ClockRecord[] {
  const fold = FOLDS[entry.type] as ((clocks: Clocks, entry: Entry) => ClockRecord[]) | undefined;
  return fold?.(clocks, entry) ?? [...clocks];
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

/** Each that stopped with the resolution goes on without the time since, and what stood still for a hold or a wait does again. */
function restored(clocks: Clocks, { at, data }: Entry<'restored'>): ClockRecord[] {
  const { resolvedAt, pauses, cause } = data;
  return clocks.map((clock) => {
    const isStopped = clock.name !== 'response' && clock.stoppedAt === resolvedAt;
    const running = isStopped ? reopenClock(clock, { at, rule: 'resume' }) : resumeClock(clock, { at, cause: SETTLED });
    return cause !== null && pauses.includes(clock.name) ? pauseClock(running, { from: at, cause }) : running;
  });
}
