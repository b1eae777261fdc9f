import { AddParticipantSchema, RemoveParticipantSchema } from '#domain/incident/participants/participant-commands.ts';
import { HANDLERS_AND_REQUESTER } from '#functions/http-api/api/roles.ts';
import { defineCommand } from './define-command.ts';

/** Who takes part beside the requester. Those a mail names among its recipients come by themselves. */

export const addParticipant = defineCommand('participants', {
  id: 'addParticipant',
  summary: 'Let somebody take part: they are told what is public and may answer',
  description: 'Up to twenty take part in an incident. They can neither confirm nor reopen it.',
  roles: HANDLERS_AND_REQUESTER,
  schema: AddParticipantSchema,
  example: { email: 'grace@example.com', name: 'Grace' },
  command: (body) => ({ type: 'add-participant', ...body }),
});

export const removeParticipant = defineCommand('participants/remove', {
  id: 'removeParticipant',
  summary: 'Let somebody take part no more',
  description: 'A mail that names them again does not bring them back; adding them does.',
  roles: HANDLERS_AND_REQUESTER,
  schema: RemoveParticipantSchema,
  example: { email: 'grace@example.com' },
  command: (body) => ({ type: 'remove-participant', ...body }),
});
