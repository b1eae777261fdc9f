import type { PersonRecord } from '#domain/people/person-record.ts';
import { PERSON } from '#domain/people/person-type.ts';
import { useChatCode } from '#shared/messaging/chat-codes.ts';
import { changeKept } from '#shared/use-cases/directory/kept-records.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { ChatContext } from './chat-member.ts';

type Tied =
  | { readonly kind: 'tied'; readonly person: string }
  | { readonly kind: 'wrong-code' }
  /** The member is somebody else for the desk. */
  | { readonly kind: 'another'; readonly person: string };

/**
 * Whoever writes somebody's code is them from now on; pages go to that member, too.
 *
 * @param person - who the member is so far
 * @throws DomainError not-found for somebody who is none of the desk's people any more, busy
 */
export async function tieInChat(
  parts: DeskParts,
  { tenant, now, id }: ChatContext,
  { member: slack, person, code }: { member: string; person: PersonRecord | null; code: string },
): Promise<Tied> {
  const email = await useChatCode(parts.table, tenant, code, Date.parse(now));
  if (email === null) return { kind: 'wrong-code' };
  if (person !== null && person.id !== email) return { kind: 'another', person: person.id };
  const actor = { kind: 'person', id: email, name: null, staff: true } as const;
  const command = { type: 'tie-chat', slack } as const;
  await changeKept(parts, PERSON, { tenant, now, id, actor }, { id: email, command }, () => []);
  return { kind: 'tied', person: email };
}
