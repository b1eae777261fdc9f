import type { Route } from '#functions/http-api/api/route.ts';
import { listAudit } from './administration/audit.ts';
import { getTenant, putTenant } from './administration/tenants.ts';
import {
  listIntegrations,
  mintIntegrationToken,
  revokeIntegrationToken,
  setIntegrationSecret,
} from './alerts/integrations.ts';
import { receiveAlert } from './alerts/receive-alert.ts';
import { endSilence, listSilences, makeSilence } from './alerts/silences.ts';
import {
  getUnparsedAlert,
  listUnparsedAlerts,
  redriveUnparsedAlert,
  redriveUnparsedAlerts,
} from './alerts/unparsed-alerts.ts';
import { listAnswers } from './answers/answers.ts';
import { previewCalendar } from './configuration/calendars.ts';
import { getConfiguration, replaceConfiguration } from './configuration/configuration.ts';
import { previewConfiguration, previewIncident } from './configuration/previews.ts';
import { getReplay, startReplay } from './configuration/replays.ts';
import { getSetup } from './configuration/setup.ts';
import { getHealth } from './description/health.ts';
import { getOpenApi } from './description/open-api.ts';
import { getAttachment } from './incidents/attachments.ts';
import { getClocks } from './incidents/clocks.ts';
import { listIncidents } from './incidents/list-incidents.ts';
import { getIncident, reclassifyIncident } from './incidents/one-incident.ts';
import { openIncident } from './incidents/open-incident.ts';
import { addParticipant, removeParticipant } from './incidents/participants.ts';
import {
  cancelIncident,
  commentIncident,
  confirmIncident,
  escalateIncident,
  reopenIncident,
} from './incidents/shared-commands.ts';
import { addTask, cancelTask, changeTask, completeTask, listTasks } from './incidents/tasks.ts';
import { getTimeline } from './incidents/timeline.ts';
import { repairIncident, verifyJournal } from './incidents/verification.ts';
import {
  acceptIncident,
  assignIncident,
  closeIncident,
  holdIncident,
  linkIncident,
  noteContact,
  resolveIncident,
  resumeIncident,
  waitIncident,
} from './incidents/work-commands.ts';
import { answerResolution, showResolution } from './links/links.ts';
import { showStatus } from './links/status-link.ts';
import { answerSurvey, showSurvey } from './links/surveys.ts';
import { answerTask, showTask } from './links/task-links.ts';
import { clearAddress, getAddress } from './mail/addresses.ts';
import { acceptHeldMail, getHeldMail, refuseHeldMail } from './mail/held-mail.ts';
import { getOriginalMail } from './mail/mail-original.ts';
import { listNotifications } from './mail/notifications.ts';
import { listUnprocessedMail } from './mail/unprocessed-mail.ts';
import { addAbsence, listAbsences, removeAbsence } from './people/absences.ts';
import { deletePerson, getPerson, listPeople, PERSON_JOURNAL, putPerson } from './people/people.ts';
import {
  deleteConfigurationItem,
  getConfigurationItem,
  ITEM_JOURNAL,
  listConfigurationItems,
  putConfigurationItem,
} from './register/configuration-items.ts';
import { getImpact } from './register/impact.ts';
import { importConfigurationItems } from './register/import-items.ts';

/** Every route of the HTTP API. The gateway's routes, the description and the tests of access are derived from this list. */
export const ROUTES: readonly Route[] = [
  openIncident,
  listIncidents,
  getIncident,
  reclassifyIncident,
  getTimeline,
  getOriginalMail,
  getClocks,
  listAnswers,
  previewIncident,
  verifyJournal,
  repairIncident,
  getAttachment,
  listNotifications,
  commentIncident,
  noteContact,
  assignIncident,
  acceptIncident,
  holdIncident,
  waitIncident,
  resumeIncident,
  escalateIncident,
  resolveIncident,
  confirmIncident,
  reopenIncident,
  closeIncident,
  cancelIncident,
  linkIncident,
  addParticipant,
  removeParticipant,
  listTasks,
  addTask,
  changeTask,
  completeTask,
  cancelTask,
  listUnprocessedMail,
  receiveAlert,
  listUnparsedAlerts,
  getUnparsedAlert,
  redriveUnparsedAlert,
  redriveUnparsedAlerts,
  listIntegrations,
  mintIntegrationToken,
  revokeIntegrationToken,
  setIntegrationSecret,
  listSilences,
  makeSilence,
  endSilence,
  getHeldMail,
  acceptHeldMail,
  refuseHeldMail,
  getAddress,
  clearAddress,
  getConfiguration,
  replaceConfiguration,
  previewConfiguration,
  startReplay,
  getReplay,
  previewCalendar,
  showResolution,
  answerResolution,
  showTask,
  answerTask,
  showStatus,
  showSurvey,
  answerSurvey,
  listAudit,
  getTenant,
  putTenant,
  getSetup,
  getHealth,
  listPeople,
  getPerson,
  putPerson,
  deletePerson,
  listAbsences,
  addAbsence,
  removeAbsence,
  ...PERSON_JOURNAL,
  listConfigurationItems,
  importConfigurationItems,
  getConfigurationItem,
  putConfigurationItem,
  deleteConfigurationItem,
  getImpact,
  ...ITEM_JOURNAL,
  getOpenApi,
];
