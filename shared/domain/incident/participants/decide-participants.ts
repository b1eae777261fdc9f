import type { Draft } from '#domain/incident/draft.ts';
import { DomainError, invalid } from '#domain/kernel/errors.ts';
import { isDeskItself } from '#domain/mail/desk-addresses.ts';
import { MOST_PARTICIPANTS, type ParticipantCommand, type Person } from './participant-commands.ts';

type Of<Type extends ParticipantCommand['type']> = Extract<ParticipantCommand, { type: Type }>;

/**
 * Adds somebody by name; whoever takes part already changes nothing.
 *
 * @throws DomainError invalid for the requester and beyond the most a record takes
 */
export function addParticipant(draft: Draft, person: Of<'add-participant'>): void {
  const { requester, participants } = draft.record;
  if (person.email === requester?.email) throw invalid('email', 'is the requester');
  if (isDeskItself(person.email, draft.configuration))
    throw invalid('email', 'must not be an address of the desk itself');
  if (takesPart(draft, person.email)) return;
  if (participants.length >= MOST_PARTICIPANTS) throw invalid('email', `at most ${MOST_PARTICIPANTS} take part`);
  add(draft, person);
}

/** @throws DomainError not-found for somebody who takes no part */
export function removeParticipant(draft: Draft, { email }: Of<'remove-participant'>): void {
  if (!takesPart(draft, email)) throw new DomainError('not-found', { what: 'participant' });
  draft.add('participant-removed', { email });
}

/**
 * Takes in whom a mail names, as many as there is room for; not those who have to do with the record anyway, nor whoever was
 * removed, for a reply to all names them again.
 */
export function joinIn(draft: Draft, people: readonly Person[]): void {
  for (const person of people) {
    const { requester, assignee, owner, participants, removedParticipants = [] } = draft.record;
    const known = [requester?.email, assignee, owner, ...removedParticipants].includes(person.email);
    if (known || takesPart(draft, person.email)) continue;
    if (participants.length >= MOST_PARTICIPANTS) return;
    add(draft, person);
  }
}

function takesPart(draft: Draft, email: string): boolean {
  return draft.record.participants.some((one) => one.email === email);
}

function add(draft: Draft, { email, name }: Person): void {
  draft.add('participant-added', { participant: { email, name: name ?? null, since: draft.now } });
}
