import { type OnCall, onCallAt } from '#domain/on-call/shifts.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { readRoster } from './read-roster.ts';

/**
 * Who is on call by a schedule at an instant, as it stands now (Semantics, rules 45 and 46). Nobody where it has a gap.
 *
 * @param at - ISO instant
 * @throws DomainError not-found, unreadable
 */
export async function whoIsOnCall(
  { table }: Pick<DeskParts, 'table'>,
  tenant: string,
  schedule: string,
  at: Instant,
): Promise<OnCall> {
  const { roster } = await readRoster(table, tenant, schedule);
  return onCallAt(roster, at);
}
