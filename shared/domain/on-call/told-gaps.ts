import type { Gap } from '#events/schedule/schedule.ts';

/** How far ahead the owner of a schedule is told of gaps (Semantics, rule 47). */
export const TOLD_AHEAD_MS = 14 * 86_400_000;

/** @returns what of the gaps nobody was told of yet: those that were not there before, and what became longer */
export function untoldGaps(gaps: readonly Gap[], told: readonly Gap[]): Gap[] {
  return gaps.flatMap((gap) => told.reduce<Gap[]>((left, one) => left.flatMap((part) => without(part, one)), [gap]));
}

function without(gap: Gap, told: Gap): Gap[] {
  if (told.to <= gap.from || told.from >= gap.to) return [gap];
  return [
    { from: gap.from, to: told.from },
    { from: told.to, to: gap.to },
  ].filter(({ from, to }) => from < to);
}

/** Those that are over are forgotten; what lies beside or over each other becomes one. */
export function gapsAhead(gaps: readonly Gap[], now: string): Gap[] {
  const ahead: Gap[] = [];
  for (const gap of gaps.filter(({ to }) => to > now).toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = ahead.at(-1);
    if (last === undefined || last.to < gap.from) ahead.push(gap);
    else if (gap.to > last.to) ahead.splice(-1, 1, { from: last.from, to: gap.to });
  }
  return ahead;
}
