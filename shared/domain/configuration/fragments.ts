import { ALERTS } from '#domain/alerts/alerts-fragment.ts';
import { HEARTBEATS } from '#domain/alerts/heartbeats-fragment.ts';
import { MAINTENANCE } from '#domain/alerts/silence/maintenance-fragment.ts';
import { ANSWERS } from '#domain/answers/answers-fragment.ts';
import { GROUPS } from '#domain/assignment/groups-fragment.ts';
import { ROUTING } from '#domain/assignment/routing-fragment.ts';
import { DIRECTORY } from '#domain/escalation/directory-fragment.ts';
import { ESCALATION_POLICIES } from '#domain/escalation/policies-fragment.ts';
import { WEBHOOKS } from '#domain/escalation/webhooks-fragment.ts';
import { BOUNCES } from '#domain/incident/assignment/bounces-fragment.ts';
import { CATEGORIES } from '#domain/incident/classification/categories-fragment.ts';
import { CHOSEN_LEVELS } from '#domain/incident/classification/levels-fragment.ts';
import { PRIORITY_MATRIX } from '#domain/incident/classification/priority-matrix-fragment.ts';
import { SURVEY } from '#domain/incident/conversation/survey-fragment.ts';
import { HOLD_REASONS } from '#domain/incident/holds/hold-reasons-fragment.ts';
import { AUTO_CLOSURE } from '#domain/incident/resolution/auto-closure-fragment.ts';
import { REQUESTERS_END } from '#domain/incident/resolution/requesters-end-fragment.ts';
import { TASKS } from '#domain/incident/tasks/tasks-fragment.ts';
import { MAIL } from '#domain/mail/mail-fragment.ts';
import { MAJORS } from '#domain/majors/majors-fragment.ts';
import { PAGING } from '#domain/paging/paging-fragment.ts';
import { PORTAL } from '#domain/portal/portal-fragment.ts';
import { TRENDS } from '#domain/problems/trends/trends-fragment.ts';
import { REGISTER } from '#domain/register/register-fragment.ts';
import { SERVICE_LEVELS } from '#domain/sla/service-levels-fragment.ts';
import { STATUS_PAGE } from '#domain/status-page/status-page-fragment.ts';
import { CALENDARS } from '#domain/time/calendars-fragment.ts';

/** All there is to configure, in the order of the document (ADR 0097). */
export const FRAGMENTS = [
  CALENDARS,
  PRIORITY_MATRIX,
  SERVICE_LEVELS,
  HOLD_REASONS,
  GROUPS,
  ROUTING,
  CATEGORIES,
  AUTO_CLOSURE,
  TASKS,
  REQUESTERS_END,
  CHOSEN_LEVELS,
  ALERTS,
  HEARTBEATS,
  MAINTENANCE,
  REGISTER,
  SURVEY,
  ESCALATION_POLICIES,
  PAGING,
  MAJORS,
  DIRECTORY,
  WEBHOOKS,
  BOUNCES,
  ANSWERS,
  MAIL,
  PORTAL,
  STATUS_PAGE,
  TRENDS,
] as const;
