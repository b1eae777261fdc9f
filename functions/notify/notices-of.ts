import { alertNotice, alertStep, hushed } from '#domain/mail/alert-notices.ts';
import { DESK_NOTIFIED, deskNotices } from '#domain/mail/desk-notices.ts';
import type { IncidentEvent } from '#domain/mail/incident-event.ts';
import { type Notice, noticesFor } from '#domain/mail/notifications.ts';
import { present } from '#shared/desk/present.ts';
import type { Dependencies } from './dependencies.ts';

/** The mails an event asks for, and the event as they are to tell it. */
export interface Told {
  readonly event: IncidentEvent;
  readonly notices: readonly Notice[];
}

/**
 * What people did is told as it was. That a promise is in danger or broken is told as it stands when the mail goes out, and to
 * whoever has the role then.
 */
export async function noticesOf(
  { desk }: Pick<Dependencies, 'desk'>,
  event: IncidentEvent,
  nowMs: number,
): Promise<Told> {
  const step = alertStep(event);
  if (step === null && !DESK_NOTIFIED.includes(event.name)) return told(event, noticesFor(event));
  const { record, configuration } = await desk.read(event.tenant, event.number);
  const { document } = configuration;
  if (step !== null) return told(event, [...noticesFor(event), alertNotice(step, event, document)]);
  const today = { ...event, incident: present(record, configuration, new Date(nowMs).toISOString()) };
  return told(today, deskNotices(today, { clocks: record.clocks, directory: document }));
}

function told(event: IncidentEvent, notices: readonly Notice[]): Told {
  return { event, notices: hushed(notices, event.incident) };
}
