import type { AddressState } from '#domain/mail/address-state.ts';
import type { Feedback } from '#shared/mail-out/note-feedback.ts';
import type { SesDetail } from './ses-event.ts';

/** What an event of SES means to the desk. */
export interface ReadFeedback {
  readonly feedback: Feedback;
  /** Addresses that take no more mail. */
  readonly marked: readonly AddressState[];
}

type Of<Type extends SesDetail['eventType']> = Extract<SesDetail, { eventType: Type }>;

/** SES itself sends nothing to whom its own list names; it says so by a bounce or a complaint of this kind. */
const LISTED: readonly string[] = ['Suppressed', 'OnAccountSuppressionList'];

export function readFeedback(detail: SesDetail): ReadFeedback {
  switch (detail.eventType) {
    case 'Delivery':
      return told('delivered', detail.delivery.timestamp, null);
    case 'Bounce':
      return ofBounce(detail);
    case 'Complaint':
      return ofComplaint(detail);
    case 'DeliveryDelay':
      return told('delayed', detail.deliveryDelay.timestamp, detail.deliveryDelay.delayType);
    case 'Reject':
      return told('rejected', detail.mail.timestamp, detail.reject.reason);
    default:
      return detail satisfies never;
  }
}

/** Only a permanent bounce says that the address is no good; a full mailbox may be emptied. */
function ofBounce({ bounce }: Of<'Bounce'>): ReadFeedback {
  const { bounceType, bounceSubType, bouncedRecipients, timestamp } = bounce;
  const reason = bouncedRecipients[0]?.diagnosticCode ?? bounceSubType;
  const { feedback } = told('bounced', timestamp, `${bounceType}: ${reason}`);
  if (bounceType !== 'Permanent') return { feedback, marked: [] };
  const state = LISTED.includes(bounceSubType) ? 'suppressed' : 'bounced';
  const marked = bouncedRecipients.map(({ emailAddress, diagnosticCode }) => ({
    ...({ address: emailAddress, state, since: feedback.at, why: diagnosticCode ?? bounceSubType } as const),
  }));
  return { feedback, marked };
}

function ofComplaint({ complaint }: Of<'Complaint'>): ReadFeedback {
  const { complainedRecipients, complaintFeedbackType, complaintSubType, timestamp } = complaint;
  const why = complaintFeedbackType ?? complaintSubType ?? 'reported as spam';
  const { feedback } = told('complained', timestamp, why);
  const state = LISTED.includes(complaintSubType ?? '') ? 'suppressed' : 'complained';
  return {
    feedback,
    marked: complainedRecipients.map(({ emailAddress }) => ({ address: emailAddress, state, since: feedback.at, why })),
  };
}

function told(outcome: Feedback['outcome'], timestamp: string, detail: string | null): ReadFeedback {
  return { feedback: { outcome, at: new Date(timestamp).toISOString(), detail }, marked: [] };
}
