import type { Slice } from '#domain/incident/slice.ts';
import { addParticipant, removeParticipant } from './decide-participants.ts';
import { participantAdded, participantRemoved } from './evolve-participants.ts';

/** Who else takes part. */
export const PARTICIPANTS = {
  decisions: { 'add-participant': addParticipant, 'remove-participant': removeParticipant },
  folds: { 'participant-added': participantAdded, 'participant-removed': participantRemoved },
} satisfies Slice;
