import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { announceFor } from '#shared/use-cases/announcements/announce-for.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Cause } from './relate-children.ts';

/** What an update of a major incident says to the public becomes its announcement, or news of it; once, however often it is told. */
export async function announceUpdate(
  parts: DeskParts,
  { tenant, id, now }: Cause,
  { number, by, data }: IncidentEvent<'major-updated'>,
): Promise<boolean> {
  const { announcement, summary } = data;
  if (announcement === null) return false;
  const { title, services, state } = announcement;
  const actor = { kind: 'person', id: by, staff: true } as const;
  const news = { ...(title !== null && { title }), body: summary, state, services, key: id };
  await announceFor(parts, { tenant, now, id: `${id}-public`, actor }, number, news);
  return true;
}
