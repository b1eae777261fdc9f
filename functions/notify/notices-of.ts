import { alertNotice, alertStep, hushed } from '#domain/mail-out/alert-notices.ts';
import { DESK_NOTIFIED, deskNotices, undecidedNotices } from '#domain/mail-out/desk-notices.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { type Notice, noticesFor } from '#domain/mail-out/notifications.ts';
import { readings, toPublic } from '#shared/use-cases/records/present.ts';
import type { Briefing } from './briefing.ts';

/** The mails an event asks for, and the event as they are to tell it. */
export interface Told {
  readonly event: IncidentEvent;
  readonly notices: readonly Notice[];
}

/**
 * What people did is told as it was. That a promise is in danger or broken is told as it stands when the mail goes out, and to
 * whoever has the role then.
 */
export async function noticesOf(brief: () => Promise<Briefing>, event: IncidentEvent, nowMs: number): Promise<Told> {
  const step = alertStep(event);
  const undecided = event.name === 'resolved' && event.incident.majorProposed;
  if (step === null && !undecided && !DESK_NOTIFIED.includes(event.name)) return told(event, noticesFor(event));
  const { record, configuration } = await brief();
  if (undecided) return told(event, [...noticesFor(event), ...undecidedNotices(event, { directory: configuration })]);
  if (step !== null) return told(event, [...noticesFor(event), alertNotice(step, event, configuration)]);
  const incident = toPublic(record, readings(record, configuration, new Date(nowMs).toISOString()));
  const today = { ...event, incident };
  return told(today, deskNotices(today, { clocks: record.clocks, directory: configuration }));
}

function told(event: IncidentEvent, notices: readonly Notice[]): Told {
  return { event, notices: hushed(notices, event.incident) };
}
