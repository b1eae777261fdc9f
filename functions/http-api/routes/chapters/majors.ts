import type { Route } from '#functions/http-api/api/route.ts';
import { acceptMajor, demoteMajor, proposeMajor, rejectMajor } from '../majors/decide-majors.ts';
import { listMajors } from '../majors/list-majors.ts';
import {
  changeMajor,
  joinMajor,
  leaveMajor,
  noteMajor,
  setMajorRoles,
  setMilestone,
  updateMajor,
} from '../majors/run-majors.ts';
import { REVIEW_ROUTES } from '../review/routes.ts';

export const ROUTES: readonly Route[] = [
  listMajors,
  proposeMajor,
  acceptMajor,
  rejectMajor,
  demoteMajor,
  setMajorRoles,
  changeMajor,
  updateMajor,
  setMilestone,
  noteMajor,
  joinMajor,
  leaveMajor,
  ...REVIEW_ROUTES,
];
