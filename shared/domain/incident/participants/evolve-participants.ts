import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';

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
