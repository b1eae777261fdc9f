import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ClockTerm } from '#events/incident/service-level.ts';
import type { ClockName } from '#events/terms/vocabulary.ts';
import type { ClockRecord } from './clock.ts';
import { isFinished, meetClock, reopenClock, retargetClock, startClock } from './clock-fold.ts';

/**
 * The clocks of those who have the record: a group's (OLA) and a supplier's (UC). Each holder's clock begins when the record
 * comes to it and ends when it hands it over or the record is resolved; ended without a breach it is met. How every earlier
 * holder stood when it handed over is kept whole, so that no verdict is lost.
 */

/** The time a record was with others, as a cause of pause of the one that continues. */
export const ELSEWHERE = 'elsewhere';

const HELD_CLOCKS: readonly ClockName[] = ['group', 'supplier'];

/** @returns whether the clock runs for whoever has the record, and not for the requester */
export function isHeld(name: ClockName): boolean {
  return HELD_CLOCKS.includes(name);
}

/** The holder handed the record over. A clock that ended before, by a resolution, stays as it ended. */
export function leaveHolder(clock: ClockRecord, at: Instant): ClockRecord {
  return { ...meetClock(clock, at), left: true };
}

/**
 * The record came to the holder the term names, from the one whose clock is given.
 *
 * `restart`: its clock begins anew, whatever it promised for the record before. `continue`: a holder that had the record
 * before goes on where it last stood. The time the record was elsewhere counts as a pause, warnings it was sent stay sent, and
 * if it missed the promise then, it has: no second breach. A target that is another by now is changed as everywhere else
 * (Semantics, rule 13). A holder that has the record for the first time starts anew under both rules.
 */
export function comeToHolder(
  clock: ClockRecord | undefined,
  { at, term }: { at: Instant; term: ClockTerm },
): ClockRecord {
  if (clock === undefined) return startClock({ at, term });
  const { earlier: before = [], ...last } = clock;
  const earlier = [...before, last];
  const place = term.onReassign === 'continue' ? lastOf(earlier, term) : -1;
  const own = earlier[place];
  if (own === undefined) return { ...startClock({ at, term }), earlier };
  return { ...goOn(own, { at, term }), earlier: earlier.toSpliced(place, 1) };
}

/** A void clock has no promise to go on with. */
function lastOf(clocks: readonly ClockRecord[], { group }: ClockTerm): number {
  return clocks.findLastIndex(({ term, voidedAt }) => term.group === group && voidedAt === null);
}

function goOn({ left: _left, ...clock }: ClockRecord, { at, term }: { at: Instant; term: ClockTerm }): ClockRecord {
  const open = isFinished(clock) ? reopenClock(clock, { at, rule: 'resume', cause: ELSEWHERE }) : clock;
  if (canonicalJson(open.term) === canonicalJson(term)) return open;
  return retargetClock(open, { at, term, mode: term.mode });
}
