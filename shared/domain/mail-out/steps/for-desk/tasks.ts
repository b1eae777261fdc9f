import { ownerText } from '#domain/incident/tasks/task-owner.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { type Block, link, paragraph, quote, reply } from '#domain/mail-out/layout/content.ts';
import type { Say } from '#domain/mail-out/layout/say.ts';
import { type Content, defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { taskOwner, worker } from '#domain/mail-out/steps/frame/recipients.ts';
import type { Task } from '#events/incident/task.ts';

/**
 * What the owner of a task reads, and who has the record. Somebody outside is told of the task alone: the record may hold
 * what is none of their business.
 */

type TaskEvent = Extract<IncidentEvent, { readonly data: { readonly task: Task } }>;

const ofTask = { audience: 'staff', leadsTo: 'task', mayWait: true } as const;

const asked: Content<'task-added' | 'task-changed'> = (event, say) => {
  const { description } = event.data.task;
  return [
    paragraph(say.words.tasks.asked(naming(event, say))),
    ...(description === '' ? [] : [quote(description)]),
    ...details(event, say),
  ];
};

const taskAdded = defineMailStep({
  step: 'task-added',
  event: 'task-added',
  subject: 'task',
  ...ofTask,
  to: taskOwner,
  content: asked,
});

const taskChanged = defineMailStep({
  step: 'task-changed',
  event: 'task-changed',
  subject: 'task',
  ...ofTask,
  asks: ({ data }) => data.handedOver,
  to: taskOwner,
  content: asked,
});

const taskReminded = defineMailStep({
  step: 'task-reminded',
  event: 'task-reminded',
  subject: 'taskDue',
  ...ofTask,
  to: taskOwner,
  content: (event, say) => {
    const { reminded, overdue } = say.words.tasks;
    const write = event.data.task.overdue ? overdue : reminded;
    return [paragraph(write(naming(event, say), dueText(event, say))), ...details(event, say)];
  },
});

const taskOverdue = defineMailStep({
  step: 'task-overdue',
  event: 'task-overdue',
  subject: 'taskOverdue',
  ...ofTask,
  to: (event) => [...taskOwner(event), ...worker(event)],
  content: (event, say) => [
    paragraph(say.words.tasks.overdue(naming(event, say), dueText(event, say))),
    ...details(event, say),
  ],
});

const taskCompleted = defineMailStep({
  step: 'task-completed',
  event: 'task-completed',
  subject: 'taskDone',
  ...ofTask,
  to: worker,
  content: (event, say) => [
    paragraph(say.words.tasks.completed(naming(event, say), say.who(event.by))),
    ...outcome(event),
    ...details(event, say),
  ],
});

const taskCanceled = defineMailStep({
  step: 'task-canceled',
  event: 'task-canceled',
  subject: 'taskCanceled',
  ...ofTask,
  to: taskOwner,
  content: (event, say) => [
    paragraph(say.words.tasks.canceled(naming(event, say))),
    ...outcome(event),
    ...details(event, say),
  ],
});

/** In the order of a task’s life. */
export const TASK_MAILS = [taskAdded, taskChanged, taskReminded, taskOverdue, taskCompleted, taskCanceled] as const;

function naming({ incident, data }: TaskEvent, { words }: Say): string {
  return words.tasks.naming(data.task.id, incident.number);
}

function dueText({ data }: TaskEvent, { when, words }: Say): string {
  return data.task.dueAt === null ? words.glossary.noDate : when(data.task.dueAt);
}

function outcome({ data }: TaskEvent): Block[] {
  return data.task.outcome === null ? [] : [quote(data.task.outcome)];
}

function details(event: TaskEvent, say: Say): Block[] {
  const { task } = event.data;
  const { labels, priority } = say.words.glossary;
  const { sayDone, question } = say.words.tasks;
  const isOutside = 'outside' in task.owner;
  const rows: [string, string][] = [
    [labels.task, task.title],
    [labels.taskOwner, ownerText(task.owner)],
    [labels.taskDue, dueText(event, say)],
  ];
  if (!isOutside) rows.push([labels.title, event.incident.title], [labels.priority, priority[event.incident.priority]]);
  return [
    { kind: 'facts', rows },
    ...(say.taskUrl === null || task.state !== 'open' ? [] : [link(sayDone, say.taskUrl)]),
    ...(isOutside && task.state === 'open' ? [reply(question)] : []),
  ];
}
