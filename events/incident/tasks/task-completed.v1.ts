import { A_TASK, TaskFactSchema } from '#events/incident/task.ts';
import { defineEvent } from '#events/terms/define-event.ts';

export const taskCompleted = defineEvent({
  name: 'task-completed',
  version: 1,
  summary: 'A task is done.',
  data: () => TaskFactSchema,
  example: {
    task: { ...A_TASK, state: 'done', remindAt: [], endedAt: '2026-09-08T12:00:00.000Z' },
    to: 'warehouse@example.net',
  },
});
