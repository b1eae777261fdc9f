import { A_TASK, TaskFactSchema } from '#events/incident/task.ts';
import { defineEvent } from '#events/terms/define-event.ts';

export const taskReminded = defineEvent({
  name: 'task-reminded',
  version: 1,
  summary: 'The owner of an open task is reminded of it, before it is due or after.',
  data: () => TaskFactSchema,
  example: { task: { ...A_TASK, remindAt: [] }, to: 'warehouse@example.net' },
});
