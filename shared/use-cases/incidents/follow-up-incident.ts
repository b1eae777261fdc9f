import type { Command } from '#domain/incident/commands.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { openRecord } from '#shared/use-cases/records/open-record.ts';
import type { Outcome } from '#shared/use-cases/records/outcome.ts';
import { runCommand } from '#shared/use-cases/records/run-command.ts';

/**
 * An answer to a record that is finished for good opens a new one, linked both ways (Semantics, rule 25). The link on the
 * old record is written second: should that fail, the new one still names the old.
 */
export async function followUp(
  parts: DeskParts,
  context: RequestContext,
  old: IncidentRecord,
  answer: Extract<Command, { type: 'comment' }>,
  unique: readonly UniqueItem[],
): Promise<Outcome> {
  const { kind, title, category, subcategory, impact, urgency, configurationItems, requester, participants } = old;
  const outcome = await openRecord(
    parts,
    { ...context, expectedVersion: undefined },
    {
      ...{ kind, title, category, subcategory, impact, urgency, configurationItems, requester },
      follows: old.number,
      description: answer.body,
      channel: answer.mail ? 'email' : 'portal',
      attachments: answer.attachments ?? [],
      links: [{ relation: 'follow_up_of', target: old.number }],
      mail: answer.mail ?? null,
      participants: [...participants.map(({ email, name }) => ({ email, name })), ...(answer.participants ?? [])],
    },
    (number) => unique.map((item) => movedTo(item, old.number, number)),
  );
  const { tenant, now, id } = context;
  const command = { type: 'link', relation: 'followed_up_by', target: outcome.record.number } as const;
  await runCommand(parts, { tenant, now, id: `${id}-link`, actor: SYSTEM }, old.number, { command });
  return outcome;
}

/** What names the old record by its look-up now names the new one: the next answer belongs there. */
export function movedTo(item: UniqueItem, from: string, to: string): UniqueItem {
  return item.attributes?.number === from ? { ...item, attributes: { ...item.attributes, number: to } } : item;
}
