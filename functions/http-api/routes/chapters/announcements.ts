import type { Route } from '#functions/http-api/api/route.ts';
import {
  ANNOUNCEMENT_JOURNAL,
  addAnnouncement,
  changeAnnouncement,
  getAnnouncement,
  listAnnouncements,
  resolveAnnouncement,
  updateAnnouncement,
} from '../announcements/announcements.ts';

export const ROUTES: readonly Route[] = [
  listAnnouncements,
  addAnnouncement,
  getAnnouncement,
  changeAnnouncement,
  updateAnnouncement,
  resolveAnnouncement,
  ...ANNOUNCEMENT_JOURNAL,
];
