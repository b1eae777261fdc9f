import { MOST_ATTACHMENTS, MOST_BYTES } from '#domain/incident/conversation/attachments.ts';
import { MOST_PARTICIPANTS } from '#domain/incident/participants/participant-commands.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { lastPlace, openTasks } from '#domain/incident/tasks/task-list.ts';
import { MOST_TASKS } from '#domain/incident/tasks/tasks.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { Moved } from '#events/incident/merging/merged.v1.ts';
import type { Participant } from '#events/incident/participant.ts';
import { byteLength } from '#events/terms/text.ts';
import { together } from './alerts-together.ts';
import type { MergingCommand } from './merging-commands.ts';

/** Both records, their journals and what moves are one transaction of 100 writes. */
export const MOST_MOVED_TASKS = 25;
export const MOST_MOVED_MEMBERS = 30;

type Of<Type extends MergingCommand['type']> = Extract<MergingCommand, { type: Type }>;

/**
 * What goes over when a record is merged into another: who waits for it, what is open of its work, its files and its alert. All of
 * it or nothing: what has no room there is a conflict, for nothing may be lost.
 *
 * @param members - ids of its alert's members
 * @throws DomainError conflict
 */
export function handOver(
  source: IncidentRecord,
  target: IncidentRecord,
  members: readonly string[],
  now: string,
): { readonly merge: Of<'merge'>; readonly takeIn: Of<'take-in'> } {
  const people = newPeople(source, target, now);
  const attachments = source.attachments.filter(({ id }) => !target.attachments.some((known) => known.id === id));
  const open = openTasks(source.tasks);
  const place = lastPlace(target.tasks);
  const tasks = open.map((task, nth) => ({
    ...task,
    id: `T${target.tasks.length + nth + 1}`,
    order: place + nth,
  }));
  refuseWithoutRoom(target, { people, attachments, tasks, members });
  const moved: Moved = {
    people: people.map(({ email }) => email),
    files: attachments.map(({ id }) => id),
    tasks: open.map(({ id: was }, nth) => ({ was, is: tasks[nth]?.id ?? '' })),
    members: [...members],
  };
  const alert = source.alert === null ? {} : { alert: together(target.alert, source.alert) };
  const { number: from, title } = source;
  return {
    merge: { type: 'merge', into: target.number, moved },
    takeIn: { type: 'take-in', from, title, people, attachments, tasks, ...alert },
  };
}

/** Whoever waits for it takes part there; those who work on that one have to do with it anyway. */
function newPeople(source: IncidentRecord, target: IncidentRecord, now: string): Participant[] {
  const asking = source.requester === null ? [] : [{ ...source.requester, since: now }];
  const known = [
    target.requester?.email,
    target.assignee,
    target.owner,
    ...target.participants.map(({ email }) => email),
  ];
  return [...asking, ...source.participants].filter(({ email }) => !known.includes(email));
}

function refuseWithoutRoom(
  { number, participants, attachments: present, tasks: known, alert }: IncidentRecord,
  moving: {
    readonly people: readonly unknown[];
    readonly attachments: readonly unknown[];
    readonly tasks: readonly unknown[];
    readonly members: readonly string[];
  },
): void {
  const { people, attachments, tasks, members } = moving;
  const bytes = byteLength(JSON.stringify([...present, ...attachments]));
  const full = [
    participants.length + people.length > MOST_PARTICIPANTS && `more than ${MOST_PARTICIPANTS} people`,
    present.length + attachments.length > MOST_ATTACHMENTS && `more than ${MOST_ATTACHMENTS} files`,
    bytes > MOST_BYTES && `more than ${MOST_BYTES} bytes of names of files`,
    known.length + tasks.length > MOST_TASKS && `more than ${MOST_TASKS} tasks`,
    tasks.length > MOST_MOVED_TASKS && `more than ${MOST_MOVED_TASKS} open tasks at once`,
    both(alert, members) && 'an alert about the same member twice',
    members.length > MOST_MOVED_MEMBERS && `more than ${MOST_MOVED_MEMBERS} members of an alert at once`,
  ].filter((reason) => reason !== false);
  if (full.length === 0) return;
  throw new DomainError('conflict', {
    reason: `${number} would be given ${full.join(', ')}; merge it the other way round`,
  });
}

function both(alert: IncidentRecord['alert'], members: readonly string[]): boolean {
  return (alert?.members ?? []).some(({ id }) => members.includes(id));
}
