import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import type { Label } from '#domain/words/shape/glossary.ts';
import type { Incident } from '#events/incident/incident.ts';
import type { ClockName } from '#events/terms/vocabulary.ts';
import type { Block } from './content.ts';
import type { Say } from './say.ts';

type RecordFact = Exclude<Label, 'task' | 'taskOwner' | 'taskDue'>;

/** The facts of a record a reader needs, in this order; a date that is not promised is left out. */
export function facts(say: Say, incident: Incident, names: readonly RecordFact[]): Block {
  const rows = names.flatMap((name) => {
    const value = factOf(say, incident, name);
    return value === null ? [] : [[say.words.glossary.labels[name], value] as const];
  });
  return { kind: 'facts', rows };
}

/** The date somebody promised, where there is one. */
export function promise(say: Say, incident: Incident): Block[] {
  const block = facts(say, incident, ['promised']);
  return block.kind === 'facts' && block.rows.length > 0 ? [block] : [];
}

/** What somebody who works on it has to know at a glance. */
export function standing(say: Say, incident: Incident): Block {
  return facts(say, incident, ['title', 'priority', 'status', 'due', 'promised', 'group', 'assignee', 'requester']);
}

function factOf({ words: { glossary }, when }: Say, incident: Incident, name: RecordFact): string | null {
  switch (name) {
    case 'number':
    case 'title':
    case 'group':
      return incident[name];
    case 'priority':
      return glossary.priority[incident.priority];
    case 'status':
      return glossary.status[incident.status];
    case 'assignee':
      return incident.assignee ?? glossary.nobody;
    case 'requester':
      return incident.requester?.email ?? null;
    case 'answerBy':
      return dueAt(incident, 'response', when);
    case 'promised':
      return incident.promisedAt === null || !isUnresolved(incident.status) ? null : when(incident.promisedAt);
    case 'due':
    case 'resolveBy':
      return dueAt(incident, 'resolution', when);
    default:
      return name satisfies never;
  }
}

/** A clock that stands, or has its verdict, promises no instant. */
function dueAt({ clocks }: Incident, clock: ClockName, when: Say['when']): string | null {
  const due = clocks.find(({ name }) => name === clock)?.dueAt ?? null;
  return due === null ? null : when(due);
}
