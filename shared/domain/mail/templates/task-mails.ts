import { ownerText } from '#domain/tasks/task-owner.ts';
import type { Task } from '#events/task.ts';
import type { IncidentEvent } from '../incident-event.ts';
import { type Block, instantText, paragraph, quote, type TemplateFacts } from './content.ts';
import { defineTemplate } from './define-template.ts';

/**
 * What the owner of a task reads, and who has the record. Somebody outside is told of the task alone: the record may hold
 * what is none of their business.
 */

type TaskEvent = Extract<IncidentEvent, { readonly data: { readonly task: Task } }>;

export const taskAdded = defineTemplate('task-added', { en: asked });
export const taskChanged = defineTemplate('task-changed', { en: asked });

export const taskReminded = defineTemplate('task-reminded', {
  en: (event, facts) => [
    paragraph(`A reminder: ${naming(event)} ${event.data.task.overdue ? 'was' : 'is'} due on ${dueText(event)}.`),
    ...details(event, facts),
  ],
});

export const taskOverdue = defineTemplate('task-overdue', {
  en: (event, facts) => [
    paragraph(`${capital(naming(event))} was due on ${dueText(event)} and is not done.`),
    ...details(event, facts),
  ],
});

export const taskCompleted = defineTemplate('task-completed', {
  en: (event, facts) => [
    paragraph(`${event.by} says that ${naming(event)} is done.`),
    ...(event.data.task.outcome === null ? [] : [quote(event.data.task.outcome)]),
    ...details(event, facts),
  ],
});

export const taskCanceled = defineTemplate('task-canceled', {
  en: (event, facts) => [
    paragraph(`${capital(naming(event))} is not needed any more.`),
    ...(event.data.task.outcome === null ? [] : [quote(event.data.task.outcome)]),
    ...details(event, facts),
  ],
});

function asked(event: TaskEvent, facts: TemplateFacts): Block[] {
  return [
    paragraph(`Please take care of ${naming(event)}.`),
    ...(event.data.task.description === '' ? [] : [quote(event.data.task.description)]),
    ...details(event, facts),
  ];
}

function naming({ incident, data }: TaskEvent): string {
  return `the task ${data.task.id} of ${incident.number}`;
}

function dueText({ data }: TaskEvent): string {
  return data.task.dueAt === null ? 'no date' : instantText(data.task.dueAt);
}

function details(event: TaskEvent, { taskUrl }: TemplateFacts): Block[] {
  const { task } = event.data;
  const rows: [string, string][] = [
    ['Task', task.title],
    ['Owner', ownerText(task.owner)],
    ['Due', task.dueAt === null ? 'no date' : instantText(task.dueAt)],
  ];
  if (!('outside' in task.owner)) rows.push(['Subject', event.incident.title], ['Priority', event.incident.priority]);
  return [
    { kind: 'facts', rows },
    ...(taskUrl === null || task.state !== 'open'
      ? []
      : [{ kind: 'link', label: 'Say that it is done', url: taskUrl } as const]),
    ...('outside' in task.owner && task.state === 'open'
      ? [paragraph('If you have a question, answer this mail.')]
      : []),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
