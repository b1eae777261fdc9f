import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { ClockTerm } from '#events/incident/service-level.ts';
import type { ClockName } from '#events/terms/vocabulary.ts';

/**
 * Clocks that became void when their policy was removed and are promised again: the promise begins anew with this change
 * (Semantics, rules 13 and 16). No response from a desk that has been in contact.
 */
export function renewedClocks(
  { clocks, owner }: Pick<IncidentRecord, 'clocks' | 'owner'>,
  chosen: readonly ClockTerm[],
): ClockName[] {
  const isVoid = (name: ClockName) => clocks.some((clock) => clock.name === name && clock.voidedAt !== null);
  return chosen.map(({ clock }) => clock).filter((name) => isVoid(name) && (name !== 'response' || owner === null));
}
