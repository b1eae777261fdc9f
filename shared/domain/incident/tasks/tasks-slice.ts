import { FINISHED } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { Slice } from '#domain/incident/slice.ts';
import type { Task } from '#events/incident/task.ts';
import { putTask } from './task-list.ts';
import { remindOfTask, taskIsDue } from './task-reminders.ts';
import { taskTimers } from './task-timers.ts';
import { addTask, cancelTask, changeTask, completeTask } from './tasks.ts';

/** What is to be done for it, and by whom. */
export const TASKS = {
  decisions: {
    'add-task': addTask,
    'change-task': changeTask,
    'complete-task': completeTask,
    'cancel-task': cancelTask,
  },
  folds: {
    'task-added': withTask,
    'task-changed': withTask,
    'task-completed': withTask,
    'task-canceled': withTask,
    'task-reminded': withTask,
    'task-overdue': withTask,
  },
  effects: { 'task-reminder': remindOfTask, 'task-due': taskIsDue },
  // Ending a record skips what is open of its tasks, so that a finished one has no timer.
  plan: ({ status, tasks }) => (FINISHED.includes(status) ? [] : taskTimers(tasks)),
} satisfies Slice;

/** Every entry of a task carries it as it then is. */
function withTask({ tasks }: IncidentRecord, { data }: { readonly data: { readonly task: Task } }) {
  return { tasks: putTask(tasks, data.task) };
}
