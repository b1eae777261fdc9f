import { isWorkedOn } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';

/**
 * Whether a page that was asked for is still to be sent: whoever accepts, resolves or puts it off stops all that was to come, what
 * waits for a turn, too (Semantics, rule 50).
 *
 * @param at - when it was asked for, an ISO instant
 * @returns null where it is, otherwise why it is not
 */
export function whyNotWanted({ status, paging, silences = [] }: IncidentRecord, at: string): string | null {
  if (!isWorkedOn(status)) return `the record is ${status}`;
  if (silences.length > 0) return 'the record is kept quiet';
  const { acknowledgedAt = null, acknowledgedBy = null } = paging ?? {};
  return acknowledgedAt !== null && acknowledgedAt >= at ? `${acknowledgedBy} has accepted` : null;
}
