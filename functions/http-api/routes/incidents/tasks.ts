import * as z from 'zod';
import {
  AddTaskSchema,
  CancelTaskSchema,
  ChangeTaskSchema,
  CompleteTaskSchema,
  type TaskCommand,
} from '#domain/incident/tasks/task-commands.ts';
import { inOrder, taskOf } from '#domain/incident/tasks/task-list.ts';
import { type Task, TaskSchema } from '#events/incident/task.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { HANDLERS, STAFF } from '#functions/http-api/api/roles.ts';
import type { JsonReply, RolesRequest } from '#functions/http-api/api/route.ts';
import type { Services } from '#functions/http-api/api/services.ts';
import { etag } from '#shared/http/conditions.ts';
import type { Outcome } from '#shared/use-cases/records/outcome.ts';

/** The tasks of an incident. They are the desk's: a requester who owns one is told by mail, like everybody outside. */

const TASK = { type: 'json', name: 'Task', schema: TaskSchema, tagged: true } as const;
const facts = { tag: 'Tasks', access: 'roles' } as const;

export const listTasks = defineRoute({
  ...facts,
  method: 'GET',
  path: '/incidents/{number}/tasks',
  id: 'listTasks',
  summary: 'List the tasks of an incident in their order, the ended ones among them',
  roles: STAFF,
  changes: 'nothing',
  answer: { type: 'json', status: 200, name: 'Tasks', schema: z.object({ items: z.array(TaskSchema) }), tagged: true },
  async handle({ params, context }, { incidents }) {
    const { record } = await incidents.read(context.tenant, params.number);
    return { body: { items: inOrder(record.tasks) }, headers: { etag: etag(record.version) } };
  },
});

export const addTask = defineRoute({
  ...facts,
  method: 'POST',
  path: '/incidents/{number}/tasks',
  id: 'addTask',
  summary: 'Add a task, whose owner is told',
  description:
    'The owner is a group, a person of the desk, or somebody outside. `due` is an instant, or a target that is counted now in the open time of a calendar. While a task of the kind `recovery` is open the incident cannot be closed. A task stops no clock.',
  roles: HANDLERS,
  changes: 'existing',
  body: {
    type: 'json',
    schema: AddTaskSchema,
    example: {
      title: 'Count the stock again',
      kind: 'recovery',
      owner: { outside: 'warehouse@example.net' },
      due: { businessDays: 1 },
    },
  },
  answer: { ...TASK, status: 201 },
  async handle(request, services) {
    const outcome = await execute(request, services, { type: 'add-task', ...request.body });
    return replied(outcome, outcome.record.tasks.at(-1)?.id ?? '');
  },
});

export const changeTask = defineRoute({
  ...facts,
  method: 'PATCH',
  path: '/incidents/{number}/tasks/{id}',
  id: 'changeTask',
  summary: 'Change an open task, or hand it over',
  description: 'Only the fields given are changed. Another due date or other reminders are counted anew from now.',
  roles: HANDLERS,
  changes: 'existing',
  body: { type: 'json', schema: ChangeTaskSchema, example: { owner: { group: 'infrastructure' }, order: 2 } },
  answer: { ...TASK, status: 200 },
  async handle(request, services) {
    const { id } = request.params;
    return replied(await execute(request, services, { type: 'change-task', ...request.body, id }), id);
  },
});

export const completeTask = defineRoute({
  ...facts,
  method: 'POST',
  path: '/incidents/{number}/tasks/{id}/complete',
  id: 'completeTask',
  summary: 'Say that a task is done',
  description: 'When it was the last open recovery task and the time to object is over, the incident closes at once.',
  roles: STAFF,
  changes: 'existing',
  body: { type: 'json', schema: CompleteTaskSchema, example: { notes: 'Two boxes were missing' } },
  answer: { ...TASK, status: 200 },
  async handle(request, services) {
    const { id } = request.params;
    return replied(await execute(request, services, { type: 'complete-task', ...request.body, id }), id);
  },
});

export const cancelTask = defineRoute({
  ...facts,
  method: 'POST',
  path: '/incidents/{number}/tasks/{id}/cancel',
  id: 'cancelTask',
  summary: 'Say that a task is not needed any more',
  roles: HANDLERS,
  changes: 'existing',
  body: { type: 'json', schema: CancelTaskSchema, example: { reason: 'The supplier did it' } },
  answer: { ...TASK, status: 200 },
  async handle(request, services) {
    const { id } = request.params;
    return replied(await execute(request, services, { type: 'cancel-task', ...request.body, id }), id);
  },
});

function execute(
  { context, params }: RolesRequest<{ readonly number: string }>,
  { incidents }: Services,
  command: TaskCommand,
): Promise<Outcome> {
  return incidents.execute(context, params.number, command);
}

/** The task as the request left it; the same answer when the request is repeated. */
function replied({ record, replayed }: Outcome, id: string): JsonReply<Task> {
  const headers = { etag: etag(record.version), ...(replayed && { 'idempotency-replayed': 'true' }) };
  return { body: TaskSchema.parse(taskOf(record.tasks, id)), headers };
}
