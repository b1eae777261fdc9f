/** Every event the desk publishes, and thereby every kind of journal entry. Adding one is a file here and a line below. */

import { ANNOUNCEMENT_EVENTS } from './announcement/changes.v1.ts';
import { ARTICLE_EVENTS } from './article/changes.v1.ts';
import { CHANGE_EVENTS } from './change/changes.v1.ts';
import { CONFIGURATION_ITEM_EVENTS } from './configuration-item/changes.v1.ts';
import { configurationItemChanged } from './configuration-item/configuration-item-changed.v1.ts';
import { alertFlapping } from './incident/alert/alert-flapping.v1.ts';
import { alertRecovered } from './incident/alert/alert-recovered.v1.ts';
import { alertRepeated } from './incident/alert/alert-repeated.v1.ts';
import { alertSettled } from './incident/alert/alert-settled.v1.ts';
import { leftOpen } from './incident/alert/left-open.v1.ts';
import { maintenanceBegan } from './incident/alert/maintenance-began.v1.ts';
import { maintenanceEnded } from './incident/alert/maintenance-ended.v1.ts';
import { assignmentPostponed } from './incident/assignment/assignment-postponed.v1.ts';
import { declined } from './incident/assignment/declined.v1.ts';
import { supportRequested } from './incident/assignment/support-requested.v1.ts';
import { INCIDENT_CHANGE_EVENTS } from './incident/change/change-events.ts';
import { commented } from './incident/conversation/commented.v1.ts';
import { mailRefused } from './incident/conversation/mail-refused.v1.ts';
import { participantAdded } from './incident/conversation/participant-added.v1.ts';
import { participantRemoved } from './incident/conversation/participant-removed.v1.ts';
import { statusAsked } from './incident/conversation/status-asked.v1.ts';
import { surveyed } from './incident/conversation/surveyed.v1.ts';
import { escalated } from './incident/escalation/escalated.v1.ts';
import { escalationStepped } from './incident/escalation/escalation-stepped.v1.ts';
import { escalationTold } from './incident/escalation/escalation-told.v1.ts';
import { problemProposed } from './incident/escalation/problem-proposed.v1.ts';
import { accepted } from './incident/lifecycle/accepted.v1.ts';
import { assigned } from './incident/lifecycle/assigned.v1.ts';
import { canceled } from './incident/lifecycle/canceled.v1.ts';
import { closed } from './incident/lifecycle/closed.v1.ts';
import { confirmed } from './incident/lifecycle/confirmed.v1.ts';
import { followUpDue } from './incident/lifecycle/follow-up-due.v1.ts';
import { held } from './incident/lifecycle/held.v1.ts';
import { holdReminded } from './incident/lifecycle/hold-reminded.v1.ts';
import { opened } from './incident/lifecycle/opened.v1.ts';
import { reopened } from './incident/lifecycle/reopened.v1.ts';
import { resolved } from './incident/lifecycle/resolved.v1.ts';
import { resumed } from './incident/lifecycle/resumed.v1.ts';
import { waiting } from './incident/lifecycle/waiting.v1.ts';
import { woken } from './incident/lifecycle/woken.v1.ts';
import { majorAccepted } from './incident/major/major-accepted.v1.ts';
import { majorChanged } from './incident/major/major-changed.v1.ts';
import { majorDemoted } from './incident/major/major-demoted.v1.ts';
import { majorJoined } from './incident/major/major-joined.v1.ts';
import { majorLeft } from './incident/major/major-left.v1.ts';
import { majorNoted } from './incident/major/major-noted.v1.ts';
import { majorProposed } from './incident/major/major-proposed.v1.ts';
import { majorRejected } from './incident/major/major-rejected.v1.ts';
import { majorReminded } from './incident/major/major-reminded.v1.ts';
import { majorUpdated } from './incident/major/major-updated.v1.ts';
import { milestoneSet } from './incident/major/milestone-set.v1.ts';
import { carriedOver } from './incident/merging/carried-over.v1.ts';
import { givenBack } from './incident/merging/given-back.v1.ts';
import { merged } from './incident/merging/merged.v1.ts';
import { splitOff } from './incident/merging/split-off.v1.ts';
import { splitUndone } from './incident/merging/split-undone.v1.ts';
import { takenIn } from './incident/merging/taken-in.v1.ts';
import { unmerged } from './incident/merging/unmerged.v1.ts';
import { pageRequested } from './incident/paging/page-requested.v1.ts';
import { pageStepped } from './incident/paging/page-stepped.v1.ts';
import { paged } from './incident/paging/paged.v1.ts';
import { pagingBegun } from './incident/paging/paging-begun.v1.ts';
import { pagingExhausted } from './incident/paging/paging-exhausted.v1.ts';
import { INCIDENT_PROBLEM_EVENTS } from './incident/problem/problem-events.ts';
import { adopted } from './incident/relations/adopted.v1.ts';
import { childrenRecovered } from './incident/relations/children-recovered.v1.ts';
import { linked } from './incident/relations/linked.v1.ts';
import { repaired } from './incident/relations/repaired.v1.ts';
import { REVIEW_EVENTS } from './incident/review/review-events.ts';
import { promiseKept } from './incident/service-levels/promise-kept.v1.ts';
import { promiseMissed } from './incident/service-levels/promise-missed.v1.ts';
import { promiseReminded } from './incident/service-levels/promise-reminded.v1.ts';
import { reclassified } from './incident/service-levels/reclassified.v1.ts';
import { reconfigured } from './incident/service-levels/reconfigured.v1.ts';
import { slaBreached } from './incident/service-levels/sla-breached.v1.ts';
import { slaWarned } from './incident/service-levels/sla-warned.v1.ts';
import { taskAdded } from './incident/tasks/task-added.v1.ts';
import { taskCanceled } from './incident/tasks/task-canceled.v1.ts';
import { taskChanged } from './incident/tasks/task-changed.v1.ts';
import { taskCompleted } from './incident/tasks/task-completed.v1.ts';
import { taskOverdue } from './incident/tasks/task-overdue.v1.ts';
import { taskReminded } from './incident/tasks/task-reminded.v1.ts';
import { PERSON_EVENTS } from './person/changes.v1.ts';
import { personChanged } from './person/person-changed.v1.ts';
import { PROBLEM_EVENTS } from './problem/changes.v1.ts';
import { SCHEDULE_EVENTS } from './schedule/changes.v1.ts';
import { scheduleChanged } from './schedule/schedule-changed.v1.ts';
import { WEBHOOK_EVENTS } from './webhook/changes.v1.ts';
import { webhookChanged } from './webhook/webhook-changed.v1.ts';

export const EVENTS = {
  opened,
  assigned,
  'assignment-postponed': assignmentPostponed,
  accepted,
  declined,
  'support-requested': supportRequested,
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
  'major-reminded': majorReminded,
  'major-accepted': majorAccepted,
  'major-rejected': majorRejected,
  'major-demoted': majorDemoted,
  'major-changed': majorChanged,
  'major-updated': majorUpdated,
  'major-noted': majorNoted,
  'major-joined': majorJoined,
  'major-left': majorLeft,
  'milestone-set': milestoneSet,
  ...REVIEW_EVENTS,
  'follow-up-due': followUpDue,
  'hold-reminded': holdReminded,
  'promise-reminded': promiseReminded,
  'promise-kept': promiseKept,
  'promise-missed': promiseMissed,
  resolved,
  'problem-proposed': problemProposed,
  ...INCIDENT_PROBLEM_EVENTS,
  ...INCIDENT_CHANGE_EVENTS,
  reopened,
  closed,
  confirmed,
  canceled,
  surveyed,
  'status-asked': statusAsked,
  merged,
  'taken-in': takenIn,
  unmerged,
  'given-back': givenBack,
  'split-off': splitOff,
  'carried-over': carriedOver,
  'split-undone': splitUndone,
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
  'paging-begun': pagingBegun,
  'page-stepped': pageStepped,
  paged,
  'page-requested': pageRequested,
  'paging-exhausted': pagingExhausted,
  'task-added': taskAdded,
  'task-changed': taskChanged,
  'task-completed': taskCompleted,
  'task-canceled': taskCanceled,
  'task-reminded': taskReminded,
  'task-overdue': taskOverdue,
} as const;

export type EventName = keyof typeof EVENTS;

/** The events of other kinds of record, by its name. Adding a kind is a folder here and a line below. */
export const OTHER_RECORD_EVENTS = {
  person: PERSON_EVENTS,
  'configuration-item': CONFIGURATION_ITEM_EVENTS,
  schedule: SCHEDULE_EVENTS,
  webhook: WEBHOOK_EVENTS,
  announcement: ANNOUNCEMENT_EVENTS,
  article: ARTICLE_EVENTS,
  problem: PROBLEM_EVENTS,
  change: CHANGE_EVENTS,
} as const;

/** The act of each kind that is kept by who says how the desk works: its changes are rows of the audit as well. */
export const RECORD_ACTS = {
  'person-changed': personChanged,
  'configuration-item-changed': configurationItemChanged,
  'schedule-changed': scheduleChanged,
  'webhook-changed': webhookChanged,
} as const;

/** The events of every kind of record. */
export const RECORD_EVENTS = { incident: EVENTS, ...OTHER_RECORD_EVENTS } as const;
