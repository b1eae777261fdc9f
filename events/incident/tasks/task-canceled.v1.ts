import { A_TASK, TaskFactSchema } from '#events/incident/task.ts';
import { defineEvent } from '#events/terms/define-event.ts';

export const taskCanceled = defineEvent({
  name: 'task-canceled',
  version: 1,
  summary: 'A task is not needed any more: canceled by somebody, or skipped because the record ended.',
  data: () => TaskFactSchema,
  example: {
    task: { ...A_TASK, state: 'skipped', remindAt: [], endedAt: '2026-09-08T12:00:00.000Z' },
    to: 'warehouse@example.net',
  },
});
