import {
  ChangeMajorSchema,
  MilestoneCommandSchema,
  NoteSchema,
  PresenceSchema,
  RolesSchema,
  UpdateMajorSchema,
} from '#domain/incident/major/major-commands.ts';
import { HANDLERS, MAJOR_MANAGERS, STAFF } from '#functions/http-api/api/roles.ts';
import { defineCommand } from '#functions/http-api/routes/incidents/define-command.ts';

/** How an accepted major incident is run (Semantics, rules 54 and 55). */

export const setMajorRoles = defineCommand('major/roles', {
  method: 'PUT',
  id: 'setMajorRoles',
  summary: 'Say who has which role; whoever is new is called to the bridge',
  description: 'All roles as they are from now on. A role is one address or several; the commander is one.',
  roles: MAJOR_MANAGERS,
  schema: RolesSchema,
  example: { commander: 'mira@example.com', experts: ['lin@example.com', 'ben@example.com'] },
  command: (roles) => ({ type: 'set-major-roles', roles }),
});

export const changeMajor = defineCommand('major', {
  method: 'PATCH',
  id: 'changeMajor',
  summary: 'Give it another cadence, bridge or plan',
  description: 'The next update is due one new cadence after the last one.',
  roles: MAJOR_MANAGERS,
  schema: ChangeMajorSchema,
  example: { cadence: 'PT1H' },
  command: (body) => ({ type: 'change-major', ...body }),
});

export const updateMajor = defineCommand('major/updates', {
  id: 'updateMajor',
  summary: 'Say how it stands',
  description:
    'To `stakeholders` it is sent by the plan, and the update clock starts anew, with `nextUpdateAt` or one cadence. To the `public` it becomes the announcement of the incident, or an update of it: `summary` is what the public reads, and `title`, `services` and `state` are that announcement’s. `internal` stays with the desk.',
  roles: MAJOR_MANAGERS,
  schema: UpdateMajorSchema,
  example: {
    summary: 'Payments fail for half of the customers; the database is being failed over',
    conditions: 'Half of all payments fail',
    audience: ['stakeholders'],
  },
  command: (body) => ({ type: 'update-major', ...body }),
});

export const setMilestone = defineCommand('major/milestones', {
  id: 'setMilestone',
  summary: 'Say when something came about, or correct it',
  description:
    'In this order, and never backwards: `began`, `detected`, `declared`, `identified`, `mitigated`, `restored`. Opening, acceptance and resolution set three of them. Other names are free.',
  roles: MAJOR_MANAGERS,
  schema: MilestoneCommandSchema,
  example: { name: 'identified', at: '2026-09-07T10:12:00Z' },
  command: (body) => ({ type: 'set-milestone', ...body }),
});

export const noteMajor = defineCommand('major/notes', {
  id: 'noteMajor',
  summary: 'Note a decision, or what was said in a chat',
  description: 'For the timeline and the desk alone. A chat may send what is said by an integration’s token.',
  roles: HANDLERS,
  schema: NoteSchema,
  example: { kind: 'decision', text: 'We fail over the database' },
  command: (body) => ({ type: 'note-major', ...body }),
});

export const joinMajor = defineCommand('major/join', {
  id: 'joinMajor',
  summary: 'Say that somebody is in the bridge: oneself, where nobody is named',
  roles: STAFF,
  schema: PresenceSchema,
  example: {},
  command: (body) => ({ type: 'join-major', ...body }),
});

export const leaveMajor = defineCommand('major/leave', {
  id: 'leaveMajor',
  summary: 'Say that somebody has left the bridge',
  roles: STAFF,
  schema: PresenceSchema,
  example: {},
  command: (body) => ({ type: 'leave-major', ...body }),
});
