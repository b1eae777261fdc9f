import type { Route } from '#functions/http-api/api/route.ts';
import { PERSON_FEEDS } from '../on-call/feeds.ts';
import { getShiftsOfPerson } from '../on-call/shifts.ts';
import { addAbsence, listAbsences, removeAbsence } from '../people/absences.ts';
import { getContacts, makeChatCode, putContacts, verifyPhone } from '../people/contacts.ts';
import { getMe } from '../people/me.ts';
import { deletePerson, getPerson, listPeople, PERSON_JOURNAL, putPerson } from '../people/people.ts';
import { deleteView, listViews, putView } from '../views/views.ts';

export const ROUTES: readonly Route[] = [
  getMe,
  listPeople,
  getPerson,
  putPerson,
  deletePerson,
  listAbsences,
  addAbsence,
  removeAbsence,
  getContacts,
  putContacts,
  verifyPhone,
  makeChatCode,
  getShiftsOfPerson,
  ...PERSON_FEEDS,
  ...PERSON_JOURNAL,
  listViews,
  putView,
  deleteView,
];
