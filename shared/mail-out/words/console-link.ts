import { isOutsideOwner } from '#domain/incident/tasks/task-owner.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import type { Notice } from '#domain/mail-out/notices.ts';
import { isAdmitted } from '#domain/portal/admission.ts';
import type { PortalPart } from '#domain/portal/portal-fragment.ts';
import { recordInConsole } from '#domain/portal/record-in-console.ts';

/** @returns the record in the console for the desk's people, in the portal for a requester who can sign in, null for anybody else */
export function consoleLink(
  consoleUrl: string | null,
  event: IncidentEvent,
  { audience, to }: Pick<Notice, 'audience'> & { readonly to: string },
  configuration: PortalPart,
): string | null {
  const { number, incident, data } = event;
  if (audience === 'staff') {
    const outside = 'task' in data && isOutsideOwner(data.task.owner, to);
    return outside ? null : recordInConsole(consoleUrl, number, 'desk');
  }
  const theirs = incident.requester?.email === to && isAdmitted(configuration, to);
  return theirs ? recordInConsole(consoleUrl, number, 'requester') : null;
}
