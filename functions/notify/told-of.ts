import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { type Notice, noticesOf, stepsFor } from '#domain/mail-out/notices.ts';
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
export async function toldOf(brief: () => Promise<Briefing>, event: IncidentEvent, nowMs: number): Promise<Told> {
  const steps = stepsFor(event);
  if (steps.every(({ looksUp }) => looksUp === undefined)) return { event, notices: noticesOf(steps, event, null) };
  const briefing = await brief();
  const told = steps.some(({ looksUp }) => looksUp === 'record') ? asItStands(briefing, event, nowMs) : event;
  const today = { clocks: briefing.record.clocks, directory: briefing.configuration };
  return { event: told, notices: noticesOf(steps, told, today) };
}

function asItStands({ record, configuration }: Briefing, event: IncidentEvent, nowMs: number): IncidentEvent {
  return { ...event, incident: toPublic(record, readings(record, configuration, new Date(nowMs).toISOString())) };
}
