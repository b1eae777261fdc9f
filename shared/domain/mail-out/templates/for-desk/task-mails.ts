import { ownerText } from '#domain/incident/tasks/task-owner.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { type Block, link, paragraph, quote, reply } from '#domain/mail-out/layout/content.ts';
import { defineTemplate, inAll, type Write } from '#domain/mail-out/layout/define-template.ts';
import type { Say } from '#domain/mail-out/layout/say.ts';
import type { Task } from '#events/incident/task.ts';
import type { Language } from '#events/terms/vocabulary.ts';

/**
 * What the owner of a task reads, and who has the record. Somebody outside is told of the task alone: the record may hold
 * what is none of their business.
 */

type TaskEvent = Extract<IncidentEvent, { readonly data: { readonly task: Task } }>;

interface Sentences {
  readonly asked: (task: string) => string;
  readonly reminded: (task: string, due: string) => string;
  readonly overdue: (task: string, due: string) => string;
  readonly completed: (task: string, by: string) => string;
  readonly canceled: (task: string) => string;
  /** "the task T1 of INC-000001" */
  readonly naming: (id: string, number: string) => string;
  readonly sayDone: string;
  readonly question: string;
}

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  en: {
    asked: (task) => `Please take care of ${task}.`,
    reminded: (task, due) => `A reminder of ${task}. Due: ${due}.`,
    overdue: (task, due) => `A reminder of ${task}, which is not done. It was due: ${due}.`,
    completed: (task, by) => `${by} says that ${task} is done.`,
    canceled: (task) => `Thank you, but ${task} is not needed any more.`,
    naming: (id, number) => `the task ${id} of ${number}`,
    sayDone: 'Say that it is done',
    question: 'If you have a question, reply to this mail.',
  },
  de: {
    asked: (task) => `Bitte kümmern Sie sich um ${task}.`,
    reminded: (task, due) => `Eine Erinnerung an ${task}. Fällig: ${due}.`,
    overdue: (task, due) => `Eine Erinnerung an ${task}; sie ist noch nicht erledigt. Fällig war sie: ${due}.`,
    completed: (task, by) => `${by} meldet ${task} als erledigt.`,
    canceled: (task) => `Um ${task} brauchen Sie sich nicht mehr zu kümmern.`,
    naming: (id, number) => `die Aufgabe ${id} von ${number}`,
    sayDone: 'Als erledigt melden',
    question: 'Wenn Sie eine Frage haben, antworten Sie auf diese E-Mail.',
  },
  fr: {
    asked: (task) => `Merci de vous charger de ${task}.`,
    reminded: (task, due) => `Rappel concernant ${task}. Échéance\u00a0: ${due}.`,
    overdue: (task, due) => `Rappel concernant ${task}, qui n’est pas terminée. Échéance passée\u00a0: ${due}.`,
    completed: (task, by) => `${by} indique que ${task} est terminée.`,
    canceled: (task) => `Vous n’avez plus à vous charger de ${task}.`,
    naming: (id, number) => `la tâche ${id} du dossier ${number}`,
    sayDone: 'Indiquer qu’elle est terminée',
    question: 'Si vous avez une question, répondez à ce message.',
  },
};

const asked: Write<'task-added' | 'task-changed'> = (event, say) => {
  const { description } = event.data.task;
  return [
    paragraph(sentences(say).asked(naming(event, say))),
    ...(description === '' ? [] : [quote(description)]),
    ...details(event, say),
  ];
};

export const taskAdded = defineTemplate('task-added', inAll(asked));
export const taskChanged = defineTemplate('task-changed', inAll(asked));

export const taskReminded = defineTemplate(
  'task-reminded',
  inAll((event, say) => {
    const { reminded, overdue } = sentences(say);
    const write = event.data.task.overdue ? overdue : reminded;
    return [paragraph(write(naming(event, say), dueText(event, say))), ...details(event, say)];
  }),
);

export const taskOverdue = defineTemplate(
  'task-overdue',
  inAll((event, say) => [
    paragraph(sentences(say).overdue(naming(event, say), dueText(event, say))),
    ...details(event, say),
  ]),
);

export const taskCompleted = defineTemplate(
  'task-completed',
  inAll((event, say) => [
    paragraph(sentences(say).completed(naming(event, say), say.who(event.by))),
    ...outcome(event),
    ...details(event, say),
  ]),
);

export const taskCanceled = defineTemplate(
  'task-canceled',
  inAll((event, say) => [
    paragraph(sentences(say).canceled(naming(event, say))),
    ...outcome(event),
    ...details(event, say),
  ]),
);

const sentences = ({ reader }: Say): Sentences => SENTENCES[reader.language];

function naming({ incident, data }: TaskEvent, say: Say): string {
  return sentences(say).naming(data.task.id, incident.number);
}

function dueText({ data }: TaskEvent, { when, words }: Say): string {
  return data.task.dueAt === null ? words.noDate : when(data.task.dueAt);
}

function outcome({ data }: TaskEvent): Block[] {
  return data.task.outcome === null ? [] : [quote(data.task.outcome)];
}

function details(event: TaskEvent, say: Say): Block[] {
  const { task } = event.data;
  const { labels, priority } = say.words;
  const isOutside = 'outside' in task.owner;
  const rows: [string, string][] = [
    [labels.task, task.title],
    [labels.taskOwner, ownerText(task.owner)],
    [labels.taskDue, dueText(event, say)],
  ];
  if (!isOutside) rows.push([labels.title, event.incident.title], [labels.priority, priority[event.incident.priority]]);
  const { sayDone, question } = sentences(say);
  return [
    { kind: 'facts', rows },
    ...(say.taskUrl === null || task.state !== 'open' ? [] : [link(sayDone, say.taskUrl)]),
    ...(isOutside && task.state === 'open' ? [reply(question)] : []),
  ];
}
