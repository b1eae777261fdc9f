import { inHandOf } from '#domain/incident/paging/in-hand.ts';
import { isDomainError } from '#domain/kernel/errors.ts';
import type { PersonRecord } from '#domain/people/person-record.ts';
import { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import { readIncident } from '#shared/use-cases/incidents/read-incident.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { actingAs, type ChatContext } from './chat-member.ts';

/**
 * Somebody accepts a record where they were paged for it. The button may be old: what a colleague works on is not taken from them.
 *
 * @returns whether it is theirs now; not where somebody else has it, or it is over
 * @throws DomainError not-found, unreadable, conflict, busy
 */
export async function takeInChat(
  parts: DeskParts,
  { tenant, now, id }: ChatContext,
  { person, number }: { readonly person: PersonRecord; readonly number: string },
): Promise<boolean> {
  const { record } = await readIncident(parts, tenant, number);
  const inHand = inHandOf(record);
  // A second press finds it theirs.
  if (inHand !== null) return inHand === person.id;
  try {
    await executeCommand(parts, { tenant, now, id, actor: actingAs(person) }, number, { type: 'accept' });
    return true;
  } catch (error) {
    // Recovery: it has ended, which is the answer.
    if (isDomainError(error, 'wrong-status')) return false;
    throw error;
  }
}
