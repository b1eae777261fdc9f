import { gapsSoon } from '#domain/on-call/told-gaps.ts';
import type { SetupFacts } from '#domain/setup/setup-gaps.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { readRosters } from './read-roster.ts';

/** The schedules by which nobody is on call at some time of the next 14 days, and why. @param now - ISO instant */
export async function uncoveredSchedules(
  { table }: Pick<DeskParts, 'table'>,
  tenant: string,
  now: string,
): Promise<SetupFacts['schedules']> {
  const { rosters } = await readRosters(table, tenant);
  return [...rosters].flatMap(([name, { roster }]) => {
    const hasPeople = roster.schedule.layers.some(({ people }) => people.length > 0);
    if (hasPeople && gapsSoon(roster, now).length === 0) return [];
    return [{ name, lacks: hasPeople ? ('cover' as const) : ('people' as const) }];
  });
}
