import { type Instant, instant, millis } from '#domain/time/instant.ts';
import type { Gap } from '#events/schedule/schedule.ts';
import type { Roster } from './roster.ts';
import { FURTHEST_MS, onCallAt, staysBetween } from './shifts.ts';

/** How far ahead the owner of a schedule is told of gaps (Semantics, rule 47). */
const TOLD_AHEAD_MS = 14 * 86_400_000;
/** Of a schedule limited to single hours; those behind come when the first are over. Some 15 KB in the snapshot. */
const MOST_GAPS = 200;

/** The gaps of the next 14 days, as far as each reaches: one that never ends is one gap, not another each day. */
export function gapsSoon(roster: Roster, now: Instant): Gap[] {
  const end = instant(millis(now) + TOLD_AHEAD_MS);
  const soon: Gap[] = [];
  for (const { person, from, to } of staysBetween(roster, now, end)) {
    if (person === null) soon.push({ from, to });
    if (soon.length === MOST_GAPS) break;
  }
  const last = soon.at(-1);
  if (last === undefined || last.to < end) return soon;
  const { until } = onCallAt(roster, last.from);
  return [...soon.slice(0, -1), { from: last.from, to: until ?? instant(millis(last.from) + FURTHEST_MS) }];
}

/** What is to be told of gaps that were found, and what was told and is none any more. */
export function newsOfGaps(
  gaps: readonly Gap[],
  told: readonly Gap[],
  now: Instant,
): { readonly found: Gap[]; readonly closed: Gap[] } {
  const ahead = told.map((gap) => (gap.from < now ? { ...gap, from: now } : gap)).filter(({ from, to }) => from < to);
  const end = instant(millis(now) + TOLD_AHEAD_MS);
  // What lies behind the last gap that was looked for is not known yet.
  const known = gaps.length < MOST_GAPS ? end : (gaps.at(-1)?.to ?? now);
  return {
    found: gapsWithout(gaps, told).filter(({ from }) => from < end),
    closed: gapsWithout(ahead, gaps).filter(({ from }) => from < known),
  };
}

/** @returns what of the gaps the others do not cover: whole ones, and what became longer */
export function gapsWithout(gaps: readonly Gap[], others: readonly Gap[]): Gap[] {
  return gaps.flatMap((gap) => others.reduce<Gap[]>((left, one) => left.flatMap((part) => without(part, one)), [gap]));
}

function without(gap: Gap, other: Gap): Gap[] {
  if (other.to <= gap.from || other.from >= gap.to) return [gap];
  return [
    { from: gap.from, to: other.from },
    { from: other.to, to: gap.to },
  ].filter(({ from, to }) => from < to);
}

/** Those that are over are forgotten; what lies beside or over each other becomes one. */
export function gapsAhead(gaps: readonly Gap[], now: Instant): Gap[] {
  const ahead: Gap[] = [];
  for (const gap of gaps.filter(({ to }) => to > now).toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = ahead.at(-1);
    if (last === undefined || last.to < gap.from) ahead.push(gap);
    else if (gap.to > last.to) ahead.splice(-1, 1, { from: last.from, to: gap.to });
  }
  return ahead;
}
