import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import {
  assignAgain,
  assignAll,
  assignFreed,
  assignJoined,
  assignScheduled,
  type Freed,
} from '#shared/use-cases/incidents/assign-waiting.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Told } from './read-told.ts';

/**
 * What follows for records that wait for somebody (Semantics, rule 43). May be done again: the second time finds it done.
 *
 * @returns what was done, for the log; null where nothing follows
 */
export async function takeTurns(parts: DeskParts, event: IncidentEvent, now: string): Promise<string | null> {
  const { tenant, number, id } = event;
  const freed = { tenant, id, now };
  if (event.name === 'assignment-postponed') return `${await assignAgain(parts, freed, number)} assigned`;
  const person = freedBy(event);
  return person === null ? null : `${await assignFreed(parts, freed, person)} assigned`;
}

/** What follows where somebody may be there who was not. @returns what was done, for the log */
export async function takeTurnsOf(
  parts: DeskParts,
  { 'detail-type': type, detail }: Extract<Told, { freeing: unknown }>['freeing'],
  now: string,
): Promise<string> {
  const { id, tenant, number } = detail;
  const freed = { tenant, id, now };
  return `${await assignBy(type, parts, freed, number)} assigned`;
}

function assignBy(type: string, parts: DeskParts, freed: Freed, name: string): Promise<number> {
  if (type.startsWith('person.')) return assignJoined(parts, freed, name);
  return type.startsWith('schedule.') ? assignScheduled(parts, freed, name) : assignAll(parts, freed);
}

/** @returns who has one record less to work on */
function freedBy(event: IncidentEvent): string | null {
  switch (event.name) {
    case 'resolved':
    case 'canceled':
    case 'merged':
    case 'held':
    case 'waiting':
      return event.incident.assignee;
    case 'declined':
      return event.data.assignee;
    case 'accepted':
      return event.data.previous?.assignee ?? null;
    case 'assigned': {
      const { previous, assignee } = event.data;
      return previous.assignee === assignee ? null : previous.assignee;
    }
    default:
      return null;
  }
}
