import type { Actor } from '#domain/kernel/actor.ts';
import { tiedTo } from '#domain/people/person-contacts.ts';
import type { PersonRecord } from '#domain/people/person-record.ts';
import { WORDS } from '#domain/words/words.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** What something done in a chat brings along, before it is known who does it. */
export type ChatContext = Omit<RequestContext, 'actor' | 'expectedVersion'>;

/** @returns whom the desk knows a member of its chat as, if anybody, with the words they read */
export async function memberOf({ configurations }: DeskParts, tenant: string, member: string) {
  const { document, staff } = await configurations.current(tenant);
  const person = tiedTo(staff?.people.values() ?? [], member);
  const language = person?.fields.language ?? document.mail.language;
  return { person, words: WORDS[language].chat, deskName: document.mail.name };
}

/** Whoever is one of the desk's people works for it. */
export function actingAs({ id, fields }: PersonRecord): Actor {
  return { kind: 'person', id, name: fields.name, staff: true };
}
