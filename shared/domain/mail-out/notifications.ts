import { EVENTS, type EventName } from '#events/catalogue.ts';
import { detailType } from '#events/terms/define-event.ts';
import { ALERT_NOTIFIED } from './alert-notices.ts';
import { commentNotices, toParticipants } from './comment-notices.ts';
import { DESK_NOTIFIED } from './desk-notices.ts';
import type { IncidentEvent } from './incident-event.ts';
import type { Step } from './templates/steps.ts';

/** One mail that an event asks for. */
export interface Notice {
  readonly step: Step;
  /** `requester`: outside the desk, in the thread of the mail that opened the record. */
  readonly audience: 'requester' | 'staff';
  /** Null when there is nobody to tell; that is recorded too. */
  readonly to: string | null;
  /** Why there is nobody, where it is not plain. */
  readonly nobody?: string;
  /** Why it is not to be sent now. */
  readonly suppressed?: string;
  /** Whether a person wrote what the mail says; only then is it not marked as generated. */
  readonly written: boolean;
}

type Rule<Name extends EventName> = (event: IncidentEvent<Name>) => readonly Notice[];

const requester = (event: IncidentEvent, step: Step): Notice => ({
  step,
  audience: 'requester',
  to: event.incident.requester?.email ?? null,
  written: false,
});
/** Whoever owes the task. */
const owner = (event: IncidentEvent & { readonly data: { readonly to: string | null } }, step: Step): Notice => ({
  step,
  audience: 'staff',
  to: event.data.to,
  written: false,
});
/** Who does the work, or else who keeps the requester informed. */
const staff = (event: IncidentEvent, step: Step): Notice => ({
  step,
  audience: 'staff',
  to: event.incident.assignee ?? event.incident.owner,
  written: false,
});

/** What a machine did to a record of monitoring that nobody has taken up: if it is worth a mail, alert-notices.ts tells. */
const ofMonitoring = ({ incident: { alert, assignee, owner }, as }: IncidentEvent) =>
  alert !== null && as === 'automation' && assignee === null && owner === null;

/** Which event sends which mails to whom. An event that is not here, in desk-notices.ts or in alert-notices.ts sends none. */
const RULES: { readonly [Name in EventName]?: Rule<Name> } = {
  // What monitoring reports has nobody to acknowledge it to.
  opened: (event) => (event.data.requester ? [requester(event, 'acknowledgement')] : []),
  commented: commentNotices,
  held: (event) => (event.data.tellRequester ? [requester(event, 'held')] : []),
  waiting: (event) => [requester(event, 'waiting')],
  woken: (event) => (ofMonitoring(event) ? [] : [staff(event, 'woken')]),
  assigned: (event) => (event.data.assignee ? [{ ...staff(event, 'assigned'), to: event.data.assignee }] : []),
  escalated: (event) => {
    const whom = event.data.tell ?? [];
    if (event.data.type === 'functional') return [];
    if (whom.length === 0) return [staff(event, 'escalated')];
    return whom.map((to) => ({ ...staff(event, 'escalated'), to }));
  },
  'status-asked': (event) => [{ ...requester(event, 'status'), to: event.data.to }],
  'follow-up-due': (event) => [staff(event, 'follow-up-due')],
  'hold-reminded': (event) => [requester(event, 'hold-reminded')],
  'task-added': (event) => [owner(event, 'task-added')],
  'task-changed': (event) => (event.data.handedOver ? [owner(event, 'task-changed')] : []),
  'task-reminded': (event) => [owner(event, 'task-reminded')],
  'task-overdue': (event) => [owner(event, 'task-overdue'), staff(event, 'task-overdue')],
  'task-completed': (event) => [staff(event, 'task-completed')],
  'task-canceled': (event) => [owner(event, 'task-canceled')],
  // Of what resolved with it nobody has to decide anything.
  'children-recovered': (event) => (event.incident.status === 'resolved' ? [] : [staff(event, 'children-recovered')]),
  resolved: (event) => [requester(event, 'resolved'), ...toParticipants(event, 'resolved')],
  // The mail with the words that reopened it says so, too.
  reopened: (event) => (event.data.answered || ofMonitoring(event) ? [] : [staff(event, 'reopened')]),
  closed: (event) => [requester(event, 'closed')],
  canceled: (event) => [requester(event, 'canceled')],
};

/** What a person also gets about what they did themselves: they are receipts. */
const RECEIPTS: readonly Step[] = ['acknowledgement', 'closed', 'status'];

/** Detail-types on the bus that may send mail; the rule in front of the function is made of them. */
export const NOTIFIED_EVENTS: readonly string[] = [
  ...new Set([...(Object.keys(RULES) as EventName[]), ...DESK_NOTIFIED, ...ALERT_NOTIFIED]),
].map((name) => detailType(EVENTS[name]));

/** @returns the mails an event asks for. Nobody is told what they did themselves, receipts apart. */
export function noticesFor<Name extends EventName>(event: IncidentEvent<Name>): readonly Notice[] {
  const rule: Rule<Name> | undefined = RULES[event.name as Name];
  return (rule?.(event) ?? []).filter((notice) => notice.to !== event.by || RECEIPTS.includes(notice.step));
}
