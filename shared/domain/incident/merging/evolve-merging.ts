import { comeTo, endStay } from '#domain/incident/assignment/tier-times.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import { NOT_STANDING } from '#domain/incident/record/not-standing.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { ended, openTasks, putTask } from '#domain/incident/tasks/task-list.ts';
import type { Task } from '#events/incident/task.ts';

type Record = IncidentRecord;

export function merged(record: Record, { at, data: { into, moved } }: Entry<'merged'>): Partial<Record> {
  const { status, hold, waitUntil, returnTo, waitingTells } = record;
  const away = openTasks(record.tasks).map((task) => skipped(task, into, at));
  return {
    status: 'canceled',
    closedAt: at,
    mergedInto: into,
    merging: { into, at, moved, stood: { status, hold, waitUntil, returnTo, waitingTells } },
    tasks: away.reduce(putTask, record.tasks),
    tierTimes: endStay(record.tierTimes, at),
    waitingTells: [],
    ...NOT_STANDING,
  };
}

export function takenIn(record: Record, { data: { people, attachments, alert } }: Entry<'taken-in'>): Partial<Record> {
  const { removedParticipants = [] } = record;
  const isBack = ({ length }: readonly string[]) => length < removedParticipants.length;
  const stillRemoved = removedParticipants.filter((one) => !people.some(({ email }) => email === one));
  return {
    participants: [...record.participants, ...people],
    attachments: [...record.attachments, ...attachments],
    ...(isBack(stillRemoved) && { removedParticipants: stillRemoved }),
    ...(alert && { alert, alertAt: alert.lastAt ?? record.alertAt }),
  };
}

export function unmerged(record: Record, { at, data: { to, tasks, alert } }: Entry<'unmerged'>): Partial<Record> {
  return {
    ...record.merging?.stood,
    status: to,
    closedAt: null,
    mergedInto: null,
    merging: undefined,
    tasks: tasks.reduce(putTask, record.tasks),
    ...comeTo(record, { ...record, at }),
    ...(alert && { alert, alertAt: alert.lastAt ?? record.alertAt }),
  };
}

export function givenBack(record: Record, { at, data }: Entry<'given-back'>): Partial<Record> {
  const { people, files, tasks, to, alert } = data;
  const open = openTasks(record.tasks).filter(({ id }) => tasks.includes(id));
  return {
    participants: record.participants.filter(({ email }) => !people.includes(email)),
    attachments: record.attachments.filter(({ id }) => !files.includes(id)),
    tasks: open.map((task) => skipped(task, to, at)).reduce(putTask, record.tasks),
    ...(alert !== undefined && { alert, alertAt: alert?.lastAt ?? null }),
  };
}

/** It is to be done at the other record. */
function skipped(task: Task, where: string, endedAt: string): Task {
  return ended(task, { state: 'skipped', outcome: where, endedAt });
}
