import { acknowledgement } from './acknowledgement.ts';
import { alerted, alertedAgain, alertSettled, leftOpen, maintenanceEnded } from './alert-mails.ts';
import { assigned } from './assigned.ts';
import { canceled } from './canceled.ts';
import { childrenRecovered } from './children-recovered.ts';
import { closed } from './closed.ts';
import { comment } from './comment.ts';
import type { Template } from './content.ts';
import { escalated } from './escalated.ts';
import { followUpDue } from './follow-up-due.ts';
import { held } from './held.ts';
import { holdReminded } from './hold-reminded.ts';
import { majorProposed, majorUndecided } from './major-mails.ts';
import { promiseMissed, promiseReminded } from './promise-mails.ts';
import { reopened } from './reopened.ts';
import { requesterComment } from './requester-comment.ts';
import { resolved } from './resolved.ts';
import { escalationStepped, escalationTold, slaBreached, slaWarned } from './service-level-mails.ts';
import { status } from './status.ts';
import { stormBegan } from './storm-began.ts';
import { taskAdded, taskCanceled, taskChanged, taskCompleted, taskOverdue, taskReminded } from './task-mails.ts';
import { waiting } from './waiting.ts';
import { woken } from './woken.ts';

/** Every mail the desk writes, by the step of the lifecycle it tells of. */
export const TEMPLATES = {
  acknowledgement,
  alerted,
  'alerted-again': alertedAgain,
  'alert-settled': alertSettled,
  'left-open': leftOpen,
  'maintenance-ended': maintenanceEnded,
  comment,
  'requester-comment': requesterComment,
  held,
  waiting,
  woken,
  assigned,
  escalated,
  'sla-warned': slaWarned,
  'sla-breached': slaBreached,
  'escalation-stepped': escalationStepped,
  'escalation-told': escalationTold,
  'follow-up-due': followUpDue,
  'promise-reminded': promiseReminded,
  'promise-missed': promiseMissed,
  'children-recovered': childrenRecovered,
  'major-proposed': majorProposed,
  'major-undecided': majorUndecided,
  'storm-began': stormBegan,
  'hold-reminded': holdReminded,
  'task-added': taskAdded,
  'task-changed': taskChanged,
  'task-reminded': taskReminded,
  'task-overdue': taskOverdue,
  'task-completed': taskCompleted,
  'task-canceled': taskCanceled,
  resolved,
  reopened,
  closed,
  canceled,
  status,
} as const satisfies Record<string, Template>;

export type Step = keyof typeof TEMPLATES;
