import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import type { Recipient, Today } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { nobodyHasIt } from '#domain/mail-out/steps/frame/recipients.ts';

/** Who does the work, or else keeps it in mind, or else the group: monitoring reports what nobody has asked for yet. */
export function alertKeeper(event: IncidentEvent, { directory: { groups } }: Today): Recipient {
  const { assignee, owner, group } = event.incident;
  const to = assignee ?? owner ?? (Object.hasOwn(groups, group) ? (groups[group]?.email ?? null) : null);
  return { to, ...(to === null && { nobody: nobodyHasIt(event) }) };
}
