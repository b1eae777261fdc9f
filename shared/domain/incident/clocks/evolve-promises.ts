import type { Entry } from '#domain/incident/record/journal.ts';
import type { ClockRecord } from '#domain/sla/clock/clock.ts';
import { pauseClock, renewClock, retargetClock, startClock, voidClock } from '#domain/sla/clock/clock-fold.ts';
import { comeToHolder, isHeld, leaveHolder } from '#domain/sla/clock/clock-handover.ts';
import type { ClockTerm, Standing } from '#events/incident/service-level.ts';
import { CLOCK_NAMES, type ClockName } from '#events/terms/vocabulary.ts';

/** What a change of promises does to the clocks: by another group, another classification, or a resolution that did not hold. */

type Clocks = readonly ClockRecord[];

/** To another group: its promises begin where those of the one before end (clock-handover.ts), the others change. */
export function assigned(clocks: Clocks, { at, data }: Entry<'assigned'>): ClockRecord[] {
  if (data.group === data.previous.group) return [...clocks];
  const { terms = [], dropped = [], standing } = data;
  const left = clocks.map((clock) => (isHeld(clock.name) ? leaveHolder(clock, at) : clock));
  const begun = terms
    .filter(({ clock }) => isHeld(clock))
    .map((term) =>
      comeToHolder(
        left.find(({ name }) => name === term.clock),
        { at, term },
      ),
    )
    .map((clock) => stand(clock, standing, at));
  const kept = left.filter(({ name }) => !begun.some((clock) => clock.name === name));
  const promised = terms.filter(({ clock }) => !isHeld(clock));
  return inOrder([...drop(retarget(kept, { ...data, terms: promised }, at), dropped, at), ...begun]);
}

export function reclassified(clocks: Clocks, { at, data }: Entry<'reclassified'>): ClockRecord[] {
  return inOrder(drop(retarget(clocks, data, at), data.dropped, at));
}

/** What an entry says of the promises it changes. */
interface Promises {
  readonly terms?: readonly ClockTerm[] | undefined;
  /** Void before, and promised again; an entry from before there was this leaves them void. */
  readonly renewed?: readonly ClockName[] | undefined;
  readonly standing?: Standing | undefined;
}

export function retarget(clocks: Clocks, { terms = [], renewed = [], standing }: Promises, at: string): ClockRecord[] {
  const changed = clocks.map((clock) => {
    const term = terms.find((candidate) => candidate.clock === clock.name);
    if (term === undefined) return clock;
    if (renewed.includes(clock.name)) return stand(renewClock(clock, { at, term }), standing, at);
    return retargetClock(clock, { at, term, mode: term.mode });
  });
  const added = terms.filter((term) => !clocks.some((clock) => clock.name === term.clock));
  return [...changed, ...added.map((term) => stand(startClock({ at, term }), standing, at))];
}

/** A clock that begins on a record that stands, stands from its first moment. */
function stand(clock: ClockRecord, standing: Standing | undefined, at: string): ClockRecord {
  return standing?.pauses.includes(clock.name) ? pauseClock(clock, { from: at, cause: standing.cause }) : clock;
}

/** As in CLOCK_NAMES, so that a clock keeps its place when its holder changes. */
function inOrder(clocks: ClockRecord[]): ClockRecord[] {
  return clocks.toSorted((a, b) => CLOCK_NAMES.indexOf(a.name) - CLOCK_NAMES.indexOf(b.name));
}

function drop(clocks: Clocks, dropped: readonly ClockName[], at: string): ClockRecord[] {
  return clocks.map((clock) => (dropped.includes(clock.name) ? voidClock(clock, at) : clock));
}
