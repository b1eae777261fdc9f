import type { Template } from '#domain/mail-out/layout/content.ts';
import { alerted, alertedAgain, alertSettled, leftOpen, maintenanceEnded } from './for-desk/alert-mails.ts';
import { assigned } from './for-desk/assigned.ts';
import { childrenRecovered } from './for-desk/children-recovered.ts';
import { comment } from './for-desk/comment.ts';
import { escalated } from './for-desk/escalated.ts';
import { followUpDue } from './for-desk/follow-up-due.ts';
import { majorProposed, majorUndecided } from './for-desk/major-mails.ts';
import { promiseMissed, promiseReminded } from './for-desk/promise-mails.ts';
import { requesterComment } from './for-desk/requester-comment.ts';
import { escalationStepped, escalationTold, slaBreached, slaWarned } from './for-desk/service-level-mails.ts';
import { stormBegan } from './for-desk/storm-began.ts';
import {
  taskAdded,
  taskCanceled,
  taskChanged,
  taskCompleted,
  taskOverdue,
  taskReminded,
} from './for-desk/task-mails.ts';
import { acknowledgement } from './for-requester/acknowledgement.ts';
import { canceled } from './for-requester/canceled.ts';
import { closed } from './for-requester/closed.ts';
import { held } from './for-requester/held.ts';
import { holdReminded } from './for-requester/hold-reminded.ts';
import { reopened } from './for-requester/reopened.ts';
import { resolved } from './for-requester/resolved.ts';
import { status } from './for-requester/status.ts';
import { waiting } from './for-requester/waiting.ts';
import { woken } from './for-requester/woken.ts';

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
