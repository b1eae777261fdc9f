import { CommentSchema } from '#domain/incident/conversation/conversation-commands.ts';
import { EscalateSchema } from '#domain/incident/escalation/escalation-commands.ts';
import { CancelSchema, ConfirmSchema, ReopenSchema } from '#domain/incident/resolution/resolution-commands.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { HANDLERS_AND_REQUESTER, ROLES } from '#functions/http-api/api/roles.ts';
import { UploadsSchema } from '#functions/http-api/routes/uploads/upload-fields.ts';
import { defineCommand } from './define-command.ts';

/** What the requester of a record may ask for as well as the desk. */

export const commentIncident = defineCommand('comments', {
  id: 'commentIncident',
  summary: 'Add a comment, public or for the desk alone',
  description: 'Requesters write public comments only. `attachments` are ids of `POST /attachments`.',
  roles: ROLES,
  participants: true,
  schema: CommentSchema.extend({ attachments: UploadsSchema }),
  example: { body: 'It also hums', visibility: 'public' },
  uploads: ({ attachments }) => attachments,
  command(body, scope, attachments) {
    if (scope === 'own' && body.visibility === 'internal') throw forDesk('Internal notes are for the desk');
    return { type: 'comment', ...body, attachments };
  },
});

export const escalateIncident = defineCommand('escalate', {
  id: 'escalateIncident',
  summary: 'Call for another tier, for the managers, or for more attention',
  description: 'Requesters escalate with the type `requester` only.',
  roles: HANDLERS_AND_REQUESTER,
  schema: EscalateSchema,
  example: { type: 'requester', reason: 'The whole floor stands still' },
  command(body, scope) {
    if (scope === 'own' && (body.type !== 'requester' || body.group || body.supplierTicket)) {
      throw forDesk('Requesters escalate with the type requester and to no group of their choice');
    }
    return { type: 'escalate', escalation: body };
  },
});

export const confirmIncident = defineCommand('confirm', {
  id: 'confirmIncident',
  summary: 'Confirm the resolution, which closes it',
  roles: HANDLERS_AND_REQUESTER,
  schema: ConfirmSchema,
  example: {},
  command: () => ({ type: 'confirm' }),
});

export const reopenIncident = defineCommand('reopen', {
  id: 'reopenIncident',
  summary: 'Reject the resolution, or take a closed record up again',
  description:
    'After the window for it a new record is opened instead, linked to the old one: 201 with its `Location`.',
  roles: HANDLERS_AND_REQUESTER,
  schema: ReopenSchema,
  example: { reason: 'Dark again' },
  command: (body) => ({ type: 'reopen', ...body }),
});

export const cancelIncident = defineCommand('cancel', {
  id: 'cancelIncident',
  summary: 'Call it off',
  roles: HANDLERS_AND_REQUESTER,
  schema: CancelSchema,
  example: { reason: 'Reported twice' },
  command: (body) => ({ type: 'cancel', ...body }),
});

function forDesk(reason: string): DomainError {
  return new DomainError('forbidden', { reason });
}
