import type { Route } from '#functions/http-api/api/route.ts';
import { SCHEDULE_FEEDS } from '../on-call/feeds.ts';
import { getEveryOnCall, getOnCall } from '../on-call/on-call.ts';
import { addOverride, listOverrides, removeOverride } from '../on-call/overrides.ts';
import { deleteSchedule, getSchedule, listSchedules, putSchedule, SCHEDULE_JOURNAL } from '../on-call/schedules.ts';
import { getShifts, previewSchedule } from '../on-call/shifts.ts';

export const ROUTES: readonly Route[] = [
  getEveryOnCall,
  listSchedules,
  getSchedule,
  putSchedule,
  deleteSchedule,
  getOnCall,
  getShifts,
  previewSchedule,
  listOverrides,
  addOverride,
  removeOverride,
  ...SCHEDULE_FEEDS,
  ...SCHEDULE_JOURNAL,
];
