import { A_TASK, TaskFactSchema } from '#events/incident/task.ts';
import { defineEvent } from '#events/terms/define-event.ts';

export const taskAdded = defineEvent({
  name: 'task-added',
  version: 1,
  summary: 'A task was added to the record; its owner is told.',
  data: () => TaskFactSchema,
  example: { task: A_TASK, to: 'warehouse@example.net' },
});
