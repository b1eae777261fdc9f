import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';

interface Person {
  readonly email?: unknown;
  readonly name?: unknown;
}

/** Whom a report must not name: addresses in lower case, and names as they were given. */
export interface Outsiders {
  readonly addresses: ReadonlySet<string>;
  readonly names: readonly string[];
}

/** Under these, entries speak of somebody who is not of the desk. */
const ABOUT = ['requester', 'participant', 'participants'];

/** Whoever asked for it, took part in it, or owed a task of it from outside; earlier ones too. */
export function outsidersOf(record: IncidentRecord, entries: readonly Entry[]): Outsiders {
  const told = entries.flatMap(({ data }) => ABOUT.flatMap((key) => (data as Record<string, unknown>)[key] ?? []));
  const people = [record.requester, ...record.participants, ...told].filter(isPerson);
  const writers = entries.filter(({ as }) => as === 'requester' || as === 'participant').map(({ by }) => by);
  const owners = record.tasks.flatMap(({ owner }) => ('outside' in owner ? [owner.outside] : []));
  const names = people.flatMap(({ name }) => (typeof name === 'string' && name.trim() !== '' ? [name.trim()] : []));
  const addresses = people.flatMap(({ email }) => (typeof email === 'string' ? [email] : []));
  return {
    addresses: new Set([...addresses, ...writers, ...owners].map((address) => address.toLowerCase())),
    names: [...new Set(names)],
  };
}

function isPerson(value: unknown): value is Person {
  return typeof value === 'object' && value !== null && ('email' in value || 'name' in value);
}
