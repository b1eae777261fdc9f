import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { Requester } from '#events/incident/incident.ts';

/** Of those who were removed, the last: 254 bytes each at most. */
const MOST_REMEMBERED = 50;

/** Who was removed is remembered until somebody adds them again. */
export function participantAdded(
  { participants, removedParticipants = [] }: IncidentRecord,
  { data }: Entry<'participant-added'>,
): Partial<IncidentRecord> {
  const { email } = data.participant;
  return {
    participants: [...participants, data.participant],
    ...(removedParticipants.includes(email) && {
      removedParticipants: removedParticipants.filter((one) => one !== email),
    }),
  };
}

export function participantRemoved(
  { participants, removedParticipants = [] }: IncidentRecord,
  { data: { email } }: Entry<'participant-removed'>,
): Partial<IncidentRecord> {
  return {
    participants: participants.filter((one) => one.email !== email),
    removedParticipants: [...removedParticipants, email].slice(-MOST_REMEMBERED),
  };
}

/**
 * Somebody else is the requester: they take part as that and not twice, and who it was hears no more. A mail that names them
 * does not bring them back, for they were taken for the requester by mistake.
 */
export function requesterChanged(
  { participants, removedParticipants = [] }: IncidentRecord,
  { from, to }: { readonly from: Requester | null; readonly to: Requester | null },
): Partial<IncidentRecord> {
  if (from?.email === to?.email) return {};
  const removed = removedParticipants.filter((email) => email !== to?.email);
  const former = from === null || removed.includes(from.email) ? [] : [from.email];
  return {
    participants: participants.filter(({ email }) => email !== to?.email),
    removedParticipants: [...removed, ...former].slice(-MOST_REMEMBERED),
  };
}
