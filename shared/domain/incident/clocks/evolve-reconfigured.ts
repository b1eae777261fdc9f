import type { Entry } from '#domain/incident/record/journal.ts';
import type { ClockRecord, OneClock } from '#domain/sla/clock/clock.ts';
import { isFinished, pauseClock, renewClock, retargetClock, voidClock } from '#domain/sla/clock/clock-fold.ts';

type Data = Entry<'reconfigured'>['data'];

/**
 * Moves the clocks to another configuration. Open ones follow it as after any change of policy (Semantics, rules 13 and
 * 16); finished ones keep the calendar they were judged by, so that a verdict and its instants never change.
 */
export function reconfigureClocks(clocks: readonly ClockRecord[], { at, data }: Entry<'reconfigured'>): ClockRecord[] {
  const started = data.started.map(({ term, paused }) => {
    const clock = renewClock(
      clocks.find(({ name }) => name === term.clock),
      { at, term },
    );
    return paused === null ? clock : pauseClock(clock, { from: at, cause: paused });
  });
  const renewed = clocks.map(
    (clock) => started.find(({ name }) => name === clock.name) ?? moved(withEarlierKept(clock, data), at, data),
  );
  return [...renewed, ...started.filter(({ name }) => !clocks.some((clock) => clock.name === name))];
}

function moved(clock: ClockRecord, at: string, data: Data): ClockRecord {
  if (isFinished(clock)) return kept(clock, data);
  if (data.dropped.includes(clock.name)) return kept(voidClock(clock, at), data);
  const term = data.terms.find((candidate) => candidate.clock === clock.name);
  if (term !== undefined) return follow(retargetClock(clock, { at, term, mode: term.mode }), at);
  return data.recounted.includes(clock.name) ? follow(clock, at) : clock;
}

/** The past is counted anew from here: thresholds that lie before were jumped (Semantics, rule 14). */
function follow({ keptCalendar: _, ...clock }: ClockRecord, at: string): ClockRecord {
  return { ...clock, changedAt: at };
}

/** Those who had the record before were judged for good. */
function withEarlierKept(clock: ClockRecord, data: Data): ClockRecord {
  if (clock.earlier === undefined) return clock;
  return { ...clock, earlier: clock.earlier.map((one) => kept(one, data)) };
}

function kept<Clock extends OneClock>(clock: Clock, data: Data): Clock {
  const calendar = data.kept[clock.term.calendar];
  return calendar === undefined || clock.keptCalendar !== undefined ? clock : { ...clock, keptCalendar: calendar };
}
