import { getAttachment } from './attachments.ts';
import { previewCalendar } from './calendars.ts';
import { getClocks } from './clocks.ts';
import { getConfiguration, replaceConfiguration } from './configuration.ts';
import {
  listIntegrations,
  mintIntegrationToken,
  revokeIntegrationToken,
  setIntegrationSecret,
} from './integrations.ts';
import { answerResolution, showResolution } from './links.ts';
import { listIncidents } from './list-incidents.ts';
import { listNotifications } from './notifications.ts';
import { getIncident, reclassifyIncident } from './one-incident.ts';
import { getOpenApi } from './open-api.ts';
import { openIncident } from './open-incident.ts';
import { previewConfiguration, previewIncident } from './previews.ts';
import { receiveAlert } from './receive-alert.ts';
import { getReplay, startReplay } from './replays.ts';
import type { Route } from './route.ts';
import {
  cancelIncident,
  commentIncident,
  confirmIncident,
  escalateIncident,
  reopenIncident,
} from './shared-commands.ts';
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
import { verifyJournal } from './verification.ts';
import {
  acceptIncident,
  assignIncident,
  closeIncident,
  holdIncident,
  linkIncident,
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
  getClocks,
  previewIncident,
  verifyJournal,
  getAttachment,
  listNotifications,
  commentIncident,
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
  getOpenApi,
];
