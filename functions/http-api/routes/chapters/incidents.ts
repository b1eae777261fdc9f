import type { Route } from '#functions/http-api/api/route.ts';
import { listAnswers } from '../answers/answers.ts';
import { previewIncident } from '../configuration/previews.ts';
import { getAttachment } from '../incidents/attachments.ts';
import { getClocks } from '../incidents/clocks.ts';
import { getIncident, reclassifyIncident } from '../incidents/one-incident.ts';
import { openIncident } from '../incidents/open-incident.ts';
import { addParticipant, removeParticipant } from '../incidents/participants.ts';
import { resolveIncident } from '../incidents/resolve-incident.ts';
import {
  cancelIncident,
  commentIncident,
  confirmIncident,
  escalateIncident,
  reopenIncident,
} from '../incidents/shared-commands.ts';
import { addTask, cancelTask, changeTask, completeTask, listTasks } from '../incidents/tasks.ts';
import { getTimeline } from '../incidents/timeline.ts';
import { repairIncident, verifyJournal } from '../incidents/verification.ts';
import {
  acceptIncident,
  askForSupport,
  assignIncident,
  closeIncident,
  declineIncident,
  holdIncident,
  linkIncident,
  noteContact,
  resumeIncident,
  waitIncident,
} from '../incidents/work-commands.ts';
import { getOriginalMail } from '../mail/mail-original.ts';
import { listNotifications } from '../mail/notifications.ts';
import { previewMails } from '../mail/preview-mails.ts';
import { mergeIncident, unmergeIncident } from '../merging/merging.ts';
import { splitIncident, unsplitIncident } from '../merging/splitting.ts';
import { listPages } from '../paging/list-pages.ts';
import { pagePeople } from '../paging/page-people.ts';
import { getSurvey, takeSurvey } from '../portal/survey.ts';
import { getPresence, showPresence } from '../presence/presence.ts';
import { countIncidents } from '../queues/count-incidents.ts';
import { listIncidents } from '../queues/list-incidents.ts';
import { beginUpload } from '../uploads/uploads.ts';

export const ROUTES: readonly Route[] = [
  openIncident,
  listIncidents,
  countIncidents,
  getIncident,
  reclassifyIncident,
  getTimeline,
  getOriginalMail,
  getClocks,
  listAnswers,
  previewIncident,
  previewMails,
  verifyJournal,
  repairIncident,
  getAttachment,
  pagePeople,
  listPages,
  beginUpload,
  listNotifications,
  getPresence,
  showPresence,
  commentIncident,
  noteContact,
  assignIncident,
  acceptIncident,
  declineIncident,
  askForSupport,
  holdIncident,
  waitIncident,
  resumeIncident,
  escalateIncident,
  resolveIncident,
  confirmIncident,
  reopenIncident,
  closeIncident,
  cancelIncident,
  getSurvey,
  takeSurvey,
  linkIncident,
  mergeIncident,
  unmergeIncident,
  splitIncident,
  unsplitIncident,
  addParticipant,
  removeParticipant,
  listTasks,
  addTask,
  changeTask,
  completeTask,
  cancelTask,
];
