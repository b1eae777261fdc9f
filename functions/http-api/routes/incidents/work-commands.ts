import {
  AcceptSchema,
  AssignSchema,
  DeclineSchema,
  SupportSchema,
} from '#domain/incident/assignment/assignment-commands.ts';
import { ContactCommandSchema } from '#domain/incident/conversation/conversation-commands.ts';
import { HoldSchema, ResumeSchema } from '#domain/incident/holds/hold-commands.ts';
import { LinkCommandSchema } from '#domain/incident/relations/relation-commands.ts';
import { CloseSchema } from '#domain/incident/resolution/resolution-commands.ts';
import { WaitSchema } from '#domain/incident/waiting/wait-command.ts';
import { HANDLERS, STAFF, WORKERS } from '#functions/http-api/api/roles.ts';
import { defineCommand } from './define-command.ts';

/** What the desk does with a record. */

export const assignIncident = defineCommand('assign', {
  id: 'assignIncident',
  summary: 'Hand it to a group, and perhaps to a person in it',
  roles: HANDLERS,
  schema: AssignSchema,
  example: { group: 'infrastructure', assignee: 'lin@example.com' },
  command: (body) => ({ type: 'assign', ...body }),
});

export const acceptIncident = defineCommand('accept', {
  id: 'acceptIncident',
  summary: 'Take it: work begins and the response clock is met',
  roles: WORKERS,
  schema: AcceptSchema,
  example: {},
  command: () => ({ type: 'accept' }),
});

export const declineIncident = defineCommand('decline', {
  id: 'declineIncident',
  summary: 'Not take what the desk chose you for: the next one of the group has it',
  description: 'By whoever was chosen, before they accept it. When all have declined the group’s lead is told.',
  roles: WORKERS,
  schema: DeclineSchema,
  example: { reason: 'On my way to the data centre' },
  command: (body) => ({ type: 'decline', ...body }),
});

export const askForSupport = defineCommand('support', {
  id: 'askForSupport',
  summary: 'Ask somebody who knows more, or a group, and keep it',
  description: 'Either `person` or `group`. They are sent a mail; an answer to it joins the record.',
  roles: HANDLERS,
  schema: SupportSchema,
  example: { person: 'lin@example.com', message: 'Which uplink does the second rack use?' },
  command: (body) => ({ type: 'ask-support', ...body }),
});

export const holdIncident = defineCommand('hold', {
  id: 'holdIncident',
  summary: 'Put it on hold for a reason of the configuration, which decides what clocks stand still',
  roles: HANDLERS,
  schema: HoldSchema,
  example: { reason: 'awaiting_requester', comment: 'Which floor is it?', followUpAt: '2026-09-09T08:00:00Z' },
  command: (body) => ({ type: 'hold', ...body }),
});

export const waitIncident = defineCommand('wait', {
  id: 'waitIncident',
  summary: 'Put it away until a date, out of every queue',
  roles: HANDLERS,
  schema: WaitSchema,
  example: { until: '2026-11-09T08:00:00Z', comment: 'The projector is needed then' },
  command: (body) => ({ type: 'wait', ...body }),
});

export const resumeIncident = defineCommand('resume', {
  id: 'resumeIncident',
  summary: 'Go on after a hold or a wait',
  roles: HANDLERS,
  schema: ResumeSchema,
  example: { comment: 'It is the third floor' },
  command: (body) => ({ type: 'resume', ...body }),
});

export const noteContact = defineCommand('contacts', {
  id: 'noteContact',
  summary: 'Note a call, a chat or a visit about a record that exists',
  description:
    'An inbound one nobody waited for is a repeat contact: owner and incident manager are told, and the priority is to be reviewed. One that the requester had a part in answers them.',
  roles: HANDLERS,
  schema: ContactCommandSchema,
  example: { channel: 'phone', direction: 'inbound', body: 'It has happened again', visibility: 'public' },
  command: ({ channel, direction, ...body }) => ({ type: 'comment', ...body, contact: { channel, direction } }),
});

export const closeIncident = defineCommand('close', {
  id: 'closeIncident',
  summary: 'Finish a resolved record without waiting for the requester',
  roles: HANDLERS,
  schema: CloseSchema,
  example: { code: 'confirmed-by-phone' },
  command: (body) => ({ type: 'close', ...body }),
});

export const linkIncident = defineCommand('links', {
  id: 'linkIncident',
  summary: 'Relate it to another record',
  roles: STAFF,
  schema: LinkCommandSchema,
  example: { relation: 'related_to', target: 'INC-000002' },
  command: (body) => ({ type: 'link', ...body }),
});
