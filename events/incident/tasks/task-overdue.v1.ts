import { A_TASK, TaskFactSchema } from '#events/incident/task.ts';
import { defineEvent } from '#events/terms/define-event.ts';

export const taskOverdue = defineEvent({
  name: 'task-overdue',
  version: 1,
  summary: 'The due instant of an open task has come.',
  data: () => TaskFactSchema,
  example: { task: { ...A_TASK, overdue: true, remindAt: [] }, to: 'warehouse@example.net' },
});
