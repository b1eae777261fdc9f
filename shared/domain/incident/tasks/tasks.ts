import type { Draft } from '#domain/incident/draft.ts';
import { resumeOnAnswer } from '#domain/incident/holds/resume-on-answer.ts';
import { FINISHED } from '#domain/incident/record/lifecycle.ts';
import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { Task } from '#events/incident/task.ts';
import { STATUSES } from '#events/terms/vocabulary.ts';
import { openRecovery } from './closing.ts';
import type { AddTask, CancelTask, ChangeTask, CompleteTask } from './task-commands.ts';
import { taskTimes, withReminders } from './task-due.ts';
import { ended, lastPlace, openTasks, taskOf } from './task-list.ts';
import { addressOf, checkOwner, isOutsideOwner } from './task-owner.ts';

/** With their descriptions and journal entries they stay one item of 400 KB, and skipping them all one transaction of 100 writes. */
export const MOST_TASKS = 50;

/** Tasks may be added until the record is finished: recovery often begins when IT is restored. */
export function addTask(draft: Draft, { due, reminders, order, type: _type, ...given }: AddTask): void {
  const { tasks } = draft.record;
  refuseFinished(draft, 'add-task');
  if (tasks.length >= MOST_TASKS) {
    throw new DomainError('conflict', { reason: `a record has at most ${MOST_TASKS} tasks` });
  }
  checkOwner(given.owner, draft.configuration);
  const times = taskTimes(due, reminders ?? null, draft.now, draft.configuration);
  const task: Task = {
    ...given,
    ...times,
    id: `T${tasks.length + 1}`,
    order: order ?? lastPlace(tasks),
    state: 'open',
    overdue: false,
    endedAt: null,
    outcome: null,
  };
  draft.add('task-added', { task, to: addressOf(task.owner, draft.configuration) });
}

/** Another due date or other reminders are counted anew from now; the same again changes nothing. */
export function changeTask(draft: Draft, { id, due, reminders, type: _type, ...given }: ChangeTask): void {
  const before = openTask(draft, id, 'change-task');
  const rule = reminders ?? before.reminders;
  const { now, configuration } = draft;
  if (given.owner) checkOwner(given.owner, configuration);
  const times =
    due === undefined
      ? reminders && withReminders(before, rule, now, configuration)
      : { ...taskTimes(due, rule, now, configuration), overdue: false };
  const task: Task = { ...before, ...defined(given), ...times };
  const handedOver = canonicalJson(task.owner) !== canonicalJson(before.owner);
  if (canonicalJson(task) === canonicalJson(before)) return;
  draft.add('task-changed', { task, to: addressOf(task.owner, configuration), handedOver });
}

/** Somebody outside completes what is theirs alone; to do so is an answer like any other (Semantics, rule 23). */
export function completeTask(draft: Draft, { id, notes }: CompleteTask): void {
  const { actor } = draft.context;
  const task = openTask(draft, id, 'complete-task');
  if (actor.kind === 'person' && !actor.staff && !isOutsideOwner(task.owner, actor.id)) {
    throw new DomainError('forbidden', { reason: 'the task is somebody else’s' });
  }
  end(draft, task, { state: 'done', outcome: notes ?? null });
  resumeOnAnswer(draft);
}

export function cancelTask(draft: Draft, { id, reason }: CancelTask): void {
  end(draft, openTask(draft, id, 'cancel-task'), { state: 'canceled', outcome: reason });
}

/** What is left of the work is not needed once the record ends (Semantics, rule 28). */
export function skipOpenTasks(draft: Draft, stamp: { readonly at?: string; readonly bySystem?: boolean } = {}): void {
  for (const task of openTasks(draft.record.tasks)) end(draft, task, { state: 'skipped', outcome: null }, stamp);
}

/** @throws DomainError conflict, naming the recovery tasks that are open (Semantics, rule 28) */
export function refuseOpenRecovery(draft: Draft): void {
  const open = openRecovery(draft.record.tasks);
  if (open.length === 0) return;
  const names = open.map(({ id, title }) => `${id} “${title}”`).join(', ');
  throw new DomainError('conflict', { reason: `recovery tasks are still open: ${names}` });
}

function end(
  draft: Draft,
  task: Task,
  how: Pick<Task, 'state' | 'outcome'>,
  stamp: { readonly at?: string; readonly bySystem?: boolean } = {},
): void {
  const done = ended(task, { ...how, endedAt: stamp.at ?? draft.now });
  const data = { task: done, to: addressOf(task.owner, draft.configuration) };
  draft.add(how.state === 'done' ? 'task-completed' : 'task-canceled', data, { ...stamp, why: how.outcome });
}

function openTask(draft: Draft, id: string, command: string): Task {
  refuseFinished(draft, command);
  const task = taskOf(draft.record.tasks, id);
  if (task.state === 'open') return task;
  throw new DomainError('conflict', { reason: `the task ${id} is ${task.state} already` });
}

function refuseFinished({ record }: Draft, command: string): void {
  if (!FINISHED.includes(record.status)) return;
  const allowed = STATUSES.filter((status) => !FINISHED.includes(status));
  throw new DomainError('wrong-status', { status: record.status, command, allowed });
}

/** Fields that were not named are no changes. */
function defined<Fields extends object>(
  fields: Fields,
): Partial<{ [K in keyof Fields]: Exclude<Fields[K], undefined> }> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<{
    [K in keyof Fields]: Exclude<Fields[K], undefined>;
  }>;
}
