import { clearAddress, getAddress } from './addresses.ts';
import { listAudit } from './administration/audit.ts';
import { getTenant, putTenant } from './administration/tenants.ts';
import { getAttachment } from './attachments.ts';
import { previewCalendar } from './calendars.ts';
import { getClocks } from './clocks.ts';
import { getConfiguration, replaceConfiguration } from './configuration.ts';
import { getHealth } from './health.ts';
import { acceptHeldMail, getHeldMail, refuseHeldMail } from './held-mail.ts';
import {
  listIntegrations,
  mintIntegrationToken,
  revokeIntegrationToken,
  setIntegrationSecret,
} from './integrations.ts';
import { answerResolution, showResolution } from './links.ts';
import { listIncidents } from './list-incidents.ts';
import { getOriginalMail } from './mail-original.ts';
import { listNotifications } from './notifications.ts';
import { getIncident, reclassifyIncident } from './one-incident.ts';
import { getOpenApi } from './open-api.ts';
import { openIncident } from './open-incident.ts';
import { addParticipant, removeParticipant } from './participants.ts';
import { previewConfiguration, previewIncident } from './previews.ts';
import { receiveAlert } from './receive-alert.ts';
import { getReplay, startReplay } from './replays.ts';
import type { Route } from './route.ts';
import { getSetup } from './setup.ts';
import {
  cancelIncident,
  commentIncident,
  confirmIncident,
  escalateIncident,
  reopenIncident,
} from './shared-commands.ts';
import { endSilence, listSilences, makeSilence } from './silences.ts';
import { showStatus } from './status-link.ts';
import { answerSurvey, showSurvey } from './surveys.ts';
import { answerTask, showTask } from './task-links.ts';
import { addTask, cancelTask, changeTask, completeTask, listTasks } from './tasks.ts';
import { getTimeline } from './timeline.ts';
import {
  getUnparsedAlert,
  listUnparsedAlerts,
  redriveUnparsedAlert,
  redriveUnparsedAlerts,
} from './unparsed-alerts.ts';
import { listUnprocessedMail } from './unprocessed-mail.ts';
import { repairIncident, verifyJournal } from './verification.ts';
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
} from './work-commands.ts';

/** Every route of the HTTP API. The gateway's routes, the description and the tests of access are derived from this list. */
export const ROUTES: readonly Route[] = [
  openIncident,
  listIncidents,
  getIncident,
  reclassifyIncident,
  getTimeline,
  getOriginalMail,
  getClocks,
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
  getOpenApi,
];
