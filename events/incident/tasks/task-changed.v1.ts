import * as z from 'zod';
import { A_TASK, TaskFactSchema } from '#events/incident/task.ts';
import { defineEvent } from '#events/terms/define-event.ts';

export const taskChanged = defineEvent({
  name: 'task-changed',
  version: 1,
  summary: 'An open task was changed; `handedOver` when it has another owner, who is told.',
  data: () => TaskFactSchema.extend({ handedOver: z.boolean() }),
  example: { task: A_TASK, to: 'warehouse@example.net', handedOver: true },
});
