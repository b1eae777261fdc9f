/** Every event the desk publishes, and thereby every kind of journal entry. Adding one is a file here and a line below. */
import { accepted } from './out/accepted.v1.ts';
import { adopted } from './out/adopted.v1.ts';
import { alertFlapping } from './out/alert-flapping.v1.ts';
import { alertRecovered } from './out/alert-recovered.v1.ts';
import { alertRepeated } from './out/alert-repeated.v1.ts';
import { alertSettled } from './out/alert-settled.v1.ts';
import { assigned } from './out/assigned.v1.ts';
import { canceled } from './out/canceled.v1.ts';
import { childrenRecovered } from './out/children-recovered.v1.ts';
import { closed } from './out/closed.v1.ts';
import { commented } from './out/commented.v1.ts';
import { confirmed } from './out/confirmed.v1.ts';
import { escalated } from './out/escalated.v1.ts';
import { escalationStepped } from './out/escalation-stepped.v1.ts';
import { escalationTold } from './out/escalation-told.v1.ts';
import { followUpDue } from './out/follow-up-due.v1.ts';
import { held } from './out/held.v1.ts';
import { holdReminded } from './out/hold-reminded.v1.ts';
import { leftOpen } from './out/left-open.v1.ts';
import { linked } from './out/linked.v1.ts';
import { mailRefused } from './out/mail-refused.v1.ts';
import { maintenanceBegan } from './out/maintenance-began.v1.ts';
import { maintenanceEnded } from './out/maintenance-ended.v1.ts';
import { majorProposed } from './out/major-proposed.v1.ts';
import { opened } from './out/opened.v1.ts';
import { participantAdded } from './out/participant-added.v1.ts';
import { participantRemoved } from './out/participant-removed.v1.ts';
import { problemProposed } from './out/problem-proposed.v1.ts';
import { promiseKept } from './out/promise-kept.v1.ts';
import { promiseMissed } from './out/promise-missed.v1.ts';
import { promiseReminded } from './out/promise-reminded.v1.ts';
import { reclassified } from './out/reclassified.v1.ts';
import { reconfigured } from './out/reconfigured.v1.ts';
import { reopened } from './out/reopened.v1.ts';
import { repaired } from './out/repaired.v1.ts';
import { resolved } from './out/resolved.v1.ts';
import { resumed } from './out/resumed.v1.ts';
import { slaBreached } from './out/sla-breached.v1.ts';
import { slaWarned } from './out/sla-warned.v1.ts';
import { statusAsked } from './out/status-asked.v1.ts';
import { surveyed } from './out/surveyed.v1.ts';
import { taskAdded } from './out/task-added.v1.ts';
import { taskCanceled } from './out/task-canceled.v1.ts';
import { taskChanged } from './out/task-changed.v1.ts';
import { taskCompleted } from './out/task-completed.v1.ts';
import { taskOverdue } from './out/task-overdue.v1.ts';
import { taskReminded } from './out/task-reminded.v1.ts';
import { waiting } from './out/waiting.v1.ts';
import { woken } from './out/woken.v1.ts';

export const EVENTS = {
  opened,
  assigned,
  accepted,
  held,
  resumed,
  waiting,
  woken,
  commented,
  reclassified,
  reconfigured,
  'sla-warned': slaWarned,
  'sla-breached': slaBreached,
  escalated,
  'escalation-stepped': escalationStepped,
  'escalation-told': escalationTold,
  'major-proposed': majorProposed,
  'follow-up-due': followUpDue,
  'hold-reminded': holdReminded,
  'promise-reminded': promiseReminded,
  'promise-kept': promiseKept,
  'promise-missed': promiseMissed,
  resolved,
  'problem-proposed': problemProposed,
  reopened,
  closed,
  confirmed,
  canceled,
  surveyed,
  'status-asked': statusAsked,
  linked,
  repaired,
  adopted,
  'children-recovered': childrenRecovered,
  'participant-added': participantAdded,
  'participant-removed': participantRemoved,
  'mail-refused': mailRefused,
  'alert-repeated': alertRepeated,
  'alert-recovered': alertRecovered,
  'alert-flapping': alertFlapping,
  'alert-settled': alertSettled,
  'left-open': leftOpen,
  'maintenance-began': maintenanceBegan,
  'maintenance-ended': maintenanceEnded,
  'task-added': taskAdded,
  'task-changed': taskChanged,
  'task-completed': taskCompleted,
  'task-canceled': taskCanceled,
  'task-reminded': taskReminded,
  'task-overdue': taskOverdue,
} as const;

export type EventName = keyof typeof EVENTS;
