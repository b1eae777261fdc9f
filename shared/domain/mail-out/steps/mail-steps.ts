import { EVENTS, type EventName } from '#events/catalogue.ts';
import { detailType } from '#events/terms/define-event.ts';
import { ALERT_MAILS } from './for-desk/alerts.ts';
import { ASSIGNMENT_MAILS } from './for-desk/assigned.ts';
import { childrenRecovered } from './for-desk/children-recovered.ts';
import { escalated } from './for-desk/escalated.ts';
import { followUpDue } from './for-desk/follow-up-due.ts';
import { majorProposed, majorReminded, majorUndecided, updateMissed } from './for-desk/major.ts';
import { PROMISE_MAILS } from './for-desk/promises.ts';
import { reopened } from './for-desk/reopened.ts';
import { requesterComment } from './for-desk/requester-comment.ts';
import { SERVICE_LEVEL_MAILS } from './for-desk/service-levels.ts';
import { STORM_MAILS } from './for-desk/storms.ts';
import { TAKEN_IN_MAILS } from './for-desk/taken-in.ts';
import { TASK_MAILS } from './for-desk/tasks.ts';
import { woken } from './for-desk/woken.ts';
import { ARTICLE_MAILS } from './for-owners/articles.ts';
import { changeEnded } from './for-owners/change-ended.ts';
import { CHANGE_MAILS } from './for-owners/changes.ts';
import { PROBLEM_MAILS } from './for-owners/problems.ts';
import { scheduleGaps } from './for-owners/schedule-gaps.ts';
import { webhookGivenUp } from './for-owners/webhook-given-up.ts';
import { PAGE_MAILS } from './for-paged/pages.ts';
import { acknowledgement } from './for-requester/acknowledgement.ts';
import { canceled } from './for-requester/canceled.ts';
import { closed, ENDED_WITH_PROBLEM_MAILS } from './for-requester/closed.ts';
import { comment } from './for-requester/comment.ts';
import { held } from './for-requester/held.ts';
import { holdReminded } from './for-requester/hold-reminded.ts';
import { MERGING_MAILS } from './for-requester/merged.ts';
import { resolved } from './for-requester/resolved.ts';
import { splitOff } from './for-requester/split-off.ts';
import { status } from './for-requester/status.ts';
import { waiting } from './for-requester/waiting.ts';
import { workaround } from './for-requester/workaround.ts';
import { LESSON_MAILS } from './for-reviews/lessons.ts';
import { REVIEW_MAILS } from './for-reviews/reviews.ts';
import { STAKEHOLDER_MAILS } from './for-stakeholders/majors.ts';
import type { MailStep } from './frame/define-mail-step.ts';
import type { RecordMail } from './frame/define-record-mail.ts';

/** Every mail the desk writes. Those of one event are sent in this order; files of several name their own. */
const DECLARED = [
  ...[acknowledgement, ...ALERT_MAILS, ...STORM_MAILS],
  ...[
    requesterComment,
    comment,
    held,
    holdReminded,
    waiting,
    workaround,
    woken,
    ...ASSIGNMENT_MAILS,
    escalated,
    followUpDue,
    changeEnded,
  ],
  ...[...PAGE_MAILS, ...SERVICE_LEVEL_MAILS, ...PROMISE_MAILS, ...TASK_MAILS],
  ...[...MERGING_MAILS, splitOff, ...TAKEN_IN_MAILS],
  ...[
    childrenRecovered,
    majorProposed,
    majorReminded,
    updateMissed,
    ...STAKEHOLDER_MAILS,
    resolved,
    majorUndecided,
    ...REVIEW_MAILS,
    ...LESSON_MAILS,
    reopened,
    closed,
    ...ENDED_WITH_PROBLEM_MAILS,
    canceled,
    status,
  ],
] as const;

/** Under which a mail is recorded. */
export type Step = (typeof DECLARED)[number]['step'];

export const MAIL_STEPS: readonly MailStep<Step>[] = DECLARED;

/** Mails about records of other kinds than incidents. */
export const RECORD_MAILS: readonly RecordMail[] = [
  ...[scheduleGaps, webhookGivenUp],
  ...[...ARTICLE_MAILS, ...PROBLEM_MAILS, ...CHANGE_MAILS],
];

/** Detail-types on the bus that may send mail; the rule in front of the function is made of them. */
export const NOTIFIED_EVENTS: readonly string[] = (Object.keys(EVENTS) as EventName[])
  .filter((name) => MAIL_STEPS.some(({ event }) => event === name))
  .map((name) => detailType(EVENTS[name]));

const BY_NAME: ReadonlyMap<string, MailStep<Step>> = new Map(MAIL_STEPS.map((step) => [step.step, step]));

export function mailStep(name: Step): MailStep<Step> {
  const step = BY_NAME.get(name);
  if (step === undefined) throw new Error(`There is no mail ${name}`);
  return step;
}
