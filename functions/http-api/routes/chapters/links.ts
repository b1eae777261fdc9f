import type { Route } from '#functions/http-api/api/route.ts';
import { answerResolution, showResolution } from '../links/links.ts';
import { showPage, takeByPage } from '../links/page-link.ts';
import { showStatus, writeByLink } from '../links/status-link.ts';
import { answerSurvey, showSurvey } from '../links/surveys.ts';
import { answerTask, showTask } from '../links/task-links.ts';

export const ROUTES: readonly Route[] = [
  showResolution,
  answerResolution,
  showTask,
  answerTask,
  showStatus,
  writeByLink,
  showSurvey,
  answerSurvey,
  showPage,
  takeByPage,
];
