import { defineEvent } from '../define-event.ts';
import { A_TASK, TaskFactSchema } from '../task.ts';

export const taskAdded = defineEvent({
  name: 'task-added',
  version: 1,
  summary: 'A task was added to the record; its owner is told.',
  data: TaskFactSchema,
  example: { task: A_TASK, to: 'warehouse@example.net' },
});
