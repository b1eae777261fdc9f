import { titleOf } from '#domain/mail/title.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { isAnswer, mayWait, urgencyOf } from '#domain/mail-out/keeping-back.ts';
import type { Notice } from '#domain/mail-out/notices.ts';
import type { Spending } from '#shared/mail-out/budget/budget.ts';
import { type DeliveryId, type DeliveryOutcome, deliveryItemKey } from '#shared/mail-out/deliveries.ts';
import type { Addressee, WaitingNotice } from '#shared/mail-out/digests/add-to-digest.ts';
import type { Turn } from '#shared/mail-out/turns.ts';
import { toHtmlOf } from '#shared/mail-out/words/to-html.ts';
import type { Briefing } from './briefing.ts';
import type { Dependencies } from './dependencies.ts';
import { addressed, outgoingMail, type Written, write } from './outgoing-mail.ts';

/** A notice on its way: what it tells of, and under what it is recorded. */
export interface Telling {
  readonly event: IncidentEvent;
  readonly notice: Notice;
  readonly id: DeliveryId;
  readonly brief: () => Promise<Briefing>;
  /** Of the event, where nothing else is told of it afterwards. */
  readonly turn: Turn | null;
}

/** A notice that may be sent: its words, and what it costs of the budget. */
export interface Sending {
  readonly telling: Telling;
  readonly written: Written;
  readonly spending: Spending;
}

export function sendingOf(dependencies: Dependencies, briefing: Briefing, telling: Telling, to: string): Sending {
  const { event, notice } = telling;
  const { audience, step } = notice;
  const written = write(dependencies, briefing, event, { ...notice, to });
  const spending = {
    ...{ tenant: event.tenant, to: written.to, subject: matterOf(event, audience) },
    digest: mayWait({ step }, event) ? briefing.configuration.mail.digest : null,
    ...{ answer: isAnswer({ step }, event), urgency: urgencyOf({ audience }, event) },
  };
  return { telling, written, spending };
}

export function addresseeOf({ written: { to, language }, spending: { tenant } }: Sending): Addressee {
  return { tenant, to, language };
}

/** The notice as its digest keeps it. */
export function waitingNotice({ telling: { id, event }, written, spending }: Sending): WaitingNotice {
  return {
    ...{ ...addressed(written), delivery: id, matter: spending.subject, at: event.at },
    ...(written.byPerson && { written: true }),
    ...(spending.urgency !== 'limited' && { needed: true }),
  };
}

export async function sendNow({ send }: Dependencies, { telling: { id }, written }: Sending): Promise<DeliveryOutcome> {
  const mail = outgoingMail(written, await toHtmlOf(written.words.blocks));
  const result = await send(mail, { tenant: id.tenant, ...deliveryItemKey(id) });
  if (result.kind === 'impossible') return { outcome: 'impossible', reason: result.reason };
  return { outcome: 'sent', messageId: result.messageId };
}

/**
 * What counts as one subject for the budget: people of the desk work on records, but a robot that answers every acknowledgement
 * opens a new record with the old title each time.
 */
function matterOf({ number, incident }: IncidentEvent, audience: Notice['audience']): string {
  return audience === 'staff' ? number : titleOf(incident.title);
}
