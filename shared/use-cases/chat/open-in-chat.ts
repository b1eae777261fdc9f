import { OpenSchema } from '#domain/incident/open-command.ts';
import type { PersonRecord } from '#domain/people/person-record.ts';
import { LONGEST_TEXT, LONGEST_TITLE } from '#events/terms/limits.ts';
import { cutText } from '#events/terms/text.ts';
import { openIncident } from '#shared/use-cases/incidents/open-incident.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { actingAs, type ChatContext } from './chat-member.ts';

/**
 * Opens a record of what somebody wrote in the chat, who is its requester. The same request again finds the record of the first.
 *
 * @param text - not empty
 * @throws DomainError invalid, conflict, busy
 */
export async function openInChat(
  parts: DeskParts,
  context: ChatContext,
  { person, text }: { readonly person: PersonRecord; readonly text: string },
): Promise<{ readonly number: string }> {
  const title = cutText(text.replaceAll(/\s+/g, ' '), { units: LONGEST_TITLE, mark: '…' });
  const description = title === text ? '' : cutText(text, { units: LONGEST_TEXT, mark: '…' });
  const { record } = await openIncident(
    parts,
    { ...context, actor: actingAs(person) },
    {
      ...OpenSchema.parse({ title, description }),
      ...{ requester: { email: person.id, name: person.fields.name }, channel: 'chat' },
      ...{ attachments: [], links: [], mail: null },
    },
  );
  return record;
}
