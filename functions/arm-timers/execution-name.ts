import { createHash } from 'node:crypto';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { cutText } from '#events/terms/text.ts';

/** A name of an execution has 80 characters. */
export const LONGEST_READABLE_TENANT = 32;

/**
 * Names last 90 days after their execution, and a table made anew counts from one again: the instant at which the record was
 * opened tells the two apart. A long tenant is named by its beginning and what tells it from others of the same beginning.
 */
export function executionName(
  { tenant, number, openedAt }: Pick<IncidentRecord, 'tenant' | 'number' | 'openedAt'>,
  generation: number,
): string {
  const birth = createHash('sha256').update(`${tenant} ${number} ${openedAt}`).digest('hex').slice(0, 12);
  return `${cutText(tenant, { units: LONGEST_READABLE_TENANT })}-${number}-${birth}-g${generation}`;
}
