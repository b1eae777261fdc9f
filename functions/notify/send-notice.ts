import { whyUnreachable } from '#domain/mail/address-state.ts';
import { titleOf } from '#domain/mail/title.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { isAnswer, mayWait, urgencyOf } from '#domain/mail-out/keeping-back.ts';
import type { Notice } from '#domain/mail-out/notices.ts';
import { type DeliveryOutcome, deliveryItemKey } from '#shared/mail-out/deliveries.ts';
import type { Briefing } from './briefing.ts';
import type { Dependencies } from './dependencies.ts';
import type { Telling } from './notify.ts';
import { addressed, outgoingMail, type Written, write } from './outgoing-mail.ts';
import { toHtmlOf } from './to-html.ts';

/** Sends a notice, or keeps it for the digest, or says why neither. */
export async function sendNotice(
  dependencies: Dependencies,
  telling: Telling,
  nowMs: number,
): Promise<DeliveryOutcome> {
  const { event, brief } = telling;
  const { to, nobody, suppressed, ...notice } = telling.notice;
  if (suppressed !== undefined) return { outcome: 'suppressed', reason: suppressed };
  if (to === null) return { outcome: 'impossible', reason: nobody ?? `the record has no ${notice.audience} to tell` };
  const [briefing, state] = await Promise.all([brief(), dependencies.addressState(event.tenant, to)]);
  if (state !== null) return { outcome: 'impossible', reason: whyUnreachable(state) };
  const written = write(dependencies, briefing, event, { ...notice, to });
  return spendAndSend(dependencies, telling, briefing, written, nowMs);
}

async function spendAndSend(
  dependencies: Dependencies,
  { event, notice: { audience, step }, id }: Telling,
  { configuration }: Briefing,
  written: Written,
  nowMs: number,
): Promise<DeliveryOutcome> {
  const { tenant } = event;
  const { to, language } = written;
  const matter = matterOf(event, audience);
  const digest = mayWait({ step }, event) ? configuration.mail.digest : null;
  const answer = isAnswer({ step }, event);
  const urgency = urgencyOf({ audience }, event);
  const spent = await dependencies.spendBudget({ tenant, to, subject: matter, digest, answer, urgency }, nowMs);
  switch (spent.kind) {
    case 'refused':
      return { outcome: 'suppressed', reason: spent.reason };
    case 'wait': {
      const needed = urgency !== 'limited' && { needed: true as const };
      const byPerson = written.byPerson && { written: true as const };
      const notice = { ...addressed(written), delivery: id, matter, at: event.at, ...byPerson, ...needed };
      await dependencies.digests.add({ tenant, to, language }, notice, spent.untilMs);
      return { outcome: 'digested', until: new Date(spent.untilMs).toISOString() };
    }
    case 'send': {
      const result = await dependencies.send(outgoingMail(written, await toHtmlOf(written.words.blocks)), {
        tenant,
        ...deliveryItemKey(id),
      });
      if (result.kind === 'impossible') return { outcome: 'impossible', reason: result.reason };
      return { outcome: 'sent', messageId: result.messageId };
    }
    default:
      return spent satisfies never;
  }
}

/**
 * What counts as one subject for the budget: people of the desk work on records, but a robot that answers every acknowledgement
 * opens a new record with the old title each time.
 */
function matterOf({ number, incident }: IncidentEvent, audience: Notice['audience']): string {
  return audience === 'staff' ? number : titleOf(incident.title);
}
