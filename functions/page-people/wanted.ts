import { takenSince } from '#domain/incident/paging/in-hand.ts';
import { isWorkedOn } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';

/**
 * Whether a page that was asked for is still to be sent: whoever accepts, resolves or puts it off stops all that was to come, what
 * waits for a turn, too (Semantics, rule 50).
 *
 * @param at - when it was asked for, an ISO instant
 * @param before - of one that waited, who had the record in hand then: a page by hand is answered by an acceptance, too, of which a
 *   policy that never began knows nothing
 * @returns null where it is, otherwise why it is not
 */
export function whyNotWanted(record: IncidentRecord, at: string, before?: string | null): string | null {
  const { status, paging, silences = [] } = record;
  if (!isWorkedOn(status)) return `the record is ${status}`;
  if (silences.length > 0) return 'the record is kept quiet';
  const { acknowledgedAt = null, acknowledgedBy = null } = paging ?? {};
  if (acknowledgedAt !== null && acknowledgedAt >= at) return `${acknowledgedBy} has accepted`;
  const taker = before === undefined ? null : takenSince(record, before);
  return taker === null ? null : `${taker} has accepted`;
}
